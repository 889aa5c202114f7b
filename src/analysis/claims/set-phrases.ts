import type { Token } from '../words/token.ts';

/** Words that follow a first one, and what they tell with it: *the city* after *in*. */
export interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases, written with hyphens for spaces, by their first words; shorter ones first. */
export function phrasesByFirst<T>(phrases: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly Phrase<T>[]> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const [first = '', ...rest] = phrase.split('-');
    const known = byFirst.get(first) ?? [];
    byFirst.set(first, known);
    known.push({ rest, value });
  }
  for (const known of byFirst.values()) known.sort((a, b) => a.rest.length - b.rest.length);
  return byFirst;
}

/** Whether a phrase's other words stand at `from`, before `end`. */
export function follows(tokens: readonly Token[], from: number, end: number, rest: readonly string[]): boolean {
  if (from + rest.length > end) return false;
  for (let n = 0; n < rest.length; n++) if (tokens[from + n]?.lower !== rest[n]) return false;
  return true;
}
