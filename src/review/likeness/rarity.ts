import { type Bag, NEAR, ringIn, wordIn } from './bag.ts';

/** Words count as if this many claims without them stood in the corpus, so that two sentences tell what is rare too. */
const BACKGROUND = 100;
const FLOOR = 0.02;

/** How rare each word is, by its number. */
export type Weigh = (word: number) => number;

/** How many claims have each word, and how rare that makes it: near 0 where all have it, about 1 where one or two have. */
export class WordCounts {
  /** By the word's number. */
  readonly #counts: number[] = [];
  #claims = 0;
  #weights = new Float64Array();
  #unknown = 1;
  #version = 0;

  add(bag: Bag): void {
    this.#claims++;
    for (const entry of bag) if (ringIn(entry) === NEAR) this.#count(wordIn(entry), 1);
  }

  remove(bag: Bag): void {
    this.#claims--;
    for (const entry of bag) if (ringIn(entry) === NEAR) this.#count(wordIn(entry), -1);
  }

  #count(word: number, step: number): void {
    while (this.#counts.length <= word) this.#counts.push(0);
    this.#counts[word] = (this.#counts[word] ?? 0) + step;
  }

  /** Takes the counts as they are now for what `weigh` tells until the next call. */
  update(): void {
    const scale = Math.log(this.#claims + BACKGROUND);
    this.#weights = Float64Array.from(this.#counts, (count) => weight(count, this.#claims, scale));
    this.#unknown = weight(0, this.#claims, scale);
    this.#version++;
  }

  /** Changes whenever weights do. */
  get version(): number {
    return this.#version;
  }

  /** How rare a word is, by its number. */
  readonly weigh: Weigh = (word) => (word < this.#weights.length ? (this.#weights[word] ?? 0) : this.#unknown);
}

const weight = (count: number, claims: number, scale: number): number =>
  Math.max(FLOOR, Math.log((claims + BACKGROUND) / (count + 1)) / scale - 0.25) / 0.6;
