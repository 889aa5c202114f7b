import type { Claim, Days, Kind, Source } from '../../model.ts';
import { ALL, type Bag, BagMaker, CLAUSE, EVENT, FRAME, MODIFIER, NEAR, PLACE } from './bag.ts';
import { readContext } from './context.ts';
import { F } from './features.ts';
import { Is, N, NO_DAY, NUMBERS, type Profiles, type Stretch, W, WHOLES } from './profiles.ts';
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

/** Makes the profiles of claims. */
export class Profiler {
  readonly #profiles: Profiles;
  readonly #vocabulary: Vocabulary;
  readonly #bags: BagMaker;
  readonly #kinds = new Map<string, number>();

  /** All profiles that are held against each other are made by one maker, for it gives words, kinds and names their numbers. */
  constructor(profiles: Profiles, vocabulary: Vocabulary) {
    this.#profiles = profiles;
    this.#vocabulary = vocabulary;
    this.#bags = new BagMaker(vocabulary);
  }

  /** Adds the claims of one source, which has this number, and tells where they are. */
  add({ text, analysis }: Source, number: number): Stretch {
    const { claims, published, sections } = analysis;
    const stretch = this.#profiles.add(claims.length);
    const kinds = claims.map((claim) => this.#kindOf(claim));
    const rivals = rivalsOf(kinds);
    for (const [index, claim] of claims.entries()) this.#profiles.setBag(stretch.first + index, this.#bagOf(claim));
    for (const [index, claim] of claims.entries()) {
      const its = stretch.first + index;
      const inTable = sections[claim.section]?.kind === 'table';
      this.#tell(claim, its, published);
      const { whole, numbers, contexts } = this.#profiles;
      const row = WHOLES * its;
      whole[row + W.source] = number;
      whole[row + W.kind] = kinds[index] ?? 0;
      whole[row + W.is] = (whole[row + W.is] ?? 0) | bit(inTable, Is.inTable);
      whole[row + W.root] = claim.thing.takesUp ?? index;
      numbers[NUMBERS * its + N.rivals] = rivals[index] ?? 0;
      readContext(text, claim.core, contexts, its);
    }
    return stretch;
  }

  /** What is told of a claim wherever it stands. */
  #tell(claim: Claim, its: number, published: Days | undefined): void {
    const { whole, numbers, outcomes, places } = this.#profiles;
    const { kind, bound, low, high, sentence, thing, attribution } = claim;
    const place = places.numberOf(thing.places);
    const days = thing.when ?? published;
    const row = WHOLES * its;
    whole[row + W.is] =
      bit(kind === 'date', Is.date) |
      bit(kind === 'count', Is.count) |
      bit(bound === 'vague', Is.vague) |
      bit(Boolean(thing.event), Is.ofEvent) |
      bit(Boolean(thing.whole), Is.part) |
      bit(thing.when !== undefined, Is.dated) |
      bit(places.isNamed(place), Is.placed);
    whole[row + W.sentence] = sentence;
    whole[row + W.ownHead] = EMPTY_HEADS.has(thing.head) ? 0 : this.#vocabulary.numberOf(thing.head);
    whole[row + W.deed] = thing.near.includes(thing.event ?? '') ? this.#vocabulary.numberOf(thing.event ?? '') : 0;
    whole[row + W.modifiers] = thing.modifiers.length;
    whole[row + W.outcomes] = outcomes.numberOf(thing);
    whole[row + W.places] = place;
    whole[row + W.voice] = this.#vocabulary.numberOf(attribution?.origin ?? '');
    whole[row + W.first] = days?.low ?? NO_DAY;
    whole[row + W.last] = days?.high ?? NO_DAY;
    const at = NUMBERS * its;
    numbers[at + N.low] = low;
    numbers[at + N.high] = high;
    numbers[at + N.size] = Math.log(Math.abs(low + high) + LEAST_VALUE);
    numbers[at + N.digits] = digits(low);
  }

  #kindOf({ kind, unit }: Claim): number {
    const name = `${kind} ${unit ?? ''}`;
    let number = this.#kinds.get(name);
    if (number === undefined) {
      number = this.#profiles.kindFeatures.push(KIND_FEATURES[kind] ?? F.bias) - 1;
      this.#kinds.set(name, number);
    }
    return number;
  }

  #bagOf({ thing }: Claim): Bag {
    const bags = this.#bags;
    if (thing.head) bags.add(thing.head, NEAR);
    // What stands in the clause alone is less surely said of the figure.
    for (const word of thing.events) bags.add(word, thing.near.includes(word) ? NEAR : CLAUSE, EVENT);
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

/** How many digits tell, from 0 to 1: the noughts of 12,000 do not. */
function digits(value: number): number {
  const size = Math.abs(value);
  return Math.min(1, (countDigits(size) + (size >= 100 ? 1 : 0)) / 4);
}

function countDigits(size: number): number {
  if (!Number.isSafeInteger(size)) {
    return String(size)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length;
  }
  let rest = size;
  while (rest > 0 && rest % 10 === 0) rest /= 10;
  return rest === 0 ? 0 : Math.floor(Math.log10(rest)) + 1;
}
