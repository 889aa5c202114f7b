import type { Claim, Days, Source, Thing } from '../model.ts';
import { type Context, contextOf, verbatim } from './context.ts';
import { WEIGHTS } from './likeness.weights.ts';
import { overlap, type Weigh } from './overlap.ts';
import { type Topic, topicOf } from './topic.ts';
import { ALL, type Bag, bagOf, CLAUSE, holds, NEAR, type Ring, type Vocabulary } from './vocabulary.ts';

/** A claim as it is compared: its words by number, in order. */
export interface Profile {
  readonly claim: Claim;
  readonly source: string;
  readonly published: Days | undefined;
  /** What its source is about. */
  readonly topic: Topic;
  /** Its index among the claims of its source. */
  readonly index: number;
  /** How many claims of its source have its kind and unit, and so compete for every counterpart. */
  readonly rivals: number;
  /** True where its sentence gives the like for another place or for all: *38 (Leeds: 33)*. */
  readonly contrast: boolean;
  readonly context: Context;
  readonly bag: Bag;
  /** Words by number: the head, the events, the modifiers, the places. */
  readonly head: number;
  readonly events: readonly number[];
  readonly modifiers: readonly number[];
  readonly ordinals: readonly string[];
  readonly outcomes: Int32Array | undefined;
  /** True where the row that it stands in tells what it is of: *Leeds 15*. */
  readonly inTable: boolean;
  readonly places: readonly number[];
  /** True where a place is named, and not only how far it goes: *nationwide*. */
  readonly named: boolean;
}

/** What is looked at when two claims are compared; each is a place in the list of evidence. */
enum F {
  bias,
  headSame,
  headDiffers,
  headOne,
  eventSame,
  eventDiffers,
  eventClash,
  eventOne,
  near,
  clause,
  all,
  cross,
  frame,
  placeSame,
  placeDiffers,
  placeOne,
  placeContrast,
  scopeDiffers,
  whenFar,
  whenSame,
  whenApart,
  modifierSame,
  modifierOne,
  ordinalDiffers,
  ordinalOne,
  wholeOne,
  periodSame,
  periodDiffers,
  periodOne,
  valueSame,
  valueNear,
  valueFar,
  sameSource,
  sameSentence,
  voice,
  date,
  duration,
  money,
  measure,
  share,
  rate,
  dateSame,
  fits,
  fitsCount,
  stranger,
  dateWords,
  valueWords,
  takesUp,
  verbatim,
  verbatimMost,
  headIn,
  rivals,
  extra,
  fitsPlain,
  nearWords,
  farWords,
  dateFar,
  rivalsMost,
  rarest,
  shared,
}

/** The names of the evidence, in order. */
export const FEATURES = Object.keys(F).filter((name): name is keyof typeof F => Number.isNaN(Number(name)));

/** Outcomes of which a thing has one: what counts the one does not count the other. Words joined by + are on one side. */
const EXCLUSIVE: readonly ReadonlyMap<string, number>[] = [
  'die casualty injure missing rescue+survive hospitalize displace+evacuate return arrest charge convict acquit infect',
  'destroy damage',
  'cancel delay suspend',
  'offer+pledge+donate demand+require agree spend budget deliver',
  'rise fall',
  'profit loss earn cost',
  'hire lay-off employ',
  'open close',
  'start end complete',
  'sign approve award',
  'launch intercept',
  'cut-off+no-power reconnect',
  'bear die marry',
].map((line) => new Map(line.split(' ').flatMap((side, n) => side.split('+').map((word) => [word, n] as const))));

/** For each group of outcomes the sides that some events are on, as bits; undefined where they are on none. */
function sidesOf(events: readonly string[]): Int32Array | undefined {
  const masks = Int32Array.from(EXCLUSIVE, (sides) =>
    events.reduce((mask, event) => {
      const side = sides.get(event);
      return side === undefined ? mask : mask | (1 << side);
    }, 0),
  );
  return masks.some((mask) => mask !== 0) ? masks : undefined;
}

