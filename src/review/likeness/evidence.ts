import { verbatim } from './context.ts';
import { F, FEATURES } from './features.ts';
import { clashes } from './outcomes.ts';
import { Overlap } from './overlap.ts';
import { meet } from './places.ts';
import type { Profile } from './profile.ts';
import type { WordCounts } from './rarity.ts';

/** Room for the evidence of one pair, in the order of FEATURES; used for one pair after another. */
export interface Room {
  readonly counts: WordCounts;
  readonly found: Float64Array;
  readonly overlap: Overlap;
}

export const makeRoom = (counts: WordCounts): Room => ({
  counts,
  found: new Float64Array(FEATURES.length),
  overlap: new Overlap(counts),
});

/**
 * The evidence for and against two claims answering one question, in the order of FEATURES; it lies in the room, and the
 * next pair is written over it. Cheapest where `b` stays the same for one pair after another.
 */
export function evidence(a: Profile, b: Profile, room: Room): Float64Array {
  const f = room.found.fill(0);
  const { overlap } = room;
  overlap.compare(a, b);
  f[F.bias] = 1;
  words(f, overlap);
  things(f, a, b, overlap);
  if (meet(a.places, b.places)) f[F.placeSame] = 1;
  times(f, a, b);
  if (a.isDate) dates(f, a, b, overlap);
  else values(f, a, b, overlap);
  if (a.source === b.source) oneSource(f, a, b);
  else twoSources(f, a, b);
  if (!a.isCount) f[a.kindFeature] = 1;
  if (a.voice !== 0 && a.voice === b.voice) f[F.voice] = 1;
  fitness(f, a, b, overlap);
  return f;
}

/** What stands around the two figures. */
function words(f: Float64Array, overlap: Overlap): void {
  f[F.near] = overlap.near;
  f[F.cross] = overlap.cross;
  f[F.frame] = overlap.frame;
  f[F.rarest] = overlap.rarest;
  f[F.shared] = Math.min(1, overlap.shared / 4);
  f[F.extra] = Math.min(1, overlap.extra / 8);
  if (overlap.cross === 0) f[F.stranger] = 1;
}

/** What is counted, and what happened to it. */
function things(f: Float64Array, a: Profile, b: Profile, overlap: Overlap): void {
  if (a.ownHead !== b.ownHead) f[a.ownHead !== 0 && b.ownHead !== 0 ? F.headDiffers : F.headOne] = 1;
  if (overlap.event > 0) f[F.eventSame] = 0.3 + 0.7 * overlap.event;
  else if (a.hasEvent && b.hasEvent) f[F.eventDiffers] = 1;
  else if (a.hasEvent !== b.hasEvent) f[F.eventOne] = 1;
  f[F.modifierOne] = Math.min(1, (a.modifiers + b.modifiers - overlap.modifiers) / 3);
  if (a.hasWhole !== b.hasWhole) f[F.wholeOne] = 1;
}

/** When it was. */
function times(f: Float64Array, a: Profile, b: Profile): void {
  if (a.isDate || !(a.ownWhen || b.ownWhen)) return;
  const gap = Math.max(0, a.first - b.last, b.first - a.last);
  if (Number.isNaN(gap)) return;
  f[F.whenFar] = Math.min(1, Math.max(0, gap - 30) / 200);
  if (a.ownWhen && b.ownWhen && gap === 0) f[F.whenSame] = 1;
}

function values(f: Float64Array, a: Profile, b: Profile, { cross }: Overlap): void {
  const same = a.low === b.low && a.high === b.high ? a.digits : 0;
  const ratio = Math.abs(a.size - b.size);
  const near = Math.max(0, 1 - ratio * 3);
  const apart = Math.min(1, Math.max(0, gapOf(a, b, ratio) - 0.7) / 3);
  const far = apart * apart;
  f[F.valueSame] = same;
  f[F.valueNear] = near;
  f[F.valueFar] = far;
  f[F.farWords] = far * Math.min(1, 2 * cross);
}

const LEAST = 1e-9;

/** How far apart two values are at least, as a ratio's logarithm: *thousands* is as near to 300 as 2,000 is. */
function gapOf(a: Profile, b: Profile, ratio: number): number {
  if (!a.isVague && !b.isVague) return ratio;
  if (a.low <= b.high && b.low <= a.high) return 0;
  const [below, above] = a.high < b.low ? [a, b] : [b, a];
  return Math.log((above.low + LEAST) / (below.high + LEAST));
}

function dates(f: Float64Array, x: Profile, y: Profile, { cross }: Overlap): void {
  let same = 0;
  if (x.low === y.low && x.high === y.high) same = 1;
  else if (x.low <= y.high && y.low <= x.high) {
    const wide = Math.max(x.high - x.low, y.high - y.low) + 1;
    const narrow = Math.min(x.high - x.low, y.high - y.low) + 1;
    same = 0.3 + 0.5 * Math.sqrt(narrow / wide);
  }
  f[F.dateSame] = same;
  f[F.dateWords] = same * Math.min(1, 2 * cross);
  const gap = Math.abs((x.low + x.high) / 2 - (y.low + y.high) / 2);
  f[F.dateFar] = Math.min(1, Math.log1p(gap) / 8);
}

/** Claims of one source that stand this near together, and in sentences this near, may be one count by two voices. */
const NEAR_CLAIMS = 3;
const NEAR_SENTENCES = 2;

/** A source seldom answers one question twice, unless it gives another voice (*police say 40, the union 90*) or state. */
function oneSource(f: Float64Array, a: Profile, b: Profile): void {
  if (a.root !== b.root) {
    f[F.sameSource] = 1;
    if (a.sentence === b.sentence) f[F.sameSentence] = 1;
  }
  if (a.voice === b.voice) return;
  if (Math.abs(a.index - b.index) > NEAR_CLAIMS || Math.abs(a.sentence - b.sentence) > NEAR_SENTENCES) return;
  f[a.voice !== 0 && b.voice !== 0 ? F.voicesDiffer : F.voiceOne] = 1;
}

function twoSources(f: Float64Array, a: Profile, b: Profile): void {
  const same = verbatim(a, b);
  f[F.verbatim] = same;
  if (same >= 0.6) f[F.verbatimMost] = 1;
  f[F.rivals] = Math.min(1, Math.min(a.rivals, b.rivals) / 6);
  f[F.rivalsMost] = Math.min(1, Math.max(a.rivals, b.rivals) / 6);
}

/** Whether head, event and place of two counts all fit; weighs what was found before. */
function fitness(f: Float64Array, a: Profile, b: Profile, overlap: Overlap): void {
  if (!a.isCount || a.inTable || b.inTable || a.ownHead !== b.ownHead) return;
  if (f[F.eventSame] === 0 || f[F.wholeOne] === 1 || clashes(a.outcomes, b.outcomes)) return;
  if (placesFit(a, b, overlap)) f[F.fitsCount] = 1;
}

/** Two places that are one, or one that the other's clause names too, or none. */
function placesFit(a: Profile, b: Profile, overlap: Overlap): boolean {
  const [isA, isB] = [a.places.names.length > 0, b.places.names.length > 0];
  if (isA && isB) return meet(a.places, b.places);
  return (!isA && !isB) || overlap.place;
}
