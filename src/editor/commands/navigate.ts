import * as vscode from 'vscode';
import type { Requests } from '../../protocol.ts';
import type { Ask } from '../client.ts';
import { cursorPlace, openPlace } from '../places.ts';

type At = Requests['sourceReview/counterparts']['params'];

const BRIEFLY_MS = 3000;

interface Way {
  readonly forward: boolean;
  readonly across: boolean;
  readonly fromStart?: boolean;
}

/** Selects the next figure that differs, in the file or on into the others. */
export async function goToDifference(ask: Ask, { forward, across, fromStart }: Way): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const start = new vscode.Position(0, 0);
  const from = forward ? editor?.selection.end : editor?.selection.start;
  const here = editor && { uri: editor.document.uri, position: fromStart ? start : (from ?? start) };
  // Where nothing is open, or no source, the way into others begins at an end of the first folder that has a difference.
  const folders = across ? (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => ({ uri, position: start })) : [];
  for (const { uri, position } of [...(here ? [here] : []), ...folders]) {
    const place = await ask('sourceReview/difference', { uri: uri.toString(), position, forward, across });
    if (place) return openPlace(place);
  }
  vscode.window.setStatusBarMessage(vscode.l10n.t('No figure differs here.'), BRIEFLY_MS);
}

/** Opens a counterpart of the figure at a place, or under the cursor; asks which where there are several. */
export async function goToCounterpart(ask: Ask, at: unknown, options: vscode.TextDocumentShowOptions): Promise<void> {
  const place = isPlace(at) ? at : cursorPlace();
  if (!place) return;
  const items = await ask('sourceReview/counterparts', place);
  const [first] = items;
  if (!first) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No other source states a figure here.'), BRIEFLY_MS);
    return;
  }
  const pick = () =>
    vscode.window.showQuickPick([...items], {
      placeHolder: vscode.l10n.t('Go to a counterpart'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
  const picked = items.length === 1 ? first : await pick();
  if (picked) await openPlace(picked.place, options);
}

/** Menus hand a command other things than places. */
const isPlace = (it: unknown): it is At => typeof it === 'object' && it !== null && 'uri' in it && 'position' in it;
