import { isDigit, isLetter } from '../../analysis/entities/text.ts';
import type { Claim } from '../../model.ts';

/**
 * The words right before a figure and right after it, nearest first, each as a number made of its letters; what has digits
 * is all one, for they may differ. So many are kept of either side; one with fewer ends with `END`.
 */
export type Context = Int32Array;

const WORDS = 8;
const END = -1;
const WITH_DIGITS = 0;
const CHARACTERS = 80;

/** Reads a claim's context from the text of its source. */
export function contextOf(text: string, { core }: Claim): Context {
  const context = new Int32Array(2 * WORDS).fill(END);
  read(text, core.start - 1, Math.max(0, core.start - CHARACTERS) - 1, context, 0);
  read(text, core.end, Math.min(text.length, core.end + CHARACTERS), context, WORDS);
  return context;
}

/** Reads words from one offset up to another, forwards or backwards: each side is only ever held against the same side. */
function read(text: string, from: number, to: number, context: Context, at: number): void {
  const step = from < to ? 1 : -1;
  let count = 0;
  let word = END;
  let digits = false;
  for (let i = from; i !== to && count < WORDS; i += step) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) digits = true;
    if (isDigit(code) || isLetter(code)) {
      // The steps of an FNV-1a hash, less the sign.
      word = Math.imul((word === END ? 0x811c9dc5 : word) ^ lower(code), 0x01000193) & 0x7fffffff;
    } else if (word !== END) {
      context[at + count++] = digits ? WITH_DIGITS : word;
      word = END;
      digits = false;
    }
  }
  if (word !== END && count < WORDS) context[at + count] = digits ? WITH_DIGITS : word;
}

function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** How many words of one side are the same, from the figure on. */
function run(a: Context, b: Context, from: number): number {
  for (let n = 0; n < WORDS; n++) {
    const word = a[from + n];
    if (word !== b[from + n]) return n;
    // Both end where their texts do: nothing there contradicts.
    if (word === END) return Math.max(n, 2);
  }
  return WORDS;
}

/** How much of what stands around two figures is word for word the same, from 0 to 1. */
export function verbatim(a: Context, b: Context): number {
  const left = run(a, b, 0);
  const right = run(a, b, WORDS);
  return Math.min(1, (left + right) / WORDS) * (left > 0 && right > 0 ? 1 : 0.5);
}
