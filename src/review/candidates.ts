import type { Claim } from '../model.ts';
import { ALL, wordsIn } from './likeness/bag.ts';
import type { Profile } from './likeness/profile.ts';

/** A word that more claims than this have in common brings nobody together by itself. */
const LARGEST_BUCKET = 200;
/** How many counterparts are looked for, by the rarest words first: the work grows with the claims, not their square. */
const MOST_CANDIDATES = 96;

/** A size that more claims than this have is no more than chance. */
const LARGEST_CLASS = 16;
/** How far values in one class of size can be apart: as a ratio's logarithm, and in days. */
const CLASS_WIDTH = 0.3;
const CLASS_DAYS = 7;

/** Which claims have which words, and which size, for finding those that could answer one question. Claims go by number. */
export class Candidates {
  /** By kind, then by word or class of size. */
  readonly #buckets: Map<number, number[]>[] = [];

  add(number: number, profile: Profile): void {
    const buckets = this.#of(profile);
    for (const key of keysOf(profile)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(number);
      else buckets.set(key, [number]);
    }
  }

  remove(number: number, profile: Profile): void {
    const buckets = this.#of(profile);
    for (const key of keysOf(profile)) {
      const bucket = buckets.get(key);
      bucket?.splice(bucket.indexOf(number), 1);
      if (bucket?.length === 0) buckets.delete(key);
    }
  }

  /**
   * Claims of lower number and the same kind and unit, with a word in common or of about the same size (*dead: 41* may be
   * *forty-one of us are gone*), those with the rarest of it first.
   */
  before(number: number, profile: Profile): Iterable<number> {
    const shared: (readonly number[])[] = [];
    const buckets = this.#of(profile);
    for (const word of wordsIn(profile.bag, ALL)) {
      const bucket = buckets.get(word);
      if (bucket && bucket.length <= LARGEST_BUCKET) shared.push(bucket);
    }
    const size = sizeOf(profile.claim);
    for (const near of [size - 1, size, size + 1]) {
      const bucket = buckets.get(keyOf(near));
      if (bucket && bucket.length <= LARGEST_CLASS) shared.push(bucket);
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

function* keysOf({ bag, claim }: Profile): Generator<number> {
  yield* wordsIn(bag, ALL);
  yield keyOf(sizeOf(claim));
}

/** Words have numbers above zero, and classes of size those below. */
const keyOf = (size: number): number => (size < 0 ? 2 * size : -2 * size - 1);

function sizeOf({ kind, low, high }: Claim): number {
  const middle = (low + high) / 2;
  return kind === 'date'
    ? Math.floor(middle / CLASS_DAYS)
    : Math.floor(Math.log(Math.abs(middle) + 1e-9) / CLASS_WIDTH);
}
