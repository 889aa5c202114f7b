import type * as vscode from 'vscode';
import type { TreeNode } from '../../protocol.ts';
import type { Ask } from '../client.ts';
import type { ComparePanel } from '../panel/compare-panel.ts';
import type { ReviewTree } from '../views/review-tree.ts';

/** What commands work with. */
export interface Desk {
  readonly ask: Ask;
  readonly log: vscode.LogOutputChannel;
  readonly tree: ReviewTree;
  readonly view: vscode.TreeView<TreeNode>;
  readonly compare: ComparePanel;
}
