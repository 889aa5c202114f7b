import type { Pairs } from './clusters.ts';
import type { Members } from './members.ts';

/** After so many claims others are let in. */
const STEP = 1_000;

/** Claims split, in steps, into what strong links connect: only these can ever be in one group. */
export function* partsOf(
  claims: readonly number[],
  members: Members,
  threshold: number,
): Generator<void, readonly number[][]> {
  const root = Int32Array.from(claims, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  const places = members.place(claims);
  for (const [index, claim] of claims.entries()) {
    if (index % STEP === STEP - 1) yield;
    const { others, scores, from, to } = members.linksOf(claim);
    for (let at = from; at < to; at++) {
      if ((scores[at] ?? threshold) < threshold) continue;
      const other = others[at] ?? 0;
      const its = places[other] ?? 0;
      if (claims[its] !== other) continue;
      const [a, b] = [find(index), find(its)];
      root[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const parts: number[][] = [];
  const partOf = new Map<number, number[]>();
  for (const [index, claim] of claims.entries()) {
    const first = find(index);
    const part = partOf.get(first);
    if (part) part.push(claim);
    else {
      const begun = [claim];
      partOf.set(first, begun);
      parts.push(begun);
    }
  }
  return parts;
}

/** The links among the claims of one part, which go by their places in it. */
export function pairsAmong(part: readonly number[], members: Members): Pairs {
  const places = members.place(part);
  let most = 0;
  for (const claim of part) {
    const { from, to } = members.linksOf(claim);
    most += to - from;
  }
  const a = new Int32Array(most);
  const b = new Int32Array(most);
  const scores = new Float32Array(most);
  let size = 0;
  for (const [index, claim] of part.entries()) {
    const linked = members.linksOf(claim);
    for (let at = linked.from; at < linked.to; at++) {
      const other = linked.others[at] ?? 0;
      const place = places[other] ?? 0;
      if (part[place] !== other) continue;
      a[size] = Math.min(index, place);
      b[size] = Math.max(index, place);
      scores[size++] = linked.scores[at] ?? 0;
    }
  }
  return { size, a, b, scores };
}
