import * as vscode from 'vscode';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { Ask } from '../client.ts';

/** The tree of the review. Children come from the server when a branch is opened; ids keep what is open through a refresh. */
export class ReviewTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #ask: Ask;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #nodes = new Map<string, TreeNode>();
  readonly onDidChangeTreeData = this.#changed.event;
  options: TreeOptions = {};

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  refresh(): void {
    this.#nodes.clear();
    this.#changed.fire(undefined);
  }

  async getChildren(parent?: TreeNode): Promise<TreeNode[]> {
    const nodes = await this.#ask('sourceReview/children', { ...this.options, path: parent?.path ?? [] });
    this.remember(nodes);
    return [...nodes];
  }

  getParent({ path }: TreeNode): TreeNode | undefined {
    return this.#nodes.get(idOf(path.slice(0, -1)));
  }

  remember(nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.#nodes.set(idOf(node.path), node);
  }

  getTreeItem({ path, label, description, tooltip, icon, color, state, context, place }: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(label, STATES[state]);
    item.id = idOf(path);
    item.contextValue = context;
    if (description !== undefined) item.description = description;
    if (tooltip !== undefined) item.tooltip = tooltip;
    if (icon) item.iconPath = new vscode.ThemeIcon(icon, color ? new vscode.ThemeColor(color) : undefined);
    if (place) {
      item.command = { command: 'sourceReview.open', title: vscode.l10n.t('Open'), arguments: [place] };
    }
    return item;
  }
}

const idOf = (path: readonly string[]): string => path.join('\n');

const STATES = {
  leaf: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
} as const;
