import { evidence, type Room } from './evidence.ts';
import { F, FEATURES } from './features.ts';
import { Is, N, NUMBERS, type Profiles, W, WHOLES } from './profiles.ts';
import { WEIGHTS } from './weights.ts';

const NEVER = -4;
/** So many are told of anything: that two counts are as small says nothing. */
const SMALL = 20;

/** How likely two claims, by number, answer one question, in log-odds; the evidence is put into the room. */
export type Judge = (a: number, b: number, room: Room) => number;

/** Killed is never injured, and Leeds never Hull, however alike the rest. */
export function areApart(a: number, b: number, { whole, outcomes, places }: Profiles): boolean {
  const [i, j] = [WHOLES * a, WHOLES * b];
  if (outcomes.clash(whole[i + W.outcomes] ?? 0, whole[j + W.outcomes] ?? 0)) return true;
  if (((whole[i + W.is] ?? 0) & (whole[j + W.is] ?? 0) & Is.placed) === 0) return false;
  return !places.meet(whole[i + W.places] ?? 0, whole[j + W.places] ?? 0);
}

/** *14 players*, *16 gates*: nothing but the size is shared, and that is small, or all else is told and differs. */
function isMereSize(a: number, b: number, { found, overlap, profiles: { whole, numbers } }: Room): boolean {
  if (overlap.all !== 0) return false;
  if (found[F.headDiffers] === 1 && found[F.eventDiffers] === 1) return true;
  const isCount = ((whole[WHOLES * a + W.is] ?? 0) & Is.count) !== 0;
  return isCount && Math.max(numbers[NUMBERS * a + N.high] ?? 0, numbers[NUMBERS * b + N.high] ?? 0) <= SMALL;
}

/** A judge by these weights, in the order of FEATURES. */
export const judgeBy =
  (weights: Float64Array): Judge =>
  (a, b, room) => {
    if (areApart(a, b, room.profiles)) return NEVER;
    const found = evidence(a, b, room);
    if (isMereSize(a, b, room)) return NEVER;
    let sum = 0;
    for (let i = 0; i < found.length; i++) sum += (found[i] ?? 0) * (weights[i] ?? 0);
    return sum;
  };

/** The judge by the weights of weights.ts. */
export const likeness: Judge = judgeBy(Float64Array.from(FEATURES, (name) => WEIGHTS[name]));