/** True where the two say different outcomes of one group, and none in common. */
function clashes(a: Int32Array | undefined, b: Int32Array | undefined): boolean {
  if (!a || !b) return false;
  for (let i = 0; i < a.length; i++) {
    const [ours = 0, theirs = 0] = [a[i], b[i]];
    if (ours !== 0 && theirs !== 0 && (ours & theirs) === 0) return true;
  }
  return false;
}

/** What happened to the figure's own things; killed and injured together are casualties. */
function outcomesOf({ events, near }: Thing): readonly string[] {
  const own = events.filter((event) => near.includes(event));
  return own.includes('die') && own.includes('injure')
    ? [...own.filter((e) => e !== 'die' && e !== 'injure'), 'casualty']
    : own;
}

/** Words that tell one of several like things from the others: *the second strike*. */
const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth another next last previous latest original existing new old'.split(' '),
);

const EMPTY_HEADS = new Set(['', 'people']);

function profileOf(
  claim: Claim,
  { path, text, analysis }: Source,
  index: number,
  rivals: number,
  topic: Topic,
  vocabulary: Vocabulary,
): Profile {
  const { thing } = claim;
  const numbers = (words: readonly string[]): number[] => words.map((word) => vocabulary.numberOf(word));
  const core = [...(thing.head ? [thing.head] : []), ...thing.events, ...thing.modifiers, ...thing.places];
  return {
    claim,
    source: path,
    published: analysis.published,
    topic,
    index,
    rivals,
    contrast: contrasts(analysis.claims, index),
    context: contextOf(text, claim, vocabulary),
    bag: bagOf([[...core, ...thing.near], thing.words.slice(0, thing.clause), thing.words, thing.frame], vocabulary),
    head: vocabulary.numberOf(thing.head),
    events: numbers(thing.events),
    modifiers: numbers(thing.modifiers),
    inTable: analysis.sections[claim.section]?.kind === 'table',
    outcomes: sidesOf(outcomesOf(thing)),
    ordinals: thing.modifiers.filter((word) => ORDINALS.has(word)),
    places: numbers(thing.places),
    named: isNamed(thing.places),
  };
}

const one = (a: unknown, b: unknown): number => (Boolean(a) !== Boolean(b) ? 1 : 0);

function digits(value: number): number {
  const text = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.min(1, (text.length + (Math.abs(value) >= 100 ? 1 : 0)) / 4);
}

/** *Ohio* and *Ohioan*, *Leeds* and *north Leeds*. */
function samePlace(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.startsWith('*') || b.startsWith('*')) return false;
  if (a.split(' ').includes(b) || b.split(' ').includes(a)) return true;
  const [x, y] = [a.replace(DEMONYM, ''), b.replace(DEMONYM, '')];
  return x.length >= 4 && y.length >= 4 && (x.startsWith(y) || y.startsWith(x));
}
const DEMONYM = /(?:ians?|ans?|ns?|ish|ese|s)$/;

const someShared = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => samePlace(x, y)));

/** True where a place is named, and not only how far it goes: *nationwide*. */
const isNamed = (places: readonly string[]): boolean => places.some((place) => !place.startsWith('*'));

