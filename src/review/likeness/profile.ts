import { type Bag, type Bags, bagIn } from './bag.ts';
import type { Contexts } from './context.ts';
import type { F } from './features.ts';
import type { Outcomes } from './outcomes.ts';
import type { Places } from './places.ts';
import type { RingWeights } from './ring-weights.ts';
import type { Topic } from './topic.ts';

/** What the claims of one source have in common, and in rows of numbers what is told of each. */
export interface SourceProfile {
  readonly path: string;
  /** What it is about. */
  readonly topic: Topic;
  readonly bags: Bags;
  readonly weights: RingWeights;
  readonly contexts: Contexts;
  /** Of each claim what `N` lists. */
  readonly numbers: Float64Array;
}

/** The numbers of a claim that need not be whole, in the order of their row. */
export enum N {
  low,
  high,
  size,
  first,
  last,
  digits,
  rivals,
}
export const NUMBERS = N.rivals + 1;

/** What is true of a claim or not, as bits. */
export enum Is {
  date = 1,
  count = 2,
  vague = 4,
  ofEvent = 8,
  part = 16,
  dated = 32,
  inTable = 64,
}

/** What of a claim is whole numbers or shared with others. */
interface Told {
  readonly kind: number;
  readonly kindFeature: F;
  readonly is: number;
  readonly sentence: number;
  readonly ownHead: number;
  readonly modifiers: number;
  readonly outcomes: Outcomes;
  readonly places: Places;
  readonly voice: number;
  readonly root: number;
}

/** A claim as it is compared: all that can be told of it alone, its words by number. */
export class Profile implements Told {
  readonly source: SourceProfile;
  /** Its index among the claims of its source. */
  readonly index: number;
  /** Number of its kind and unit: claims that differ there are never compared. */
  readonly kind: number;
  readonly kindFeature: F;
  readonly is: number;
  readonly sentence: number;
  /** The head, unless it says next to nothing: *people*; 0 where there is none. */
  readonly ownHead: number;
  /** How many modifiers it has. */
  readonly modifiers: number;
  readonly outcomes: Outcomes;
  readonly places: Places;
  /** Number of the voice that states it; 0 where there is none. */
  readonly voice: number;
  /** Index of the first claim of its source that it gives another state of; its own where it takes up none. */
  readonly root: number;

  constructor(source: SourceProfile, index: number, told: Told) {
    this.source = source;
    this.index = index;
    this.kind = told.kind;
    this.kindFeature = told.kindFeature;
    this.is = told.is;
    this.sentence = told.sentence;
    this.ownHead = told.ownHead;
    this.modifiers = told.modifiers;
    this.outcomes = told.outcomes;
    this.places = told.places;
    this.voice = told.voice;
    this.root = told.root;
  }

  get bag(): Bag {
    return bagIn(this.source.bags, this.index);
  }

  get low(): number {
    return this.source.numbers[NUMBERS * this.index + N.low] ?? 0;
  }

  get high(): number {
    return this.source.numbers[NUMBERS * this.index + N.high] ?? 0;
  }

  /** The logarithm of its value. */
  get size(): number {
    return this.source.numbers[NUMBERS * this.index + N.size] ?? 0;
  }

  /** The first and last of the days that its clause gives, else of those of its source; not a number where there are none. */
  get first(): number {
    return this.source.numbers[NUMBERS * this.index + N.first] ?? 0;
  }

  get last(): number {
    return this.source.numbers[NUMBERS * this.index + N.last] ?? 0;
  }

  /** How many digits tell, from 0 to 1. */
  get digits(): number {
    return this.source.numbers[NUMBERS * this.index + N.digits] ?? 0;
  }

  /** How many claims of its source have its kind and unit, and so compete for every counterpart: a logarithm. */
  get rivals(): number {
    return this.source.numbers[NUMBERS * this.index + N.rivals] ?? 0;
  }

  get isDate(): boolean {
    return (this.is & Is.date) !== 0;
  }

  get isCount(): boolean {
    return (this.is & Is.count) !== 0;
  }

  get isVague(): boolean {
    return (this.is & Is.vague) !== 0;
  }

  get hasEvent(): boolean {
    return (this.is & Is.ofEvent) !== 0;
  }

  get hasWhole(): boolean {
    return (this.is & Is.part) !== 0;
  }

  get ownWhen(): boolean {
    return (this.is & Is.dated) !== 0;
  }

  /** True where the row that it stands in tells what it is of: *Leeds 15*. */
  get inTable(): boolean {
    return (this.is & Is.inTable) !== 0;
  }
}
