import * as vscode from 'vscode';
import type { Location } from '../protocol.ts';

/** Opens a place and selects it. */
export async function openPlace({ uri, range }: Location, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { ...options, selection: toRange(range) });
}

export const toRange = ({ start, end }: Location['range']): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** Where the cursor stands, as the server is asked about it. */
export function cursorPlace(editor = vscode.window.activeTextEditor) {
  return editor && { uri: editor.document.uri.toString(), position: editor.selection.active };
}
