import { STRANGERS } from './links.ts';

/** No pair counts for more. */
const CEILING = 4;

/** Claims by index, and how likely pairs of them are, in log-odds: those of claim *i* are from `starts[i]` to `starts[i + 1]`. */
export interface Graph {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly scores: Float32Array;
}

/**
 * Puts together what links say belongs together, best link first. Two groups join only where their members are alike on
 * average, so that one wrong link does not chain two questions into one. Each pair is in the graph once, from either side.
 */
export function cluster(pairs: Graph, threshold: number, average: number): readonly (readonly number[])[] {
  const groups = new Groups(bothWays(pairs));
  for (const { a, b } of strongest(pairs, threshold)) groups.join(a, b, average);
  return groups.members.filter((group) => group.length > 1);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The pairs that are likely enough, the likeliest first. */
function strongest({ starts, others, scores }: Graph, threshold: number): readonly Pair[] {
  const strong: Pair[] = [];
  for (let index = 0; index + 1 < starts.length; index++) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      const score = scores[at] ?? STRANGERS;
      const other = others[at] ?? 0;
      if (score >= threshold) strong.push({ a: Math.min(index, other), b: Math.max(index, other), score });
    }
  }
  return strong.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** The same pairs, each from both sides. */
function bothWays({ starts, others, scores }: Graph): Graph {
  const size = starts.length - 1;
  const ends = new Int32Array(size + 1);
  for (let index = 0; index < size; index++) {
    ends[index] = (ends[index] ?? 0) + (starts[index + 1] ?? 0) - (starts[index] ?? 0);
  }
  for (const other of others) ends[other] = (ends[other] ?? 0) + 1;
  for (let index = 1; index <= size; index++) ends[index] = (ends[index] ?? 0) + (ends[index - 1] ?? 0);
  const both = { starts: ends, others: new Int32Array(2 * others.length), scores: new Float32Array(2 * others.length) };
  const put = (index: number, other: number, score: number): void => {
    const at = (ends[index] ?? 0) - 1;
    ends[index] = at;
    both.others[at] = other;
    both.scores[at] = score;
  };
  for (let index = 0; index < size; index++) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      const score = scores[at] ?? STRANGERS;
      put(index, other, score);
      put(other, index, score);
    }
  }
  return both;
}

/** Groups that grow. */
class Groups {
  /** Members of each group, by the group's number; empty where it was joined to another. */
  readonly members: number[][];
  readonly #graph: Graph;
  /** The group of each index. */
  readonly #of: Int32Array;
  /** How many links each group has. */
  readonly #links: Int32Array;

  constructor(graph: Graph) {
    this.#graph = graph;
    const { starts } = graph;
    const size = starts.length - 1;
    this.members = Array.from({ length: size }, (_, index) => [index]);
    this.#of = Int32Array.from({ length: size }, (_, index) => index);
    this.#links = Int32Array.from({ length: size }, (_, index) => (starts[index + 1] ?? 0) - (starts[index] ?? 0));
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
    this.#links[to] = (this.#links[to] ?? 0) + (this.#links[from] ?? 0);
  }

  /** By how much the pairs of two groups are together above as many pairs of strangers. */
  #above(one: number, other: number): number {
    const [few, many] = (this.#links[one] ?? 0) < (this.#links[other] ?? 0) ? [one, other] : [other, one];
    const { starts, others, scores } = this.#graph;
    let above = 0;
    for (const index of this.members[few] ?? []) {
      const end = starts[index + 1] ?? 0;
      for (let at = starts[index] ?? 0; at < end; at++) {
        if (this.#of[others[at] ?? 0] !== many) continue;
        above += Math.max(0, Math.min(CEILING, scores[at] ?? STRANGERS) - STRANGERS);
      }
    }
    return above;
  }
}
