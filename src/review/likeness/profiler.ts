import type { Claim, Days, Kind, Source, Thing } from '../../model.ts';
import { ALL, type Bag, BagMaker, CLAUSE, EVENT, FRAME, MODIFIER, NEAR, PLACE, together } from './bag.ts';
import { contextsOf } from './context.ts';
import { F } from './features.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { type Places, placesOf } from './places.ts';
import { Is, N, NUMBERS, Profile, type SourceProfile } from './profile.ts';
import { RingWeights } from './ring-weights.ts';
import { topicOf } from './topic.ts';
import type { Vocabulary } from './vocabulary.ts';

const EMPTY_HEADS = new Set(['', 'people']);

/** Kinds that have a weight of their own. */
const KIND_FEATURES: Readonly<Partial<Record<Kind, F>>> = {
  duration: F.duration,
  money: F.money,
  measure: F.measure,
  share: F.share,
};

const LEAST_RIVALS = 6;
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
    const { claims, published, sections } = analysis;
    const topic = topicOf(analysis, this.vocabulary);
    const bags = together(claims.map((claim) => this.#bagOf(claim)));
    const kinds = claims.map((claim) => this.#kindOf(claim));
    const source: SourceProfile = {
      path,
      topic,
      bags,
      weights: new RingWeights(bags),
      contexts: contextsOf(text, claims),
      numbers: numbersOf(claims, published, rivalsOf(kinds)),
    };
    return claims.map((claim, index): Profile => {
      const { thing, attribution } = claim;
      return new Profile(source, index, {
        kind: kinds[index] ?? 0,
        kindFeature: KIND_FEATURES[claim.kind] ?? F.bias,
        is:
          bit(claim.kind === 'date', Is.date) |
          bit(claim.kind === 'count', Is.count) |
          bit(claim.bound === 'vague', Is.vague) |
          bit(Boolean(thing.event), Is.ofEvent) |
          bit(Boolean(thing.whole), Is.part) |
          bit(thing.when !== undefined, Is.dated) |
          bit(sections[claim.section]?.kind === 'table', Is.inTable),
        sentence: claim.sentence,
        ownHead: EMPTY_HEADS.has(thing.head) ? 0 : this.vocabulary.numberOf(thing.head),
        modifiers: thing.modifiers.length,
        outcomes: this.#outcomesOf(thing),
        places: this.#placesOf(thing),
        voice: this.vocabulary.numberOf(attribution?.origin ?? ''),
        root: thing.takesUp ?? index,
      });
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
    if (thing.head) bags.add(thing.head, NEAR);
    for (const word of thing.events) bags.add(word, NEAR, EVENT);
    for (const word of thing.modifiers) bags.add(word, NEAR, MODIFIER);
    for (const word of thing.places) bags.add(word, NEAR, PLACE);
    for (const word of thing.near) bags.add(word, NEAR);
    for (const [n, word] of thing.words.entries()) bags.add(word, n < thing.clause ? CLAUSE : ALL);
    for (const word of thing.frame) bags.add(word, FRAME);
    return bags.take();
  }
}

const bit = (holds: boolean, which: Is): number => (holds ? which : 0);

/** Of each claim how many of its source have its kind, as a logarithm. */
function rivalsOf(kinds: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // In a text of many figures the only share or the only date is no more likely to have a counterpart than the others.
  const least = Math.max(1, Math.min(LEAST_RIVALS, Math.floor(kinds.length / 3)));
  return kinds.map((kind) => Math.log2(Math.max(least, counts.get(kind) ?? 1)));
}

function numbersOf(claims: readonly Claim[], published: Days | undefined, rivals: readonly number[]): Float64Array {
  const numbers = new Float64Array(NUMBERS * claims.length);
  for (const [index, { low, high, thing }] of claims.entries()) {
    const days = thing.when ?? published;
    const at = NUMBERS * index;
    numbers[at + N.low] = low;
    numbers[at + N.high] = high;
    numbers[at + N.size] = Math.log(Math.abs(low + high) + LEAST_VALUE);
    numbers[at + N.first] = days?.low ?? Number.NaN;
    numbers[at + N.last] = days?.high ?? Number.NaN;
    numbers[at + N.digits] = digits(low);
    numbers[at + N.rivals] = rivals[index] ?? 0;
  }
  return numbers;
}

function digits(value: number): number {
  const text = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.min(1, (text.length + (Math.abs(value) >= 100 ? 1 : 0)) / 4);
}
