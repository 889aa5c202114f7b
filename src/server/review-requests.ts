import type { Connection } from 'vscode-languageserver';
import { counterpartItems } from '../language/counterparts.ts';
import { nextDifference } from '../language/differences.ts';
import { measureData } from '../language/measure-data.ts';
import { differing } from '../language/tree/to-check.ts';
import { preparing, treeChildren, treePathTo, treeText } from '../language/tree/tree.ts';
import type { MeasureData, Requests } from '../protocol.ts';
import { inSteps, Pauses } from './pauses.ts';
import type { Workspace } from './workspace.ts';

type Name = keyof Requests;
type Handlers = { readonly [N in Name]: (params: Requests[N]['params']) => Promise<Requests[N]['result']> };

/** Answers the editor's own requests: the tree, counterparts, differences, measures. */
export function serveReviewRequests(
  connection: Connection,
  workspace: Workspace,
  own: Pick<Handlers, 'sourceReview/reload' | 'sourceReview/summary'>,
): void {
  const find = async (uri: string) => {
    await workspace.settle();
    const file = workspace.find(uri);
    return file && { review: file.folder.review, path: file.path };
  };
  const handlers: Handlers = {
    ...own,
    'sourceReview/children': async ({ path, ...options }) => {
      await workspace.settle();
      for (const review of workspace.reviews) await inSteps(preparing(review));
      return treeChildren(workspace.reviews, path, options);
    },
    'sourceReview/reveal': async ({ uri, position, ...options }) => {
      const file = await find(uri);
      return file ? treePathTo(workspace.reviews, file.review, file.path, position, options) : [];
    },
    'sourceReview/text': async ({ path, ...options }) => {
      await workspace.settle();
      return treeText(workspace.reviews, path, options);
    },
    'sourceReview/counterparts': async ({ uri, position }) => {
      const file = await find(uri);
      return file ? counterpartItems(file.review, file.path, position) : [];
    },
    'sourceReview/difference': async ({ uri, position, forward, across }) => {
      const file = await find(uri);
      const review = file?.review ?? workspace.reviews.find((it) => it.uri === uri);
      return (review && nextDifference(review, file?.path, position, { forward, across })) ?? null;
    },
    'sourceReview/measure': async (params) => {
      const file = 'uri' in params ? await find(params.uri) : undefined;
      if ('uri' in params) {
        const claim = file?.review.claimAt(file.path, params.position);
        const measure = claim && file?.review.corpus.measureOf(claim.id);
        return file && measure ? measureData(file.review, measure) : null;
      }
      await workspace.settle();
      const review = workspace.reviews.find(({ uri }) => uri === params.folder);
      const measure = review?.measureBy(params.id);
      return review && measure ? measureData(review, measure) : null;
    },
    'sourceReview/measures': async ({ uri }) => {
      const file = await find(uri);
      const review = file?.review ?? workspace.reviews.find((it) => it.uri === uri);
      if (!review) return [];
      const all: MeasureData[] = [];
      const pauses = new Pauses();
      for (const measure of new Set([...differing(review), ...review.corpus.measures])) {
        all.push(measureData(review, measure));
        await pauses.pause();
      }
      return all;
    },
  };
  for (const [name, handler] of Object.entries<(params: never) => Promise<unknown>>(handlers)) {
    connection.onRequest(name, handler);
  }
}
