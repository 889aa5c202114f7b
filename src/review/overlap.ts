import { ALL, type Bag, CLAUSE, FRAME, NEAR } from './vocabulary.ts';

/** How rare each word is, by its number: see `WordCounts`. */
export type Weigh = (word: number) => number;

/** What two claims have in common by their words, ring by ring: 1 for the same words, 0 for none shared. */
export interface Overlap {
  readonly near: number;
  readonly clause: number;
  readonly all: number;
  readonly frame: number;
  /** The words near the one figure among all of the other, whichever way there is more. */
  readonly cross: number;
  /** The weight of the rarest word near both, and of all words near both. */
  readonly rarest: number;
  readonly shared: number;
  /** The weight of what stands near the one figure and nowhere around the other. */
  readonly extra: number;
}

/** Compares two bags in one walk along both. */
export function overlap(a: Bag, b: Bag, weigh: Weigh): Overlap {
  let nearA = 0;
  let clauseA = 0;
  let allA = 0;
  let frameA = 0;
  let nearB = 0;
  let clauseB = 0;
  let allB = 0;
  let frameB = 0;
  let near = 0;
  let clause = 0;
  let all = 0;
  let frame = 0;
  let nearInAll = 0;
  let allInNear = 0;
  let nearInFrame = 0;
  let frameInNear = 0;
  let rarest = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const one = i < a.length ? (a[i] ?? 0) : 0x7fffffff;
    const other = j < b.length ? (b[j] ?? 0) : 0x7fffffff;
    const word = Math.min(one >> 2, other >> 2);
    const weight = weigh(word);
    const inA = one >> 2 === word;
    const inB = other >> 2 === word;
    const ringA = one & 3;
    const ringB = other & 3;
    if (inA) {
      i++;
      frameA += weight;
      if (ringA <= ALL) allA += weight;
      if (ringA <= CLAUSE) clauseA += weight;
      if (ringA === NEAR) nearA += weight;
    }
    if (inB) {
      j++;
      frameB += weight;
      if (ringB <= ALL) allB += weight;
      if (ringB <= CLAUSE) clauseB += weight;
      if (ringB === NEAR) nearB += weight;
    }
    if (!inA || !inB) continue;
    const outer = Math.max(ringA, ringB);
    if (outer <= FRAME) frame += weight;
    if (outer <= ALL) all += weight;
    if (outer <= CLAUSE) clause += weight;
    if (ringA === NEAR) {
      nearInFrame += weight;
      if (ringB <= ALL) nearInAll += weight;
    }
    if (ringB === NEAR) {
      frameInNear += weight;
      if (ringA <= ALL) allInNear += weight;
    }
    if (outer === NEAR) {
      near += weight;
      if (weight > rarest) rarest = weight;
    }
  }
  return {
    near: part(near, nearA, nearB),
    clause: part(clause, clauseA, clauseB),
    all: part(all, allA, allB),
    frame: part(frame, frameA, frameB),
    cross: Math.max(part(nearInAll, nearA, allB), part(allInNear, allA, nearB)),
    rarest,
    shared: near,
    extra: nearA - nearInFrame + (nearB - frameInNear),
  };
}

const part = (shared: number, a: number, b: number): number => (a && b ? shared / Math.sqrt(a * b) : 0);
