import type { Measure, ReviewClaim, Source } from '../model.ts';
import { Candidates } from './candidates.ts';
import { cluster, componentsOf, type Link } from './clusters.ts';
import { likeness, type Profile, profilesOf } from './likeness.ts';
import { toMeasure } from './measures.ts';
import { WordCounts } from './rarity.ts';
import { Vocabulary } from './vocabulary.ts';

/** How sure a pair must be, in log-odds, to bring two groups together, and how alike the groups must be on average. */
const THRESHOLD = -0.2;
const AVERAGE = -0.3;
/** Pairs less likely than this count as strangers and are forgotten. */
const STRANGERS = -3;

/** Up to so many claims every change groups all of them anew, with words weighed by how rare they are just now. */
const FEW_CLAIMS = 300;
/** In larger folders words are weighed anew when so large a part of the claims has come or gone. */
const DRIFT = 0.5;

/** A claim as it is grouped. */
interface Member {
  readonly number: number;
  readonly claim: ReviewClaim;
  readonly profile: Profile;
  /** Claims that came before this one, by number, and how likely each answers the same question. */
  readonly others: number[];
  readonly scores: number[];
  component: Component | undefined;
}

/** Claims that strong links connect, and what they were grouped to. */
interface Component {
  readonly members: readonly Member[];
  readonly measures: readonly Measure[];
}

/**
 * Keeps the claims of a folder grouped into measures while sources come, change and go. A change scores the claims that
 * it brought and groups anew only what is connected with them.
 */
export class Grouping {
  readonly #members = new Map<number, Member>();
  readonly #sources = new Map<string, Source>();
  readonly #ofSource = new Map<string, readonly Member[]>();
  readonly #components = new Set<Component>();
  readonly #measureOf = new Map<string, Measure>();
  readonly #vocabulary = new Vocabulary();
  readonly #counts = new WordCounts();
  #candidates = new Candidates();
  /** Numbers only ever grow: a forgotten claim's number stays unknown. */
  #next = 0;
  #weighedAt = 0;
  #pending: Member[] = [];
  readonly #loose = new Set<Component>();
  #measures: readonly Measure[] | undefined;

