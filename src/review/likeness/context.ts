import { isDigit, isLetter } from '../../analysis/entities/text.ts';
import type { Span } from '../../model.ts';

/**
 * The words right before each figure and right after it, nearest first, each as a number made of its letters; what has
 * digits is all one, for they may differ. So many are kept of either side; one with fewer ends with `END`.
 */
type Contexts = Int32Array;

const WORDS = 8;
/** So many numbers each figure has. */
export const CONTEXT = 2 * WORDS;
const END = -1;
const WITH_DIGITS = 0;
const CHARACTERS = 80;

/** Reads what stands around a figure into the place of a claim, by number. */
export function readContext(text: string, { start, end }: Span, contexts: Contexts, claim: number): void {
  const at = CONTEXT * claim;
  contexts.fill(END, at, at + CONTEXT);
  read(text, start - 1, Math.max(0, start - CHARACTERS) - 1, contexts, at);
  read(text, end, Math.min(text.length, end + CHARACTERS), contexts, at + WORDS);
}

/** Reads words from one offset up to another, forwards or backwards: each side is only ever held against the same side. */
function read(text: string, from: number, to: number, contexts: Contexts, at: number): void {
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
      contexts[at + count++] = digits ? WITH_DIGITS : word;
      word = END;
      digits = false;
    }
  }
  if (word !== END && count < WORDS) contexts[at + count] = digits ? WITH_DIGITS : word;
}

function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** How many words of one side are the same, from the figure on. */
function run(contexts: Contexts, a: number, b: number): number {
  for (let n = 0; n < WORDS; n++) {
    const word = contexts[a + n];
    if (word !== contexts[b + n]) return n;
    // Both end where their texts do: nothing there contradicts.
    if (word === END) return Math.max(n, 2);
  }
  return WORDS;
}

/** How much of what stands around two figures, by number, is word for word the same, from 0 to 1. */
export function verbatim(contexts: Contexts, a: number, b: number): number {
  const left = run(contexts, CONTEXT * a, CONTEXT * b);
  const right = run(contexts, CONTEXT * a + WORDS, CONTEXT * b + WORDS);
  return Math.min(1, (left + right) / WORDS) * (left > 0 && right > 0 ? 1 : 0.5);
}
