import type { Profile } from './likeness.ts';
import { ALL, wordsIn } from './vocabulary.ts';

/** A word that more claims than this have in common brings nobody together by itself. */
const LARGEST_BUCKET = 200;
/** How many counterparts are looked for, by the rarest words first: the work grows with the claims, not their square. */
const MOST_CANDIDATES = 96;

/** Which claims have which words, for finding those that could answer one question. Claims go by number. */
export class Candidates {
  readonly #buckets = new Map<string, number[]>();

  add(number: number, profile: Profile): void {
    for (const key of keysOf(profile)) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(number);
      else this.#buckets.set(key, [number]);
    }
  }

  remove(number: number, profile: Profile): void {
    for (const key of keysOf(profile)) {
      const bucket = this.#buckets.get(key);
      bucket?.splice(bucket.indexOf(number), 1);
      if (bucket?.length === 0) this.#buckets.delete(key);
    }
  }

  /** Claims of lower number, the same kind and unit, and with a word in common, those with the rarest words first. */
  before(number: number, profile: Profile): Iterable<number> {
    const shared: (readonly number[])[] = [];
    for (const key of keysOf(profile)) {
      const bucket = this.#buckets.get(key);
      if (bucket && bucket.length <= LARGEST_BUCKET) shared.push(bucket);
    }
    shared.sort((a, b) => a.length - b.length);
    const found = new Set<number>();
    for (const bucket of shared) {
      if (found.size >= MOST_CANDIDATES) break;
      for (const other of bucket) if (other < number) found.add(other);
    }
    return found;
  }
}

function* keysOf({ claim, bag }: Profile): Generator<string> {
  const kind = `${claim.kind} ${claim.unit ?? ''} `;
  for (const word of wordsIn(bag, ALL)) yield kind + word;
}
