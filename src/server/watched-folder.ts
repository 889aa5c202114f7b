import { ReviewFolder } from '../language/review-folder.ts';
import type { Wording } from '../language/wording.ts';
import { Corpus } from '../review/corpus.ts';
import type { Host, Log } from './host.ts';
import { Selection } from './selection.ts';
import type { Settings } from './settings.ts';

/** Says how far a reading is: so many of so many files. */
export type Progress = (done: number, all: number) => void;

const AT_ONCE = 16;

/**
 * A workspace folder and the review of it, kept in step with its files: what is open in the editor beats the disk. All
 * changes go through one queue, so that the last state wins and nothing is read twice at a time.
 */
export class WatchedFolder {
  readonly review: ReviewFolder;
  settings: Settings;
  #selection: Selection;
  readonly #host: Host;
  readonly #log: Log;
  /** Open documents' texts by path. */
  readonly #open = new Map<string, string>();
  /** Paths to read anew before the next answer. */
  readonly #pending = new Set<string>();
  #queue: Promise<void> = Promise.resolve();

  constructor(uri: string, name: string, settings: Settings, say: Wording, host: Host, log: Log) {
    this.review = new ReviewFolder(uri, new Corpus(), say, name);
    this.settings = settings;
    this.#selection = new Selection(settings);
    this.#host = host;
    this.#log = log;
  }

  /** Whether a path may be a source, by its name. */
  takes(path: string): boolean {
    return this.#selection.takesName(path);
  }

  /** Takes new settings; true where other files are under review now, so that the folder must be read again. */
  configure(settings: Settings): boolean {
    const before = JSON.stringify(this.#selection.globs);
    this.settings = settings;
    this.#selection = new Selection(settings);
    return before !== JSON.stringify(this.#selection.globs);
  }

  /** Finds and reads all sources, in portions that let edits in between. What was read before the signal aborts is kept. */
  async readAll(signal: AbortSignal, progress: Progress): Promise<void> {
    const found = await this.#find(signal);
    const paths = [...new Set([...found, ...[...this.#open.keys()].filter((path) => this.takes(path))])];
    const keep = new Set(paths);
    for (const { path } of this.review.corpus.sources) if (!keep.has(path)) this.review.corpus.remove(path);
    for (let at = 0; at < paths.length && !signal.aborted; at += AT_ONCE) {
      if (this.review.corpus.sources.length > 0) progress(at, paths.length);
      await this.#enqueue(() => this.#read(paths.slice(at, at + AT_ONCE)));
    }
  }

  /** The text of an open document is now this; undefined: it was closed, and the disk counts again. */
  edit(path: string, text: string | undefined): void {
    if (text === undefined) this.#open.delete(path);
    else this.#open.set(path, text);
    this.touch(path);
  }

  /** A file was made, changed or deleted. */
  touch(path: string): void {
    if (this.takes(path)) this.#pending.add(path);
  }

  /** All sources below a folder that is gone. */
  touchBelow(path: string): void {
    for (const source of this.review.corpus.sources) {
      if (source.path.startsWith(`${path}/`)) this.#pending.add(source.path);
    }
  }

  /** Something was made that may be a folder with sources in it, as one that was moved here is. */
  async lookBelow(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? '';
    if (name.includes('.', 1) || this.#selection.excludes(`${path}/any.txt`)) return;
    for (const found of await this.#find(new AbortController().signal)) {
      if (found.startsWith(`${path}/`)) this.touch(found);
    }
  }

  get pending(): boolean {
    return this.#pending.size > 0;
  }

  /** Reads what was edited or touched, and resolves when everything asked for so far is in the review. */
  settle(): Promise<void> {
    if (!this.pending) return this.#queue;
    return this.#enqueue(async () => {
      const paths = [...this.#pending];
      this.#pending.clear();
      for (let at = 0; at < paths.length; at += AT_ONCE) await this.#read(paths.slice(at, at + AT_ONCE));
    });
  }

  async #find(signal: AbortSignal): Promise<readonly string[]> {
    try {
      return await this.#host.find(this.review.uri, this.#selection.globs, signal);
    } catch (error) {
      if (!signal.aborted) this.#log.error(`${this.review.name}: cannot be searched: ${String(error)}`);
      return this.review.corpus.sources.map(({ path }) => path);
    }
  }

  async #read(paths: readonly string[]): Promise<void> {
    const { corpus } = this.review;
    const texts = await Promise.all(paths.map(async (path) => ({ path, text: await this.#textOf(path) })));
    const changed = texts.filter(({ path, text }) => {
      if (text === undefined) corpus.remove(path);
      return text !== undefined && corpus.source(path)?.text !== text;
    });
    const results = await this.#host.analyse(changed.map(({ text }) => text ?? ''));
    for (const [index, { path, text = '' }] of changed.entries()) {
      const result = results[index];
      if (result?.kind === 'analysis') corpus.put(path, text, result.analysis);
      else this.#log.error(`${path}: could not be analysed: ${result?.reason ?? 'no answer'}`);
    }
  }

  /** The text of a source as the editor has it; undefined for what is no source (any more), with a line in the log. */
  async #textOf(path: string): Promise<string | undefined> {
    const open = this.#open.get(path);
    const known = this.review.corpus.source(path) !== undefined;
    if (open !== undefined) return known || this.#selection.takesText(open) ? open : undefined;
    const result = await this.#host.read(this.review.uriOf(path));
    if (result.kind === 'unreadable') {
      this.#log.warn(`${path}: left out: ${result.reason}`);
      return undefined;
    }
    if (!this.#selection.takesText(result.text)) return undefined;
    if (result.warning && !known) this.#log.warn(`${path}: ${result.warning}`);
    return result.text;
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(work);
    this.#queue = done.catch((error: unknown) => this.#log.error(`${this.review.name}: ${String(error)}`));
    return this.#queue;
  }
}
