import { ALL, ringIn, wordIn } from '../likeness/bag.ts';
import { Is, N, NUMBERS, type Profiles, W, WHOLES } from '../likeness/profiles.ts';
import { grown } from '../likeness/rows.ts';

/** A word that more claims than this have in common brings nobody together by itself. */
const LARGEST_BUCKET = 200;
/** A word that more claims than this have is given up: it hardly becomes rare again before all claims are linked anew. */
const MOST_KEPT = 400;
const GIVEN_UP = 1 << 30;
/** How many counterparts are looked for, by the rarest words first: the work grows with the claims, not their square. */
const MOST_CANDIDATES = 96;
/** A size that more claims than this have is no more than chance. */
const LARGEST_CLASS = 16;
/** How far values in one class of size can be apart: as a ratio's logarithm, and in days. */
const CLASS_WIDTH = 0.3;
const CLASS_DAYS = 7;
const NONE = -1;

/**
 * Which claims have which words, and which size, for finding those that could answer one question. Claims go by number.
 * Each word that claims of one kind have is a bucket, and each class of size; its claims are a chain of entries, the latest
 * first.
 */
export class Candidates {
  readonly #profiles: Profiles;
  /** The number of a bucket, by kind, and by word or class of size. */
  readonly #buckets: Map<number, number>[] = [];
  /** How many claims each bucket has, and its first entry. */
  readonly #counts: number[] = [];
  readonly #first: number[] = [];
  /** The claim of each entry, and the next entry of its bucket; entries that are free make a chain, too. */
  #claims = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #entries = 0;
  #free = NONE;
  /** For which claim each claim was last found. */
  #foundFor = new Int32Array(1 << 10).fill(NONE);
  readonly #found: number[] = [];

  constructor(profiles: Profiles) {
    this.#profiles = profiles;
  }

  add(claim: number): void {
    const buckets = this.#bucketsOf(claim);
    for (const entry of this.#profiles.bagOf(claim)) {
      if (ringIn(entry) <= ALL) this.#put(claim, buckets, wordIn(entry));
    }
    this.#put(claim, buckets, keyOf(this.#classOf(claim)));
  }

  remove(claim: number): void {
    const buckets = this.#bucketsOf(claim);
    for (const entry of this.#profiles.bagOf(claim)) {
      if (ringIn(entry) <= ALL) this.#take(claim, buckets.get(wordIn(entry)));
    }
    this.#take(claim, buckets.get(keyOf(this.#classOf(claim))));
  }

