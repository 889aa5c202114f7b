import { isDigit, isLetter } from '../../analysis/entities/text.ts';
import type { Claim } from '../../model.ts';

/**
 * The words right before each figure of a source and right after it, nearest first, each as a number made of its letters;
 * what has digits is all one, for they may differ. So many are kept of either side; one with fewer ends with `END`.
 */
export type Contexts = Int32Array;

const WORDS = 8;
const END = -1;
const WITH_DIGITS = 0;
const CHARACTERS = 80;

/** Reads the contexts of a source's claims from its text. */
export function contextsOf(text: string, claims: readonly Claim[]): Contexts {
  const contexts = new Int32Array(2 * WORDS * claims.length).fill(END);
  for (const [index, { core }] of claims.entries()) {
    const at = 2 * WORDS * index;
    read(text, core.start - 1, Math.max(0, core.start - CHARACTERS) - 1, contexts, at);
    read(text, core.end, Math.min(text.length, core.end + CHARACTERS), contexts, at + WORDS);
  }
  return contexts;
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
function run(a: Contexts, aFrom: number, b: Contexts, bFrom: number): number {
  for (let n = 0; n < WORDS; n++) {
    const word = a[aFrom + n];
    if (word !== b[bFrom + n]) return n;
    // Both end where their texts do: nothing there contradicts.
    if (word === END) return Math.max(n, 2);
  }
  return WORDS;
}

/** A claim by its place among those of its source. */
interface Placed {
  readonly source: { readonly contexts: Contexts };
  readonly index: number;
}

/** How much of what stands around two figures is word for word the same, from 0 to 1. */
export function verbatim({ source: { contexts: a }, index: i }: Placed, { source: { contexts: b }, index: j }: Placed) {
  const left = run(a, 2 * WORDS * i, b, 2 * WORDS * j);
  const right = run(a, 2 * WORDS * i + WORDS, b, 2 * WORDS * j + WORDS);
  return Math.min(1, (left + right) / WORDS) * (left > 0 && right > 0 ? 1 : 0.5);
}
