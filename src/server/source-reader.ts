import type { FileState, Found } from '../folder/keeper.ts';
import type { Analysed } from '../folder/packed.ts';
import type { Wording } from '../language/wording.ts';
import type { Source } from '../model.ts';
import type { KeptReview } from '../review/kept.ts';
import type { Host, Log } from './host.ts';
import { Selection } from './selection.ts';
import type { Settings } from './settings.ts';

/** What came of reading one file; without a text it is no source. */
export interface Reading {
  readonly path: string;
  readonly text?: string;
  readonly result?: Analysed | undefined;
}

/** A folder as its sources are read: what is open in the editor beats the disk. */
export interface Place {
  readonly name: string;
  readonly uri: string;
  readonly say: Wording;
  readonly uriOf: (path: string) => string;
}

/** Finds and reads the sources of one folder. */
export class SourceReader {
  readonly #place: Place;
  readonly #host: Host;
  readonly #log: Log;
  #selection: Selection;
  /** Open documents' texts by path. */
  readonly #open = new Map<string, string>();
  /** The files that were read, as they were then. */
  readonly #files = new Map<string, FileState>();

  constructor(place: Place, settings: Settings, host: Host, log: Log) {
    this.#place = place;
    this.#selection = new Selection(settings);
    this.#host = host;
    this.#log = log;
  }

  /** Whether a path may be a source, by its name. */
  takes(path: string): boolean {
    return this.#selection.takesName(path);
  }

  /** Whether nothing with this path is ever a source. */
  excludes(path: string): boolean {
    return this.#selection.excludes(path);
  }

  /** Takes new settings; true where other files are sources now. */
  configure(settings: Settings): boolean {
    const before = this.#selection.name;
    this.#selection = new Selection(settings);
    return before !== this.#selection.name;
  }

  /** What was kept of the folder, as far as it still holds; undefined, with a line in the log, where it cannot be read. */
  async load(found: readonly string[]): Promise<Found | undefined> {
    try {
      const kept = await this.#host.keeper?.load(this.#place.uri, this.#selection.name, found);
      for (const [path, state] of kept?.files ?? []) this.#files.set(path, state);
      return kept;
    } catch (error) {
      this.#log.warn(`${this.#place.name}: what was kept of it cannot be used: ${String(error)}`);
      return undefined;
    }
  }

  /** Keeps a review of the files as they were read. */
  async save(review: KeptReview): Promise<void> {
    // What is open was not read from the disk, and may still be what is there.
    for (const [path, text] of this.#open) {
      const result = await this.#host.read(this.#place.uriOf(path));
      if (result.kind === 'text' && result.text === text && result.state) this.#files.set(path, result.state);
    }
    const kept = { selection: this.#selection.name, review, files: Object.fromEntries(this.#files) };
    try {
      await this.#host.keeper?.save(this.#place.uri, kept);
    } catch (error) {
      this.#log.warn(`${this.#place.name}: cannot be kept for the next time: ${String(error)}`);
    }
  }

  /** The text of an open document is now this; undefined: it was closed, and the disk counts again. */
  edit(path: string, text: string | undefined): void {
    if (text === undefined) this.#open.delete(path);
    else this.#open.set(path, text);
  }

  /** The text of an open document. */
  openText(path: string): string | undefined {
    return this.#open.get(path);
  }

  get openPaths(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** The paths of all that may be sources; undefined where the folder cannot be searched, with a line in the log. */
  async find(signal: AbortSignal): Promise<readonly string[] | undefined> {
    try {
      return await this.#host.find(this.#place.uri, this.#selection.globs, signal);
    } catch (error) {
      if (!signal.aborted) this.#log.error(`${this.#place.name}: cannot be searched: ${String(error)}`);
      return undefined;
    }
  }

  /** Reads and analyses those of these sources that are not as they are known. */
  async read(paths: readonly string[], known: (path: string) => Source | undefined): Promise<readonly Reading[]> {
    const texts = await Promise.all(
      paths.map(async (path) => ({ path, text: await this.#textOf(path, known(path) !== undefined) })),
    );
    const changed = texts.flatMap(({ path, text }) =>
      text === undefined || known(path)?.text === text ? [] : { path, text },
    );
    const results = await this.#host.analyse(changed.map(({ text }) => text));
    return [
      ...texts.flatMap(({ path, text }) => (text === undefined ? { path } : [])),
      ...changed.map(({ path, text }, index) => ({ path, text, result: results[index] })),
    ];
  }

  /** What came of a reading as a source; undefined with a line in the log where nothing did. */
  sourceOf({ path, text, result }: Reading): Source | undefined {
    if (text === undefined) return undefined;
    if (result?.kind !== 'analysis') {
      this.#log.error(`${path}: could not be analysed: ${result?.reason ?? 'no answer'}`);
      return undefined;
    }
    if (result.analysis.extent !== undefined) this.#log.warn(`${path}: ${this.#place.say.readInPart}`);
    return { path, text, analysis: result.analysis };
  }

  /** The text of a source as the editor has it; undefined for what is no source (any more), with a line in the log. */
  async #textOf(path: string, known: boolean): Promise<string | undefined> {
    const open = this.#open.get(path);
    this.#files.delete(path);
    if (open !== undefined) return known || this.#selection.takesText(open) ? open : undefined;
    const result = await this.#host.read(this.#place.uriOf(path));
    if (result.kind === 'unreadable') {
      this.#log.warn(`${path}: left out: ${result.reason}`);
      return undefined;
    }
    const isSource = this.#selection.takesText(result.text);
    const { state } = result;
    if (state) this.#files.set(path, isSource ? state : { ...state, key: '' });
    if (!isSource) return undefined;
    if (result.warning && !known) this.#log.warn(`${path}: ${result.warning}`);
    return result.text;
  }
}
