import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  ProposedFeatures,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { findSources } from '../../src/folder/find.ts';
import { readSource } from '../../src/folder/read.ts';
import type { Requests, Summary } from '../../src/protocol.ts';
import { analyseHere } from '../../src/server/analyser.ts';
import { serve } from '../../src/server/server.ts';

/** A client of the server in this process, as small as a test needs. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly published: readonly string[];
  readonly log: readonly string[];
  uri(path: string): string;
  ask<N extends keyof Requests>(name: N, params: Requests[N]['params']): Promise<Requests[N]['result']>;
  summary(): Promise<Summary>;
  change(path: string, version: number, text: string): Promise<void>;
  open(path: string, text: string): Promise<void>;
  close(path: string): Promise<void>;
  /** Resolves once the condition holds; asked again whenever the server says something. */
  until(condition: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server on folders and waits for its first reading. `settings` are those of `sourceReview`. */
export async function startServer(folders: readonly string[], settings: object = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  serve(createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)), {
    find: (uri, globs, signal) => findSources(URI.parse(uri).fsPath, globs, signal),
    read: (uri) => readSource(URI.parse(uri).fsPath),
    analyse: analyseHere,
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const published: string[] = [];
  const log: string[] = [];
  const waiting = new Set<() => void>();
  const said = () => {
    for (const look of waiting) look();
  };
  connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
    diagnostics.set(params.uri, params.diagnostics);
    published.push(params.uri);
    said();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    said();
  });
  connection.onNotification('sourceReview/summaryChanged', said);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  connection.listen();
  const root = folders[0] ?? '/';
  const uri = (path: string) => URI.file(`${root}/${path}`).toString();
  const ask: TestClient['ask'] = (name, params) => connection.sendRequest(name, params);
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: { workspaceFolders: true, configuration: true, semanticTokens: { refreshSupport: true } },
    },
    workspaceFolders: folders.map((folder, index) => ({
      uri: pathToFileURL(folder).toString(),
      name: `folder ${index}`,
    })),
  });
  await connection.sendNotification('initialized', {});
  await ask('sourceReview/reload', {});
  return {
    connection,
    diagnostics,
    published,
    log,
    uri,
    ask,
    summary: () => ask('sourceReview/summary', {}),
    open: (path, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(path), languageId: 'plaintext', version: 1, text },
      }),
    change: (path, version, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      }),
    close: (path) => connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(path) } }),
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
    },
  };
}
