import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';

/** One branch of the tree: how it is announced, and what stands below it. */
export interface Group {
  readonly id: string;
  readonly label: (folder: ReviewFolder) => string;
  readonly icon: string;
  readonly expanded?: true;
  /** The number of lines directly below, as far as it tells the reader something. */
  readonly count: (folder: ReviewFolder) => number;
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