/** The evidence for and against two claims answering one question, in the order of FEATURES. */
export function evidence(a: Profile, b: Profile, weigh: Weigh, room: Float64Array = makeRoom()): Float64Array {
  const s: Thing = a.claim.thing;
  const t: Thing = b.claim.thing;
  const f = room.fill(0);
  f[F.bias] = 1;
  const headA = EMPTY_HEADS.has(s.head) ? '' : s.head;
  const headB = EMPTY_HEADS.has(t.head) ? '' : t.head;
  if (s.head && s.head === t.head) f[F.headSame] = 0.3 + 0.7 * weigh(a.head);
  else if (headA && headB) f[F.headDiffers] = 1;
  else f[F.headOne] = one(headA, headB);
  let event = 0;
  for (const number of a.events) if (b.events.includes(number)) event = Math.max(event, weigh(number));
  if (event > 0) f[F.eventSame] = 0.3 + 0.7 * event;
  else if (s.event && t.event) f[F.eventDiffers] = 1;
  else f[F.eventOne] = one(s.event, t.event);
  if (clashes(a.outcomes, b.outcomes)) f[F.eventClash] = 1;
  const common = overlap(a.bag, b.bag, weigh);
  f[F.near] = common.near;
  f[F.clause] = common.clause;
  f[F.all] = common.all;
  f[F.cross] = common.cross;
  f[F.frame] = common.frame;
  if (s.places.length && t.places.length) {
    if (someShared(s.places, t.places)) f[F.placeSame] = 1;
    else f[a.named && b.named ? F.placeDiffers : F.scopeDiffers] = 1;
  } else if (s.places.length || t.places.length) {
    const [has, lacks] = s.places.length ? [a, b] : [b, a];
    if (!has.places.some((place) => holds(lacks.bag, place, CLAUSE))) f[F.placeOne] = 1;
    if (has.contrast) f[F.placeContrast] = 1;
  }
  f[F.modifierSame] = Math.min(1, countHeld(a.modifiers, b.bag, NEAR) / 2);
  const own = a.modifiers.length - countHeld(a.modifiers, b.bag, ALL);
  const their = b.modifiers.length - countHeld(b.modifiers, a.bag, ALL);
  f[F.modifierOne] = Math.min(1, (own + their) / 3);
  if (a.ordinals.length > 0 && b.ordinals.length > 0) {
    if (!a.ordinals.some((word) => b.ordinals.includes(word))) f[F.ordinalDiffers] = 1;
  } else f[F.ordinalOne] = one(a.ordinals.length, b.ordinals.length);
  f[F.wholeOne] = one(s.whole, t.whole);
  if (s.period && t.period) {
    if (s.period === t.period) f[F.periodSame] = 1;
    else f[F.periodDiffers] = 1;
  } else f[F.periodOne] = one(s.period, t.period);
  const { claim: x } = a;
  const { claim: y } = b;
  if (x.kind === 'date') {
    if (x.low === y.low && x.high === y.high) f[F.dateSame] = 1;
    else if (x.low <= y.high && y.low <= x.high) {
      const [wide, narrow] = [
        Math.max(x.high - x.low, y.high - y.low) + 1,
        Math.min(x.high - x.low, y.high - y.low) + 1,
      ];
      f[F.dateSame] = 0.3 + 0.5 * Math.sqrt(narrow / wide);
    }
    const gap = Math.abs((x.low + x.high) / 2 - (y.low + y.high) / 2);
    f[F.dateFar] = Math.min(1, Math.log1p(gap) / 8);
  } else {
    if (x.low === y.low && x.high === y.high) f[F.valueSame] = digits(x.low);
    const ratio = Math.abs(Math.log((Math.abs(x.low + x.high) + 1e-9) / (Math.abs(y.low + y.high) + 1e-9)));
    f[F.valueNear] = Math.max(0, 1 - ratio * 3);
    f[F.valueFar] = Math.min(1, Math.max(0, gapOf(x, y, ratio) - 0.7) / 3) ** 2;
  }
  const [when, then] = [s.when ?? a.published, t.when ?? b.published];
  if (x.kind !== 'date' && when && then && (s.when || t.when)) {
    const gap = Math.max(0, when.low - then.high, then.low - when.high);
    f[F.whenFar] = Math.min(1, Math.max(0, gap - 30) / 200);
    if (s.when && t.when) f[gap === 0 ? F.whenSame : F.whenApart] = 1;
  }
  if (a.source === b.source) {
    f[F.sameSource] = 1;
    if (x.sentence === y.sentence) f[F.sameSentence] = 1;
  }
  if (x.attribution && y.attribution && x.attribution.origin === y.attribution.origin) f[F.voice] = 1;
  if (x.kind !== 'count') f[F[x.kind]] = 1;
  const rootA = s.takesUp ?? a.index;
  const rootB = t.takesUp ?? b.index;
  if (a.source === b.source && rootA === rootB) {
    f[F.takesUp] = 1;
    f[F.sameSource] = 0;
    f[F.sameSentence] = 0;
  }
  if (headA && headB ? headA === headB : !headA && !headB) {
    if (
      f[F.eventSame] &&
      !f[F.wholeOne] &&
      !f[F.placeDiffers] &&
      !f[F.scopeDiffers] &&
      !f[F.placeOne] &&
      !f[F.eventClash]
    ) {
      f[F.fits] = 1;
      if (x.kind === 'count' && !a.inTable && !b.inTable) f[F.fitsCount] = 1;
    }
  } else if ((headA && holds(b.bag, a.head, ALL)) || (headB && holds(a.bag, b.head, ALL))) f[F.headIn] = 1;
  const same = a.source === b.source ? 0 : verbatim(a.context, b.context);
  f[F.verbatim] = same;
  if (same >= 0.6) f[F.verbatimMost] = 1;
  if (a.source !== b.source) {
    f[F.rivals] = Math.min(1, Math.log2(Math.min(a.rivals, b.rivals)) / 6);
    f[F.rivalsMost] = Math.min(1, Math.log2(Math.max(a.rivals, b.rivals)) / 6);
  }
  const extra = Math.min(1, common.extra / 8);
  f[F.extra] = extra;
  if (f[F.fits]) f[F.fitsPlain] = 1 - extra;
  if (common.cross === 0) f[F.stranger] = 1;
  const lexical = Math.min(1, 2 * common.cross);
  f[F.dateWords] = (f[F.dateSame] ?? 0) * lexical;
  f[F.nearWords] = (f[F.valueNear] ?? 0) * lexical;
  f[F.farWords] = (f[F.valueFar] ?? 0) * lexical;
  f[F.valueWords] = (f[F.valueSame] ?? 0) * lexical;
  f[F.rarest] = common.rarest;
  f[F.shared] = Math.min(1, common.shared / 4);
  return f;
}

