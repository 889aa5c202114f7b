import type { Token } from '../words/token.ts';
import type { Concept } from './concepts.ts';
import { BEGINS, DOES, OCCURRENCES } from './occurrence.words.ts';

const WHICH: ReadonlySet<string | undefined> = new Set(['that', 'which']);

/**
 * What happened on a date of which it is said what it did: *the fire that destroyed the store on 8 May* and *the fire
 * broke out on 9 May* both tell the day of the fire. `nearest` are the date's own words.
 */
export function occurrenceOf(tokens: readonly Token[], nearest: readonly Concept[]): string | undefined {
  const it = nearest.find(({ name, end }) => {
    if (!OCCURRENCES.has(name)) return false;
    const deed = nearest.find(({ start, sort }) => sort === 'event' && start >= end && start <= end + 2);
    return deed !== undefined && (deed.name === BEGINS || (WHICH.has(tokens[end]?.lower) && DOES.has(deed.name)));
  });
  return it && `${it.name} occurs`;
}
