import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { SourceAnalysis } from '../model.ts';
import type { KeptReview, Unchanged } from '../review/kept.ts';
import { keyOf } from './cache.ts';
import { decodeSource, stampOf } from './read.ts';

/** After so many files others are let in. */
const STEP = 200;

/** A file as it was when it was read. */
export interface FileState {
  /** When it was last written, and its size. */
  readonly stamp: string;
  /** What was in it; empty where that is no source. */
  readonly key: string;
}

/** What is kept of a folder between sessions. */
export interface Kept {
  /** Which files were looked for. */
  readonly selection: string;
  readonly review: KeptReview;
  /** By path. */
  readonly files: Readonly<Record<string, FileState>>;
}

/** What is still true of what was kept. */
export interface Found {
  readonly review: KeptReview;
  /** The files that are as they were; those that are sources with what was read in them. */
  readonly files: ReadonlyMap<string, FileState>;
  readonly sources: ReadonlyMap<string, Unchanged>;
}

/**
 * Keeps reviews in the extension's own storage, one file for each folder under review. What is not whole, not of this program
 * or not readable counts as not there.
 */
export class Keeper {
  readonly #storage: string;
  readonly #program: string;
  readonly #analysisOf: (key: string) => SourceAnalysis | undefined;

  /** `analysisOf` gives what was read in a text, by its key. */
  constructor(storage: string, program: string, analysisOf: (key: string) => SourceAnalysis | undefined) {
    this.#storage = storage;
    this.#program = program;
    this.#analysisOf = analysisOf;
  }

  /** What was kept of a folder, as far as it still holds; `found` are the paths of all that may be sources now. */
  async load(folder: string, selection: string, found: readonly string[]): Promise<Found | undefined> {
    const kept = await this.#read(folder);
    if (kept?.selection !== selection) return undefined;
    const files = new Map<string, FileState>();
    await Promise.all(
      found.map(async (name) => {
        const known = kept.files[name];
        const now = known && (await stat(path.join(folder, name)).catch(() => undefined));
        if (now && stampOf(now) === known.stamp) files.set(name, known);
      }),
    );
    const sources = new Map<string, Unchanged>();
    let count = 0;
    for (const [name, { key }] of files) {
      if (++count % STEP === 0) await setImmediate();
      if (key === '') continue;
      const analysis = this.#analysisOf(key);
      if (analysis) sources.set(name, { analysis, text: () => textAsKept(path.join(folder, name), key) });
      else files.delete(name);
    }
    return { review: kept.review, files, sources };
  }

  /** Keeps a review; rejects where it cannot be written. */
  async save(folder: string, kept: Kept): Promise<void> {
    const body = Buffer.from(JSON.stringify(kept));
    const file = this.#fileOf(folder);
    await mkdir(this.#storage, { recursive: true });
    // Another window may be reading the same file: it sees the old one or the new one, never a half.
    await writeFile(`${file}.new`, Buffer.concat([Buffer.from(this.#title(body)), body]));
    await rename(`${file}.new`, file);
  }

  async #read(folder: string): Promise<Kept | undefined> {
    const bytes = await readFile(this.#fileOf(folder)).catch(() => undefined);
    if (!bytes) return undefined;
    const start = bytes.indexOf('\n') + 1;
    const body = bytes.subarray(start);
    return bytes.toString('utf8', 0, start) === this.#title(body) ? JSON.parse(body.toString()) : undefined;
  }

  #title(body: Uint8Array): string {
    return `source-review ${this.#program} ${crc32(body)}\n`;
  }

  #fileOf(folder: string): string {
    return path.join(this.#storage, `${createHash('sha1').update(folder).digest('hex')}.review`);
  }
}

/** The text of a file that was read before; nothing where it is another by now, which the editor will soon tell of. */
function textAsKept(file: string, key: string): string {
  try {
    const before = statSync(file);
    const result = decodeSource(before.isFile() ? readFileSync(file) : Buffer.alloc(0));
    return result.kind === 'text' && keyOf(result.text) === key ? result.text : '';
  } catch {
    return ''; // It is gone.
  }
}
