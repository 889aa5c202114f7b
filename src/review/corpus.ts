import type { Entity, Finding, FindingKind, Measure, Near, ReviewClaim, Source, SourceAnalysis } from '../model.ts';
import { CheckIndex } from './checks/check-index.ts';
import { checkSource } from './checks/checks.ts';
import { EntityIndex, type NamedAt } from './entity-index.ts';
import { type Against, Differences } from './findings.ts';
import { Grouping } from './grouping/grouping.ts';
import type { Groups } from './grouping/groups.ts';
import { KeptGrouping } from './grouping/kept-grouping.ts';
import { HeldSource, InUse, namesIn } from './held.ts';
import { checkAsKept, type KeptReview, type KeptSource, keptCheck, type Unchanged } from './kept.ts';
import type { Judge } from './likeness/likeness.ts';
import { NearClaims } from './near.ts';
import { isOpen, resolveYear, Years } from './years.ts';

const NONE: readonly never[] = [];

/**
 * The sources of one folder and what they say together. Holds the only state of a review: put a source in when it is
 * read or edited, remove it when it is gone, and ask.
 */
export class Corpus {
  readonly #sources = new Map<string, HeldSource>();
  readonly #judge: Judge | undefined;
  readonly #inUse: InUse;
  readonly #claims = new Map<string, readonly ReviewClaim[]>();
  #grouping: Groups;
  /** Sources whose claims are not what they were, and those whose dates hang on the year of the others. */
  readonly #changed = new Set<string>();
  readonly #open = new Set<string>();
  readonly #years = new Years();
  #year: number | undefined;
  #sorted: readonly Source[] | undefined;
  readonly #entities = new EntityIndex();
  readonly #near = new NearClaims();
  readonly #checks = new CheckIndex();
  /** By measure: one that a change did not touch is the same object as before, and keeps them. */
  readonly #differences = new WeakMap<Measure, Differences>();
  readonly #touched = new Set<string>();

  /** `judge` tells how likely two claims answer one question. */
  constructor(judge?: Judge, inUse = new InUse()) {
    this.#judge = judge;
    this.#inUse = inUse;
    this.#grouping = new Grouping(judge);
  }

  /**
   * A review as it was kept, of those of its sources that are as they were then. What comes to it is not compared with the
   * rest: it answers until its successor can.
   */
  static restored(kept: KeptReview, unchanged: ReadonlyMap<string, Unchanged>): Corpus {
    const corpus = new Corpus();
    corpus.#restore(kept, unchanged);
    return corpus;
  }

