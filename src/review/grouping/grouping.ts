import type { Measure, ReviewClaim, Source } from '../../model.ts';
import { makeRoom, type Room } from '../likeness/evidence.ts';
import { type Judge, likeness } from '../likeness/likeness.ts';
import { Profiler } from '../likeness/profiler.ts';
import { Profiles } from '../likeness/profiles.ts';
import { WordCounts } from '../likeness/rarity.ts';
import { Topics } from '../likeness/topic.ts';
import { Vocabulary } from '../likeness/vocabulary.ts';
import { ClaimsMeasure, type Described, measureId } from '../measures.ts';
import { Candidates } from './candidates.ts';
import { cluster } from './clusters.ts';
import { Competition } from './competition.ts';
import { Components, isLarge } from './components.ts';
import type { Groups } from './groups.ts';
import { Linking } from './linking.ts';
import { STRANGERS } from './links.ts';
import { byPath, GONE, type Group, type Grouped, Members, numbersOf } from './members.ts';
import { pairsAmong, partsOf } from './parts.ts';

/** How sure a pair must be, in log-odds, to bring two groups together, and how alike the groups must be on average. */
const THRESHOLD = 0.8;
const AVERAGE = 0.52;

/** Up to so many claims every change groups all of them anew, with words weighed by how rare they are just now. */
const FEW_CLAIMS = 300;
/** Up to so many, that is done each time the folder has grown by half; beyond, only what is new is weighed anew. */
const MANY_CLAIMS = 1_500;
const DRIFT = 0.5;
/** So many numbers there are at most for each claim that is there. */
const MOST_NUMBERS = 2;
/** After so many claims, others are let in. */
const STEP = 500;

/**
 * Keeps the claims of a folder grouped into measures while sources come, change and go. A change scores the claims that
 * it brought and groups anew only what is connected with them.
 */
export class Grouping implements Groups {
  readonly #judge: Judge;
  readonly #vocabulary = new Vocabulary();
  readonly #profiles = new Profiles();
  readonly #profiler = new Profiler(this.#profiles, this.#vocabulary);
  readonly #topics = new Topics(this.#vocabulary);
  readonly #counts = new WordCounts();
  #room: Room;
  readonly #competition = new Competition();
  readonly #members = new Members(this.#profiles);
  readonly #ofClaim = new Map<string, ReviewClaim>();
  /** Sources whose claims are not linked yet. */
  readonly #pending = new Set<Grouped>();
  /** What is being done about them, if it was begun. */
  #work: Generator<void, void> | undefined;
  #candidates: Candidates;
  #components: Components;
  #weighedAt = 0;
  /** Groups that were taken apart and may come about again, just as they were, by their first claim. */
  readonly #gone = new Map<number, Group>();
  /** By number. */
  readonly #touched = new Set<number>();
  #measures: readonly Measure[] | undefined;

  readonly #described: Described;

