import type { Vocabulary } from './vocabulary.ts';

/** How near words stand to their figure; every ring holds those before it. */
export type Ring = 0 | 1 | 2 | 3;
export const NEAR = 0;
export const CLAUSE = 1;
export const ALL = 2;
export const FRAME = 3;

/** What a word is to its figure, as bits. */
export const EVENT = 1;
export const MODIFIER = 2;
export const PLACE = 4;

/** A claim's words in the order of their numbers, each with its ring and what it is: see `wordIn`, `ringIn` and `roleIn`. */
export type Bag = Int32Array;

export const wordIn = (entry: number): number => entry >> 6;
export const ringIn = (entry: number): Ring => ((entry >> 4) & 3) as Ring;
export const roleIn = (entry: number): number => entry & 15;

/** Fills bags, one after another. */
export class BagMaker {
  readonly #vocabulary: Vocabulary;
  #entries = new Int32Array(256);
  #size = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(word: string, ring: Ring, role = 0): void {
    if (this.#size === this.#entries.length) {
      const larger = new Int32Array(2 * this.#size);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries[this.#size++] = (this.#vocabulary.numberOf(word) << 6) | (ring << 4) | role;
  }

  /** The bag of what was added since the last, until the next; a word in several rings counts for the innermost. */
  take(): Bag {
    const all = this.#entries.subarray(0, this.#size).sort();
    this.#size = 0;
    let last = -1;
    for (const entry of all) {
      if (last >= 0 && wordIn(all[last] ?? 0) === wordIn(entry)) all[last] = (all[last] ?? 0) | roleIn(entry);
      else all[++last] = entry;
    }
    return all.subarray(0, last + 1);
  }
}

/** Whether a word stands in a bag, within a ring. */
export function holds(bag: Bag, word: number, ring: Ring): boolean {
  let low = 0;
  let high = bag.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = bag[middle] ?? 0;
    if (wordIn(entry) === word) return ringIn(entry) <= ring;
    if (wordIn(entry) < word) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The numbers of a bag's words, within a ring. */
export function* wordsIn(bag: Bag, ring: Ring): Generator<number> {
  for (const entry of bag) if (ringIn(entry) <= ring) yield wordIn(entry);
}
