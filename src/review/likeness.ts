import type { Claim, Days, Source, Thing } from '../model.ts';
import { type Context, contextOf, verbatim } from './context.ts';
import { WEIGHTS } from './likeness.weights.ts';

/** How rare a word is in the corpus: 0 for one that stands everywhere, about 1 for one that stands in two places. */
export type Rarity = (word: string) => number;

/** A claim as it is compared: its words once as sets. */
export interface Profile {
  readonly claim: Claim;
  readonly source: string;
  readonly published: Days | undefined;
  /** Its index among the claims of its source. */
  readonly index: number;
  /** How many claims of its source have its kind and unit, and so compete for every counterpart. */
  readonly rivals: number;
  /** True where its sentence gives the like for another place or for all: *38 (Leeds: 33)*. */
  readonly contrast: boolean;
  readonly context: Context;
  readonly core: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly frame: ReadonlySet<string>;
}

export const FEATURES = [
  'bias',
  'headSame',
  'headDiffers',
  'headOne',
  'eventSame',
  'eventDiffers',
  'eventClash',
  'eventOne',
  'near',
  'clause',
  'all',
  'cross',
  'frame',
  'placeSame',
  'placeDiffers',
  'placeOne',
  'placeContrast',
  'whenFar',
  'whenSame',
  'modifierSame',
  'modifierOne',
  'wholeOne',
  'periodSame',
  'periodDiffers',
  'periodOne',
  'valueSame',
  'valueNear',
  'valueFar',
  'sameSource',
  'sameSentence',
  'voice',
  'date',
  'duration',
  'money',
  'measure',
  'share',
  'rate',
  'dateSame',
  'fits',
  'stranger',
  'dateWords',
  'valueWords',
  'takesUp',
  'verbatim',
  'verbatimMost',
  'headIn',
  'rivals',
  'extra',
  'fitsPlain',
  'nearWords',
  'farWords',
  'dateFar',
  'rivalsMost',
  'rarest',
  'shared',
] as const;

/** Outcomes of which a thing has one: what counts the one does not count the other. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'die injure missing rescue hospitalize displace arrest charge convict acquit survive recover casualty evacuate infect vaccinate unvaccinated treat',
  'destroy damage',
  'cancel delay suspend',
  'offer demand agree pledge spend budget raise require deliver donate expect',
  'rise fall',
  'profit loss earn cost',
  'hire lay-off employ',
  'open close',
  'start end complete',
  'sign approve award',
  'launch intercept',
  'cut-off reconnect no-power',
  'win lose',
  'bear die marry',
].map((line) => new Set(line.split(' ')));

/** True where the two say different outcomes of one group, and none in common. */
function clashes(a: readonly string[], b: readonly string[]): boolean {
  return EXCLUSIVE.some((group) => {
    const [ours, theirs] = [a.filter((x) => group.has(x)), b.filter((x) => group.has(x))];
    return ours.length > 0 && theirs.length > 0 && !ours.some((x) => theirs.includes(x));
  });
}

const EMPTY_HEADS = new Set(['', 'people']);

function profileOf(claim: Claim, { path, text, analysis }: Source, index: number, rivals: number): Profile {
  const { thing } = claim;
  const core = new Set([...(thing.head ? [thing.head] : []), ...thing.events, ...thing.modifiers, ...thing.places]);
  const near = new Set([...core, ...thing.near]);
  const clause = new Set([...near, ...thing.words.slice(0, thing.clause)]);
  const all = new Set([...clause, ...thing.words]);
  return {
    claim,
    source: path,
    published: analysis.published,
    index,
    rivals,
    contrast: contrasts(analysis.claims, index),
    context: contextOf(text, claim),
    core,
    near,
    clause,
    all,
    frame: new Set([...all, ...thing.frame]),
  };
}

