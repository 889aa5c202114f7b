import { STRANGERS } from './links.ts';

/** No pair counts for more. */
const CEILING = 4;

/** Pairs of claims by index, each once, the lower first, and how likely they are, in log-odds. */
export interface Pairs {
  readonly size: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly scores: Float32Array;
}

/** After so many pairs others are let in. */
const STEP = 4_000;

/**
 * Puts together, in steps, what pairs of so many claims say belongs together, the likeliest first. Two groups join only
 * where their members are alike on average, so that one wrong pair does not chain two questions into one.
 */
export function* cluster(
  claims: number,
  pairs: Pairs,
  threshold: number,
  average: number,
): Generator<void, readonly number[][]> {
  const groups = new Groups(claims, pairs);
  if (pairs.size > STEP) yield;
  const strong = strongest(pairs, threshold);
  if (pairs.size > STEP) yield;
  for (const [n, pair] of strong.entries()) {
    if (n % STEP === STEP - 1) yield;
    groups.join(pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, average);
  }
  return groups.members.filter((group) => group.length > 1);
}

/** Of so many pairs each can be told from the others in one number, beside its score. */
const MOST_KEYS = 2 ** 22;
const LARGEST = 0x7fffffff;

/** The pairs that are likely enough, the likeliest first, then those of the first claims. */
function strongest({ size, a, b, scores }: Pairs, threshold: number): Int32Array {
  const byStrength = (x: number, y: number): number =>
    (scores[y] ?? 0) - (scores[x] ?? 0) || (a[x] ?? 0) - (a[y] ?? 0) || (b[x] ?? 0) - (b[y] ?? 0);
  const strong = new Int32Array(size);
  let count = 0;
  for (let pair = 0; pair < size; pair++) if ((scores[pair] ?? 0) >= threshold) strong[count++] = pair;
  const sorted = strong.subarray(0, count);
  if (threshold < 0 || size > MOST_KEYS) return sorted.sort(byStrength);
  // Numbers are sorted much faster than by a function: the bits of scores above nought are in the order of the scores.
  const bits = new Int32Array(scores.buffer, scores.byteOffset, size);
  const keys = Float64Array.from(sorted, (pair) => (LARGEST - (bits[pair] ?? 0)) * size + pair).sort();
  for (let at = 0; at < count; at++) sorted[at] = (keys[at] ?? 0) % size;
  for (let from = 0, to = 1; from < count; from = to++) {
    while (to < count && scores[sorted[to] ?? 0] === scores[sorted[from] ?? 0]) to++;
    if (to - from > 1) sorted.subarray(from, to).sort(byStrength);
  }
  return sorted;
}

/** What a group has in common with others: of each any one member, and by how much their pairs are above those of strangers. */
interface Neighbours {
  readonly others: Int32Array;
  readonly above: Float64Array;
}

/** Groups that grow. */
class Groups {
  /** Members of each group, by the group's number; empty where it was joined to another. */
  readonly members: number[][];
  /** The group of each index. */
  readonly #of: Int32Array;
  readonly #neighbours: Neighbours[];
  /** Room for adding up what two groups have in common with each other group, and for the groups that are met. */
  readonly #sums: Float64Array;
  readonly #met: Int32Array;

  constructor(claims: number, pairs: Pairs) {
    this.members = Array.from({ length: claims }, (_, index) => [index]);
    this.#of = Int32Array.from({ length: claims }, (_, index) => index);
    this.#neighbours = neighboursOf(claims, pairs);
    this.#sums = new Float64Array(claims);
    this.#met = new Int32Array(claims);
  }

  /** Joins the group of `b` to that of `a`, unless they are one, or their members are less alike than `average`. */
  join(a: number, b: number, average: number): void {
    const [to, from] = [this.#of[a] ?? a, this.#of[b] ?? b];
    if (to === from) return;
    const [own, theirs] = [this.members[to] ?? [], this.members[from] ?? []];
    if (this.#above(to, from) < (average - STRANGERS) * own.length * theirs.length) return;
    for (const index of theirs) {
      this.#of[index] = to;
      own.push(index);
    }
    this.members[from] = [];
    this.#unite(to, from);
  }

  #neighboursOf(group: number): Neighbours {
    return this.#neighbours[group] ?? NO_NEIGHBOURS;
  }

  /** By how much the pairs of two groups are together above as many pairs of strangers. */
  #above(one: number, other: number): number {
    const [a, b] = [this.#neighboursOf(one), this.#neighboursOf(other)];
    const [{ others, above }, sought] = a.others.length < b.others.length ? [a, other] : [b, one];
    let sum = 0;
    for (let at = 0; at < others.length; at++) {
      if (this.#of[others[at] ?? 0] === sought) sum += above[at] ?? 0;
    }
    return sum;
  }

  /** What two groups, which are one by now, have in common with others. */
  #unite(to: number, from: number): void {
    const sums = this.#sums;
    const met = this.#met;
    let count = 0;
    for (const { others, above } of [this.#neighboursOf(to), this.#neighboursOf(from)]) {
      for (let at = 0; at < others.length; at++) {
        const group = this.#of[others[at] ?? 0] ?? 0;
        if (group === to || above[at] === 0) continue;
        if (sums[group] === 0) met[count++] = group;
        sums[group] = (sums[group] ?? 0) + (above[at] ?? 0);
      }
    }
    const above = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const group = met[at] ?? 0;
      above[at] = sums[group] ?? 0;
      sums[group] = 0;
    }
    this.#neighbours[to] = { others: met.slice(0, count), above };
    this.#neighbours[from] = NO_NEIGHBOURS;
  }
}

const NO_NEIGHBOURS: Neighbours = { others: new Int32Array(), above: new Float64Array() };

/** The pairs of each claim. */
function neighboursOf(claims: number, { size, a, b, scores }: Pairs): Neighbours[] {
  const ends = new Int32Array(claims + 1);
  const count = (index: number): void => {
    ends[index + 1] = (ends[index + 1] ?? 0) + 1;
  };
  for (let pair = 0; pair < size; pair++) {
    count(a[pair] ?? 0);
    count(b[pair] ?? 0);
  }
  for (let index = 0; index < claims; index++) ends[index + 1] = (ends[index + 1] ?? 0) + (ends[index] ?? 0);
  const starts = ends.slice();
  const others = new Int32Array(2 * size);
  const above = new Float64Array(2 * size);
  const put = (index: number, other: number, score: number): void => {
    const at = ends[index] ?? 0;
    ends[index] = at + 1;
    others[at] = other;
    above[at] = Math.max(0, Math.min(CEILING, score) - STRANGERS);
  };
  for (let pair = 0; pair < size; pair++) {
    put(a[pair] ?? 0, b[pair] ?? 0, scores[pair] ?? 0);
    put(b[pair] ?? 0, a[pair] ?? 0, scores[pair] ?? 0);
  }
  return Array.from({ length: claims }, (_, index) => ({
    others: others.subarray(starts[index], starts[index + 1]),
    above: above.subarray(starts[index], starts[index + 1]),
  }));
}
