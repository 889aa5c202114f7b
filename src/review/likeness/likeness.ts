import { evidence, type Room } from './evidence.ts';
import { F, FEATURES } from './features.ts';
import { clashes } from './outcomes.ts';
import { meet } from './places.ts';
import type { Profile } from './profile.ts';
import { WEIGHTS } from './weights.ts';

const NEVER = -4;
/** So many are told of anything: that two counts are as small says nothing. */
const SMALL = 20;

/** How likely two claims answer one question, in log-odds; the evidence is put into the room. */
export type Judge = (a: Profile, b: Profile, room: Room) => number;

/** Killed is never injured, and Leeds never Hull, however alike the rest. */
export const areApart = (a: Profile, b: Profile): boolean =>
  clashes(a.outcomes, b.outcomes) || (a.places.named && b.places.named && !meet(a.places, b.places));

/** *14 players*, *16 gates*: nothing but the size is shared, and that is small, or all else is told and differs. */
const isMereSize = (a: Profile, b: Profile, { found, overlap }: Room): boolean =>
  overlap.all === 0 &&
  ((a.isCount && a.high <= SMALL && b.high <= SMALL) || (found[F.headDiffers] === 1 && found[F.eventDiffers] === 1));

/** A judge by these weights, in the order of FEATURES. */
export const judgeBy =
  (weights: Float64Array): Judge =>
  (a, b, room) => {
    if (areApart(a, b)) return NEVER;
    const found = evidence(a, b, room);
    if (isMereSize(a, b, room)) return NEVER;
    let sum = 0;
    for (let i = 0; i < found.length; i++) sum += (found[i] ?? 0) * (weights[i] ?? 0);
    return sum;
  };

/** The judge by the weights of weights.ts. */
export const likeness: Judge = judgeBy(Float64Array.from(FEATURES, (name) => WEIGHTS[name]));