  /** Adds or replaces the claims of one source. */
  put(source: Source, claims: readonly ReviewClaim[]): void {
    const { path } = source;
    this.remove(path);
    const profiles = profilesOf(source, this.#vocabulary);
    const members = claims.flatMap((claim, index) => {
      const profile = profiles[index];
      return profile ? [this.#member(claim, profile)] : [];
    });
    for (const member of members) {
      this.#members.set(member.number, member);
      this.#counts.add(member.profile);
      this.#pending.push(member);
    }
    this.#ofSource.set(path, members);
    this.#sources.set(path, source);
  }

  /** Forgets the claims of one source. */
  remove(path: string): void {
    for (const member of this.#ofSource.get(path) ?? []) {
      this.#members.delete(member.number);
      this.#counts.remove(member.profile);
      this.#measureOf.delete(member.claim.id);
      if (member.component) {
        this.#loose.add(member.component);
        this.#candidates.remove(member.number, member.profile);
      }
    }
    this.#ofSource.delete(path);
    this.#sources.delete(path);
  }

  /** All measures, in the order of their first claims. */
  get measures(): readonly Measure[] {
    this.#settle();
    this.#measures ??= [...this.#components].flatMap(({ measures }) => measures).sort(byFirstClaim);
    return this.#measures;
  }

  measureOf(claimId: string): Measure | undefined {
    this.#settle();
    return this.#measureOf.get(claimId);
  }

  #member(claim: ReviewClaim, profile: Profile): Member {
    return { number: this.#next++, claim, profile, others: [], scores: [], component: undefined };
  }

  #settle(): void {
    if (this.#pending.length === 0 && this.#loose.size === 0) return;
    this.#measures = undefined;
    const size = this.#members.size;
    if (size <= FEW_CLAIMS || Math.abs(size - this.#weighedAt) > DRIFT * this.#weighedAt) this.#startAnew();
    const added = this.#pending.filter(({ number }) => this.#members.has(number));
    this.#pending = [];
    for (const { number, profile } of added) this.#candidates.add(number, profile);
    for (const member of added) this.#link(member);
    const affected = [...this.#loose].flatMap((component) => this.#dissolve(component));
    this.#loose.clear();
    this.#group(affected);
  }

  /** Forgets every link, so that all claims are linked again, with words weighed anew. */
  #startAnew(): void {
    this.#weighedAt = this.#members.size;
    this.#counts.update();
    this.#candidates = new Candidates();
    this.#components.clear();
    this.#loose.clear();
    this.#measureOf.clear();
    this.#members.clear();
    this.#pending = [];
    for (const path of [...this.#ofSource.keys()].sort()) {
      const members = (this.#ofSource.get(path) ?? []).map(({ claim, profile }) => this.#member(claim, profile));
      for (const member of members) this.#members.set(member.number, member);
      this.#ofSource.set(path, members);
      this.#pending.push(...members);
    }
  }

  /** Scores a claim against those before it that it could answer one question with. */
  #link(member: Member): void {
    const { number, profile, others, scores } = member;
    const strong = new Set<Component>();
    for (const other of this.#candidates.before(number, profile)) {
      const their = this.#members.get(other);
      if (!their) continue;
      const score = likeness(their.profile, profile, this.#counts.weigh);
      if (score <= STRANGERS) continue;
      others.push(other);
      scores.push(score);
      if (score >= THRESHOLD && their.component) strong.add(their.component);
    }
    member.component = { members: [member], measures: [] };
    for (const component of strong) this.#loose.add(component);
    this.#loose.add(member.component);
  }

  /** Takes a component apart and returns those of its claims that are still there. */
  #dissolve(component: Component): readonly Member[] {
    this.#components.delete(component);
    const members = component.members.filter(({ number }) => this.#members.has(number));
    for (const { claim } of members) this.#measureOf.delete(claim.id);
    return members;
  }

  /** Splits claims into what strong links connect, and groups each of these parts by itself. */
  #group(affected: readonly Member[]): void {
    const members = [...affected].sort(byPlace);
    const indexes = new Map(members.map(({ number }, index) => [number, index]));
    const roots = componentsOf(members.length, strongLinks(members, indexes));
    const parts = new Map<number, Member[]>();
    members.forEach((member, index) => {
      const root = roots[index] ?? index;
      const part = parts.get(root);
      if (part) part.push(member);
      else parts.set(root, [member]);
    });
    for (const part of parts.values()) {
      const component = { members: part, measures: part.length > 1 ? this.#measuresOf(part) : [] };
      for (const member of part) member.component = component;
      this.#components.add(component);
    }
  }

  #measuresOf(part: readonly Member[]): readonly Measure[] {
    return cluster(part.length, linksAmong(part), THRESHOLD, AVERAGE).map((group) => {
      const members = group.flatMap((index) => part[index] ?? []);
      const measure = toMeasure(
        members.map(({ claim }) => claim),
        members.map(({ profile }) => profile),
        this.#vocabulary,
        this.#counts.weigh,
        this.#sources,
      );
      for (const { claim } of members) this.#measureOf.set(claim.id, measure);
      return measure;
    });
  }
}

function* strongLinks(
  members: readonly Member[],
  indexes: ReadonlyMap<number, number>,
): Generator<Pick<Link, 'a' | 'b'>> {
  for (const [a, { others, scores }] of members.entries()) {
    for (const [i, other] of others.entries()) {
      if ((scores[i] ?? STRANGERS) < THRESHOLD) continue;
      const b = indexes.get(other);
      if (b !== undefined) yield { a, b };
    }
  }
}

function linksAmong(part: readonly Member[]): readonly Link[] {
  const indexes = new Map(part.map(({ number }, index) => [number, index]));
  const links: Link[] = [];
  for (const [index, { others, scores }] of part.entries()) {
    for (const [i, other] of others.entries()) {
      const at = indexes.get(other);
      if (at === undefined) continue;
      links.push({ a: Math.min(at, index), b: Math.max(at, index), score: scores[i] ?? STRANGERS });
    }
  }
  return links;
}

function byPlace(a: Member, b: Member): number {
  return compareClaims(a.claim, b.claim);
}

function compareClaims(a: ReviewClaim, b: ReviewClaim): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.claim.start - b.claim.start;
}

function byFirstClaim({ claims: [a] }: Measure, { claims: [b] }: Measure): number {
  return a && b ? compareClaims(a, b) : 0;
}
