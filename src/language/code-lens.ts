import type { CodeLens } from 'vscode-languageserver-types';
import type { ReviewFolder } from './review-folder.ts';

/** One line over a source that counts its figures and those that differ; it leads to the first that does. */
export function codeLenses(folder: ReviewFolder, path: string): CodeLens[] {
  const { corpus, say } = folder;
  const claims = corpus.claimsIn(path);
  if (claims.length === 0) return [];
  const differ = claims.filter(({ id }) => folder.isDifferent(id)).length;
  const range = folder.range(path, { start: 0, end: 0 });
  const title = [say.figures(claims.length), differ > 0 ? say.differ(differ) : say.noneDiffers].join(', ');
  const lens = (text: string, command: string): CodeLens => ({ range, command: { title: text, command } });
  return [
    lens(title, differ > 0 ? 'sourceReview.firstDifference' : 'sourceReview.showTree'),
    ...(differ > 0 ? [lens(say.compare, 'sourceReview.compare')] : []),
  ];
}
