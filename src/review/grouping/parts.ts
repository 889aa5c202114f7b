import type { Pairs } from './clusters.ts';
import type { Member } from './member.ts';

/** Which claim has a number, if any has. */
export type ByNumber = readonly (Member | undefined)[];

/** After so many claims others are let in. */
const STEP = 1_000;

/** Claims split, in steps, into what strong links connect: only these can ever be in one group. */
export function* partsOf(
  members: readonly Member[],
  byNumber: ByNumber,
  threshold: number,
): Generator<void, readonly Member[][]> {
  const root = Int32Array.from(members, (member, index) => {
    member.index = index;
    return index;
  });
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  for (const { index, links, from, to } of members) {
    if (index % STEP === STEP - 1) yield;
    for (let at = from; at < to; at++) {
      if ((links.scores[at] ?? threshold) < threshold) continue;
      const other = byNumber[links.others[at] ?? 0];
      if (!other || members[other.index] !== other) continue;
      const [a, b] = [find(index), find(other.index)];
      root[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const parts: Member[][] = [];
  const partOf = new Map<number, Member[]>();
  for (const member of members) {
    const first = find(member.index);
    const part = partOf.get(first);
    if (part) part.push(member);
    else {
      const begun = [member];
      partOf.set(first, begun);
      parts.push(begun);
    }
  }
  return parts;
}

/** The links among the claims of one part, which go by their places in it. */
export function pairsAmong(part: readonly Member[], byNumber: ByNumber): Pairs {
  let most = 0;
  for (const [index, member] of part.entries()) {
    member.index = index;
    most += member.to - member.from;
  }
  const a = new Int32Array(most);
  const b = new Int32Array(most);
  const scores = new Float32Array(most);
  let size = 0;
  for (const { index, links, from, to } of part) {
    for (let at = from; at < to; at++) {
      const other = byNumber[links.others[at] ?? 0];
      if (!other || part[other.index] !== other) continue;
      a[size] = Math.min(index, other.index);
      b[size] = Math.max(index, other.index);
      scores[size++] = links.scores[at] ?? 0;
    }
  }
  return { size, a, b, scores };
}
