import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SUMMARY_CHANGED, type Summary, type TreeNode } from '../protocol.ts';
import type { Ask } from './client.ts';
import { registerCommands } from './commands/commands.ts';
import { ComparePanel } from './panel/compare-panel.ts';
import { ReviewTree } from './views/review-tree.ts';
import { StatusItem } from './views/status.ts';

let client: Promise<LanguageClient> | undefined;

/** What the extension gives to others, its own tests among them. */
export interface Exports {
  readonly tree: vscode.TreeDataProvider<TreeNode>;
}

/** Ties the editor's views and commands to the language server, which is started once the window has them. */
export function activate(context: vscode.ExtensionContext): Exports {
  const log = vscode.window.createOutputChannel('Source Review', { log: true });
  const started = startClient(context, log, (summary) => show(summary));
  client = started;
  started.catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  const ask: Ask = async (name, params) => (await started).sendRequest(name, params);
  const tree = new ReviewTree(ask, context.workspaceState);
  const view = vscode.window.createTreeView('sourceReview.review', { treeDataProvider: tree, showCollapseAll: true });
  view.onDidExpandElement(({ element }) => tree.unfolded(element, true));
  view.onDidCollapseElement(({ element }) => tree.unfolded(element, false));
  tree.onDidFilter((filter) => {
    view.message = filter ? vscode.l10n.t('Only what has “{0}” in it', filter) : '';
  });
  const status = new StatusItem();
  const compare = new ComparePanel(ask, context.extensionUri);
  context.subscriptions.push(log, view, status, compare, ...registerCommands({ ask, log, tree, view, compare }));

  const show = (summary: Summary) => {
    status.update(summary);
    vscode.commands.executeCommand('setContext', 'sourceReview.active', summary.sources > 0);
    const { differences } = summary;
    view.badge =
      differences > 0 ? { value: differences, tooltip: vscode.l10n.t('{0} to check', differences) } : undefined;
    tree.refresh();
    void compare.refresh();
  };
  return { tree };
}

/** The client's library is most of the extension's code: it is loaded when the window goes on, and not before. */
async function startClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  show: (summary: Summary) => void,
): Promise<LanguageClient> {
  await new Promise((resume) => setImmediate(resume));
  const { createClient } = await import('./client.ts');
  const made = createClient(context, log);
  made.onNotification(SUMMARY_CHANGED, show);
  await made.start();
  return made;
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await (await client?.catch(() => undefined))?.stop();
}
