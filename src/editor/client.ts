import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { InitializationOptions, Requests } from '../protocol.ts';

/** Commands that a hover card may call. */
export const CARD_COMMANDS = ['sourceReview.goToCounterpart', 'sourceReview.compare'] as const;

/** The language client: starts the server in a process of its own and hands it what only the editor knows. */
export function createClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const storage = context.storageUri ?? context.globalStorageUri;
  const args = storage.scheme === 'file' ? ['--cache', storage.fsPath] : [];
  const bundle = vscode.l10n.bundle;
  const options: InitializationOptions = {
    docs: vscode.Uri.joinPath(context.extensionUri, 'docs', 'findings').toString(),
    commands: true,
    ...(bundle && { messages: bundle, locale: vscode.env.language }),
  };
  return new LanguageClient(
    'sourceReview',
    'Source Review',
    {
      run: { module, args, transport: TransportKind.ipc },
      debug: { module, args, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
    },
    {
      documentSelector: selector(),
      outputChannel: log,
      initializationOptions: options,
      markdown: { isTrusted: { enabledCommands: CARD_COMMANDS } },
    },
  );
}

/** Plain text and `source-text` anywhere, and what the reviewer includes that has another language. */
function selector(): { scheme: string; language?: string; pattern?: string }[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const included = folders.flatMap(({ uri }) =>
    vscode.workspace.getConfiguration('sourceReview', uri).get<readonly string[]>('include', []),
  );
  return [
    { scheme: 'file', language: 'source-text' },
    { scheme: 'file', language: 'plaintext' },
    ...[...new Set(included)].map((glob) => ({
      scheme: 'file',
      pattern: glob.startsWith('**/') ? glob : `**/${glob}`,
    })),
  ];
}

/** Asks the server; the requests and their answers are those of the protocol. */
export type Ask = <N extends keyof Requests>(name: N, params: Requests[N]['params']) => Promise<Requests[N]['result']>;
