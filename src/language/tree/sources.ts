import type { Source } from '../../model.ts';
import type { TreeNode } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { claimNode } from './claim-node.ts';
import { type Group, passes } from './group.ts';

/** The sources by date, each with its figures in the order of the text. */
export const sources: Group = {
  id: 'sources',
  label: ({ say }) => say.group('sources'),
  icon: 'files',
  count: ({ corpus }) => corpus.sources.length,
  children(folder, path, [source], options) {
    const { corpus } = folder;
    if (source !== undefined) return corpus.claimsIn(source).map((claim) => claimNode(folder, path, claim, false));
    const day = ({ analysis }: Source) => analysis.published?.low ?? Number.POSITIVE_INFINITY;
    const byDate = (a: Source, b: Source) => (day(a) === day(b) ? 0 : day(a) - day(b));
    return (options.sort === 'name' ? corpus.sources : corpus.sources.toSorted(byDate))
      .filter((it) => passes(options, it.path, it.analysis.title ?? '', it.analysis.publisher ?? ''))
      .map((it) => sourceNode(folder, path, it));
  },
};

function sourceNode(folder: ReviewFolder, parent: readonly string[], { path, analysis }: Source): TreeNode {
  const { say, corpus } = folder;
  const claims = corpus.claimsIn(path);
  const differ = claims.filter(({ id }) => folder.isDifferent(id)).length;
  const counts = [say.figures(claims.length), differ > 0 ? say.differ(differ) : ''];
  const by = [analysis.publisher ?? '', analysis.published ? say.days(analysis.published) : ''];
  return {
    path: [...parent, path],
    label: folder.nameOf(path),
    description: [...counts, ...by].filter(Boolean).join(' · '),
    tooltip: [analysis.title ?? '', analysis.author ?? '', path].filter(Boolean).join('\n\n'),
    icon: 'file-text',
    state: claims.length > 0 ? 'collapsed' : 'leaf',
    context: 'source',
    place: folder.place(path, { start: 0, end: 0 }),
  };
}
