import type { Profile } from './likeness.ts';
import { NEAR, wordsIn } from './vocabulary.ts';

/** Words count as if this many claims without them stood in the corpus, so that two sentences tell what is rare too. */
const BACKGROUND = 100;
const FLOOR = 0.02;

/** How many claims have each word, and how rare that makes it: near 0 where all have it, about 1 where one or two have. */
export class WordCounts {
  /** By the word's number. */
  readonly #counts: number[] = [];
  #claims = 0;
  #weights = new Float64Array();
  #unknown = 1;

  add({ bag }: Profile): void {
    this.#claims++;
    for (const word of wordsIn(bag, NEAR)) this.#counts[word] = (this.#counts[word] ?? 0) + 1;
  }

  remove({ bag }: Profile): void {
    this.#claims--;
    for (const word of wordsIn(bag, NEAR)) this.#counts[word] = (this.#counts[word] ?? 1) - 1;
  }

  /** Takes the counts as they are now for what `weigh` tells until the next call. */
  update(): void {
    const scale = Math.log(this.#claims + BACKGROUND);
    this.#weights = Float64Array.from(this.#counts, (count) => weight(count ?? 0, this.#claims, scale));
    this.#unknown = weight(0, this.#claims, scale);
  }

  /** How rare a word is, by its number. */
  readonly weigh = (word: number): number => this.#weights[word] ?? this.#unknown;
}

const weight = (count: number, claims: number, scale: number): number =>
  Math.max(FLOOR, Math.log((claims + BACKGROUND) / (count + 1)) / scale - 0.25) / 0.6;
