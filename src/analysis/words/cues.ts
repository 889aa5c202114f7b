import type { Token } from './token.ts';
import { ofWord, type Word } from './word.ts';

/** Of a word, in which of some lists it stands: bit n is set for list n. */
export type Cues = (word: Word) => number;

/**
 * Makes of lists of words one, so that a sentence is looked over once for all readers, and a reader is asked only where
 * one of its words stands.
 */
export function cuesOf(lists: readonly Iterable<string>[]): Cues {
  const bits = bitsOf(lists);
  return ofWord(({ lower }) => bits.get(lower) ?? 0);
}

/** The same, where a word of a list may also be a part of another: *mid-afternoon*. */
export function cuesInside(lists: readonly Iterable<string>[]): Cues {
  const bits = bitsOf(lists);
  return ofWord(({ lower }) => lower.split(/\W+/).reduce((all, part) => all | (bits.get(part) ?? 0), 0));
}

function bitsOf(lists: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  lists.forEach((words, index) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  return bits;
}

/** The bits of all words of a sentence, or of a stretch of it. */
export function cuesIn(tokens: readonly Token[], cues: Cues, from = 0, to = tokens.length): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= cues((tokens[at] as Token).word);
  return bits;
}
