import type { Token } from './token.ts';
import { ofWord, type Word } from './word.ts';

/** Of a word, in which of some lists it stands: bit n is set for list n. */
export type Cues = (word: Word) => number;

/**
 * Makes of lists of words one, so that a sentence is looked over once for all readers, and a reader is asked only where
 * one of its words stands.
 */
export function cuesOf(lists: readonly Iterable<string>[]): Cues {
  const bits = new Map<string, number>();
  lists.forEach((words, index) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  return ofWord(({ lower }) => bits.get(lower) ?? 0);
}

/** The bits of all words of a sentence. */
export function cuesIn(tokens: readonly Token[], cues: Cues): number {
  let bits = 0;
  for (const { word } of tokens) bits |= cues(word);
  return bits;
}
