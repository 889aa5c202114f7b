import { ALL, type Bag, NEAR, ringIn, wordIn } from './bag.ts';
import { CONTEXT } from './context.ts';
import type { F } from './features.ts';
import { Outcomes } from './outcomes.ts';
import { Places } from './places.ts';
import type { WordCounts } from './rarity.ts';
import { grown, roomFor } from './rows.ts';

/** What is told of a claim in whole numbers, in the order of its row. */
export enum W {
  /** Number of its source. */
  source,
  /** Number of its kind and unit: claims that differ there are never compared. */
  kind,
  /** What is true of it or not: see `Is`. */
  is,
  sentence,
  /** The head, unless it says next to nothing: *people*; 0 where there is none. */
  ownHead,
  /** What happened, by the event nearest to the figure among its own words; 0 where there is none. */
  deed,
  /** How many modifiers it has. */
  modifiers,
  outcomes,
  places,
  /** Number of the voice that states it; 0 where there is none. */
  voice,
  /** The first claim of its source that it gives another state of, by its place there; its own where it takes up none. */
  root,
  /** The first and last of the days that its clause gives, else of those of its source; `NO_DAY` where there are none. */
  first,
  last,
  /** Where its words begin and end among those of all claims. */
  begin,
  end,
  /** By which counts its words were weighed. */
  weighed,
}
/** Rows begin every so many numbers. */
export const WHOLES = 16;
export const NO_DAY = -(2 ** 31);
const NONE = -1;

/** The other numbers of a claim. */
export enum N {
  low,
  high,
  /** The logarithm of its value. */
  size,
  /** How many digits tell, from 0 to 1. */
  digits,
  /** How many claims of its source have its kind and unit, and so compete for every counterpart: a logarithm. */
  rivals,
  /** What its words weigh together: those near it, all of its sentence, and with the frame. */
  near,
  all,
  frame,
}
export const NUMBERS = N.frame + 1;

/** What is true of a claim or not, as bits. */
export enum Is {
  date = 1,
  count = 2,
  vague = 4,
  ofEvent = 8,
  part = 16,
  dated = 32,
  /** The row that it stands in tells what it is of: *Leeds 15*. */
  inTable = 64,
  /** A place is named, and not only how far it goes. */
  placed = 128,
}

/** Claims that lie one behind the other. */
export interface Stretch {
  readonly first: number;
  readonly size: number;
}

/**
 * All claims as they are compared: what can be told of each alone, in rows of numbers, its words by number. A claim is a
 * number, its place in the rows; what is asked for each pair lies together, and apart from what is not.
 */
export class Profiles {
  whole = new Int32Array(WHOLES);
  numbers = new Float64Array(NUMBERS);
  contexts = new Int32Array(CONTEXT);
  /** The bags of all claims, one behind the other. */
  words = new Int32Array(1);
  readonly outcomes = new Outcomes();
  readonly places = new Places();
  /** The evidence that each kind by number is. */
  readonly kindFeatures: F[] = [];
  #size = 0;
  #words = 0;

  /** How many claims there are; the next gets this number. */
  get size(): number {
    return this.#size;
  }

  /** Makes rows for so many claims more, and tells where they are. */
  add(size: number): Stretch {
    const first = this.#size;
    this.#size += size;
    if (WHOLES * this.#size > this.whole.length) {
      const room = roomFor(this.#size);
      this.whole = grown(this.whole, new Int32Array(WHOLES * room));
      this.numbers = grown(this.numbers, new Float64Array(NUMBERS * room));
      this.contexts = grown(this.contexts, new Int32Array(CONTEXT * room));
    }
    return { first, size };
  }

  /** Gives a claim its words. */
  setBag(claim: number, bag: Bag): void {
    const begin = this.#words;
    this.#words += bag.length;
    if (this.#words > this.words.length) this.words = grown(this.words, new Int32Array(roomFor(this.#words)));
    this.words.set(bag, begin);
    const row = WHOLES * claim;
    this.whole[row + W.begin] = begin;
    this.whole[row + W.end] = this.#words;
    this.whole[row + W.weighed] = NONE;
  }

  bagOf(claim: number): Bag {
    const row = WHOLES * claim;
    return this.words.subarray(this.whole[row + W.begin] ?? 0, this.whole[row + W.end] ?? 0);
  }

  /** The number of its source; below nought for what is no claim. */
  sourceOf(claim: number): number {
    return this.whole[WHOLES * claim + W.source] ?? NONE;
  }

  /** Weighs a claim's words, unless they were weighed by the counts as they are. */
  weigh(claim: number, counts: WordCounts): void {
    const row = WHOLES * claim;
    if (this.whole[row + W.weighed] === counts.version) return;
    this.whole[row + W.weighed] = counts.version;
    let near = 0;
    let all = 0;
    let frame = 0;
    const end = this.whole[row + W.end] ?? 0;
    for (let at = this.whole[row + W.begin] ?? 0; at < end; at++) {
      const entry = this.words[at] ?? 0;
      const weight = counts.weigh(wordIn(entry));
      const ring = ringIn(entry);
      frame += weight;
      if (ring <= ALL) all += weight;
      if (ring === NEAR) near += weight;
    }
    const at = NUMBERS * claim;
    this.numbers[at + N.near] = near;
    this.numbers[at + N.all] = all;
    this.numbers[at + N.frame] = frame;
  }

  /** Keeps the claims of these stretches alone, in this order: the first of them get the first numbers, and so on. */
  arrange(stretches: readonly Stretch[]): void {
    const { whole, numbers, contexts, words } = this;
    const size = stretches.reduce((sum, stretch) => sum + stretch.size, 0);
    const room = roomFor(size);
    this.whole = new Int32Array(WHOLES * room);
    this.numbers = new Float64Array(NUMBERS * room);
    this.contexts = new Int32Array(CONTEXT * room);
    this.words = new Int32Array(this.#words);
    this.#size = 0;
    this.#words = 0;
    for (const from of stretches) {
      const to = this.add(from.size);
      copy(whole, from, this.whole, to, WHOLES);
      copy(numbers, from, this.numbers, to, NUMBERS);
      copy(contexts, from, this.contexts, to, CONTEXT);
      this.#copyWords(words, to);
    }
  }

  #copyWords(words: Int32Array, { first, size }: Stretch): void {
    for (let row = WHOLES * first; row < WHOLES * (first + size); row += WHOLES) {
      const begin = this.whole[row + W.begin] ?? 0;
      const end = this.whole[row + W.end] ?? 0;
      this.words.set(words.subarray(begin, end), this.#words);
      this.whole[row + W.begin] = this.#words;
      this.#words += end - begin;
      this.whole[row + W.end] = this.#words;
    }
  }
}

function copy<Numbers extends Int32Array | Float64Array>(
  old: Numbers,
  { first, size }: Stretch,
  now: Numbers,
  to: Stretch,
  width: number,
): void {
  now.set(old.subarray(width * first, width * (first + size)), width * to.first);
}
