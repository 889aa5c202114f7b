import type { Measure, ReviewClaim, Source } from '../../model.ts';
import type { Profiles, Stretch } from '../likeness/profiles.ts';
import { roomFor } from '../likeness/rows.ts';
import type { Links } from './links.ts';

/** A source whose claims are grouped. They have one number after another, higher ones than those that came before them. */
export interface Grouped {
  readonly number: number;
  readonly source: Source;
  readonly claims: readonly ReviewClaim[];
  /** The number of the first of its claims. */
  first: number;
  /** Which claims before them they are like; absent until they are linked. */
  links: Links | undefined;
}

/** The links of one claim: a stretch of those of its source. */
export interface Linked {
  readonly others: Int32Array;
  readonly scores: Float32Array;
  readonly from: number;
  readonly to: number;
}

const NOT_LINKED: Linked = { others: new Int32Array(), scores: new Float32Array(), from: 0, to: 0 };

/** Claims that answer one question; the measure that they make is put into words when somebody asks. */
export interface Group {
  members: readonly number[];
  measure: Measure | undefined;
}

/** Claims that strong links connect, and what they were grouped to. */
export interface Component {
  /** Who is or was in it: see `Members.componentOf`. */
  members: number[];
  size: number;
  readonly groups: Set<Group>;
}

/** Stands for a claim that is no more where claims were numbered anew. */
export const GONE = -1;

/** The claims of a folder, by number, with where each is grouped. */
export class Members {
  readonly profiles: Profiles;
  /** By claim. */
  readonly components: (Component | undefined)[] = [];
  readonly groups: (Group | undefined)[] = [];
  /** By claim, its place among those that are being grouped just now. */
  #places = new Int32Array();
  readonly #byNumber: (Grouped | undefined)[] = [];
  readonly #byPath = new Map<string, Grouped>();
  #size = 0;

  constructor(profiles: Profiles) {
    this.profiles = profiles;
  }

  /** How many claims there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of the next source. */
  get nextSource(): number {
    return this.#byNumber.length;
  }

  get sources(): readonly Grouped[] {
    return [...this.#byPath.values()];
  }

  add(source: Source, claims: readonly ReviewClaim[], { first }: Stretch): Grouped {
    const grouped = { number: this.nextSource, source, claims, first, links: undefined };
    this.#byNumber.push(grouped);
    this.#byPath.set(source.path, grouped);
    this.#size += claims.length;
    while (this.components.length < first + claims.length) {
      this.components.push(undefined);
      this.groups.push(undefined);
    }
    return grouped;
  }

  remove({ number, source, claims }: Grouped): void {
    this.#byNumber[number] = undefined;
    this.#byPath.delete(source.path);
    this.#size -= claims.length;
  }

  isHere({ number }: Grouped): boolean {
    return this.#byNumber[number] !== undefined;
  }

  at(path: string): Grouped | undefined {
    return this.#byPath.get(path);
  }

  /** The source that a claim is in, if it is there still. */
  sourceOf(claim: number): Grouped | undefined {
    return this.#byNumber[this.profiles.sourceOf(claim)];
  }

  /** The path of a source by number, if it is there still. */
  pathOf(source: number): string | undefined {
    return this.#byNumber[source]?.source.path;
  }

  /** The number of a claim, or `GONE`. */
  numberOf(claim: ReviewClaim): number {
    const grouped = this.#byPath.get(claim.source);
    return grouped?.claims[claim.index] === claim ? grouped.first + claim.index : GONE;
  }

  claimOf(claim: number): ReviewClaim | undefined {
    const grouped = this.sourceOf(claim);
    return grouped?.claims[claim - grouped.first];
  }

  /** All claims of these sources, and single claims of others, in the order of paths, then offsets. */
  inOrder(sources: readonly Grouped[], others: Iterable<number>): readonly number[] {
    const single = new Map<Grouped, number[]>();
    for (const claim of others) {
      const grouped = this.sourceOf(claim);
      if (!grouped) continue;
      const own = single.get(grouped);
      if (own) own.push(claim);
      else single.set(grouped, [claim]);
    }
    return [...sources.map((grouped) => [grouped, numbersOf(grouped)] as const), ...single]
      .sort(([a], [b]) => byPath(a, b))
      .flatMap(([, claims]) => claims.toSorted((a, b) => a - b));
  }

  byPlace(a: number, b: number): number {
    const [one, other] = [this.sourceOf(a), this.sourceOf(b)];
    return one && other && one !== other ? byPath(one, other) : a - b;
  }

  /** Which claims before a claim are like it. */
  linksOf(claim: number): Linked {
    const { first = 0, links } = this.sourceOf(claim) ?? {};
    if (!links) return NOT_LINKED;
    const { starts, others, scores } = links;
    return { others, scores, from: starts[claim - first] ?? 0, to: starts[claim - first + 1] ?? 0 };
  }

  /** Of each of these claims its place among them, by claim; of no use once it is called again. */
  place(claims: readonly number[]): Int32Array {
    const { size } = this.profiles;
    if (this.#places.length < size) this.#places = new Int32Array(roomFor(size));
    for (const [place, claim] of claims.entries()) this.#places[claim] = place;
    return this.#places;
  }

  /** Numbers the claims that are there anew, source by source in this order, and tells the new number of each, or `GONE`. */
  arrange(sources: readonly Grouped[]): Int32Array {
    const numbers = new Int32Array(this.profiles.size).fill(GONE);
    this.profiles.arrange(sources.map(({ first, claims }) => ({ first, size: claims.length })));
    const old = { components: this.components.splice(0), groups: this.groups.splice(0) };
    for (const grouped of sources) {
      const { first, claims } = grouped;
      grouped.first = this.components.length;
      for (let claim = first; claim < first + claims.length; claim++) {
        numbers[claim] = this.components.push(old.components[claim]) - 1;
        this.groups.push(old.groups[claim]);
      }
    }
    for (const { links } of sources) {
      for (let at = 0; links && at < links.others.length; at++)
        links.others[at] = numbers[links.others[at] ?? 0] ?? GONE;
    }
    return numbers;
  }

  /** Forgets where claims are grouped. */
  ungroup(): void {
    this.components.fill(undefined);
    this.groups.fill(undefined);
  }
}

export const byPath = ({ source: a }: Grouped, { source: b }: Grouped): number => (a.path < b.path ? -1 : 1);

/** The numbers of a source's claims. */
export const numbersOf = ({ first, claims }: Grouped): readonly number[] => claims.map((_, index) => first + index);
