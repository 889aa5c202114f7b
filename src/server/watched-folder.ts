import { ReviewFolder } from '../language/review-folder.ts';
import type { Wording } from '../language/wording.ts';
import type { Source } from '../model.ts';
import { Corpus } from '../review/corpus.ts';
import type { Host, Log } from './host.ts';
import { inSteps } from './pauses.ts';
import type { Settings } from './settings.ts';
import { type Reading, SourceReader } from './source-reader.ts';
import { Successor } from './successor.ts';

/** Says how far a reading is: so many of so many files. */
export type Progress = (done: number, all: number) => void;

const AT_ONCE = 16;
/** So many portions are read at a time, so that no thread waits for work. */
const AHEAD = 4;
/** What was read so far is shown when there is so many times as much as before: seldom, for it takes a while. */
const TIMES = 8;
/** Where no more than this share of the sources is new, they are put into the review that there is. */
const FEW = 0.25;
/** Where at least this share of the files is as it was, the review is shown as it was kept. */
const MOST = 0.5;

/**
 * A workspace folder and the review of it, kept in step with its files. All changes go through one queue, so that the last
 * state wins and nothing is read twice at a time. What a reading of the whole folder brings is put together beside the
 * review that answers meanwhile, and takes its place.
 */
export class WatchedFolder {
  readonly review: ReviewFolder;
  settings: Settings;
  readonly #sources: SourceReader;
  readonly #host: Host;
  readonly #log: Log;
  /** Paths to read anew before the next answer. */
  readonly #pending = new Set<string>();
  #queue: Promise<void> = Promise.resolve();
  #reading: Promise<void> = Promise.resolve();
  /** What a reading has brought that is not in the review yet, by path. */
  readonly #fresh = new Map<string, Source>();
  /** What was edited since the last reading of the whole folder began. */
  readonly #edited = new Set<string>();
  readonly #touched = new Set<string>();
  /** The review that is shown as it was kept, and the making of its successor. */
  #restored: Corpus | undefined;
  #comparing: Promise<void> | undefined;
  /** Whether the review is another than was last kept. */
  #unkept = false;

  constructor(uri: string, name: string, settings: Settings, say: Wording, host: Host, log: Log) {
    this.review = new ReviewFolder(uri, new Corpus(), say, name);
    this.settings = settings;
    this.#sources = new SourceReader(this.review, settings, host, log);
    this.#host = host;
    this.#log = log;
  }

  /** Whether a path may be a source, by its name. */
  takes(path: string): boolean {
    return this.#sources.takes(path);
  }

