import * as vscode from 'vscode';
import type { Location, TreeNode } from '../../protocol.ts';
import { openPlace } from '../places.ts';
import type { Desk } from './desk.ts';
import { goToCounterpart, goToDifference } from './navigate.ts';
import { copyAsText, filterTree, groupTree, revealInTree, sortTree } from './tree.ts';

/** Every command by name. */
export function registerCommands(desk: Desk): vscode.Disposable[] {
  const { ask, log, tree, view, compare } = desk;
  const beside = { viewColumn: vscode.ViewColumn.Beside };
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'sourceReview.open': (place: Location) => openPlace(place),
    'sourceReview.openToSide': (node?: TreeNode) => {
      const place = (node ?? view.selection[0])?.place;
      return place && openPlace(place, beside);
    },
    'sourceReview.showTree': () => vscode.commands.executeCommand('sourceReview.review.focus'),
    'sourceReview.showOutput': () => log.show(true),
    'sourceReview.reload': () => ask('sourceReview/reload', {}),
    'sourceReview.nextDifference': () => goToDifference(ask, { forward: true, across: false }),
    'sourceReview.previousDifference': () => goToDifference(ask, { forward: false, across: false }),
    'sourceReview.nextDifferenceInFiles': () => goToDifference(ask, { forward: true, across: true }),
    'sourceReview.previousDifferenceInFiles': () => goToDifference(ask, { forward: false, across: true }),
    'sourceReview.firstDifference': () => goToDifference(ask, { forward: true, across: false, fromStart: true }),
    'sourceReview.goToCounterpart': (at?: unknown) => goToCounterpart(ask, at, {}),
    'sourceReview.openCounterpartToSide': (at?: unknown) => goToCounterpart(ask, at, beside),
    'sourceReview.compare': (node?: TreeNode) => compare.show(measureOf(node)),
    'sourceReview.findAll': () => vscode.commands.executeCommand('references-view.findReferences'),
    'sourceReview.reveal': () => revealInTree(desk),
    'sourceReview.filter': () => filterTree(tree),
    'sourceReview.clearFilter': () => tree.set({ filter: '' }),
    'sourceReview.sort': () => sortTree(tree),
    'sourceReview.group': () => groupTree(tree),
    'sourceReview.copy': (node?: TreeNode) => copyAsText(desk, node),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

/** The folder and the measure that a line of the tree stands for. */
function measureOf(node: TreeNode | undefined): { readonly folder: string; readonly measure: string } | undefined {
  const [folder, measure] = [node?.path?.[0], node?.path?.at(-1)];
  return node?.context === 'measure' && folder && measure ? { folder, measure } : undefined;
}
