import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Packed, PackedReader } from './packed.ts';

const LINE_END = 10;
const HASH_LENGTH = 27;
const SUM_LENGTH = 8;
/** A file in which more than this, and more than half, was not asked for is written anew without it. */
const WASTE_BYTES = 8_000_000;

/**
 * Analyses of texts on disk, by what is in a text and by the program that read it: a line each, with a checksum, added
 * as they come. Whatever is not whole, not of this program or not readable counts as not there. The file lies in the
 * extension's own storage, never in the reviewer's folder.
 */
export class AnalysisCache {
  readonly #file: string;
  readonly #head: string;
  readonly #known: Map<string, readonly [start: number, end: number]>;
  readonly #used = new Set<string>();
  #bytes: Buffer;
  /** What must stand before the next line: the head of a new file, or the end of a line that was cut off. */
  #before: string;
  #handle: FileHandle | undefined;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, head: string, bytes: Buffer, known: Map<string, readonly [number, number]>) {
    this.#file = file;
    this.#head = head;
    this.#bytes = bytes;
    this.#known = known;
    this.#before = bytes.length === 0 ? head : bytes.at(-1) === LINE_END ? '' : '\n';
  }

  /** Opens the cache in a folder; `program` names the program by what it is, so that no other's analyses are used. */
  static async open(folder: string, program: string): Promise<AnalysisCache> {
    const file = path.join(folder, 'analyses.cache');
    const head = `source-review ${program}\n`;
    await mkdir(folder, { recursive: true });
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    const own = bytes.subarray(0, Buffer.byteLength(head)).equals(Buffer.from(head));
    return new AnalysisCache(file, head, own ? bytes : Buffer.alloc(0), own ? linesOf(bytes, head.length) : new Map());
  }

  get(key: string): string | undefined {
    const place = this.#known.get(key);
    if (!place) return undefined;
    const line = this.#bytes.subarray(place[0] + HASH_LENGTH + SUM_LENGTH, place[1]);
    const sum = this.#bytes.toString('latin1', place[0] + HASH_LENGTH, place[0] + HASH_LENGTH + SUM_LENGTH);
    if (checksum(line) !== sum) return undefined;
    this.#used.add(key);
    return line.toString('utf8');
  }

  /** Adds analyses at the end of the file. */
  add(entries: readonly (readonly [key: string, json: string])[]): void {
    if (entries.length === 0) return;
    for (const [key] of entries) this.#used.add(key);
    this.#write(() => Buffer.concat(entries.map(([key, json]) => lineOf(key, Buffer.from(json)))));
  }

  /** Once a whole folder was read: lets go of what was loaded, and of what nobody asked for where that is a lot. */
  async settle(): Promise<void> {
    await this.#writing;
    const unused = [...this.#known].filter(([key]) => !this.#used.has(key));
    const waste = unused.reduce((sum, [, [start, end]]) => sum + end - start, 0);
    if (waste > WASTE_BYTES && waste > this.#bytes.length / 2) this.#writing = this.#clean().catch(() => undefined);
    await this.#writing;
    this.#known.clear();
    this.#bytes = Buffer.alloc(0);
  }

  /** Writes the file anew: what was asked for, and what was added since it was loaded. */
  async #clean(): Promise<void> {
    const kept = [...this.#known].filter(([key]) => this.#used.has(key));
    const lines = kept.map(([, [start, end]]) => this.#bytes.subarray(start, end + 1));
    await this.#handle?.close();
    this.#handle = undefined;
    const added = (await readFile(this.#file)).subarray(this.#bytes.length);
    await writeFile(this.#file, Buffer.concat([Buffer.from(this.#head), ...lines, added]));
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#handle?.close();
    this.#handle = undefined;
  }

  /** One write after another; a cache that cannot be written is no reason to stop. */
  #write(make: () => Buffer): void {
    this.#writing = this.#writing
      .then(async () => {
        if (!this.#handle) {
          this.#handle = await open(this.#file, this.#before === this.#head ? 'w' : 'a');
          await this.#handle.appendFile(this.#before);
          this.#before = '';
        }
        await this.#handle.appendFile(make());
      })
      .catch(() => undefined);
  }
}

/** The lines of a file by their keys; a later one counts more than an earlier one. */
function linesOf(bytes: Buffer, from: number): Map<string, readonly [number, number]> {
  const lines = new Map<string, readonly [number, number]>();
  for (let start = from; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start);
    if (end < 0) break;
    if (end - start > HASH_LENGTH + SUM_LENGTH)
      lines.set(bytes.toString('latin1', start, start + HASH_LENGTH), [start, end]);
    start = end + 1;
  }
  return lines;
}

const checksum = (bytes: Buffer): string => crc32(bytes).toString(16).padStart(SUM_LENGTH, '0');

const lineOf = (key: string, json: Buffer): Buffer =>
  Buffer.concat([Buffer.from(key + checksum(json)), json, Buffer.from('\n')]);

/** The key of a text: what is in it. */
export const keyOf = (text: string): string => createHash('sha1').update(text).digest('base64').slice(0, HASH_LENGTH);

/** Reads texts from the cache where they are there, and puts those that are not into it once they are read. */
export function throughCache(read: PackedReader, cache: AnalysisCache): PackedReader {
  return async (texts) => {
    const keys = texts.map(keyOf);
    const known = keys.map((key) => cache.get(key));
    const missing = texts.filter((_, i) => known[i] === undefined);
    const fresh = [...(await read(missing))];
    const added: (readonly [string, string])[] = [];
    const results = known.map((json, i): Packed => {
      if (json !== undefined) return { kind: 'packed', json };
      const packed = fresh.shift() ?? { kind: 'failed', reason: 'no answer' };
      if (packed.kind === 'packed') added.push([keys[i] ?? '', packed.json]);
      return packed;
    });
    cache.add(added);
    return results;
  };
}
