import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { SUMMARY_CHANGED, type Summary } from '../src/protocol.ts';

/** The server as it is built. */
export const SERVER = path.resolve(import.meta.dirname, '..', 'dist', 'server.cjs');
const PING_MS = 20;
const CLIENT_METHODS = [
  'client/registerCapability',
  'window/workDoneProgress/create',
  'workspace/semanticTokens/refresh',
  'workspace/inlayHint/refresh',
  'workspace/codeLens/refresh',
];

interface Options {
  /** The folder of its cache. */
  readonly cache?: string;
  /** Those of `sourceReview`. */
  readonly settings?: object;
}

/** The language server as it is shipped, in a process of its own, reading one folder. */
export class RunningServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #folder: string;
  readonly #versions = new Map<string, number>();
  #waiting: (() => void)[] = [];
  #published = new Map<string, number>();
  #lastDiagnostics = 0;
  #summary: Summary | undefined;

  private constructor(folder: string, { cache, settings = {} }: Options) {
    this.#folder = folder;
    this.#process = spawn(
      process.execPath,
      [...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? []), SERVER, '--stdio', ...(cache ? ['--cache', cache] : [])],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('The server has no streams.');
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onRequest('workspace/configuration', () => [settings]);
    for (const method of CLIENT_METHODS) this.#connection.onRequest(method, () => null);
    this.#connection.onNotification(SUMMARY_CHANGED, (summary: Summary) => {
      this.#summary = summary;
      this.#say();
    });
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => {
      this.#lastDiagnostics = performance.now();
      this.#published.set(uri, this.#lastDiagnostics);
      this.#say();
    });
    this.#connection.listen();
  }

  /** Starts the server on a folder; resolves when it listens, before it has read anything. */
  static async start(folder: string, options: Options = {}): Promise<RunningServer> {
    const server = new RunningServer(folder, options);
    await server.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { workspaceFolders: true, configuration: true }, window: { workDoneProgress: true } },
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'bench' }],
    });
    await server.#connection.sendNotification('initialized', {});
    return server;
  }

  /** Resolves when the whole folder was read; meanwhile asks on and on, and tells the longest wait for an answer. */
  async untilRead(): Promise<{ readonly longestWait: number; readonly summary: Summary }> {
    const { longestWait } = await this.whileAsking(() =>
      this.#until(() => this.#summary !== undefined && !this.#summary.reading && this.#summary.sources > 0),
    );
    if (!this.#summary) throw new Error('The server said nothing.');
    return { longestWait, summary: this.#summary };
  }

  /** Resolves when no more diagnostics have come for so long; tells when the last ones came. */
  async untilSilent(milliseconds: number): Promise<number> {
    let last = performance.now();
    while (performance.now() - last < milliseconds) {
      await new Promise((resume) => setTimeout(resume, milliseconds / 10));
      last = Math.max(last, this.#lastDiagnostics);
    }
    return last;
  }

  /** While something goes on, asks on and on what is answered at once, and tells the longest wait for that. */
  async whileAsking(work: () => Promise<void>): Promise<{ readonly longestWait: number }> {
    let longestWait = 0;
    const pings: Promise<void>[] = [];
    const pinging = setInterval(() => {
      const asked = performance.now();
      // A method that nobody knows is answered at once by any server that is not busy.
      const ping = this.#connection.sendRequest('bench/ping').then(
        () => undefined,
        () => {
          longestWait = Math.max(longestWait, performance.now() - asked);
        },
      );
      pings.push(ping);
    }, PING_MS);
    try {
      await work();
    } finally {
      clearInterval(pinging);
      await Promise.all(pings);
    }
    return { longestWait };
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.#folder, name)).toString();
  }

  async open(name: string): Promise<string> {
    const text = readFileSync(path.join(this.#folder, name), 'utf8');
    this.#versions.set(name, 1);
    const textDocument = { uri: this.uri(name), languageId: 'plaintext', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    return text;
  }

  /** Replaces the text of an open document and resolves, with the time it took, when its new diagnostics arrive. */
  async edit(name: string, text: string): Promise<number> {
    const began = performance.now();
    await this.change(name, text);
    await this.#until(() => (this.#published.get(this.uri(name)) ?? 0) > began);
    return performance.now() - began;
  }

  async change(name: string, text: string): Promise<void> {
    const version = (this.#versions.get(name) ?? 1) + 1;
    this.#versions.set(name, version);
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: [{ text }],
    });
  }

  /** Sends a request; tells the answer and how long it took. */
  async ask(method: string, params: unknown): Promise<{ readonly answer: unknown; readonly milliseconds: number }> {
    const began = performance.now();
    const answer = await this.#connection.sendRequest(method, params);
    return { answer, milliseconds: performance.now() - began };
  }

  /** Memory that the process occupies, in bytes; undefined where the system does not tell. */
  memory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }

  #until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (condition()) resolve();
        else this.#waiting.push(look);
      };
      look();
    });
  }

  #say(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const look of waiting) look();
  }
}