/** Weight shared over weight of the smaller and the larger set: 1 for the same words, 0 for none shared. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let shared = 0;
  let ofA = 0;
  let ofB = 0;
  for (const word of a) {
    const weight = rarity(word);
    ofA += weight;
    if (b.has(word)) shared += weight;
  }
  for (const word of b) ofB += rarity(word);
  return ofA && ofB ? shared / Math.sqrt(ofA * ofB) : 0;
}

/** What the one says beyond the other, by rarity. */
function extra(near: ReadonlySet<string>, other: ReadonlySet<string>, rarity: Rarity): number {
  let sum = 0;
  for (const word of near) if (!other.has(word)) sum += rarity(word);
  return sum;
}

const one = (a: unknown, b: unknown): number => (Boolean(a) !== Boolean(b) ? 1 : 0);

function digits(value: number): number {
  const text = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.min(1, (text.length + (Math.abs(value) >= 100 ? 1 : 0)) / 4);
}

const someShared = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => x === y || x.split(' ').includes(y) || y.split(' ').includes(x)));

/** The evidence for and against two claims answering one question, in the order of FEATURES. */
export function evidence(a: Profile, b: Profile, rarity: Rarity): number[] {
  const s: Thing = a.claim.thing;
  const t: Thing = b.claim.thing;
  const f: Partial<Record<(typeof FEATURES)[number], number>> = { bias: 1 };
  const headA = EMPTY_HEADS.has(s.head) ? '' : s.head;
  const headB = EMPTY_HEADS.has(t.head) ? '' : t.head;
  if (s.head && s.head === t.head) f.headSame = 0.3 + 0.7 * rarity(s.head);
  else if (headA && headB) f.headDiffers = 1;
  else f.headOne = one(headA, headB);
  const sharedEvents = s.events.filter((event) => t.events.includes(event));
  if (sharedEvents.length > 0) f.eventSame = 0.3 + 0.7 * Math.max(...sharedEvents.map(rarity));
  else if (s.event && t.event) f.eventDiffers = 1;
  else f.eventOne = one(s.event, t.event);
  if (clashes(s.events, t.events)) f.eventClash = 1;
  f.near = overlap(a.near, b.near, rarity);
  f.clause = overlap(a.clause, b.clause, rarity);
  f.all = overlap(a.all, b.all, rarity);
  f.cross = Math.max(overlap(a.near, b.all, rarity), overlap(a.all, b.near, rarity));
  f.frame = overlap(a.frame, b.frame, rarity);
  if (s.places.length && t.places.length) {
    if (someShared(s.places, t.places)) f.placeSame = 1;
    else f.placeDiffers = 1;
  } else if (s.places.length || t.places.length) {
    const [has, lacks] = s.places.length ? [s.places, b] : [t.places, a];
    if (!has.some((place) => lacks.clause.has(place))) f.placeOne = 1;
    if ((s.places.length ? a : b).contrast) f.placeContrast = 1;
  }
  const modifiersShared = s.modifiers.filter((m) => b.near.has(m)).length;
  f.modifierSame = Math.min(1, modifiersShared / 2);
  f.modifierOne = Math.min(
    1,
    (s.modifiers.filter((m) => !b.all.has(m)).length + t.modifiers.filter((m) => !a.all.has(m)).length) / 3,
  );
  f.wholeOne = one(s.whole, t.whole);
  if (s.period && t.period) {
    if (s.period === t.period) f.periodSame = 1;
    else f.periodDiffers = 1;
  } else f.periodOne = one(s.period, t.period);
  const { claim: x } = a;
  const { claim: y } = b;
  if (x.kind === 'date') {
    if (x.low === y.low && x.high === y.high) f.dateSame = 1;
    else if (x.low <= y.high && y.low <= x.high) {
      const [wide, narrow] = [
        Math.max(x.high - x.low, y.high - y.low) + 1,
        Math.min(x.high - x.low, y.high - y.low) + 1,
      ];
      f.dateSame = 0.3 + 0.5 * Math.sqrt(narrow / wide);
    }
    const gap = Math.abs((x.low + x.high) / 2 - (y.low + y.high) / 2);
    f.dateFar = Math.min(1, Math.log1p(gap) / 8);
  } else {
    if (x.low === y.low && x.high === y.high) f.valueSame = digits(x.low);
    const ratio = Math.abs(Math.log((Math.abs(x.low + x.high) + 1e-9) / (Math.abs(y.low + y.high) + 1e-9)));
    f.valueNear = Math.max(0, 1 - ratio * 3);
    f.valueFar = Math.min(1, Math.max(0, ratio - 0.7) / 3);
  }
  const [when, then] = [s.when ?? a.published, t.when ?? b.published];
  if (x.kind !== 'date' && when && then && (s.when || t.when)) {
    const gap = Math.max(0, when.low - then.high, then.low - when.high);
    f.whenFar = Math.min(1, Math.max(0, gap - 30) / 200);
    if (gap === 0 && s.when && t.when) f.whenSame = 1;
  }
  if (a.source === b.source) {
    f.sameSource = 1;
    if (x.sentence === y.sentence) f.sameSentence = 1;
  }
  if (x.attribution && y.attribution && x.attribution.origin === y.attribution.origin) f.voice = 1;
  if (x.kind !== 'count') f[x.kind] = 1;
  const rootA = s.takesUp ?? a.index;
  const rootB = t.takesUp ?? b.index;
  if (a.source === b.source && rootA === rootB) f.takesUp = 1;
  if (headA && headB ? headA === headB : !headA && !headB) {
    if (f.eventSame && !f.wholeOne && !f.placeDiffers && !f.placeOne && !f.eventClash) f.fits = 1;
  } else if ((headA && b.all.has(headA)) || (headB && a.all.has(headB))) f.headIn = 1;
  f.verbatim = a.source === b.source ? 0 : verbatim(a.context, b.context);
  if (f.verbatim >= 0.6) f.verbatimMost = 1;
  if (a.source !== b.source) {
    f.rivals = Math.min(1, Math.log2(Math.min(a.rivals, b.rivals)) / 6);
    f.rivalsMost = Math.min(1, Math.log2(Math.max(a.rivals, b.rivals)) / 6);
  }
  f.extra = Math.min(1, (extra(a.near, b.frame, rarity) + extra(b.near, a.frame, rarity)) / 8);
  if (f.fits) f.fitsPlain = 1 - f.extra;
  if (f.cross === 0) f.stranger = 1;
  const lexical = Math.min(1, 2 * (f.cross ?? 0));
  f.dateWords = (f.dateSame ?? 0) * lexical;
  f.nearWords = (f.valueNear ?? 0) * lexical;
  f.farWords = (f.valueFar ?? 0) * lexical;
  f.valueWords = (f.valueSame ?? 0) * lexical;
  let rarest = 0;
  let shared = 0;
  for (const word of a.near)
    if (b.near.has(word)) {
      const r = rarity(word);
      rarest = Math.max(rarest, r);
      shared += r;
    }
  f.rarest = rarest;
  f.shared = Math.min(1, shared / 4);
  return FEATURES.map((name) => f[name] ?? 0);
}

/** How likely two claims answer one question, in log-odds. */
export function likeness(a: Profile, b: Profile, rarity: Rarity): number {
  return evidence(a, b, rarity).reduce((sum, value, index) => sum + value * WEIGHTS[FEATURES[index] ?? 'bias'], 0);
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

/** The claims of one source as they are compared. */
export function profilesOf(source: Source): readonly Profile[] {
  const { claims } = source.analysis;
  const rivals = new Map<string, number>();
  const keyOf = ({ kind, unit }: Claim): string => `${kind} ${unit ?? ''}`;
  for (const claim of claims) rivals.set(keyOf(claim), (rivals.get(keyOf(claim)) ?? 0) + 1);
  return claims.map((claim, index) => profileOf(claim, source, index, rivals.get(keyOf(claim)) ?? 1));
}
