import type { Claim, Source, Thing } from '../../model.ts';
import { ALL, type Bag, BagMaker, CLAUSE, EVENT, FRAME, HEAD, MODIFIER, NEAR, PLACE, together } from './bag.ts';
import { type Contexts, contextsOf } from './context.ts';
import { F } from './features.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { type Places, placesOf } from './places.ts';
import { RingWeights } from './ring-weights.ts';
import { type Topic, topicOf } from './topic.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the claims of one source have in common. */
export interface SourceProfile {
  readonly path: string;
  /** What it is about. */
  readonly topic: Topic;
  readonly weights: RingWeights;
  readonly contexts: Contexts;
}

/** A claim as it is compared: all that can be told of it alone, its words by number. */
export interface Profile {
  readonly source: SourceProfile;
  /** Its index among the claims of its source. */
  readonly index: number;
  /** Number of its kind and unit: claims that differ there are never compared. */
  readonly kind: number;
  /** What of a claim is asked for every pair; the claim itself is held as bytes. */
  readonly kindFeature: F;
  readonly isDate: boolean;
  readonly isCount: boolean;
  readonly isVague: boolean;
  readonly low: number;
  readonly high: number;
  /** The logarithm of its value. */
  readonly size: number;
  readonly sentence: number;
  readonly bag: Bag;
  /** The head, and the same again unless it says next to nothing: *people*; 0 where there is none. */
  readonly head: number;
  readonly ownHead: number;
  readonly hasEvent: boolean;
  /** How many modifiers it has, and as bits those that tell one of several like things from the others. */
  readonly modifiers: number;
  readonly ordinals: number;
  readonly outcomes: Outcomes;
  readonly places: Places;
  /** True where its sentence gives the like for another place or for all: *38 (Leeds: 33)*. */
  readonly contrast: boolean;
  readonly hasWhole: boolean;
  /** Numbers of the stretch of time it is counted over and of the voice that states it; 0 where there is none. */
  readonly period: number;
  readonly voice: number;
  /** The first and last of the days that its clause gives, else of those of its source; not a number where there are none. */
  readonly first: number;
  readonly last: number;
  readonly ownWhen: boolean;
  /** How many digits tell, from 0 to 1. */
  readonly digits: number;
  /** True where the row that it stands in tells what it is of: *Leeds 15*. */
  readonly inTable: boolean;
  /** Index of the first claim of its source that it gives another state of; its own where it takes up none. */
  readonly root: number;
  /** How many claims of its source have its kind and unit, and so compete for every counterpart: a logarithm. */
  readonly rivals: number;
}

const EMPTY_HEADS = new Set(['', 'people']);

