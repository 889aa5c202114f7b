import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Packed } from '../packing/bytes.ts';
import type { PackedReader, PackedResult } from './packed.ts';

const NAME = 'analyses.cache';
/** Before each analysis stand its key, the lengths of its bytes and of its words, and a checksum of both. */
const KEY_BYTES = 20;
const HEAD_BYTES = KEY_BYTES + 12;
/** A file in which more than this, and more than half, was not asked for is written anew without it. */
const WASTE_BYTES = 8_000_000;

/** A stretch of the file. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Analyses of texts on disk, by what is in a text and by the program that read it, one after another as they come.
 * Whatever is not whole, not of this program or not readable counts as not there. The file lies in the extension's own
 * storage, never in the reviewer's folder.
 */
export class AnalysisCache {
  readonly #file: string;
  readonly #title: Buffer;
  readonly #known: Map<string, Stretch>;
  readonly #used = new Set<string>();
  #bytes: Buffer;
  /** How much of the file is whole: what comes next is written there. */
  readonly #whole: number;
  #begun = false;
  #handle: FileHandle | undefined;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, title: Buffer, bytes: Buffer) {
    this.#file = file;
    this.#title = title;
    this.#bytes = bytes;
    const { known, whole } = entriesOf(bytes, title.length);
    this.#known = known;
    this.#whole = whole;
  }

  /** Opens the cache in a folder; `program` names the program by what it is, so that no other's analyses are used. */
  static async open(folder: string, program: string): Promise<AnalysisCache> {
    const file = path.join(folder, NAME);
    const title = Buffer.from(`source-review ${program}\n`);
    await mkdir(folder, { recursive: true });
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    const own = bytes.subarray(0, title.length).equals(title);
    return new AnalysisCache(file, title, own ? bytes : Buffer.alloc(0));
  }

  get(key: string): Packed | undefined {
    const entry = this.#known.get(key);
    if (!entry) return undefined;
    const packed = readEntry(this.#bytes.subarray(entry.start, entry.end));
    if (packed) this.#used.add(key);
    return packed;
  }

  /** Adds analyses at the end of the file. */
  add(entries: readonly (readonly [key: string, packed: Packed])[]): void {
    if (entries.length === 0) return;
    for (const [key] of entries) this.#used.add(key);
    this.#write(() => Buffer.concat(entries.map(([key, packed]) => entryOf(key, packed))));
  }

  /** Once a whole folder was read: lets go of what was loaded, and of what nobody asked for where that is a lot. */
  async settle(): Promise<void> {
    await this.#writing;
    const unused = [...this.#known].filter(([key]) => !this.#used.has(key));
    const waste = unused.reduce((sum, [, { start, end }]) => sum + end - start, 0);
    if (waste > WASTE_BYTES && waste > this.#bytes.length / 2) this.#writing = this.#clean().catch(() => undefined);
    await this.#writing;
    this.#known.clear();
    this.#bytes = Buffer.alloc(0);
  }

  /** Writes the file anew: what was asked for, and what was added since it was loaded. */
  async #clean(): Promise<void> {
    const kept = [...this.#known].filter(([key]) => this.#used.has(key));
    const entries = kept.map(([, { start, end }]) => this.#bytes.subarray(start, end));
    this.#handle ??= await this.#begin();
    await this.#handle.close();
    this.#handle = undefined;
    const added = (await readFile(this.#file)).subarray(this.#whole);
    await writeFile(this.#file, Buffer.concat([this.#title, ...entries, added]));
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
        this.#handle ??= await this.#begin();
        await this.#handle.appendFile(make());
      })
      .catch(() => undefined);
  }

  /** Opens the file to add to it; whatever is in it that is not whole is gone then. */
  async #begin(): Promise<FileHandle> {
    const isNew = this.#whole === 0;
    if (!this.#begun && isNew) await writeFile(this.#file, this.#title);
    else if (!this.#begun) await truncate(this.#file, this.#whole);
    this.#begun = true;
    return open(this.#file, 'a');
  }
}

/** The analyses of a file by their keys, and how much of it is whole; a later one counts more than an earlier one. */
function entriesOf(bytes: Buffer, from: number): { readonly known: Map<string, Stretch>; readonly whole: number } {
  const known = new Map<string, Stretch>();
  let start = from;
  while (start + HEAD_BYTES <= bytes.length) {
    const end = start + HEAD_BYTES + bytes.readUInt32LE(start + KEY_BYTES) + bytes.readUInt32LE(start + KEY_BYTES + 4);
    if (end > bytes.length) break;
    known.set(bytes.toString('latin1', start, start + KEY_BYTES), { start, end });
    start = end;
  }
  return { known, whole: bytes.length === 0 ? 0 : start };
}

function entryOf(key: string, packed: Packed): Buffer {
  const words = Buffer.from(packed.words);
  const body = Buffer.concat([packed.bytes, words]);
  const head = Buffer.alloc(HEAD_BYTES);
  head.write(key, 'latin1');
  head.writeUInt32LE(packed.bytes.length, KEY_BYTES);
  head.writeUInt32LE(words.length, KEY_BYTES + 4);
  head.writeUInt32LE(crc32(body), KEY_BYTES + 8);
  return Buffer.concat([head, body]);
}

/** Undefined where the checksum is not that of what is there. */
function readEntry(entry: Buffer): Packed | undefined {
  const body = entry.subarray(HEAD_BYTES);
  const length = entry.readUInt32LE(KEY_BYTES);
  if (crc32(body) !== entry.readUInt32LE(KEY_BYTES + 8)) return undefined;
  // A copy of the bytes: a piece of the file would keep the whole of it in memory.
  return { bytes: new Uint8Array(body.subarray(0, length)), words: body.toString('utf8', length) };
}

/** The key of a text: what is in it. */
export const keyOf = (text: string): string => createHash('sha1').update(text).digest().toString('latin1');

/** Reads texts from the cache where they are there, and puts those that are not into it once they are read. */
export function throughCache(read: PackedReader, cache: AnalysisCache): PackedReader {
  return async (texts) => {
    const keys = texts.map(keyOf);
    const known = keys.map((key) => cache.get(key));
    const missing = texts.filter((_, i) => known[i] === undefined);
    const fresh = [...(await read(missing))];
    const added: (readonly [string, Packed])[] = [];
    const results = known.map((packed, i): PackedResult => {
      if (packed) return { kind: 'packed', packed };
      const result = fresh.shift() ?? { kind: 'failed', reason: 'no answer' };
      if (result.kind === 'packed') added.push([keys[i] ?? '', result.packed]);
      return result;
    });
    cache.add(added);
    return results;
  };
}