  /** An empty review that can take the place of this one, and takes over sources as they are held here. */
  successor(): Corpus {
    return new Corpus(this.#judge, this.#inUse);
  }

  /** A source as this review would hold it, which does not know of it yet. */
  hold(path: string, text: string, analysis: SourceAnalysis): Source {
    return new HeldSource(path, text, analysis, this.#inUse);
  }

  /** The review as it is now, to be kept. */
  keep(): KeptReview {
    this.settle();
    const { sources, measures } = this;
    const places = new Map(sources.map(({ path }, place) => [path, place]));
    return {
      sources: sources.map(({ path }) => ({
        path,
        ids: this.claimsIn(path)
          .map(({ id }) => id)
          .join(' '),
        open: this.#open.has(path),
        checks: this.#checks.in(path).map(keptCheck),
      })),
      measures: measures.map((measure) => ({
        claims: measure.claims.flatMap(({ source, index }) => [places.get(source) ?? 0, index]),
        differing: [...this.#differencesIn(measure).numbers],
      })),
      ...(this.#year !== undefined && { year: this.#year }),
    };
  }

  /** Adds or replaces one source. `path` is relative to the folder under review, with forward slashes. */
  put(path: string, text: string, analysis: SourceAnalysis): void {
    this.take(this.hold(path, text, analysis));
  }

  /** The same with a source that is held already. */
  take(source: Source): void {
    const held =
      source instanceof HeldSource ? source : new HeldSource(source.path, source.text, source.analysis, this.#inUse);
    this.#letGo(held.path);
    this.#sources.set(held.path, held);
    this.#years.add(held.analysis);
    this.#changed.add(held.path);
  }

  /** Takes a source out; unknown paths are ignored. */
  remove(path: string): void {
    if (!this.#sources.has(path)) return;
    this.#letGo(path);
    this.#sources.delete(path);
    this.#changed.add(path);
  }

  /** The sources, by path. */
  get sources(): readonly Source[] {
    this.#sorted ??= [...this.#sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return this.#sorted;
  }

  source(path: string): Source | undefined {
    return this.#sources.get(path);
  }

  /** Every claim of one source, in order of offset. */
  claimsIn(path: string): readonly ReviewClaim[] {
    this.#settle();
    return this.#claims.get(path) ?? [];
  }

  /** The claim whose figure covers the offset, if any. */
  claimAt(path: string, offset: number): ReviewClaim | undefined {
    return this.claimsIn(path).find(({ claim: { start, end } }) => start <= offset && offset <= end);
  }

  /** The claims that look like counterparts of one and are not comparable with it. */
  nearTo(mine: ReviewClaim): readonly Near[] {
    this.#settle();
    return this.#near.nearTo(mine, new Set(this.measureOf(mine.id)?.claims.map(({ id }) => id)));
  }

  get measures(): readonly Measure[] {
    this.#settle();
    return this.#grouping.measures;
  }

  /** The measure that a claim belongs to; undefined for a claim without a counterpart. */
  measureOf(claimId: string): Measure | undefined {
    this.#settle();
    return this.#grouping.measureOf(claimId);
  }

  get findings(): readonly Finding[] {
    return [...this.differences, ...this.checks];
  }

  /** Every pair of claims of one measure that do not agree. */
  get differences(): readonly Finding[] {
    return this.measures.flatMap((measure) => this.#differencesIn(measure).all);
  }

  /** The checks of each source's own sums. */
  get checks(): readonly Finding[] {
    this.#settle();
    return this.sources.flatMap(({ path }) => this.#checks.in(path));
  }

  /** The kinds of all findings that a claim of a measure has a part in. */
  kindsAmong(measure: Measure): readonly FindingKind[] {
    const checks = measure.claims.flatMap(({ id }) => this.#checks.of(id));
    return [...this.#differencesIn(measure).kinds, ...checks.map(({ kind }) => kind)];
  }

  /** The findings in which a source has a part. */
  findingsIn(path: string): readonly Finding[] {
    const measures = new Set(this.claimsIn(path).flatMap(({ id }) => this.measureOf(id) ?? []));
    return [
      ...[...measures].flatMap((measure) =>
        this.#differencesIn(measure).all.filter(({ a, b }) => a.source === path || b.source === path),
      ),
      ...this.#checks.in(path),
    ];
  }

  /** Every finding that a claim has a part in. */
  findingsOf(claimId: string): readonly Finding[] {
    return [...(this.#differencesWith(claimId)?.of(claimId) ?? []), ...this.checksOf(claimId)];
  }

  /** Every check that a claim has a part in. */
  checksOf(claimId: string): readonly Finding[] {
    this.#settle();
    return this.#checks.of(claimId);
  }

  /** The kinds of the findings that a claim has a part in. */
  kindsOf(claimId: string): readonly FindingKind[] {
    const checks = this.checksOf(claimId);
    const differences = this.differencesOf(claimId);
    return checks.length > 0 ? [...differences, ...checks.map(({ kind }) => kind)] : differences;
  }

  /** The ways in which others of its measure differ from a claim. */
  differencesOf(claimId: string): readonly FindingKind[] {
    return this.#differencesWith(claimId)?.kindsOf(claimId) ?? NONE;
  }

  /** How two claims of one measure differ; undefined where they agree. */
  differenceBetween(claimId: string, otherId: string): FindingKind | undefined {
    return this.#differencesWith(claimId)?.between(claimId, otherId);
  }

  /** The claims of its measure that stand to a claim in one way; undefined where none does. */
  against(claimId: string, kind: FindingKind): Against | undefined {
    return this.#differencesWith(claimId)?.against(claimId, kind);
  }

  /** The sources whose findings, or the claims they stand against, are not what they were when this was last asked. */
  takeTouched(): ReadonlySet<string> {
    this.settle();
    const touched = new Set([...this.#touched, ...this.#grouping.takeTouched()]);
    this.#touched.clear();
    return touched;
  }

  /** The sources of which this review says other things than one that it takes the place of. */
  touchedSince(before: Corpus): ReadonlySet<string> {
    const all = new Set([...this.takeTouched(), ...this.#sources.keys(), ...before.#sources.keys()]);
    if (this.#year !== before.#year) return all;
    const touched = new Set([...all].filter((path) => this.#sources.get(path) !== before.#sources.get(path)));
    const [own, theirs] = [this.measures, before.measures].map((list) => new Map(list.map((it) => [it.id, it])));
    for (const [id, { claims }] of [...(own ?? []), ...(theirs ?? [])]) {
      if (!(own?.has(id) && theirs?.has(id))) for (const { source } of claims) touched.add(source);
    }
    return touched;
  }

  get entities(): readonly Entity[] {
    return this.#entities.all(this.sources);
  }

  /** The entity that is named at an offset of a source, and there. */
  entityAt(path: string, offset: number): NamedAt | undefined {
    return this.#entities.at(this.sources, path, offset);
  }

  /** Puts the names of all sources together, in steps: the review may be asked and changed between them. */
  *mergingEntities(): Generator<void, void> {
    while (!this.#entities.isMerged) {
      this.#entities.step(this.sources);
      yield;
    }
  }

  /** Does now what the next question would do first. */
  settle(): void {
    for (const _ of this.settling());
  }

  /** Reads the claims of the sources that came, in steps; comparing them is left for later. */
  taking(): Generator<void, void> {
    return this.#taking();
  }

  /**
   * The same, and compares them, finds what differs and names the measures, in steps of a few milliseconds: a host that must
   * answer lets others in between.
   */
  *settling(): Generator<void, void> {
    yield* this.#taking();
    yield* this.#grouping.settling();
    for (const measure of this.#grouping.measures) {
      if (this.#differences.has(measure)) continue;
      this.#differencesIn(measure);
      void measure.label; // while its claims are unpacked
      yield;
    }
  }

  /** Brings claims and groups up to date with the sources that came, changed or went. */
  #settle(): void {
    if (this.#changed.size === 0) return;
    for (const _ of this.#taking());
  }

  *#taking(): Generator<void, void> {
    if (this.#changed.size === 0) return;
    const year = this.#years.usual;
    if (year !== this.#year) for (const path of this.#open) this.#changed.add(path);
    this.#year = year;
    for (const path of this.#changed) {
      this.#changed.delete(path);
      this.#touched.add(path);
      this.#near.remove(this.#claims.get(path) ?? []);
      const source = this.#sources.get(path);
      if (source) this.#take(source, year);
      else this.#drop(path);
      yield;
    }
  }

  #take(source: HeldSource, year: number | undefined): void {
    const { path } = source;
    if (isOpen(source.analysis)) this.#open.add(path);
    else this.#open.delete(path);
    const resolved = source.with(resolveYear(source, year));
    const opened = resolved.opened();
    const ids = namesIn(opened);
    const claims = resolved.named(ids);
    this.#claims.set(path, claims);
    this.#checks.put(path, checkSource(opened, claims));
    this.#near.add(claims, opened.analysis.claims);
    this.#grouping.put(resolved, claims, opened);
  }

  #restore({ sources, measures, year }: KeptReview, unchanged: ReadonlyMap<string, Unchanged>): void {
    this.#year = year;
    const claims = sources.map((kept) => this.#restoreSource(kept, unchanged.get(kept.path)));
    const grouping = new KeptGrouping(measures, claims, (path) => this.#sources.get(path));
    this.#grouping = grouping;
    for (const { measure, differing } of grouping.asKept()) {
      this.#differences.set(measure, new Differences(measure, (path) => this.#textOf(path), differing));
    }
  }

  /** The claims of a source that was kept; none where it is not as it was. */
  #restoreSource({ path, ids, open, checks }: KeptSource, unchanged: Unchanged | undefined): readonly ReviewClaim[] {
    if (!unchanged) return [];
    const source = new HeldSource(path, unchanged.text, unchanged.analysis, this.#inUse);
    this.#sources.set(path, source);
    this.#years.add(source.analysis);
    if (open) this.#open.add(path);
    const resolved = open ? source.with(resolveYear(source, this.#year)) : source;
    const claims = resolved.named(ids === '' ? [] : ids.split(' '));
    this.#claims.set(path, claims);
    this.#checks.put(
      path,
      checks.map((check) => checkAsKept(check, claims)),
    );
    return claims;
  }

  #drop(path: string): void {
    this.#open.delete(path);
    this.#claims.delete(path);
    this.#checks.remove(path);
    this.#grouping.remove(path);
  }

  #differencesWith(claimId: string): Differences | undefined {
    const measure = this.measureOf(claimId);
    return measure && this.#differencesIn(measure);
  }

  #differencesIn(measure: Measure): Differences {
    let differences = this.#differences.get(measure);
    if (!differences) {
      differences = new Differences(measure, (path) => this.#textOf(path));
      this.#differences.set(measure, differences);
    }
    return differences;
  }

  #textOf(path: string): string {
    return this.#sources.get(path)?.text ?? '';
  }

  /** What hung on a source as it was. */
  #letGo(path: string): void {
    const before = this.#sources.get(path);
    if (before) this.#years.remove(before.analysis);
    this.#sorted = undefined;
    this.#entities.forget();
  }
}
