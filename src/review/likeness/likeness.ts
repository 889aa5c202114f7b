import { evidence, type Room } from './evidence.ts';
import { FEATURES } from './features.ts';
import { clashes } from './outcomes.ts';
import { meet } from './places.ts';
import type { Profile } from './profile.ts';
import { WEIGHTS } from './weights.ts';

/** Killed is never injured, and Leeds never Hull, however alike the rest. */
const NEVER = -4;

/** How likely two claims answer one question, in log-odds; the evidence is put into the room. */
export type Judge = (a: Profile, b: Profile, room: Room) => number;

/** A judge by these weights, in the order of FEATURES. */
export const judgeBy =
  (weights: Float64Array): Judge =>
  (a, b, room) => {
    if (clashes(a.outcomes, b.outcomes)) return NEVER;
    if (a.places.named && b.places.named && !meet(a.places, b.places)) return NEVER;
    const found = evidence(a, b, room);
    let sum = 0;
    for (let i = 0; i < found.length; i++) sum += (found[i] ?? 0) * (weights[i] ?? 0);
    return sum;
  };

/** The judge by the weights of weights.ts. */
export const likeness: Judge = judgeBy(Float64Array.from(FEATURES, (name) => WEIGHTS[name]));
