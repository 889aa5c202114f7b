/** Numbers for words, the same for all claims of a folder: numbers are compared at a glance and take little room. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  /** The number of a word; a new one gets the next. */
  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(word, number);
      this.#words.push(word);
    }
    return number;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }
}

/** How near words stand to their figure; every ring holds those before it. */
export type Ring = 0 | 1 | 2 | 3;
export const NEAR = 0;
export const CLAUSE = 1;
export const ALL = 2;
export const FRAME = 3;

/** A claim's words by number, in order, each with its ring in the two lowest bits. */
export type Bag = readonly number[];

/** Puts words into a bag; a word in several rings counts for the innermost. */
export function bagOf(rings: readonly Iterable<string>[], vocabulary: Vocabulary): Bag {
  const ringOf = new Map<number, number>();
  rings.forEach((words, ring) => {
    for (const word of words) {
      const number = vocabulary.numberOf(word);
      if (!ringOf.has(number)) ringOf.set(number, ring);
    }
  });
  return Array.from(ringOf, ([number, ring]) => number * 4 + ring).sort((a, b) => a - b);
}

/** Whether a word stands in a bag, within a ring. */
export function holds(bag: Bag, number: number, ring: Ring): boolean {
  let low = 0;
  let high = bag.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = bag[middle] ?? 0;
    if (entry >> 2 === number) return (entry & 3) <= ring;
    if (entry >> 2 < number) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The numbers of a bag's words, within a ring. */
export function* wordsIn(bag: Bag, ring: Ring): Generator<number> {
  for (const entry of bag) if ((entry & 3) <= ring) yield entry >> 2;
}
