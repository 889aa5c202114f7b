import * as vscode from 'vscode';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { Ask } from '../client.ts';

const OPTIONS_KEY = 'tree.options';

/** The tree of the review. Children come from the server when a branch is opened; ids keep what is open through a refresh. */
export class ReviewTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #ask: Ask;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #nodes = new Map<string, TreeNode>();
  /** What the reader has unfolded or folded of the whole tree, which a filter takes from the view for a while. */
  readonly #unfolded = new Map<string, boolean>();
  readonly #filtered = new vscode.EventEmitter<string>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires with the filter that the lines shown have passed; with nothing where there is no filter, or no line. */
  readonly onDidFilter = this.#filtered.event;
  #options: TreeOptions;

  constructor(ask: Ask, memory: vscode.Memento) {
    this.#ask = ask;
    this.#memory = memory;
    this.#options = memory.get<TreeOptions>(OPTIONS_KEY, {});
  }

  get options(): TreeOptions {
    return this.#options;
  }

  /** Changes how the tree is filtered, sorted or grouped. Sorting and grouping last; a filter goes with the window. */
  set(options: TreeOptions): void {
    this.#options = { ...this.#options, ...options };
    const { filter, ...lasting } = this.#options;
    this.#memory.update(OPTIONS_KEY, lasting);
    vscode.commands.executeCommand('setContext', 'sourceReview.filtered', Boolean(filter));
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(parent?: TreeNode): Promise<TreeNode[]> {
    const nodes = await this.#ask('sourceReview/children', { ...this.#options, path: parent?.path ?? [] });
    this.remember(nodes);
    if (!parent) this.#filtered.fire(nodes.length > 0 ? (this.#options.filter ?? '') : '');
    return [...nodes];
  }

  getParent({ path }: TreeNode): TreeNode | undefined {
    return this.#nodes.get(idOf(path.slice(0, -1)));
  }

  /** The reader has unfolded a line, or folded it. */
  unfolded({ path }: TreeNode, isUnfolded: boolean): void {
    if (!this.#options.filter) this.#unfolded.set(idOf(path), isUnfolded);
  }

  #stateOf({ path, state }: TreeNode): TreeNode['state'] {
    const unfolded = this.#options.filter ? undefined : this.#unfolded.get(idOf(path));
    return state === 'leaf' || unfolded === undefined ? state : unfolded ? 'expanded' : 'collapsed';
  }

  /** Keeps nodes, so that the parents of a node to be shown are found. */
  remember(nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.#nodes.set(idOf(node.path), node);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const { path, label, description, tooltip, icon, color, context, place, spoken } = node;
    const item = new vscode.TreeItem(label, STATES[this.#stateOf(node)]);
    // A filtered tree unfolds by itself; the whole one is then as it was before.
    item.id = idOf([...path, ...(this.#options.filter ? [this.#options.filter] : [])]);
    item.contextValue = context;
    if (description !== undefined) item.description = description;
    if (tooltip !== undefined) item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken ?? [label, description].filter(Boolean).join(', ') };
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
