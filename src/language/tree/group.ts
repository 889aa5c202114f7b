import type { Measure, ReviewClaim } from '../../model.ts';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';

/** One branch of the tree: how it is announced, and what stands below it. */
export interface Group {
  readonly id: string;
  readonly label: (folder: ReviewFolder) => string;
  readonly icon: string;
  readonly expanded?: true;
  /** The number of lines directly below that a filter leaves, as far as it tells the reader something. */
  readonly count: (folder: ReviewFolder, options: TreeOptions) => number;
  /** The nodes below the group (`rest` empty) or below one of its nodes. `path` is the parent's. */
  readonly children: (
    folder: ReviewFolder,
    path: readonly string[],
    rest: readonly string[],
    options: TreeOptions,
  ) => readonly TreeNode[];
}

/** Whether any of the texts has the letters of the filter in it. */
export function passes({ filter }: TreeOptions, ...texts: readonly string[]): boolean {
  if (!filter) return true;
  const wanted = filter.toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

/** Whether a measure, or anything that is said of a claim of it, has the letters of the filter in it. */
export const measurePasses = (options: TreeOptions, folder: ReviewFolder, measure: Measure): boolean =>
  !options.filter ||
  passes(options, measure.label) ||
  measure.claims.some((claim) => claimPasses(options, folder, claim));

/** The same of one claim: the figure, who says so, and the source. */
export const claimPasses = (options: TreeOptions, folder: ReviewFolder, claim: ReviewClaim): boolean =>
  !options.filter || passes(options, folder.quote(claim), folder.say.who(claim.claim), folder.nameOf(claim.source));

/** How many figures, and how many of them differ. */
export function countsOf(folder: ReviewFolder, claims: readonly ReviewClaim[]): string {
  const differ = claims.filter(({ id }) => folder.isDifferent(id)).length;
  return [folder.say.figures(claims.length), differ > 0 ? folder.say.differ(differ) : ''].filter(Boolean).join(' · ');
}