  constructor(judge: Judge = likeness) {
    this.#judge = judge;
    this.#room = makeRoom(this.#profiles, this.#counts);
    this.#candidates = new Candidates(this.#profiles);
    this.#components = new Components(this.#members);
    this.#described = {
      vocabulary: this.#vocabulary,
      weigh: this.#counts.weigh,
      sourceOf: (path) => this.#members.at(path)?.source,
      bagOf: (claim) => this.#profiles.bagOf(this.#members.numberOf(claim)),
    };
  }

  /** Adds or replaces the claims of one source. */
  put(source: Source, claims: readonly ReviewClaim[], opened: Source): void {
    this.remove(source.path);
    const number = this.#members.nextSource;
    this.#topics.add(number, opened.analysis);
    const grouped = this.#members.add(source, claims, this.#profiler.add(opened, number));
    this.#pending.add(grouped);
    for (const claim of claims) this.#ofClaim.set(claim.id, claim);
    for (const claim of numbersOf(grouped)) this.#counts.add(this.#profiles.bagOf(claim));
  }

  /** Forgets the claims of one source. */
  remove(path: string): void {
    const grouped = this.#members.at(path);
    if (!grouped) return;
    const wasPending = this.#pending.delete(grouped);
    for (const { id } of grouped.claims) this.#ofClaim.delete(id);
    for (const claim of numbersOf(grouped)) {
      this.#counts.remove(this.#profiles.bagOf(claim));
      if (wasPending) continue;
      this.#candidates.remove(claim);
      this.#components.remove(claim);
    }
    this.#members.remove(grouped);
  }

  /** All measures, in the order of their first claims. */
  get measures(): readonly Measure[] {
    this.settle();
    this.#measures ??= [...this.#components.groups]
      .sort(({ members: [a = 0] }, { members: [b = 0] }) => this.#members.byPlace(a, b))
      .map((group) => this.#measureFor(group));
    return this.#measures;
  }

  measureOf(claimId: string): Measure | undefined {
    this.settle();
    const claim = this.#ofClaim.get(claimId);
    const group = claim && this.#members.groups[this.#members.numberOf(claim)];
    return group && this.#measureFor(group);
  }

  /** The sources of measures that came about or went since this was last asked. */
  takeTouched(): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const number of this.#touched) {
      const path = this.#members.pathOf(number);
      if (path !== undefined) touched.add(path);
    }
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
    this.#closeGaps();
    this.#weighWords();
    const added: Grouped[] = [];
    for (const grouped of [...this.#pending]) {
      // It may be gone by now.
      if (!this.#pending.delete(grouped)) continue;
      added.push(grouped);
      for (const claim of numbersOf(grouped)) this.#candidates.add(claim);
      yield;
    }
    const linking = new Linking(this.#topics, this.#candidates, this.#judge, this.#room, this.#competition);
    for (const grouped of added) yield* linking.link(grouped);
    const linked = added.filter((grouped) => this.#members.isHere(grouped));
    for (const grouped of linked) {
      for (const claim of numbersOf(grouped)) this.#openLinked(claim);
      yield;
    }
    yield* this.#group(linked);
    for (const { members } of this.#gone.values()) this.#touch(members);
    this.#gone.clear();
  }

  #touch(members: readonly number[]): void {
    for (const claim of members) this.#touched.add(this.#profiles.sourceOf(claim));
  }

  #isHere(claim: number): boolean {
    return this.#members.sourceOf(claim) !== undefined;
  }

  /** Weighs words anew where the folder has changed enough, and while it is small links all claims again. */
  #weighWords(): void {
    const { size } = this.#members;
    if (size > FEW_CLAIMS && Math.abs(size - this.#weighedAt) <= DRIFT * this.#weighedAt) return;
    const forget = size <= MANY_CLAIMS || this.#weighedAt === 0;
    this.#weighedAt = size;
    this.#counts.update();
    if (forget) this.#startAnew();
  }

  /** Forgets every link, so that all claims are linked again, in the order of their places. */
  #startAnew(): void {
    const sources = [...this.#members.sources].sort(byPath);
    const groups = this.#components.groups;
    const numbers = this.#members.arrange(sources);
    for (const group of groups) {
      group.members = group.members.map((claim) => numbers[claim] ?? GONE);
      this.#keep(group);
    }
    this.#room = makeRoom(this.#profiles, this.#counts);
    this.#candidates = new Candidates(this.#profiles);
    this.#members.ungroup();
    this.#components = new Components(this.#members);
    this.#pending.clear();
    for (const grouped of sources) this.#pending.add(grouped);
  }

  /** Numbers claims anew where most numbers are of claims that are no more. */
  #closeGaps(): void {
    if (this.#profiles.size <= MOST_NUMBERS * this.#members.size + FEW_CLAIMS) return;
    const { sources } = this.#members;
    const numbers = this.#members.arrange(sources);
    this.#topics.keep(sources.map(({ number }) => number));
    this.#room = makeRoom(this.#profiles, this.#counts);
    this.#candidates.renumber(numbers);
    this.#components.renumber(numbers);
  }

  /** Opens what a claim's strong links lead to, so that it is grouped anew. */
  #openLinked(claim: number): void {
    const { others, scores, from, to } = this.#members.linksOf(claim);
    for (let at = from; at < to; at++) {
      const other = others[at] ?? 0;
      const component = (scores[at] ?? STRANGERS) >= THRESHOLD ? this.#members.components[other] : undefined;
      if (!component) continue;
      const group = this.#members.groups[other];
      // A group of many that this claim is too little like on average stays as it is.
      if (isLarge(component) && group && this.#likenessTo(group, claim) < AVERAGE) continue;
      this.#components.open(other);
    }
  }

  /** How like the members of a group a claim is on average. */
  #likenessTo(group: Group, claim: number): number {
    const { others, scores, from, to } = this.#members.linksOf(claim);
    let above = 0;
    for (let at = from; at < to; at++) {
      if (this.#members.groups[others[at] ?? 0] === group) above += (scores[at] ?? STRANGERS) - STRANGERS;
    }
    return above / group.members.length + STRANGERS;
  }

  /** Groups new claims, and with them what they opened. */
  *#group(added: readonly Grouped[]): Generator<void, void> {
    const { members, groups } = this.#components.loosen();
    for (const group of groups) this.#keep(group);
    this.#measures = undefined;
    const free = this.#members.inOrder(added, members);
    let grouped = 0;
    for (const part of yield* partsOf(free, this.#members, THRESHOLD)) {
      let here = part;
      let clusters: readonly number[][];
      do {
        here = here.filter((claim) => this.#isHere(claim));
        clusters = yield* this.#clustersOf(here);
      } while (!here.every((claim) => this.#isHere(claim)));
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

  *#clustersOf(part: readonly number[]): Generator<void, readonly number[][]> {
    if (part.length < 2) return [];
    const clusters = yield* cluster(part.length, pairsAmong(part, this.#members), THRESHOLD, AVERAGE);
    return clusters.map((indexes) => indexes.flatMap((index) => part[index] ?? []));
  }

  /** Remembers a group that was taken apart, for it may come about again. */
  #keep(group: Group): void {
    const [first = GONE] = group.members;
    if (group.members.includes(GONE)) this.#touch(group.members);
    else this.#gone.set(first, group);
  }

  /** A group of these claims, with the measure of the one that was, where it had the very same. */
  #groupWith(members: readonly number[]): Group {
    const [first = GONE] = members;
    const known = this.#gone.get(first);
    if (known?.members.length === members.length && known.members.every((claim, i) => claim === members[i])) {
      this.#gone.delete(first);
      return { members, measure: known.measure };
    }
    this.#touch(members);
    return { members, measure: undefined };
  }

  #measureFor(group: Group): Measure {
    if (!group.measure) {
      const claims = group.members.flatMap((claim) => this.#members.claimOf(claim) ?? []);
      group.measure = new ClaimsMeasure(measureId(claims), claims, this.#described);
    }
    return group.measure;
  }
}
