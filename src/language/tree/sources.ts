import type { Source } from '../../model.ts';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { claimNode } from './claim-node.ts';
import { below, claimsBelow, countsOf, type Group, passes } from './group.ts';

/** The sources by date, each with its figures in the order of the text. */
export const sources: Group = {
  id: 'sources',
  label: ({ say }) => say.group('sources'),
  icon: 'files',
  count: (folder, options) => sourcesLeft(folder, options).length,
  children(folder, path, [source], options) {
    const { corpus } = folder;
    if (source !== undefined)
      return claimsBelow(corpus.claimsIn(source), (claim) => claimNode(folder, path, claim, { source: false }));
    return below(
      options.sort === 'name' ? sourcesLeft(folder, options) : byDate(folder, options),
      (it) => it.path,
      (it) => sourceNode(folder, path, it),
    );
  },
};

function byDate(folder: ReviewFolder, options: TreeOptions): readonly Source[] {
  const day = ({ analysis }: Source) => analysis.published?.low ?? Number.POSITIVE_INFINITY;
  return folder.once(`sources by date ${options.filter}`, () =>
    sourcesLeft(folder, options).toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) - day(b))),
  );
}

const sourcesLeft = ({ corpus: { sources } }: ReviewFolder, options: TreeOptions): readonly Source[] =>
  options.filter
    ? sources.filter(({ path, analysis }) => passes(options, path, analysis.title ?? '', analysis.publisher ?? ''))
    : sources;

function sourceNode(folder: ReviewFolder, parent: readonly string[], { path, analysis }: Source): TreeNode {
  const { say, corpus } = folder;
  const claims = corpus.claimsIn(path);
  const by = [analysis.publisher ?? '', analysis.published ? say.days(analysis.published) : ''];
  return {
    path: [...parent, path],
    label: folder.nameOf(path),
    description: [countsOf(folder, claims), ...by].filter(Boolean).join(' · '),
    tooltip: [analysis.title ?? '', analysis.author ?? '', path].filter(Boolean).join('\n\n'),
    icon: 'file-text',
    state: claims.length > 0 ? 'collapsed' : 'leaf',
    context: 'source',
    place: folder.place(path, { start: 0, end: 0 }),
  };
}
