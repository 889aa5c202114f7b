import * as vscode from 'vscode';
import type { Location, TreeNode } from '../../protocol.ts';
import type { Ask } from '../client.ts';
import type { ComparePanel } from '../panel/compare-panel.ts';
import { cursorPlace, openPlace } from '../places.ts';
import type { ReviewTree } from '../views/review-tree.ts';

export interface Desk {
  readonly ask: Ask;
  readonly log: vscode.LogOutputChannel;
  readonly tree: ReviewTree;
  readonly view: vscode.TreeView<TreeNode>;
  readonly compare: ComparePanel;
}

/** Every command by name. */
export function registerCommands(desk: Desk): vscode.Disposable[] {
  const { ask, log, compare } = desk;
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'sourceReview.open': (place: Location) => openPlace(place),
    'sourceReview.showTree': () => vscode.commands.executeCommand('sourceReview.review.focus'),
    'sourceReview.showOutput': () => log.show(true),
    'sourceReview.reload': () => ask('sourceReview/reload', {}),
    'sourceReview.nextDifference': () => goToDifference(ask, true, false),
    'sourceReview.previousDifference': () => goToDifference(ask, false, false),
    'sourceReview.nextDifferenceInFiles': () => goToDifference(ask, true, true),
    'sourceReview.previousDifferenceInFiles': () => goToDifference(ask, false, true),
    'sourceReview.goToCounterpart': () => goToCounterpart(ask, {}),
    'sourceReview.openCounterpartToSide': () => goToCounterpart(ask, { viewColumn: vscode.ViewColumn.Beside }),
    'sourceReview.compare': (node?: TreeNode) => compare.show(measureOf(node)),
    'sourceReview.findAll': () => vscode.commands.executeCommand('references-view.findReferences'),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

async function goToDifference(ask: Ask, forward: boolean, across: boolean): Promise<void> {
  const at = cursorPlace();
  if (!at) return;
  const place = await ask('sourceReview/difference', { ...at, forward, across });
  if (place) await openPlace(place);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('No figure differs here.'), 3000);
}

async function goToCounterpart(ask: Ask, options: vscode.TextDocumentShowOptions): Promise<void> {
  const at = cursorPlace();
  if (!at) return;
  const items = await ask('sourceReview/counterparts', at);
  const [first] = items;
  if (!first) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No other source states a figure here.'), 3000);
    return;
  }
  const picked =
    items.length === 1
      ? first
      : await vscode.window.showQuickPick([...items], {
          placeHolder: vscode.l10n.t('Go to a counterpart'),
          matchOnDescription: true,
          matchOnDetail: true,
        });
  if (picked) await openPlace(picked.place, options);
}

/** The folder and the measure that a line of the tree stands for. */
function measureOf(node: TreeNode | undefined): { readonly folder: string; readonly measure: string } | undefined {
  const [folder, measure] = [node?.path?.[0], node?.path?.at(-1)];
  return node?.context === 'measure' && folder && measure ? { folder, measure } : undefined;
}