  /**
   * Claims of lower number, the same kind and unit, and with a word in common or of about the same size (*dead: 41* may be
   * *forty-one of us are gone*), those with the rarest of it first. What is returned is written over when this is called
   * again.
   */
  before(claim: number): readonly number[] {
    const buckets = this.#bucketsOf(claim);
    const shared: number[] = [];
    for (const entry of this.#profiles.bagOf(claim)) {
      const bucket = ringIn(entry) <= ALL ? buckets.get(wordIn(entry)) : undefined;
      if (bucket !== undefined && (this.#counts[bucket] ?? 0) <= LARGEST_BUCKET) shared.push(bucket);
    }
    const own = this.#classOf(claim);
    for (let near = own - 1; near <= own + 1; near++) {
      const bucket = buckets.get(keyOf(near));
      if (bucket !== undefined && (this.#counts[bucket] ?? 0) <= LARGEST_CLASS) shared.push(bucket);
    }
    const all = shared.reduce((sum, bucket) => sum + (this.#counts[bucket] ?? 0), 0);
    if (all > MOST_CANDIDATES) shared.sort((a, b) => (this.#counts[a] ?? 0) - (this.#counts[b] ?? 0));
    if (claim >= this.#foundFor.length) {
      this.#foundFor = grown(this.#foundFor, new Int32Array(2 * claim).fill(NONE));
    }
    const found = this.#found;
    found.length = 0;
    for (const bucket of shared) {
      if (found.length >= MOST_CANDIDATES) break;
      for (let at = this.#first[bucket] ?? NONE; at !== NONE; at = this.#next[at] ?? NONE) {
        const other = this.#claims[at] ?? 0;
        if (other >= claim || this.#foundFor[other] === claim) continue;
        this.#foundFor[other] = claim;
        found.push(other);
      }
    }
    return found;
  }

  /** Gives claims their new numbers, which are in the order of the old ones. */
  renumber(numbers: Int32Array): void {
    for (let entry = 0; entry < this.#entries; entry++) {
      this.#claims[entry] = numbers[this.#claims[entry] ?? 0] ?? NONE;
    }
    this.#foundFor.fill(NONE);
  }

  #bucketsOf(claim: number): Map<number, number> {
    const kind = this.#profiles.whole[WHOLES * claim + W.kind] ?? 0;
    let buckets = this.#buckets[kind];
    if (!buckets) {
      buckets = new Map();
      this.#buckets[kind] = buckets;
    }
    return buckets;
  }

  /** The class of a claim's size: values in one class, or in two that are next to each other, are about the same. */
  #classOf(claim: number): number {
    const { whole, numbers } = this.#profiles;
    const at = NUMBERS * claim;
    if (((whole[WHOLES * claim + W.is] ?? 0) & Is.date) === 0)
      return Math.floor((numbers[at + N.size] ?? 0) / CLASS_WIDTH);
    return Math.floor(((numbers[at + N.low] ?? 0) + (numbers[at + N.high] ?? 0)) / 2 / CLASS_DAYS);
  }

  #put(claim: number, buckets: Map<number, number>, key: number): void {
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      bucket = this.#counts.push(0) - 1;
      this.#first.push(NONE);
      buckets.set(key, bucket);
    }
    const count = this.#counts[bucket] ?? 0;
    if (count < MOST_KEPT) {
      this.#counts[bucket] = count + 1;
      this.#first[bucket] = this.#enter(claim, this.#first[bucket] ?? NONE);
    } else if (count !== GIVEN_UP) this.#giveUp(bucket);
  }

  #take(claim: number, bucket: number | undefined): void {
    const count = bucket === undefined ? GIVEN_UP : (this.#counts[bucket] ?? 0);
    if (bucket === undefined || count === GIVEN_UP) return;
    this.#counts[bucket] = count - 1;
    this.#leave(claim, bucket);
  }

  /** A new entry, before another. */
  #enter(claim: number, next: number): number {
    let entry = this.#free;
    if (entry === NONE) {
      entry = this.#entries++;
      if (entry === this.#claims.length) {
        this.#claims = grown(this.#claims, new Int32Array(2 * entry));
        this.#next = grown(this.#next, new Int32Array(2 * entry));
      }
    } else this.#free = this.#next[entry] ?? NONE;
    this.#claims[entry] = claim;
    this.#next[entry] = next;
    return entry;
  }

  #leave(claim: number, bucket: number): void {
    let before = NONE;
    let at = this.#first[bucket] ?? NONE;
    while (at !== NONE && this.#claims[at] !== claim) {
      before = at;
      at = this.#next[at] ?? NONE;
    }
    if (at === NONE) return;
    const next = this.#next[at] ?? NONE;
    if (before === NONE) this.#first[bucket] = next;
    else this.#next[before] = next;
    this.#next[at] = this.#free;
    this.#free = at;
  }

  #giveUp(bucket: number): void {
    this.#counts[bucket] = GIVEN_UP;
    for (let at = this.#first[bucket] ?? NONE; at !== NONE; ) {
      const next = this.#next[at] ?? NONE;
      this.#next[at] = this.#free;
      this.#free = at;
      at = next;
    }
    this.#first[bucket] = NONE;
  }
}

/** Words have numbers above zero, and classes of size those below. */
const keyOf = (sizeClass: number): number => (sizeClass < 0 ? 2 * sizeClass : -2 * sizeClass - 1);
