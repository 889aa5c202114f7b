import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ClaimData, MeasureData } from '../../protocol.ts';
import type { Ask } from '../client.ts';
import { cursorPlace, openPlace } from '../places.ts';
import type { Deed, Layout, Show } from './messages.ts';
import { viewTexts } from './texts.ts';

/** A pause of the cursor after which the panel follows it, in milliseconds. */
const FOLLOW_AFTER = 150;

/**
 * The comparison panel beside the editor: the claims of one measure, or of all, as a picture and a table. It follows the
 * cursor from figure to figure. At most one is open.
 */
export class ComparePanel implements vscode.Disposable {
  readonly #ask: Ask;
  readonly #media: vscode.Uri;
  readonly #dist: vscode.Uri;
  #panel: vscode.WebviewPanel | undefined;
  #open: vscode.Disposable | undefined;
  #measures: readonly MeasureData[] = [];
  #measure: string | undefined;
  #claim: string | undefined;
  #uri: string | undefined;
  #layout: Layout = 'source';
  #follow = true;
  #waiting: NodeJS.Timeout | undefined;

  constructor(ask: Ask, extension: vscode.Uri) {
    this.#ask = ask;
    this.#media = vscode.Uri.joinPath(extension, 'media');
    this.#dist = vscode.Uri.joinPath(extension, 'dist');
  }

  /** Opens the panel on a measure named by id and folder, or on that of the figure under the cursor; else on all measures. */
  async show(named?: { readonly folder: string; readonly measure: string }): Promise<void> {
    const at = cursorPlace();
    const here = at && !named ? await this.#ask('sourceReview/measure', at) : undefined;
    this.#uri = named?.folder ?? at?.uri ?? this.#uri ?? vscode.workspace.workspaceFolders?.[0]?.uri.toString();
    this.#measure = named?.measure ?? here?.id;
    this.#claim = at && here ? claimAt(here, at) : undefined;
    this.#create();
    await this.refresh();
  }

  /** Asks for the measures anew, where the panel is open. */
  async refresh(): Promise<void> {
    if (!this.#panel || !this.#uri) return;
    this.#measures = await this.#ask('sourceReview/measures', { uri: this.#uri });
    if (!this.#measures.some(({ id }) => id === this.#measure)) this.#measure = undefined;
    await this.#send();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #create(): void {
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      'sourceReview.compare',
      vscode.l10n.t('Compare figures'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [this.#media, this.#dist] },
    );
    panel.iconPath = new vscode.ThemeIcon('graph-scatter');
    panel.webview.html = this.#page(panel.webview);
    this.#panel = panel;
    this.#open = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((deed: Deed) => this.#do(deed)),
      vscode.window.onDidChangeTextEditorSelection(() => this.#followSoon()),
      panel.onDidDispose(() => {
        clearTimeout(this.#waiting);
        this.#open?.dispose();
        this.#open = undefined;
        this.#panel = undefined;
      }),
    );
  }

  #followSoon(): void {
    if (!this.#follow) return;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#followCursor(), FOLLOW_AFTER);
  }

  async #followCursor(): Promise<void> {
    const at = cursorPlace();
    const here = at && (await this.#ask('sourceReview/measure', at));
    if (!at || !here) return;
    const all = this.#measure === undefined; // all stay in view, and what is at the cursor is marked among them
    const claim = claimAt(here, at);
    if ((all || here.id === this.#measure) && claim === this.#claim) return;
    if (!all) this.#measure = here.id;
    this.#claim = claim;
    this.#uri = at.uri;
    await this.refresh();
  }

  async #do(deed: Deed): Promise<void> {
    switch (deed.type) {
      case 'ready':
        return this.#send();
      case 'measure':
        this.#measure = deed.id;
        return this.#send();
      case 'layout':
        this.#layout = deed.layout;
        return this.#send();
      case 'follow':
        this.#follow = deed.follow;
        return;
      case 'open':
        return this.#openClaim(deed.claim, deed.beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
      case 'sideBySide':
        await this.#openClaim(deed.claims[0], vscode.ViewColumn.One);
        return this.#openClaim(deed.claims[1], vscode.ViewColumn.Two);
      case 'svg':
        return saveSvg(deed.name, deed.svg);
    }
  }

  async #openClaim(id: string, viewColumn: vscode.ViewColumn): Promise<void> {
    const claim = this.#measures.flatMap(({ claims, near }) => [...claims, ...near]).find((it) => it.id === id);
    if (claim) await openPlace(claim.place, { viewColumn });
  }

  async #send(): Promise<void> {
    const folder = this.#folderName();
    if (this.#panel) this.#panel.title = [vscode.l10n.t('Compare figures'), folder].filter(Boolean).join(': ');
    const show: Show = {
      type: 'show',
      texts: viewTexts(),
      measures: this.#measures,
      ...(this.#measure !== undefined && { measure: this.#measure }),
      ...(this.#claim !== undefined && { claim: this.#claim }),
      ...(folder !== undefined && { folder }),
      layout: this.#layout,
      follow: this.#follow,
    };
    await this.#panel?.webview.postMessage(show);
  }

  /** Which of several folders the measures are of. */
  #folderName(): string | undefined {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const own = this.#uri === undefined ? undefined : vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(this.#uri));
    return folders.length > 1 ? own?.name : undefined;
  }

  /** The page's frame. Everything in it that comes from sources is put there by the view as text. */
  #page(webview: vscode.Webview): string {
    const nonce = randomBytes(16).toString('base64');
    const file = (folder: vscode.Uri, name: string) =>
      webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
    const policy = `default-src 'none'; style-src ${webview.cspSource} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
    return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file(this.#media, 'panel.css')}">
<title>${vscode.l10n.t('Compare figures')}</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${file(this.#dist, 'panel.js')}"></script>
</body>
</html>`;
  }
}

/** The claim of a measure that covers a place. */
function claimAt(
  { claims }: MeasureData,
  at: { readonly uri: string; readonly position: vscode.Position },
): string | undefined {
  const covers = ({ place: { uri, range } }: ClaimData) =>
    uri === at.uri &&
    !at.position.isBefore(new vscode.Position(range.start.line, range.start.character)) &&
    !at.position.isAfter(new vscode.Position(range.end.line, range.end.character));
  return claims.find(covers)?.id;
}

async function saveSvg(name: string, svg: string): Promise<void> {
  const file = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.svg`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, file) }),
    filters: { SVG: ['svg'] },
  });
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
}
