import { GRAMMAR } from './grammar.words.ts';
import type { Random } from './random.ts';

/** What the sources on one subject have in common: who speaks, where, and the figures they differ about. */
export interface Subject {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly outlets: readonly string[];
  /** Figures that several sources give: what is counted, and how many in truth. */
  readonly facts: readonly { readonly thing: string; readonly happened: string; readonly value: number }[];
  readonly year: number;
}

const several = <Item>(count: number, make: () => Item): readonly Item[] => Array.from({ length: count }, make);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A line of a slot of the grammar that has no slots of its own. */
export const word = (random: Random, slot: string): string => random.pick(GRAMMAR[slot] ?? []);

/** Makes up one subject. */
export function makeSubject(random: Random): Subject {
  const name = (): string => capital(word(random, 'syllable') + word(random, 'syllable'));
  const places = several(6, () => name() + word(random, 'landform'));
  return {
    places,
    people: several(8, () => `${word(random, 'given')} ${name()}${word(random, 'ending')}`),
    bodies: several(4, () => `${random.pick(places)} ${word(random, 'office')}`),
    outlets: several(4, () => `the ${name()} ${word(random, 'paper')}`),
    facts: several(12, () => ({
      thing: word(random, 'thing'),
      happened: word(random, 'happened'),
      value: Math.max(3, Math.round(10 ** (random.next() * 5))),
    })),
    year: random.between(2015, 2026),
  };
}
