import { verbatim } from './context.ts';
import { F, FEATURES } from './features.ts';
import { Overlap } from './overlap.ts';
import { Is, N, NO_DAY, NUMBERS, type Profiles, W, WHOLES } from './profiles.ts';
import type { WordCounts } from './rarity.ts';

/** Room for the evidence of one pair, in the order of FEATURES; used for one pair after another. */
export interface Room {
  readonly profiles: Profiles;
  readonly counts: WordCounts;
  readonly found: Float64Array;
  readonly overlap: Overlap;
}

export const makeRoom = (profiles: Profiles, counts: WordCounts): Room => ({
  profiles,
  counts,
  found: new Float64Array(FEATURES.length),
  overlap: new Overlap(profiles, counts),
});

/**
 * The evidence for and against two claims, by number, answering one question, in the order of FEATURES; it lies in the room,
 * and the next pair is written over it. Cheapest where `b` stays the same for one pair after another.
 */
export function evidence(a: number, b: number, { profiles, counts, found: f, overlap }: Room): Float64Array {
  f.fill(0);
  overlap.compare(a, b);
  const { whole, kindFeatures } = profiles;
  const [i, j] = [WHOLES * a, WHOLES * b];
  const is = whole[i + W.is] ?? 0;
  f[F.bias] = 1;
  words(f, overlap);
  things(f, whole, i, j, overlap);
  if (profiles.places.meet(whole[i + W.places] ?? 0, whole[j + W.places] ?? 0)) f[F.placeSame] = 1;
  const [deedA, deedB] = [whole[i + W.deed] ?? 0, whole[j + W.deed] ?? 0];
  if (deedA !== 0 && deedA === deedB) f[F.deedSame] = counts.weigh(deedA);
  else if ((is & Is.date) !== 0 && deedA !== 0 && deedB !== 0) f[F.dateDeedDiffers] = 1;
  if ((is & Is.date) !== 0) dates(f, profiles.numbers, NUMBERS * a, NUMBERS * b, overlap);
  else {
    times(f, whole, i, j);
    values(f, profiles, a, b, overlap);
  }
  if (whole[i + W.source] === whole[j + W.source]) oneSource(f, whole, i, j);
  else twoSources(f, profiles, a, b);
  if ((is & Is.count) === 0) f[kindFeatures[whole[i + W.kind] ?? 0] ?? F.bias] = 1;
  else if (fits(f, profiles, i, j, overlap)) f[F.fitsCount] = 1;
  const voice = whole[i + W.voice];
  if (voice !== 0 && voice === whole[j + W.voice]) f[F.voice] = 1;
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
function things(f: Float64Array, whole: Int32Array, i: number, j: number, overlap: Overlap): void {
  const [headA, headB] = [whole[i + W.ownHead], whole[j + W.ownHead]];
  if (headA !== headB) f[headA !== 0 && headB !== 0 ? F.headDiffers : F.headOne] = 1;
  const [isA, isB] = [whole[i + W.is] ?? 0, whole[j + W.is] ?? 0];
  if (overlap.event > 0) f[F.eventSame] = 0.3 + 0.7 * overlap.event;
  else if ((isA & isB & Is.ofEvent) !== 0) f[F.eventDiffers] = 1;
  else if (((isA ^ isB) & Is.ofEvent) !== 0) f[F.eventOne] = 1;
  const modifiers = (whole[i + W.modifiers] ?? 0) + (whole[j + W.modifiers] ?? 0);
  f[F.modifierOne] = Math.min(1, (modifiers - overlap.modifiers) / 3);
  if (((isA ^ isB) & Is.part) !== 0) f[F.wholeOne] = 1;
}

/** When it was. */
function times(f: Float64Array, whole: Int32Array, i: number, j: number): void {
  const [isA, isB] = [whole[i + W.is] ?? 0, whole[j + W.is] ?? 0];
  if (((isA | isB) & Is.dated) === 0) return;
  const [firstA, firstB] = [whole[i + W.first] ?? NO_DAY, whole[j + W.first] ?? NO_DAY];
  if (firstA === NO_DAY || firstB === NO_DAY) return;
  const gap = Math.max(0, firstA - (whole[j + W.last] ?? 0), firstB - (whole[i + W.last] ?? 0));
  f[F.whenFar] = Math.min(1, Math.max(0, gap - 30) / 200);
  if ((isA & isB & Is.dated) !== 0 && gap === 0) f[F.whenSame] = 1;
}

function values(f: Float64Array, profiles: Profiles, a: number, b: number, { cross }: Overlap): void {
  const { whole, numbers } = profiles;
  const [i, j] = [NUMBERS * a, NUMBERS * b];
  const same = numbers[i + N.low] === numbers[j + N.low] && numbers[i + N.high] === numbers[j + N.high];
  const ratio = Math.abs((numbers[i + N.size] ?? 0) - (numbers[j + N.size] ?? 0));
  const isVague = (((whole[WHOLES * a + W.is] ?? 0) | (whole[WHOLES * b + W.is] ?? 0)) & Is.vague) !== 0;
  const apart = Math.min(1, Math.max(0, (isVague ? gapOf(numbers, i, j) : ratio) - 0.7) / 3);
  const far = apart * apart;
  f[F.valueSame] = same ? (numbers[i + N.digits] ?? 0) : 0;
  f[F.valueNear] = Math.max(0, 1 - ratio * 3);
  f[F.valueFar] = far;
  f[F.farWords] = far * Math.min(1, 2 * cross);
}

const LEAST = 1e-9;

/** How far apart two values are at least, as a ratio's logarithm: *thousands* is as near to 300 as 2,000 is. */
function gapOf(numbers: Float64Array, i: number, j: number): number {
  const [lowA, highA] = [numbers[i + N.low] ?? 0, numbers[i + N.high] ?? 0];
  const [lowB, highB] = [numbers[j + N.low] ?? 0, numbers[j + N.high] ?? 0];
  if (lowA <= highB && lowB <= highA) return 0;
  const [above, below] = highA < lowB ? [lowB, highA] : [lowA, highB];
  return Math.log((above + LEAST) / (below + LEAST));
}

function dates(f: Float64Array, numbers: Float64Array, i: number, j: number, { cross, shared }: Overlap): void {
  const [lowA, highA] = [numbers[i + N.low] ?? 0, numbers[i + N.high] ?? 0];
  const [lowB, highB] = [numbers[j + N.low] ?? 0, numbers[j + N.high] ?? 0];
  let same = 0;
  if (lowA === lowB && highA === highB) same = 1;
  else if (lowA <= highB && lowB <= highA) {
    const wide = Math.max(highA - lowA, highB - lowB) + 1;
    const narrow = Math.min(highA - lowA, highB - lowB) + 1;
    same = 0.3 + 0.5 * Math.sqrt(narrow / wide);
  }
  f[F.dateSame] = same;
  f[F.dateWords] = same * Math.min(1, 2 * cross);
  const gap = Math.abs((lowA + highA) / 2 - (lowB + highB) / 2);
  f[F.dateFar] = Math.min(1, Math.log1p(gap) / 8);
  const [wide, narrow] = [Math.max(highA - lowA, highB - lowB), Math.min(highA - lowA, highB - lowB)];
  if (same > 0) {
    // That two years are one says less than that two days are.
    if (narrow >= MOST_OF_A_YEAR) f[F.dateWide] = 1;
    return;
  }
  // Two days of two things are no slip.
  if (shared === 0 || f[F.dateDeedDiffers] === 1) return;
  const slip = slipOf(gap, wide, narrow);
  f[F.dateSlip] = slip;
  f[F.dateSlipWords] = slip * Math.min(1, 2 * cross);
}

const MOST_OF_A_YEAR = 300;
/** How wide dates to the day, the month and the year are at most, and how far apart one day's, month's or year's slip takes them. */
const SLIPS = [
  { wide: 3, apart: 14 },
  { wide: 40, apart: 370 },
  { wide: 380, apart: 800 },
];

/** By how little two dates of one precision miss each other: *8 September* and *9 September*, *March 2023* and *March 2024*. */
function slipOf(gap: number, wide: number, narrow: number): number {
  const own = SLIPS.find((slip) => wide <= slip.wide);
  if (!own || gap > own.apart || SLIPS.find((slip) => narrow <= slip.wide) !== own) return 0;
  return 1 - gap / (2 * own.apart);
}

/** Claims of one source that stand this near together, and in sentences this near, may be one count by two voices. */
const NEAR_CLAIMS = 3;
const NEAR_SENTENCES = 2;

/** A source seldom answers one question twice, unless it gives another voice (*police say 40, the union 90*) or state. */
function oneSource(f: Float64Array, whole: Int32Array, i: number, j: number): void {
  const sentences = Math.abs((whole[i + W.sentence] ?? 0) - (whole[j + W.sentence] ?? 0));
  if (whole[i + W.root] !== whole[j + W.root]) {
    f[F.sameSource] = 1;
    if (sentences === 0) f[F.sameSentence] = 1;
  }
  const [voiceA, voiceB] = [whole[i + W.voice], whole[j + W.voice]];
  if (voiceA === voiceB) return;
  if (Math.abs(i - j) > WHOLES * NEAR_CLAIMS || sentences > NEAR_SENTENCES) return;
  f[voiceA !== 0 && voiceB !== 0 ? F.voicesDiffer : F.voiceOne] = 1;
}

function twoSources(f: Float64Array, { contexts, numbers }: Profiles, a: number, b: number): void {
  const same = verbatim(contexts, a, b);
  const [rivalsA, rivalsB] = [numbers[NUMBERS * a + N.rivals] ?? 0, numbers[NUMBERS * b + N.rivals] ?? 0];
  f[F.verbatim] = same;
  if (same >= 0.6) f[F.verbatimMost] = 1;
  f[F.rivals] = Math.min(1, Math.min(rivalsA, rivalsB) / 6);
  f[F.rivalsMost] = Math.min(1, Math.max(rivalsA, rivalsB) / 6);
}

/** Whether head, event and place of two counts all fit; weighs what was found before. */
function fits(f: Float64Array, profiles: Profiles, i: number, j: number, overlap: Overlap): boolean {
  const { whole, outcomes } = profiles;
  if ((((whole[i + W.is] ?? 0) | (whole[j + W.is] ?? 0)) & Is.inTable) !== 0) return false;
  if (whole[i + W.ownHead] !== whole[j + W.ownHead] || f[F.eventSame] === 0 || f[F.wholeOne] === 1) return false;
  if (outcomes.clash(whole[i + W.outcomes] ?? 0, whole[j + W.outcomes] ?? 0)) return false;
  const [placesA, placesB] = [whole[i + W.places] ?? 0, whole[j + W.places] ?? 0];
  // Two places that are one, or one that the other's clause names too, or none.
  if (placesA !== 0 && placesB !== 0) return f[F.placeSame] === 1;
  return placesA === placesB || overlap.place;
}
