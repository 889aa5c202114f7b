/** Two claims by index, the lower first, and how likely they answer one question, in log-odds. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A pair that was never scored, for it has nothing in common. */
const STRANGERS = -3;
const CEILING = 4;

/**
 * Puts together what links say belongs together, best link first. Two groups join only where their members are alike on
 * average, so that one wrong link does not chain two questions into one.
 */
export function cluster(
  size: number,
  links: readonly Link[],
  threshold: number,
  average: number,
): readonly (readonly number[])[] {
  const strong = links
    .filter(({ score }) => score >= threshold)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups = new Groups(links, componentsOf(size, strong));
  for (const { a, b } of strong) groups.join(a, b, average);
  return groups.members.filter((group) => group.length > 1);
}

/** For each index the lowest index that strong links lead to: only what they connect can ever be in one group. */
export function componentsOf(size: number, strong: Iterable<Pick<Link, 'a' | 'b'>>): Int32Array {
  const root = Int32Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  for (const { a, b } of strong) {
    const [one, other] = [find(a), find(b)];
    root[Math.max(one, other)] = Math.min(one, other);
  }
  return root.map((_, index) => find(index));
}

/**
 * Groups that grow, and for each pair of them the sum of their members' scores, kept as what it is above that of mere
 * strangers: joining two groups adds two short lists, whatever the groups' size.
 */
class Groups {
  /** Members of each group, by the group's number; empty where it was joined to another. */
  readonly members: number[][];
  /** The group of each index. */
  readonly #of: Int32Array;
  /** The name of each group in `#above`; it changes hands, so that the longer list can stay where it is. */
  readonly #name: Int32Array;
  readonly #above: (Map<number, number> | undefined)[] = [];

  constructor(links: readonly Link[], components: Int32Array) {
    this.members = Array.from(components, (_, index) => [index]);
    this.#of = components.map((_, index) => index);
    this.#name = components.map((_, index) => index);
    for (const { a, b, score } of links) {
      if (components[a] !== components[b]) continue;
      const above = Math.max(0, Math.min(CEILING, score) - STRANGERS);
      this.#listOf(a).set(b, above);
      this.#listOf(b).set(a, above);
    }
  }

  #listOf(name: number): Map<number, number> {
    let list = this.#above[name];
    if (!list) {
      list = new Map();
      this.#above[name] = list;
    }
    return list;
  }

  /** Joins the group of `b` to that of `a`, unless they are one, or their members are less alike than `average`. */
  join(a: number, b: number, average: number): void {
    const [to, from] = [this.#of[a] ?? a, this.#of[b] ?? b];
    if (to === from) return;
    const [own, theirs] = [this.members[to] ?? [], this.members[from] ?? []];
    const [ownName, theirName] = [this.#name[to] ?? to, this.#name[from] ?? from];
    const above = this.#listOf(ownName).get(theirName) ?? 0;
    if (above < (average - STRANGERS) * own.length * theirs.length) return;
    this.#name[to] = this.#unite(ownName, theirName);
    for (const index of theirs) {
      this.#of[index] = to;
      own.push(index);
    }
    this.members[from] = [];
  }

  /** Adds the shorter of two lists to the longer one, and returns that one's name. */
  #unite(one: number, other: number): number {
    const oneIsLonger = this.#listOf(one).size >= this.#listOf(other).size;
    const [kept, gone] = oneIsLonger ? [one, other] : [other, one];
    const list = this.#listOf(kept);
    list.delete(gone);
    for (const [name, above] of this.#listOf(gone)) {
      if (name === kept) continue;
      const sum = (list.get(name) ?? 0) + above;
      list.set(name, sum);
      const back = this.#listOf(name);
      back.delete(gone);
      back.set(kept, sum);
    }
    this.#above[gone] = undefined;
    return kept;
  }
}
