import type { Claim } from '../../model.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words right before a figure and right after it, nearest first, by number; digits are all one, for they may differ.
 * So many are kept of either side; one with fewer ends with `END`.
 */
export type Context = Int32Array;

const WORDS = 8;
const END = -1;
const CHARACTERS = 80;
const WORD = /[\p{L}\p{N}]+/gu;
const DIGIT = /\p{N}/u;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Reads a claim's context from the text of its source. */
export function contextOf(text: string, { core }: Claim, vocabulary: Vocabulary): Context {
  const context = new Int32Array(2 * WORDS).fill(END);
  const fill = (words: readonly string[], from: number): void => {
    for (let n = 0; n < WORDS && n < words.length; n++) {
      const word = words[n] ?? '';
      context[from + n] = vocabulary.numberOf(DIGIT.test(word) ? '#' : word.toLowerCase());
    }
  };
  fill(wordsOf(text.slice(Math.max(0, core.start - CHARACTERS), core.start)).reverse(), 0);
  fill(wordsOf(text.slice(core.end, core.end + CHARACTERS)), WORDS);
  return context;
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
