import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SUMMARY_CHANGED, type Summary, type TreeNode } from '../protocol.ts';
import { askWith, createClient } from './client.ts';
import { registerCommands } from './commands/commands.ts';
import { ComparePanel } from './panel/compare-panel.ts';
import { ReviewTree } from './views/review-tree.ts';
import { StatusItem } from './views/status.ts';

let client: LanguageClient | undefined;

/** What the extension gives to others, its own tests among them. */
export interface Exports {
  readonly tree: vscode.TreeDataProvider<TreeNode>;
}

/** Starts the language server and ties the editor's views and commands to it. */
export async function activate(context: vscode.ExtensionContext): Promise<Exports> {
  const log = vscode.window.createOutputChannel('Source Review', { log: true });
  client = createClient(context, log);
  const ask = askWith(client);
  const tree = new ReviewTree(ask, context.workspaceState);
  const view = vscode.window.createTreeView('sourceReview.review', { treeDataProvider: tree, showCollapseAll: true });
  const status = new StatusItem();
  const compare = new ComparePanel(ask, context.extensionUri);
  context.subscriptions.push(log, view, status, compare, ...registerCommands({ ask, log, tree, view, compare }));

  client.onNotification(SUMMARY_CHANGED, (summary: Summary) => {
    status.update(summary);
    vscode.commands.executeCommand('setContext', 'sourceReview.active', summary.sources > 0);
    const { differences } = summary;
    view.badge =
      differences > 0 ? { value: differences, tooltip: vscode.l10n.t('{0} to check', differences) } : undefined;
    tree.refresh();
    void compare.refresh();
  });
  await client.start();
  return { tree };
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
