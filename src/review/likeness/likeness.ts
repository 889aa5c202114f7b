import { evidence, type Room } from './evidence.ts';
import { F, FEATURES } from './features.ts';
import { clashes } from './outcomes.ts';
import { meet } from './places.ts';
import type { Profile } from './profile.ts';
import { WEIGHTS } from './weights.ts';

/** Killed is never injured, and Leeds never Hull, however alike the rest. */
const NEVER = -4;

/** *14 players*, *16 gates*: what is counted differs, and nothing but the size is shared. */
const isMereSize = ({ found, overlap }: Room): boolean =>
  overlap.all === 0 && found[F.headDiffers] === 1 && (found[F.valueSame] === 0 || found[F.eventDiffers] === 1);

/** How likely two claims answer one question, in log-odds; the evidence is put into the room. */
export type Judge = (a: Profile, b: Profile, room: Room) => number;

/** A judge by these weights, in the order of FEATURES. */
export const judgeBy =
  (weights: Float64Array): Judge =>
  (a, b, room) => {
    if (clashes(a.outcomes, b.outcomes)) return NEVER;
    if (a.places.named && b.places.named && !meet(a.places, b.places)) return NEVER;
    const found = evidence(a, b, room);
    if (isMereSize(room)) return NEVER;
    let sum = 0;
    for (let i = 0; i < found.length; i++) sum += (found[i] ?? 0) * (weights[i] ?? 0);
    return sum;
  };

/** The judge by the weights of weights.ts. */
export const likeness: Judge = judgeBy(Float64Array.from(FEATURES, (name) => WEIGHTS[name]));
