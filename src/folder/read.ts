import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** Larger files are no prose that a person reviews; a novel has 1 MB. */
export const LARGEST_SOURCE_BYTES = 8 * 2 ** 20;

export type ReadResult =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What a reviewer should know of the file. */
      readonly warning?: string;
      /** Tells the file as it was from one that was written since; absent where it is too young for that. */
      readonly stamp?: string;
    }
  | { readonly kind: 'unreadable'; readonly reason: string };

const UTF8_STRICT = new TextDecoder('utf-8', { fatal: true });
const UTF8 = new TextDecoder('utf-8');

/**
 * Turns a file's bytes into the text that VS Code would show, without its byte order mark: UTF-16 where the mark says so,
 * else UTF-8 with replacement characters for what is broken, so that offsets agree with the editor's.
 */
export function decodeSource(bytes: Uint8Array): ReadResult {
  if (bytes.length > LARGEST_SOURCE_BYTES) {
    return { kind: 'unreadable', reason: `larger than ${LARGEST_SOURCE_BYTES / 2 ** 20} MB` };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'text', text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'text', text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, 8192).includes(0)) return { kind: 'unreadable', reason: 'a binary file' };
  try {
    return { kind: 'text', text: UTF8_STRICT.decode(bytes) };
  } catch {
    return {
      kind: 'text',
      text: UTF8.decode(bytes),
      warning: 'not all of it is valid UTF-8; broken characters are shown as �',
    };
  }
}

/** A file written less than this before it was read may be written again within the same tick of the disk's clock. */
const TICK_MS = 2_000;

/** See `stamp` of a file that was read. */
export const stampOf = ({ mtimeMs, size }: Pick<Stats, 'mtimeMs' | 'size'>): string | undefined =>
  Date.now() - mtimeMs < TICK_MS ? undefined : `${mtimeMs} ${size}`;

/** Reads one source. Never rejects: what cannot be read comes back as `unreadable` with a reason for people. */
export async function readSource(file: string): Promise<ReadResult> {
  try {
    const before = await stat(file);
    const { size } = before;
    if (size > LARGEST_SOURCE_BYTES)
      return { kind: 'unreadable', reason: `larger than ${LARGEST_SOURCE_BYTES / 2 ** 20} MB` };
    const stamp = stampOf(before);
    const result = decodeSource(await readFile(file));
    return result.kind === 'text' && stamp !== undefined ? { ...result, stamp } : result;
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
