import type { Measure, ReviewClaim, Source } from '../../model.ts';
import { makeRoom } from '../likeness/evidence.ts';
import { type Judge, likeness } from '../likeness/likeness.ts';
import type { Profile } from '../likeness/profile.ts';
import { Profiler } from '../likeness/profiler.ts';
import { WordCounts } from '../likeness/rarity.ts';
import { Vocabulary } from '../likeness/vocabulary.ts';
import { ClaimsMeasure, type Described, measureId } from '../measures.ts';
import { Candidates } from './candidates.ts';
import { cluster } from './clusters.ts';
import { Competition } from './competition.ts';
import { Components, isLarge } from './components.ts';
import type { Groups } from './groups.ts';
import { Linking } from './linking.ts';
import { STRANGERS } from './links.ts';
import { byPlace, type Group, type Member, toMember } from './member.ts';
import { pairsAmong, partsOf } from './parts.ts';

/** How sure a pair must be, in log-odds, to bring two groups together, and how alike the groups must be on average. */
const THRESHOLD = 0.8;
const AVERAGE = 0.45;

/** Up to so many claims every change groups all of them anew, with words weighed by how rare they are just now. */
const FEW_CLAIMS = 300;
/** Up to so many, that is done each time the folder has grown by half; beyond, only what is new is weighed anew. */
const MANY_CLAIMS = 1_500;
const DRIFT = 0.5;
/** After so many claims, others are let in. */
const STEP = 500;

/** A source whose claims are grouped. */
interface Grouped {
  readonly number: number;
  readonly source: Source;
  readonly members: readonly Member[];
}

/**
 * Keeps the claims of a folder grouped into measures while sources come, change and go. A change scores the claims that
 * it brought and groups anew only what is connected with them.
 */
export class Grouping implements Groups {
  readonly #judge: Judge;
  readonly #vocabulary = new Vocabulary();
  readonly #profiler = new Profiler(this.#vocabulary);
  readonly #counts = new WordCounts();
  readonly #room = makeRoom(this.#counts);
  readonly #competition = new Competition();
  readonly #sources = new Map<string, Grouped>();
  #nextSource = 0;
  readonly #ofClaim = new Map<string, Member>();
  /** Claims by number. */
  #members: (Member | undefined)[] = [];
  /** Claims that are not linked yet. */
  readonly #pending = new Set<Member>();
  /** What is being done about them, if it was begun. */
  #work: Generator<void, void> | undefined;
  #candidates = new Candidates();
  #components = new Components();
  #weighedAt = 0;
  /** Groups that were taken apart and may come about again, just as they were, by the id of their first claim. */
  readonly #gone = new Map<string, Group>();
  readonly #touched = new Set<string>();
  #measures: readonly Measure[] | undefined;

  readonly #described: Described;

