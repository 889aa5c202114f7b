import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics } from '../language/diagnostics.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../language/semantic-tokens.ts';
import { toCheck } from '../language/tree/to-check.ts';
import { preparing } from '../language/tree/tree.ts';
import { inEnglish, type Translate, Wording } from '../language/wording.ts';
import { type InitializationOptions, SUMMARY_CHANGED, type Summary } from '../protocol.ts';
import { serveFeatures } from './features.ts';
import type { Host, Log } from './host.ts';
import { inSteps, Pauses } from './pauses.ts';
import { Publisher } from './publisher.ts';
import { serveReviewRequests } from './review-requests.ts';
import { isRecord, readSettings } from './settings.ts';
import type { WatchedFolder } from './watched-folder.ts';
import { Workspace } from './workspace.ts';

/** After the last keystroke the server waits this long before it looks again. */
const PAUSE_MS = 150;
/** A reading that ends sooner shows no progress. */
const PATIENCE_MS = 500;
/** While it goes on, what is known of the open documents is shown this often. */
const PEEK_MS = 1_500;

/** Runs the language server on a connection until the client ends it. */
export function serve(connection: Connection, host: Host): void {
  connection.onInitialize(({ workspaceFolders, initializationOptions, locale }) => {
    const options = readOptions(initializationOptions);
    const server = new Server(connection, host, wordingFor(options, locale), options);
    connection.onInitialized(() => server.start(workspaceFolders ?? []));
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        codeLensProvider: {},
        documentLinkProvider: {},
        foldingRangeProvider: true,
        inlayHintProvider: true,
        semanticTokensProvider: {
          legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
          full: true,
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'Source Review' },
    };
  });
  connection.listen();
}

function readOptions(value: unknown): InitializationOptions {
  return isRecord(value) ? (value as InitializationOptions) : {};
}

function wordingFor({ messages, locale }: InitializationOptions, clientLocale: string | undefined): Wording {
  const translate: Translate = (message, ...values) => inEnglish(messages?.[message] ?? message, ...values);
  const wanted = messages ? (locale ?? clientLocale) : undefined;
  return new Wording(translate, wanted);
}

/** What ties documents, files, settings and folders to the reviews, and sends what changes. */
class Server {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #publisher: Publisher;
  readonly #log: Log;
  readonly #say: Wording;
  readonly #docs: string;
  #started: Promise<void> = Promise.resolve();
  #readings = 0;
  #lastSummary = '';
  #refreshing: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, host: Host, say: Wording, { docs, commands }: InitializationOptions) {
    this.#connection = connection;
    this.#say = say;
    this.#docs = docs ?? '';
    this.#log = connection.console;
    this.#workspace = new Workspace(say, host, this.#log);
    this.#publisher = new Publisher((uri, diagnostics) => connection.sendDiagnostics({ uri, diagnostics }));
    serveFeatures(connection, this.#workspace, { commands: commands === true });
    serveReviewRequests(connection, this.#workspace, {
      'sourceReview/reload': async () => {
        await this.#started;
        await Promise.all(this.#workspace.folders.map((folder) => this.#read(folder)));
        return null;
      },
      'sourceReview/summary': async () => this.#summary(),
    });
    this.#documents.onDidChangeContent(({ document }) => this.#edited(document.uri, document.getText()));
    this.#documents.onDidClose(({ document }) => this.#edited(document.uri, undefined));
    connection.onDidChangeWatchedFiles(({ changes }) => this.#filesChanged(changes));
    connection.onDidChangeConfiguration(() => this.#run(this.#configure()));
    connection.onShutdown(async () => {
      clearTimeout(this.#timer);
      await Promise.all(this.#workspace.folders.map((folder) => folder.keep()));
    });
    this.#documents.listen(connection);
  }

  /** Once the client is ready: listens to it, and reads the folders. */
  start(folders: readonly WorkspaceFolder[]): void {
    this.#started = this.#start(folders);
    this.#run(this.#started);
  }

  async #start(folders: readonly WorkspaceFolder[]): Promise<void> {
    const { client, workspace } = this.#connection;
    await client.register(DidChangeConfigurationNotification.type, { section: 'sourceReview' });
    await client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) this.#workspace.remove(uri);
      this.#run(this.#add(added).then(() => this.#refresh(removed.length > 0)));
    });
    await this.#add(folders);
  }

