import { readFile, stat } from 'node:fs/promises';

/** Larger files are no prose that a person reviews; a novel has 1 MB. */
export const LARGEST_SOURCE_BYTES = 8 * 2 ** 20;

export type ReadResult =
  | {
      readonly kind: 'text';
      readonly text: string /** What a reviewer should know of the file. */;
      readonly warning?: string;
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

/** Reads one source. Never rejects: what cannot be read comes back as `unreadable` with a reason for people. */
export async function readSource(file: string): Promise<ReadResult> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_SOURCE_BYTES)
      return { kind: 'unreadable', reason: `larger than ${LARGEST_SOURCE_BYTES / 2 ** 20} MB` };
    return decodeSource(await readFile(file));
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
