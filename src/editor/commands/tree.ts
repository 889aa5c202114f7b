import * as vscode from 'vscode';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import { cursorPlace } from '../places.ts';
import type { ReviewTree } from '../views/review-tree.ts';
import type { Desk } from './desk.ts';

/** Shows what stands under the cursor in the tree. */
export async function revealInTree({ ask, tree, view }: Desk): Promise<void> {
  const at = cursorPlace();
  if (!at) return;
  if (tree.options.filter) tree.set({ filter: '' });
  const chain = await ask('sourceReview/reveal', { ...at, ...tree.options });
  tree.remember(chain);
  const last = chain.at(-1);
  if (last) await view.reveal(last, { select: true, focus: true, expand: true });
}

export async function filterTree(tree: ReviewTree): Promise<void> {
  const filter = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Show only what has this in it'),
    value: tree.options.filter ?? '',
  });
  if (filter !== undefined) tree.set({ filter });
}

export async function sortTree(tree: ReviewTree): Promise<void> {
  const sort = await pickOne<NonNullable<TreeOptions['sort']>>(
    vscode.l10n.t('Sort the tree'),
    [
      ['pressing', vscode.l10n.t('What differs most first')],
      ['date', vscode.l10n.t('By date')],
      ['name', vscode.l10n.t('By name')],
    ],
    tree.options.sort ?? 'pressing',
  );
  if (sort) tree.set({ sort });
}

export async function groupTree(tree: ReviewTree): Promise<void> {
  const group = await pickOne<NonNullable<TreeOptions['group']>>(
    vscode.l10n.t('Group what to check'),
    [
      ['none', vscode.l10n.t('Not grouped')],
      ['kind', vscode.l10n.t('By kind of difference')],
      ['source', vscode.l10n.t('By source')],
    ],
    tree.options.group ?? 'none',
  );
  if (group) tree.set({ group });
}

/** Copies a line of the tree with all below it; the whole tree where none is chosen. */
export async function copyAsText({ ask, tree, view }: Desk, node?: TreeNode): Promise<void> {
  const chosen = node ?? view.selection[0];
  const text = await ask('sourceReview/text', { ...tree.options, path: chosen?.path ?? [] });
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied.'), 2000);
}

async function pickOne<T extends string>(
  question: string,
  choices: readonly (readonly [T, string])[],
  current: T,
): Promise<T | undefined> {
  const items = choices.map(([value, label]) => ({ value, label, ...(value === current && { description: '✓' }) }));
  return (await vscode.window.showQuickPick(items, { placeHolder: question }))?.value;
}