/** How far apart two values are at least, as a ratio's logarithm: *thousands* is as near to 300 as 2,000 is. */
function gapOf(x: Claim, y: Claim, ratio: number): number {
  if (x.bound !== 'vague' && y.bound !== 'vague') return ratio;
  if (x.low <= y.high && y.low <= x.high) return 0;
  const [below, above] = x.high < y.low ? [x, y] : [y, x];
  return Math.log((above.low + 1e-9) / (below.high + 1e-9));
}

const countHeld = (numbers: readonly number[], bag: Bag, ring: Ring): number => {
  let count = 0;
  for (const number of numbers) if (holds(bag, number, ring)) count++;
  return count;
};

/** Killed is never injured, and Leeds never Hull, however alike the rest. */
const NEVER = -4;

/** How likely two claims answer one question, in log-odds; `room` is for the evidence, and is written over. */
export type Judge = (a: Profile, b: Profile, weigh: Weigh, room: Float64Array) => number;

/** A judge by these weights, in the order of FEATURES. */
export const judgeBy =
  (weights: Float64Array): Judge =>
  (a, b, weigh, room) => {
    if (clashes(a.outcomes, b.outcomes)) return NEVER;
    if (a.named && b.named && !someShared(a.claim.thing.places, b.claim.thing.places)) return NEVER;
    const f = evidence(a, b, weigh, room);
    let sum = 0;
    for (let i = 0; i < f.length; i++) sum += (f[i] ?? 0) * (weights[i] ?? 0);
    return sum;
  };

/** The judge by the weights of likeness.weights.ts. */
export const likeness: Judge = judgeBy(Float64Array.from(FEATURES, (name) => WEIGHTS[name]));

/** Room for the evidence of one pair, to be used for one after another. */
export const makeRoom = (): Float64Array => new Float64Array(FEATURES.length);

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

const LEAST_RIVALS = 6;

/** The claims of one source as they are compared. */
export function profilesOf(source: Source, vocabulary: Vocabulary): readonly Profile[] {
  const { claims } = source.analysis;
  const rivals = new Map<string, number>();
  const keyOf = ({ kind, unit }: Claim): string => `${kind} ${unit ?? ''}`;
  for (const claim of claims) rivals.set(keyOf(claim), (rivals.get(keyOf(claim)) ?? 0) + 1);
  // In a text of many figures the only share or the only date is no more likely to have a counterpart than the others.
  const least = Math.max(1, Math.min(LEAST_RIVALS, Math.floor(claims.length / 3)));
  const topic = topicOf(source.analysis, vocabulary);
  return claims.map((claim, index) =>
    profileOf(claim, source, index, Math.max(least, rivals.get(keyOf(claim)) ?? 1), topic, vocabulary),
  );
}