  /** Takes new settings; true where other files are under review now, so that the folder must be read again. */
  configure(settings: Settings): boolean {
    this.settings = settings;
    return this.#sources.configure(settings);
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
        // What is shown as it was kept knows no counterparts of what came since.
        this.review.reading = this.#unkept && this.review.corpus === this.#restored;
      }
    };
    this.#reading = work();
    return this.#reading;
  }

  /** Waits for a reading that is going on, as long as a reader would who asked what other sources say. */
  async read(patience: number): Promise<void> {
    // What is shown as it was kept is nearly all that there is to say.
    if (!this.review.reading || this.review.corpus === this.#restored) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resume) => {
      timer = setTimeout(resume, patience);
    });
    await Promise.race([this.#reading.catch(() => undefined), enough]); // what went wrong is told where it was begun
    clearTimeout(timer);
  }

  /** Compares all claims of a review that is shown as it was kept, so that those that come find their counterparts. */
  async compare(): Promise<void> {
    if (this.review.corpus !== this.#restored) return;
    this.#comparing ??= this.#putTogether(this.#restored.successor()).finally(() => {
      this.#comparing = undefined;
      this.review.reading = false;
    });
    await this.#comparing;
  }

  /** Keeps the review for the next session, unless it is there already, or is not whole. */
  async keep(): Promise<void> {
    if (!this.#unkept || this.review.reading || this.review.corpus === this.#restored) return;
    this.#unkept = false;
    await this.#sources.save(this.review.corpus.keep());
  }

  async #readAll(signal: AbortSignal, progress: Progress): Promise<void> {
    await this.#comparing;
    this.#edited.clear();
    const paths = await this.#find(signal);
    const open = this.#sources.openPaths.filter((path) => this.takes(path));
    const all = new Set([...open, ...paths]);
    for (const { path } of this.review.corpus.sources) if (!all.has(path)) this.review.corpus.remove(path);
    const isFirst = this.review.corpus.sources.length === 0;
    const kept = isFirst ? await this.#restore(paths) : undefined;
    const unread = [...all].filter((path) => this.isOpen(path) || !kept?.files.has(path));
    const next = isFirst && !kept ? new Successor(this.review.corpus.successor(), paths) : undefined;
    try {
      await this.#readEach(unread, signal, next, (done) => progress(all.size - unread.length + done, all.size));
    } finally {
      this.#unkept = !kept?.isWhole || this.#fresh.size > 0;
      await this.#putTogether(next?.corpus);
    }
    await this.#host.rest?.();
  }

  /** Reads sources portion by portion, several at a time, and shows now and then what was read so far. */
  async #readEach(
    paths: readonly string[],
    signal: AbortSignal,
    next: Successor | undefined,
    progress: (done: number) => void,
  ): Promise<void> {
    const queue = [...paths];
    let putTogether = AT_ONCE;
    let putting: Promise<void> | undefined;
    let done = 0;
    const readOn = async (): Promise<void> => {
      for (let portion = queue.splice(0, AT_ONCE); portion.length > 0; portion = queue.splice(0, AT_ONCE)) {
        const readings = await this.#read(portion);
        await this.#enqueue(async () => {
          this.#take(readings, (source) => this.#fresh.set(source.path, source));
          await next?.advance(portion, (path) => this.#fresh.get(path) ?? this.review.corpus.source(path));
        });
        done += portion.length;
        if (!putting && done >= putTogether && done < paths.length / 2) {
          putTogether = done * TIMES;
          putting = this.#putTogether().finally(() => {
            putting = undefined;
          });
        }
        if (this.#fresh.size > 0 || this.review.corpus.sources.length > 0) progress(done);
        if (signal.aborted) break;
      }
    };
    await Promise.all(Array.from({ length: AHEAD }, readOn)).finally(() => putting);
  }

  /** Shows the review as it was kept, where most of the files are as they were, and tells which are. */
  async #restore(paths: readonly string[]): Promise<Restored | undefined> {
    const found = await this.#sources.load(paths);
    if (!found || found.files.size < MOST * paths.length) return undefined;
    const { review, files, sources } = found;
    this.#restored = Corpus.restored(review, sources);
    this.review.corpus = this.#restored;
    return { files, isWhole: sources.size === review.sources.length };
  }

  /**
   * Puts what was read into the review; where that is much, a new review is made of all, in the order of the paths, or of
   * one that was begun.
   */
  async #putTogether(begun?: Corpus): Promise<void> {
    const { corpus } = this.review;
    if (!begun && this.#fresh.size <= FEW * corpus.sources.length) {
      await this.#enqueue(async () => {
        for (const source of this.#fresh.values()) corpus.take(source);
        this.#fresh.clear();
        await inSteps(corpus.settling());
      });
      return;
    }
    const fresh = new Map(this.#fresh);
    const sources = new Map([...corpus.sources, ...fresh.values()].map((source) => [source.path, source]));
    const next = begun ?? corpus.successor();
    for (const path of [...sources.keys()].sort()) {
      const source = next.source(path) ? undefined : sources.get(path);
      if (source) next.take(source);
    }
    await inSteps(next.settling());
    await this.#enqueue(async () => {
      for (const path of this.#edited) {
        const source = corpus.source(path);
        if (source) next.take(source);
        else next.remove(path);
      }
      for (const [path, source] of fresh) if (this.#fresh.get(path) === source) this.#fresh.delete(path);
      await inSteps(next.settling());
      for (const path of [...corpus.takeTouched(), ...next.touchedSince(corpus)]) this.#touched.add(path);
      this.review.corpus = next;
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
    this.#sources.edit(path, text);
    this.touch(path);
  }

  isOpen(path: string): boolean {
    return this.#sources.openText(path) !== undefined;
  }

  get openPaths(): readonly string[] {
    return this.#sources.openPaths;
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
    if (name.includes('.', 1) || this.#sources.excludes(`${path}/any.txt`)) return;
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
      for (let at = 0; at < paths.length; at += AT_ONCE) await this.#update(paths.slice(at, at + AT_ONCE));
    });
  }

  async #find(signal: AbortSignal): Promise<readonly string[]> {
    return (await this.#sources.find(signal)) ?? this.review.corpus.sources.map(({ path }) => path);
  }

  #read(paths: readonly string[]): Promise<readonly Reading[]> {
    const { corpus } = this.review;
    return this.#sources.read(paths, (path) => corpus.source(path));
  }

  async #update(paths: readonly string[]): Promise<void> {
    const { corpus } = this.review;
    this.#take(await this.#read(paths), (source) => {
      corpus.take(source);
      this.#fresh.delete(source.path);
      this.#edited.add(source.path);
      this.#unkept = true;
    });
    await inSteps(corpus.settling());
  }

  /** Hands over what was read, but for what was edited since, and takes out what is no source any more. */
  #take(readings: readonly Reading[], take: (source: Source) => void): void {
    const { corpus } = this.review;
    for (const reading of readings) {
      const { path, text } = reading;
      const open = this.#sources.openText(path);
      if (text === undefined) this.#remove(path);
      else if (open !== undefined && open !== text) this.#pending.add(path);
      else {
        const source = this.#sources.sourceOf(reading);
        if (source) take(corpus.hold(path, source.text, source.analysis));
      }
    }
  }

  #remove(path: string): void {
    this.review.corpus.remove(path);
    this.#fresh.delete(path);
    this.#edited.add(path);
    this.#unkept = true;
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(work);
    this.#queue = done.catch((error: unknown) => this.#log.error(`${this.review.name}: ${String(error)}`));
    return this.#queue;
  }
}

/** What of a folder is as it was when its review was kept; whole where all of its sources are. */
interface Restored {
  readonly files: ReadonlyMap<string, unknown>;
  readonly isWhole: boolean;
}
