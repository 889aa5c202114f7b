import type { Analysed } from '../folder/packed.ts';
import { ReviewFolder } from '../language/review-folder.ts';
import type { Wording } from '../language/wording.ts';
import type { Source } from '../model.ts';
import { Corpus } from '../review/corpus.ts';
import type { Host, Log } from './host.ts';
import { inSteps } from './pauses.ts';
import { Selection } from './selection.ts';
import type { Settings } from './settings.ts';

/** Says how far a reading is: so many of so many files. */
export type Progress = (done: number, all: number) => void;

const AT_ONCE = 16;
/** So many portions are read at a time, so that no thread waits for work. */
const AHEAD = 3;
/** What was read is put together when there is so many times as much as before: seldom, for it takes a while. */
const TIMES = 4;
/** Where no more than this share of the sources is new, they are put into the review that there is. */
const FEW = 0.25;

/** What came of reading one file; without a text it is no source. */
interface Reading {
  readonly path: string;
  readonly text?: string;
  readonly result?: Analysed | undefined;
}

/**
 * A workspace folder and the review of it, kept in step with its files: what is open in the editor beats the disk. All
 * changes go through one queue, so that the last state wins and nothing is read twice at a time. What a reading of the
 * whole folder brings is put together beside the review that answers meanwhile, and takes its place.
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
  #reading: Promise<void> = Promise.resolve();
  /** What a reading has brought that is not in the review yet, by path. */
  readonly #fresh = new Map<string, Source>();
  /** What was edited since a review was begun that is to take the place of this one. */
  readonly #edited = new Set<string>();
  readonly #touched = new Set<string>();

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

  /**
   * Finds and reads all sources, what is open in the editor first, in portions that let edits and requests in between.
   * While one portion is put into the review the next ones are being read. What was read before the signal aborts is kept.
   */
  readAll(signal: AbortSignal, progress: Progress): Promise<void> {
    const work = async () => {
      this.review.reading = true;
      try {
        await this.#readAll(signal, progress);
      } finally {
        this.review.reading = false;
      }
    };
    this.#reading = work();
    return this.#reading;
  }

  /** Waits for a reading that is going on, as long as a reader would who asked what other sources say. */
  async read(patience: number): Promise<void> {
    if (!this.review.reading) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resume) => {
      timer = setTimeout(resume, patience);
    });
    await Promise.race([this.#reading.catch(() => undefined), enough]); // what went wrong is told where it was begun
    clearTimeout(timer);
  }

  async #readAll(signal: AbortSignal, progress: Progress): Promise<void> {
    const found = await this.#find(signal);
    const paths = [...new Set([...[...this.#open.keys()].filter((path) => this.takes(path)), ...found])];
    const keep = new Set(paths);
    for (const { path } of this.review.corpus.sources) if (!keep.has(path)) this.review.corpus.remove(path);
    let next = 0;
    let done = 0;
    let putTogether = AT_ONCE;
    let putting: Promise<void> | undefined;
    const readOn = async (): Promise<void> => {
      while (next < paths.length && !signal.aborted) {
        const portion = paths.slice(next, next + AT_ONCE);
        next += AT_ONCE;
        const readings = await this.#readTexts(portion);
        await this.#enqueue(async () => this.#take(readings, (source) => this.#fresh.set(source.path, source)));
        done += portion.length;
        if (!putting && done >= putTogether && done < paths.length / 2) {
          putTogether = done * TIMES;
          putting = this.#putTogether().finally(() => {
            putting = undefined;
          });
        }
        if (this.#fresh.size > 0 || this.review.corpus.sources.length > 0) progress(done, paths.length);
      }
    };
    try {
      await Promise.all(Array.from({ length: AHEAD }, readOn));
    } finally {
      await putting;
      await this.#putTogether();
    }
    await this.#host.rest?.();
  }

  /** Puts what was read into the review; where that is much, a new review is made of all, in the order of the paths. */
  async #putTogether(): Promise<void> {
    const { corpus } = this.review;
    if (this.#fresh.size <= FEW * corpus.sources.length) {
      await this.#enqueue(async () => {
        for (const { path, text, analysis } of this.#fresh.values()) corpus.put(path, text, analysis);
        this.#fresh.clear();
        await inSteps(corpus.settling());
      });
      return;
    }
    const sources = new Map(corpus.sources.map((source) => [source.path, source]));
    for (const source of this.#fresh.values()) sources.set(source.path, source);
    const next = new Corpus();
    for (const path of [...sources.keys()].sort()) {
      const source = sources.get(path);
      if (source) next.put(path, source.text, source.analysis);
    }
    this.#edited.clear();
    await inSteps(next.settling());
    await this.#enqueue(async () => {
      for (const path of this.#edited) {
        const source = corpus.source(path);
        if (source) next.put(path, source.text, source.analysis);
        else next.remove(path);
      }
      for (const path of corpus.takeTouched()) this.#touched.add(path);
      for (const { path } of next.sources) if (this.#fresh.get(path) === sources.get(path)) this.#fresh.delete(path);
      this.review.corpus = next;
      await inSteps(next.settling());
    });
  }

  /** The sources whose findings are not what they were when this was last asked. */
  takeTouched(): ReadonlySet<string> {
    const touched = new Set([...this.#touched, ...this.review.corpus.takeTouched()]);
    this.#touched.clear();
    return touched;
  }

  /** The text of an open document is now this; undefined: it was closed, and the disk counts again. */
  edit(path: string, text: string | undefined): void {
    if (text === undefined) this.#open.delete(path);
    else this.#open.set(path, text);
    this.touch(path);
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  get openPaths(): readonly string[] {
    return [...this.#open.keys()];
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
    this.#take(await this.#readTexts(paths), ({ path, text, analysis }) => {
      corpus.put(path, text, analysis);
      this.#fresh.delete(path);
      this.#edited.add(path);
    });
    await inSteps(corpus.settling());
  }

  /** Reads and analyses what is not in the review as it is now. */
  async #readTexts(paths: readonly string[]): Promise<readonly Reading[]> {
    const { corpus } = this.review;
    const texts = await Promise.all(paths.map(async (path) => ({ path, text: await this.#textOf(path) })));
    const changed = texts.flatMap(({ path, text }) =>
      text === undefined || corpus.source(path)?.text === text ? [] : { path, text },
    );
    const results = await this.#host.analyse(changed.map(({ text }) => text));
    return [
      ...texts.flatMap(({ path, text }) => (text === undefined ? { path } : [])),
      ...changed.map(({ path, text }, index) => ({ path, text, result: results[index] })),
    ];
  }

  /** Hands over what was read, but for what was edited since, and takes out what is no source any more. */
  #take(readings: readonly Reading[], put: (source: Source) => void): void {
    for (const { path, text, result } of readings) {
      const open = this.#open.get(path);
      if (text !== undefined && open !== undefined && open !== text) this.#pending.add(path);
      else if (text === undefined) this.#remove(path);
      else if (result?.kind === 'analysis') {
        put({ path, text, analysis: result.analysis });
        if (result.analysis.extent !== undefined) this.#log.warn(`${path}: ${this.review.say.readInPart}`);
      } else this.#log.error(`${path}: could not be analysed: ${result?.reason ?? 'no answer'}`);
    }
  }

  #remove(path: string): void {
    this.review.corpus.remove(path);
    this.#fresh.delete(path);
    this.#edited.add(path);
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
