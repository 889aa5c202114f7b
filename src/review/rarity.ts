import type { Profile, Rarity } from './likeness.ts';

/** Words count as if this many claims without them stood in the corpus, so that two sentences tell what is rare too. */
const BACKGROUND = 100;
const FLOOR = 0.02;

/** How many claims have each word, and how rare that makes it: near 0 where all have it, about 1 where one or two have. */
export class WordCounts {
  readonly #counts = new Map<string, number>();
  #claims = 0;
  #weights: ReadonlyMap<string, number> = new Map();
  #unknown = 1;

  add({ near }: Profile): void {
    this.#claims++;
    for (const word of near) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  remove({ near }: Profile): void {
    this.#claims--;
    for (const word of near) {
      const count = (this.#counts.get(word) ?? 1) - 1;
      if (count > 0) this.#counts.set(word, count);
      else this.#counts.delete(word);
    }
  }

  /** Takes the counts as they are now for what `rarity` tells until the next call. */
  weigh(): void {
    const scale = Math.log(this.#claims + BACKGROUND);
    const weights = new Map<string, number>();
    for (const [word, count] of this.#counts) weights.set(word, weight(count, this.#claims, scale));
    this.#weights = weights;
    this.#unknown = weight(0, this.#claims, scale);
  }

  readonly rarity: Rarity = (word) => this.#weights.get(word) ?? this.#unknown;
}

const weight = (count: number, claims: number, scale: number): number =>
  Math.max(FLOOR, Math.log((claims + BACKGROUND) / (count + 1)) / scale - 0.25) / 0.6;