/** Words that tell one of several like things from the others: *the second strike*. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth another next last previous latest original existing new old'
    .split(' ')
    .map((word, n) => [word, 1 << n]),
);

const LEAST_RIVALS = 6;
const NO_WORDS: Bag = new Int32Array();
const LEAST_VALUE = 1e-9;

/** Makes the profiles of claims. Numbers for words, kinds and names are the same for all that one maker makes. */
export class Profiler {
  readonly vocabulary: Vocabulary;
  readonly #bags: BagMaker;
  readonly #kinds = new Map<string, number>();
  /** Most claims are of the same few outcomes and places: what was made of these is theirs together. */
  readonly #outcomes = new Map<string, Outcomes>();
  readonly #places = new Map<string, Places>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#bags = new BagMaker(vocabulary);
  }

  /** The claims of one source as they are compared. */
  profilesOf({ path, text, analysis }: Source): readonly Profile[] {
    const { claims } = analysis;
    const topic = topicOf(analysis, this.vocabulary);
    const bags = together(claims.map((claim) => this.#bagOf(claim)));
    const source = { path, topic, weights: new RingWeights(bags), contexts: contextsOf(text, claims) };
    const kinds = claims.map((claim) => this.#kindOf(claim));
    const rivals = new Map<number, number>();
    for (const kind of kinds) rivals.set(kind, (rivals.get(kind) ?? 0) + 1);
    // In a text of many figures the only share or the only date is no more likely to have a counterpart than the others.
    const least = Math.max(1, Math.min(LEAST_RIVALS, Math.floor(claims.length / 3)));
    return claims.map((claim, index): Profile => {
      const { thing, attribution, low, high } = claim;
      const kind = kinds[index] ?? 0;
      const when = thing.when ?? analysis.published;
      return {
        source,
        index,
        kind,
        kindFeature: claim.kind === 'count' ? F.bias : F[claim.kind],
        isDate: claim.kind === 'date',
        isCount: claim.kind === 'count',
        isVague: claim.bound === 'vague',
        low,
        high,
        size: Math.log(Math.abs(low + high) + LEAST_VALUE),
        sentence: claim.sentence,
        bag: bags[index] ?? NO_WORDS,
        head: this.vocabulary.numberOf(thing.head),
        ownHead: EMPTY_HEADS.has(thing.head) ? 0 : this.vocabulary.numberOf(thing.head),
        hasEvent: Boolean(thing.event),
        modifiers: thing.modifiers.length,
        ordinals: thing.modifiers.reduce((bits, word) => bits | (ORDINALS.get(word) ?? 0), 0),
        outcomes: this.#outcomesOf(thing),
        places: this.#placesOf(thing),
        contrast: contrasts(claims, index),
        hasWhole: Boolean(thing.whole),
        period: this.vocabulary.numberOf(thing.period ?? ''),
        voice: this.vocabulary.numberOf(attribution?.origin ?? ''),
        first: when?.low ?? Number.NaN,
        last: when?.high ?? Number.NaN,
        ownWhen: thing.when !== undefined,
        digits: digits(low),
        inTable: analysis.sections[claim.section]?.kind === 'table',
        root: thing.takesUp ?? index,
        rivals: Math.log2(Math.max(least, rivals.get(kind) ?? 1)),
      };
    });
  }

  #kindOf({ kind, unit }: Claim): number {
    const name = `${kind} ${unit ?? ''}`;
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    this.#kinds.set(name, this.#kinds.size);
    return this.#kinds.size - 1;
  }

  #outcomesOf(thing: Thing): Outcomes {
    const outcomes = outcomesOf(thing);
    if (!outcomes) return undefined;
    const key = outcomes.join();
    const known = this.#outcomes.get(key);
    if (known) return known;
    this.#outcomes.set(key, outcomes);
    return outcomes;
  }

  #placesOf({ places }: Thing): Places {
    const key = places.join('\n');
    let known = this.#places.get(key);
    if (!known) {
      known = placesOf(places.map((place) => this.vocabulary.wordOf(this.vocabulary.numberOf(place))));
      this.#places.set(key, known);
    }
    return known;
  }

  #bagOf({ thing }: Claim): Bag {
    const bags = this.#bags;
    if (thing.head) bags.add(thing.head, NEAR, EMPTY_HEADS.has(thing.head) ? 0 : HEAD);
    for (const word of thing.events) bags.add(word, NEAR, EVENT);
    for (const word of thing.modifiers) bags.add(word, NEAR, MODIFIER);
    for (const word of thing.places) bags.add(word, NEAR, PLACE);
    for (const word of thing.near) bags.add(word, NEAR);
    for (const [n, word] of thing.words.entries()) bags.add(word, n < thing.clause ? CLAUSE : ALL);
    for (const word of thing.frame) bags.add(word, FRAME);
    return bags.take();
  }
}

function digits(value: number): number {
  const text = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.min(1, (text.length + (Math.abs(value) >= 100 ? 1 : 0)) / 4);
}

function contrasts(claims: readonly Claim[], index: number): boolean {
  const claim = claims[index];
  if (!claim || claim.thing.places.length === 0) return false;
  const differs = (other: Claim | undefined): boolean =>
    other !== undefined &&
    other.sentence === claim.sentence &&
    other.kind === claim.kind &&
    other.unit === claim.unit &&
    !other.thing.places.some((place) => claim.thing.places.includes(place));
  return [-2, -1, 1, 2].some((step) => differs(claims[index + step]));
}
