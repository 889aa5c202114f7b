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
  /** What stands below the group (`rest` empty) or below one of its nodes. `path` is the parent's. */
  readonly children: (
    folder: ReviewFolder,
    path: readonly string[],
    rest: readonly string[],
    options: TreeOptions,
  ) => Below;
}

/** The lines below a node: known by the last step of their paths, and made when they are shown. */
export interface Below {
  readonly length: number;
  readonly stepAt: (place: number) => string;
  readonly nodeAt: (place: number) => TreeNode;
}

/** A line for each of some items. */
export function below<T>(items: readonly T[], step: (item: T) => string, node: (item: T) => TreeNode): Below {
  const at = <R>(place: number, make: (item: T) => R): R => {
    const item = items[place];
    if (item === undefined) throw new RangeError('There is no such line.');
    return make(item);
  };
  return { length: items.length, stepAt: (place) => at(place, step), nodeAt: (place) => at(place, node) };
}

/** Lines that are made already, as few are. */
export const nodesBelow = (nodes: readonly TreeNode[]): Below =>
  below(
    nodes,
    ({ path }) => path.at(-1) ?? '',
    (node) => node,
  );

/** Some lines, then others. */
export const bothBelow = (first: Below, second: Below): Below => ({
  length: first.length + second.length,
  stepAt: (place) => (place < first.length ? first.stepAt(place) : second.stepAt(place - first.length)),
  nodeAt: (place) => (place < first.length ? first.nodeAt(place) : second.nodeAt(place - first.length)),
});

/** A line for each of some claims. */
export const claimsBelow = (claims: readonly ReviewClaim[], node: (claim: ReviewClaim) => TreeNode): Below =>
  below(claims, ({ id }) => id, node);

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