  constructor(judge: Judge = likeness) {
    this.#judge = judge;
    this.#described = {
      vocabulary: this.#vocabulary,
      weigh: this.#counts.weigh,
      sourceOf: (path) => this.#sources.get(path)?.source,
    };
  }

  /** Adds or replaces the claims of one source. */
  put(source: Source, claims: readonly ReviewClaim[]): void {
    const { path } = source;
    this.remove(path);
    const number = this.#nextSource++;
    const profiles = this.#profiler.profilesOf(source);
    const members = claims.flatMap((claim, index) => {
      const profile = profiles[index];
      return profile ? [this.#enter(number, claim, profile)] : [];
    });
    for (const { profile } of members) this.#counts.add(profile.bag);
    this.#sources.set(path, { number, source, members });
  }

  /** Forgets the claims of one source. */
  remove(path: string): void {
    for (const member of this.#sources.get(path)?.members ?? []) {
      this.#members[member.number] = undefined;
      this.#ofClaim.delete(member.claim.id);
      this.#counts.remove(member.profile.bag);
      if (this.#pending.delete(member)) continue;
      this.#candidates.remove(member.number, member.profile);
      this.#components.remove(member);
    }
    this.#sources.delete(path);
  }

  /** All measures, in the order of their first claims. */
  get measures(): readonly Measure[] {
    this.settle();
    this.#measures ??= [...this.#components.groups].sort(byFirstMember).map((group) => this.#measureFor(group));
    return this.#measures;
  }

  measureOf(claimId: string): Measure | undefined {
    this.settle();
    const group = this.#ofClaim.get(claimId)?.group;
    return group && this.#measureFor(group);
  }

  /** The sources of measures that came about or went since this was last asked. */
  takeTouched(): ReadonlySet<string> {
    const touched = new Set(this.#touched);
    this.#touched.clear();
    return touched;
  }

  /** Brings the groups up to date with what was put and removed. */
  settle(): void {
    for (const _ of this.settling());
  }

  /** The same in steps of a few milliseconds: the folder may be asked and changed between them. */
  *settling(): Generator<void, void> {
    while (this.#work || this.#pending.size > 0 || this.#components.isTouched) {
      this.#work ??= this.#catchUp();
      if (this.#work.next().done) this.#work = undefined;
      else yield;
    }
  }

  *#catchUp(): Generator<void, void> {
    this.#weighWords();
    const added: Member[] = [];
    for (const member of [...this.#pending]) {
      // It may be gone by now.
      if (!this.#pending.delete(member)) continue;
      this.#candidates.add(member.number, member.profile);
      added.push(member);
      if (added.length % STEP === 0) yield;
    }
    yield* this.#link(added);
    const linked = added.filter((member) => this.#isHere(member));
    for (const [index, member] of linked.entries()) {
      this.#openLinked(member);
      if (index % STEP === STEP - 1) yield;
    }
    yield* this.#group(linked.filter((member) => this.#isHere(member)));
    for (const { members } of this.#gone.values()) for (const { claim } of members) this.#touched.add(claim.source);
    this.#gone.clear();
  }

  #isHere(member: Member): boolean {
    return this.#members[member.number] === member;
  }

  #enter(source: number, claim: ReviewClaim, profile: Profile): Member {
    const member = toMember(this.#members.length, source, claim, profile);
    this.#members.push(member);
    this.#ofClaim.set(claim.id, member);
    this.#pending.add(member);
    return member;
  }

  /** Weighs words anew where the folder has changed enough, and while it is small links all claims again. */
  #weighWords(): void {
    const size = this.#ofClaim.size;
    if (size > FEW_CLAIMS && Math.abs(size - this.#weighedAt) <= DRIFT * this.#weighedAt) return;
    const forget = size <= MANY_CLAIMS || this.#weighedAt === 0;
    this.#weighedAt = size;
    this.#counts.update();
    if (forget) this.#startAnew();
  }

  /** Forgets every link, so that all claims are linked again. */
  #startAnew(): void {
    for (const group of this.#components.groups) this.#keep(group);
    this.#candidates = new Candidates();
    this.#components = new Components();
    this.#members = [];
    this.#pending.clear();
    for (const [path, { number, source, members }] of [...this.#sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const entered = members.map(({ claim, profile }) => this.#enter(number, claim, profile));
      this.#sources.set(path, { number, source, members: entered });
    }
  }

  *#link(added: readonly Member[]): Generator<void, void> {
    const linking = new Linking(this.#members, this.#candidates, this.#judge, this.#room, this.#competition);
    for (let at = 0; at < added.length; ) {
      const first = at;
      while (at < added.length && added[at]?.source === added[first]?.source) at++;
      yield* linking.link(added.slice(first, at));
    }
  }

  /** Opens what a claim's strong links lead to, so that it is grouped anew. */
  #openLinked(member: Member): void {
    const { links, from, to } = member;
    for (let at = from; at < to; at++) {
      const their = (links.scores[at] ?? STRANGERS) >= THRESHOLD ? this.#members[links.others[at] ?? 0] : undefined;
      if (!their?.component) continue;
      // A group of many that this claim is too little like on average stays as it is.
      if (isLarge(their.component) && their.group && this.#likenessTo(their.group, member) < AVERAGE) continue;
      this.#components.open(their);
    }
  }

  /** How like the members of a group a claim is on average. */
  #likenessTo(group: Group, { links, from, to }: Member): number {
    let above = 0;
    for (let at = from; at < to; at++) {
      if (this.#members[links.others[at] ?? 0]?.group === group) above += (links.scores[at] ?? STRANGERS) - STRANGERS;
    }
    return above / group.members.length + STRANGERS;
  }

  /** Groups new claims, and with them what they opened. */
  *#group(added: readonly Member[]): Generator<void, void> {
    const { members, groups } = this.#components.loosen();
    for (const group of groups) this.#keep(group);
    this.#measures = undefined;
    const free = [...new Set([...added, ...members])].sort(byPlace);
    let grouped = 0;
    for (const part of yield* partsOf(free, this.#members, THRESHOLD)) {
      let here = part;
      let clusters: readonly Member[][];
      do {
        here = here.filter((member) => this.#isHere(member));
        clusters = yield* this.#clustersOf(here);
      } while (!here.every((member) => this.#isHere(member)));
      if (here.length === 0) continue;
      this.#components.add(
        here,
        clusters.map((members) => this.#groupWith(members)),
      );
      this.#measures = undefined;
      if (Math.floor(grouped / STEP) < Math.floor((grouped + part.length) / STEP)) yield;
      grouped += part.length;
    }
  }

  *#clustersOf(part: readonly Member[]): Generator<void, readonly Member[][]> {
    if (part.length < 2) return [];
    const clusters = yield* cluster(part.length, pairsAmong(part, this.#members), THRESHOLD, AVERAGE);
    return clusters.map((indexes) => indexes.flatMap((index) => part[index] ?? []));
  }

  /** Remembers a group that was taken apart, for it may come about again. */
  #keep(group: Group): void {
    const [first] = group.members;
    if (first) this.#gone.set(first.claim.id, group);
  }

  /** A group of these claims, with the measure of the one that was, where it had the very same. */
  #groupWith(members: readonly Member[]): Group {
    const id = members[0]?.claim.id ?? '';
    const known = this.#gone.get(id);
    if (known?.members.length === members.length && known.members.every((it, i) => it.claim === members[i]?.claim)) {
      this.#gone.delete(id);
      return { members, measure: known.measure };
    }
    for (const { claim } of members) this.#touched.add(claim.source);
    return { members, measure: undefined };
  }

  #measureFor(group: Group): Measure {
    if (!group.measure) {
      const claims = group.members.map(({ claim }) => claim);
      const profiles = group.members.map(({ profile }) => profile);
      group.measure = new ClaimsMeasure(measureId(claims), claims, profiles, this.#described);
    }
    return group.measure;
  }
}

function byFirstMember({ members: [a] }: Group, { members: [b] }: Group): number {
  return a && b ? byPlace(a, b) : 0;
}
