import type { Claim } from '../model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words right before and right after a figure, nearest first, by number; digits are all one, for they may differ. */
export interface Context {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const WORDS = 8;
const CHARACTERS = 80;
const WORD = /[\p{L}\p{N}]+/gu;
const DIGIT = /\p{N}/u;

const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => (DIGIT.test(word) ? '#' : word.toLowerCase()));

/** Reads a claim's context from the text of its source. */
export function contextOf(text: string, { core }: Claim, vocabulary: Vocabulary): Context {
  const left = wordsOf(text.slice(Math.max(0, core.start - CHARACTERS), core.start));
  const right = wordsOf(text.slice(core.end, core.end + CHARACTERS));
  const numbers = (words: readonly string[]): readonly number[] =>
    words.slice(0, WORDS).map((word) => vocabulary.numberOf(word));
  return { left: numbers(left.reverse()), right: numbers(right) };
}

function run(a: readonly number[], b: readonly number[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  // Both end where their texts do: nothing there contradicts.
  return n === a.length && n === b.length ? Math.max(n, 2) : n;
}

/** How much of what stands around two figures is word for word the same, from 0 to 1. */
export function verbatim(a: Context, b: Context): number {
  const [left, right] = [run(a.left, b.left), run(a.right, b.right)];
  return Math.min(1, (left + right) / WORDS) * (left > 0 && right > 0 ? 1 : 0.5);
}
