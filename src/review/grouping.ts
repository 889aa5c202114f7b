import type { Measure, ReviewClaim, Source } from '../model.ts';
import { Candidates } from './candidates.ts';
import { cluster, componentsOf, type Link } from './clusters.ts';
import { weighRivals } from './competition.ts';
import { makeRoom } from './likeness/evidence.ts';
import { type Judge, likeness } from './likeness/likeness.ts';
import { type Profile, Profiler } from './likeness/profile.ts';
import { WordCounts } from './likeness/rarity.ts';
import { areStrangers, type Topic } from './likeness/topic.ts';
import { Vocabulary } from './likeness/vocabulary.ts';
import { measureId, toMeasure } from './measures.ts';

/** How sure a pair must be, in log-odds, to bring two groups together, and how alike the groups must be on average. */
const THRESHOLD = 0.8;
const AVERAGE = 0.45;
/** What a pair has to make up for where its sources are about different things. */
const OTHER_TOPIC = 3;
/** Pairs less likely than this count as strangers and are forgotten. */
const STRANGERS = -3;

/** Up to so many claims every change groups all of them anew, with words weighed by how rare they are just now. */
const FEW_CLAIMS = 300;
/** Up to so many, that is done each time the folder has grown by half; beyond, only what is new is weighed anew. */
const MANY_CLAIMS = 1_500;
const DRIFT = 0.5;
/** So many new claims are linked and grouped at a time. */
const SLICE = 500;
/** After linking so many, others are let in. */
const STEP = 50;
/** A larger component is not grouped anew as a whole: only those of its groups that a change touches. */
const LARGE = 150;

/** A claim as it is grouped. */
interface Member {
  readonly number: number;
  readonly claim: ReviewClaim;
  readonly profile: Profile;
  /** Claims that came before this one, by number, and how likely each answers the same question. */
  others: readonly number[];
  scores: number[];
  component: Component | undefined;
}

/** Claims that strong links connect, and what they were grouped to. */
interface Component {
  readonly members: Set<Member>;
  readonly measures: Set<Measure>;
}

/**
 * Keeps the claims of a folder grouped into measures while sources come, change and go. A change scores the claims that
 * it brought and groups anew only what is connected with them.
 */
export class Grouping {
  readonly #members = new Map<number, Member>();
  readonly #sources = new Map<string, Source>();
  readonly #ofClaim = new Map<string, Member>();
  readonly #ofSource = new Map<string, readonly Member[]>();
  readonly #components = new Set<Component>();
  /** Where claims are that nothing strong connects with others. */
  readonly #alone: Component = { members: new Set(), measures: new Set() };
  readonly #measureOf = new Map<string, Measure>();
  readonly #vocabulary = new Vocabulary();
  readonly #profiler = new Profiler(this.#vocabulary);
  readonly #counts = new WordCounts();
  readonly #room = makeRoom(this.#counts);
  #candidates = new Candidates();
  /** Numbers only ever grow: a forgotten claim's number stays unknown. */
  #next = 0;
  #weighedAt = 0;
  #pending: Member[] = [];
  /** Which sources are about other things than the one whose claims are being linked. */
  #topic: Topic | undefined;
  #apart = new Map<Topic, boolean>();
  /** What is to be grouped anew: components that a change touched, and in the large ones these measures and claims. */
  readonly #loose = new Set<Component>();
  readonly #opened = new Set<Measure>();
  readonly #single = new Set<Member>();
  /** Measures that were taken apart and may come about again, just as they were. */
  readonly #dropped = new Map<string, Measure>();
  readonly #touched = new Set<string>();
  #measures: readonly Measure[] | undefined;

  readonly #judge: Judge;

  constructor(judge: Judge = likeness) {
    this.#judge = judge;
  }

  /** Adds or replaces the claims of one source. */
  put(source: Source, claims: readonly ReviewClaim[]): void {
    const { path } = source;
    this.remove(path);
    const profiles = this.#profiler.profilesOf(source);
    const members = claims.flatMap((claim, index) => {
      const profile = profiles[index];
      return profile ? [this.#enter(claim, profile)] : [];
    });
    for (const { profile } of members) this.#counts.add(profile.bag);
    this.#ofSource.set(path, members);
    this.#sources.set(path, source);
  }

  /** Forgets the claims of one source. */
  remove(path: string): void {
    for (const member of this.#ofSource.get(path) ?? []) {
      this.#members.delete(member.number);
      this.#ofClaim.delete(member.claim.id);
      this.#counts.remove(member.profile.bag);
      if (!member.component) continue;
      this.#candidates.remove(member.number, member.profile);
      this.#open(member);
      member.component.members.delete(member);
      this.#single.delete(member);
      this.#measureOf.delete(member.claim.id);
    }
    this.#ofSource.delete(path);
    this.#sources.delete(path);
  }

  /** All measures, in the order of their first claims. */
  get measures(): readonly Measure[] {
    this.settle();
    this.#measures ??= [...this.#components].flatMap(({ measures }) => [...measures]).sort(byFirstClaim);
    return this.#measures;
  }

  measureOf(claimId: string): Measure | undefined {
    this.settle();
    return this.#measureOf.get(claimId);
  }

  #enter(claim: ReviewClaim, profile: Profile): Member {
    const member: Member = {
      number: this.#next++,
      claim,
      profile,
      others: [],
      scores: [],
      component: undefined,
    };
    this.#members.set(member.number, member);
    this.#ofClaim.set(claim.id, member);
    this.#pending.push(member);
    return member;
  }

