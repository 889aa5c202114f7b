import { ALL, wordsIn } from './likeness/bag.ts';
import type { Profile } from './likeness/profile.ts';

/** A word that more claims than this have in common brings nobody together by itself. */
const LARGEST_BUCKET = 200;
/** How many counterparts are looked for, by the rarest words first: the work grows with the claims, not their square. */
const MOST_CANDIDATES = 96;

/** Which claims have which words, for finding those that could answer one question. Claims go by number. */
export class Candidates {
  /** By kind, then by word. */
  readonly #buckets: Map<number, number[]>[] = [];

  add(number: number, profile: Profile): void {
    const buckets = this.#of(profile);
    for (const word of wordsIn(profile.bag, ALL)) {
      const bucket = buckets.get(word);
      if (bucket) bucket.push(number);
      else buckets.set(word, [number]);
    }
  }

  remove(number: number, profile: Profile): void {
    const buckets = this.#of(profile);
    for (const word of wordsIn(profile.bag, ALL)) {
      const bucket = buckets.get(word);
      bucket?.splice(bucket.indexOf(number), 1);
      if (bucket?.length === 0) buckets.delete(word);
    }
  }

  /** Claims of lower number, the same kind and unit, and with a word in common, those with the rarest words first. */
  before(number: number, profile: Profile): Iterable<number> {
    const shared: (readonly number[])[] = [];
    const buckets = this.#of(profile);
    for (const word of wordsIn(profile.bag, ALL)) {
      const bucket = buckets.get(word);
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

  #of({ kind }: Profile): Map<number, number[]> {
    let buckets = this.#buckets[kind];
    if (!buckets) {
      buckets = new Map();
      this.#buckets[kind] = buckets;
    }
    return buckets;
  }
}