  async #add(folders: readonly WorkspaceFolder[]): Promise<void> {
    const added = await Promise.all(
      folders
        .filter(({ uri }) => uri.startsWith('file:'))
        .map(async ({ uri, name }) => this.#workspace.add(uri, name, await this.#settings(uri))),
    );
    for (const { uri } of this.#documents.all()) this.#open(uri);
    await Promise.all(added.map((folder) => this.#read(folder)));
  }

  async #settings(uri: string) {
    return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'sourceReview' }));
  }

  async #configure(): Promise<void> {
    for (const folder of this.#workspace.folders) {
      if (folder.configure(await this.#settings(folder.review.uri))) await this.#read(folder);
    }
    this.#refresh(true);
  }

  #open(uri: string): void {
    const file = this.#workspace.find(uri);
    const text = this.#documents.get(uri)?.getText();
    if (file && text !== undefined) file.folder.edit(file.path, text);
  }

  #edited(uri: string, text: string | undefined): void {
    const file = this.#workspace.find(uri);
    if (!file?.folder.takes(file.path)) return;
    file.folder.edit(file.path, text);
    this.#schedule();
  }

  #filesChanged(changes: readonly { readonly uri: string; readonly type: FileChangeType }[]): void {
    for (const { uri, type } of changes) {
      const file = this.#workspace.find(uri);
      if (!file) continue;
      const { folder, path } = file;
      if (folder.takes(path)) folder.touch(path);
      else if (type === FileChangeType.Deleted) folder.touchBelow(path);
      else if (type === FileChangeType.Created) this.#run(folder.lookBelow(path).then(() => this.#schedule()));
      if (folder.pending) this.#schedule();
    }
  }

  async #read(folder: WatchedFolder): Promise<void> {
    const controller = new AbortController();
    const began = Date.now();
    let peeked = 0;
    let reporter: ReturnType<Connection['window']['createWorkDoneProgress']> | undefined;
    this.#readings++;
    try {
      await folder.readAll(controller.signal, async (done, all) => {
        if (Date.now() - began < PATIENCE_MS) return;
        if (Date.now() - peeked > PEEK_MS) {
          peeked = Date.now();
          this.#peek(folder);
        }
        if (reporter) {
          (await reporter).report(Math.round((100 * done) / all), this.#say.progress(done, all));
          return;
        }
        reporter = this.#connection.window.createWorkDoneProgress();
        const shown = await reporter;
        shown.begin(this.#say.readingTitle, Math.round((100 * done) / all), this.#say.progress(done, all), true);
        shown.token.onCancellationRequested(() => controller.abort());
      });
    } finally {
      this.#readings--;
      (await reporter)?.done();
    }
    const { name, corpus } = folder.review;
    const outcome = controller.signal.aborted ? 'stopped by the reader after' : 'read';
    if (corpus.sources.length > 0) {
      this.#log.info(`${name}: ${outcome} ${corpus.sources.length} sources in ${Date.now() - began} ms`);
    }
    this.#refresh();
    this.#run(this.#keep(folder));
  }

  /**
   * Once all is sent: compares anew what is shown as it was kept, makes what the tree will ask for, and keeps the review for
   * the next session.
   */
  async #keep(folder: WatchedFolder): Promise<void> {
    await this.#refreshing;
    await folder.compare();
    this.#refresh();
    await this.#refreshing;
    await inSteps(preparing(folder.review));
    await folder.keep();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(this.#workspace.settle().then(() => this.#refresh())), PAUSE_MS);
  }

  /** Sends what is no longer as it was, once what is being sent is through. */
  #refresh(everything = false): void {
    this.#refreshing = this.#refreshing.catch(() => undefined).then(() => this.#send(everything));
    this.#run(this.#refreshing);
  }

  /**
   * Sends what the reader has before them: diagnostics of open documents and the counts; then, letting requests in between,
   * the diagnostics of all the rest.
   */
  async #send(everything: boolean): Promise<void> {
    const due = this.#workspace.folders.flatMap((folder) => {
      const touched = folder.takeTouched();
      const paths = everything ? folder.review.corpus.sources.map(({ path }) => path) : [...touched];
      return paths.map((path) => ({ folder, path }));
    });
    for (const { folder, path } of due) if (folder.isOpen(path)) await this.#publish(folder, path);
    if (this.#sendSummary()) {
      const { languages } = this.#connection;
      this.#run(languages.semanticTokens.refresh());
      this.#run(languages.inlayHint.refresh());
      this.#run(this.#connection.sendRequest('workspace/codeLens/refresh'));
    }
    const pauses = new Pauses();
    for (const { folder, path } of due) {
      await pauses.pause();
      // One at a time, so that no answer has to wait for thousands that were to be written before it.
      await this.#publish(folder, path);
    }
    if (everything) await this.#publisher.keepOnly(new Set(due.map(({ folder, path }) => folder.review.uriOf(path))));
  }

  #publish({ review, settings }: WatchedFolder, path: string): Promise<void> {
    const options = { severities: settings.severities, docs: this.#docs };
    return this.#publisher.publish(
      review.uriOf(path),
      review.corpus.source(path) ? diagnostics(review, path, options) : [],
    );
  }

  /** While a folder is being read: what is known so far of what the reader has before them. */
  #peek(folder: WatchedFolder): void {
    for (const path of folder.openPaths) this.#run(this.#publish(folder, path));
    this.#sendSummary();
  }

  /** Sends the counts; false where there is nothing to count and never was. */
  #sendSummary(): boolean {
    const summary = this.#summary();
    if (summary.sources === 0 && this.#lastSummary === '') return false;
    this.#lastSummary = JSON.stringify(summary);
    this.#run(this.#connection.sendNotification(SUMMARY_CHANGED, summary));
    return true;
  }

  #summary(): Summary {
    const { reviews } = this.#workspace;
    const sum = (count: (review: (typeof reviews)[number]) => number) =>
      reviews.reduce((all, it) => all + count(it), 0);
    return {
      sources: sum(({ corpus }) => corpus.sources.length),
      figures: sum(({ corpus }) => corpus.sources.reduce((all, { path }) => all + corpus.claimsIn(path).length, 0)),
      differences: sum((review) => toCheck.count(review, {})),
      reading: this.#readings > 0 || reviews.some(({ reading }) => reading),
    };
  }

  /** Lets work run on its own; what goes wrong in it goes to the log. */
  #run(work: Promise<unknown>): void {
    work.catch((error: unknown) =>
      this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}