  /** Brings the groups up to date with what was put and removed. */
  settle(): void {
    for (const _ of this.settling());
  }

  /** The same in steps of a few milliseconds: what was grouped so far can be asked for in between. */
  *settling(): Generator<void, void> {
    if (this.#pending.length === 0 && this.#loose.size === 0) return;
    this.#measures = undefined;
    const size = this.#members.size;
    if (size <= FEW_CLAIMS || Math.abs(size - this.#weighedAt) > DRIFT * this.#weighedAt) {
      const forget = size <= MANY_CLAIMS || this.#weighedAt === 0;
      this.#weighedAt = size;
      this.#counts.update();
      if (forget) this.#startAnew();
    }
    const added = this.#pending.filter(({ number }) => this.#members.has(number));
    this.#pending = [];
    for (const { number, profile } of added) this.#candidates.add(number, profile);
    for (let at = 0; at < added.length || this.#loose.size > 0; ) {
      const claims = sliceOf(added, at);
      at += claims.length;
      for (const [index, member] of claims.entries()) {
        if (index % STEP === STEP - 1) yield;
        this.#link(member);
      }
      const slice = claims.filter(({ number }) => this.#members.has(number));
      this.#compete(slice);
      for (const member of slice) this.#connect(member);
      this.#group([...slice, ...this.#loosen()]);
      yield;
    }
    for (const { claims } of this.#dropped.values()) for (const { source } of claims) this.#touched.add(source);
    this.#dropped.clear();
  }

  /** The sources of measures that came about or went since this was last asked. */
  takeTouched(): ReadonlySet<string> {
    const touched = new Set(this.#touched);
    this.#touched.clear();
    return touched;
  }

  /** Forgets every link, so that all claims are linked again. */
  #startAnew(): void {
    this.#candidates = new Candidates();
    for (const { measures } of this.#components) for (const measure of measures) this.#dropped.set(measure.id, measure);
    this.#components.clear();
    this.#loose.clear();
    this.#opened.clear();
    this.#single.clear();
    this.#measureOf.clear();
    this.#members.clear();
    this.#ofClaim.clear();
    this.#pending = [];
    for (const path of [...this.#ofSource.keys()].sort()) {
      const members = this.#ofSource.get(path) ?? [];
      this.#ofSource.set(
        path,
        members.map(({ claim, profile }) => this.#enter(claim, profile)),
      );
    }
  }

  /** Scores a claim against those before it that it could answer one question with. */
  #link(member: Member): void {
    const { number, profile } = member;
    const found: number[] = [];
    const likely: number[] = [];
    for (const other of this.#candidates.before(number, profile)) {
      const their = this.#members.get(other);
      if (!their) continue;
      const score = this.#judge(their.profile, profile, this.#room) - this.#distance(their.profile, profile);
      if (score <= STRANGERS) continue;
      found.push(other);
      likely.push(score);
    }
    // Copies are as long as they need to be; lists that grew have room to spare, and there are many of them.
    member.others = found.slice();
    member.scores = likely.slice();
  }

  /** What it costs a pair that its sources are about different things. */
  #distance({ source: { topic } }: Profile, { source: { topic: own } }: Profile): number {
    if (topic === own) return 0;
    if (this.#topic !== own) this.#apart = new Map();
    this.#topic = own;
    let apart = this.#apart.get(topic);
    if (apart === undefined) {
      apart = areStrangers(topic, own);
      this.#apart.set(topic, apart);
    }
    return apart ? OTHER_TOPIC : 0;
  }

  /** Weighs the pairs of every source anew, now that all of them are known. */
  #compete(added: readonly Member[]): void {
    const bySource = new Map<string, Member[]>();
    for (const member of added) {
      const own = bySource.get(member.claim.source);
      if (own) own.push(member);
      else bySource.set(member.claim.source, [member]);
    }
    for (const [source, own] of bySource) weighRivals(own, (other) => this.#members.get(other)?.claim.source, source);
  }

  /** Opens what a claim's strong links lead to, so that it is grouped anew. */
  #connect({ others, scores }: Member): void {
    const above = new Map<Measure, number>();
    const strong: Member[] = [];
    for (const [i, other] of others.entries()) {
      const their = this.#members.get(other);
      const score = scores[i] ?? STRANGERS;
      if (!their) continue;
      if (score >= THRESHOLD) strong.push(their);
      const measure = this.#measureOf.get(their.claim.id);
      if (measure) above.set(measure, (above.get(measure) ?? 0) + score - STRANGERS);
    }
    for (const their of strong) {
      const measure = this.#measureOf.get(their.claim.id);
      const large = (their.component?.members.size ?? 0) > LARGE;
      // A group of many that this claim is too little like on average stays as it is.
      const alike = !measure || (above.get(measure) ?? 0) / measure.claims.length + STRANGERS >= AVERAGE;
      if (!large || alike) this.#open(their);
    }
  }

  /** What a claim was grouped with is to be grouped anew. */
  #open(member: Member): void {
    if (!member.component) return;
    this.#loose.add(member.component);
    const measure = this.#measureOf.get(member.claim.id);
    if (measure) this.#opened.add(measure);
    else this.#single.add(member);
  }

  /** Takes small components apart, and from large ones what was opened; returns the claims that are free now. */
  #loosen(): readonly Member[] {
    const free = new Set<Member>();
    for (const component of this.#loose) {
      const alone = component === this.#alone;
      const large = alone || component.members.size > LARGE;
      for (const measure of large ? this.#opened : component.measures) {
        if (!component.measures.delete(measure)) continue;
        this.#dropped.set(measure.id, measure);
        for (const { id } of measure.claims) {
          const member = this.#ofClaim.get(id);
          if (member?.component === component) free.add(member);
          this.#measureOf.delete(id);
        }
      }
      for (const member of large ? this.#single : component.members) {
        if (member.component !== component) continue;
        free.add(member);
        if (alone || !large) member.component = undefined;
      }
      if (!large) this.#components.delete(component);
    }
    this.#loose.clear();
    this.#opened.clear();
    this.#single.clear();
    return [...free];
  }

  /** Splits claims into what strong links connect, and groups each of these parts by itself. */
  #group(free: readonly Member[]): void {
    const members = [...free].sort(byPlace);
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
      const component = this.#homeOf(part);
      for (const member of part) {
        member.component = component;
        if (component !== this.#alone) component.members.add(member);
      }
      if (part.length > 1) for (const measure of this.#measuresOf(part)) component.measures.add(measure);
    }
  }

  /** The component that a part is in from now on: the large one it came from (several become one), else a new one. */
  #homeOf(part: readonly Member[]): Component {
    const known = [...new Set(part.flatMap(({ component }) => component ?? []))];
    const [home, ...others] = known.sort((a, b) => b.members.size - a.members.size);
    if (!home && part.length === 1) return this.#alone;
    if (!home) {
      const component = { members: new Set<Member>(), measures: new Set<Measure>() };
      this.#components.add(component);
      return component;
    }
    for (const other of others) {
      for (const member of other.members) {
        member.component = home;
        home.members.add(member);
      }
      for (const measure of other.measures) home.measures.add(measure);
      this.#components.delete(other);
    }
    return home;
  }

  #measuresOf(part: readonly Member[]): readonly Measure[] {
    return cluster(part.length, linksAmong(part), THRESHOLD, AVERAGE).map((group) => {
      const members = group.flatMap((index) => part[index] ?? []);
      const measure = this.#measureWith(members);
      for (const { claim } of members) this.#measureOf.set(claim.id, measure);
      return measure;
    });
  }

  /** A measure of these claims: the one that was, where it had the very same. */
  #measureWith(members: readonly Member[]): Measure {
    const claims = members.map(({ claim }) => claim);
    const id = measureId(claims);
    const known = this.#dropped.get(id);
    if (known?.claims.every((claim, i) => claim === claims[i])) {
      this.#dropped.delete(id);
      return known;
    }
    for (const { source } of claims) this.#touched.add(source);
    const profiles = members.map(({ profile }) => profile);
    return toMeasure(claims, profiles, this.#vocabulary, this.#counts.weigh, this.#sources);
  }
}

/** The next claims to link: a slice, and the rest of the source that it ends in. */
function sliceOf(added: readonly Member[], from: number): readonly Member[] {
  let to = Math.min(added.length, from + SLICE);
  while (to < added.length && added[to]?.claim.source === added[to - 1]?.claim.source) to++;
  return added.slice(from, to);
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
