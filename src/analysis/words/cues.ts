import type { Token } from './token.ts';

/** Each word's bits: bit n is set where it stands in list n. */
export type Cues = ReadonlyMap<string, number>;

/**
 * Makes of lists of words one, which tells of each word in which of them it stands: a sentence is then looked over once
 * for all readers, and a reader is asked only where one of its words stands.
 */
export function cuesOf(lists: readonly Iterable<string>[]): Cues {
  const cues = new Map<string, number>();
  lists.forEach((words, index) => {
    for (const word of words) cues.set(word, (cues.get(word) ?? 0) | (1 << index));
  });
  return cues;
}

/** The bits of all words from the token at `start` to the one before `end`. */
export function cuesIn(tokens: readonly Token[], cues: Cues, start = 0, end = tokens.length): number {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= cues.get(tokens[at]?.lower ?? '') ?? 0;
  return bits;
}
