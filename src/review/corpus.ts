import type { Entity, Finding, Measure, ReviewClaim, Source, SourceAnalysis } from '../model.ts';
import { checkSource } from './checks/checks.ts';
import { mergeEntities } from './entities.ts';
import { findDifferences } from './findings.ts';
import { Grouping } from './grouping.ts';
import type { Judge } from './likeness/likeness.ts';
import { claimsOf } from './measures.ts';
import { isOpen, resolveYear, usualYear } from './years.ts';

/**
 * The sources of one folder and what they say together. Holds the only state of a review: put a source in when it is
 * read or edited, remove it when it is gone, and ask.
 */
export class Corpus {
  readonly #sources = new Map<string, Source>();
  readonly #claims = new Map<string, readonly ReviewClaim[]>();
  readonly #grouping: Grouping;
  /** Sources whose claims are not what they were, and those whose dates hang on the year of the others. */
  readonly #changed = new Set<string>();
  readonly #open = new Set<string>();
  #year: number | undefined;
  #sorted: readonly Source[] | undefined;
  #entities: readonly Entity[] | undefined;
  #findings: readonly Finding[] | undefined;
  /** Findings by measure: a measure that a change did not touch is the same object as before, and keeps them. */
  readonly #checksOf = new Map<string, readonly Finding[]>();
  #findingsOf = new WeakMap<Measure, readonly Finding[]>();
  readonly #byClaim = new WeakMap<Measure, ReadonlyMap<string, readonly Finding[]>>();
  readonly #checksByClaim = new Map<string, readonly Finding[]>();
  readonly #touched = new Set<string>();

  /** `judge` tells how likely two claims answer one question. */
  constructor(judge?: Judge) {
    this.#grouping = new Grouping(judge);
  }

  /** Adds or replaces one source. `path` is relative to the folder under review, with forward slashes. */
  put(path: string, text: string, analysis: SourceAnalysis): void {
    this.#forget();
    this.#sources.set(path, { path, text, analysis });
    this.#changed.add(path);
  }

  /** Takes a source out; unknown paths are ignored. */
  remove(path: string): void {
    if (!this.#sources.delete(path)) return;
    this.#forget();
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
    return this.claimsIn(path).find(({ claim }) => claim.start <= offset && offset <= claim.end);
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
    this.#findings ??= [...this.measures.flatMap((measure) => this.#differencesIn(measure)), ...this.checks];
    return this.#findings;
  }

  /** The checks of each source's own sums. */
  get checks(): readonly Finding[] {
    this.#settle();
    return this.sources.flatMap(({ path }) => this.#checksOf.get(path) ?? []);
  }

  /** Every finding that a claim of a measure has a part in. */
  findingsAmong(measure: Measure): readonly Finding[] {
    const checks = measure.claims.flatMap(({ id }) => this.#checksByClaim.get(id) ?? []);
    return checks.length > 0 ? [...this.#differencesIn(measure), ...checks] : this.#differencesIn(measure);
  }

  /** The findings in which a source has a part. */
  findingsIn(path: string): readonly Finding[] {
    const measures = new Set(this.claimsIn(path).flatMap(({ id }) => this.measureOf(id) ?? []));
    return [
      ...[...measures].flatMap((measure) =>
        this.#differencesIn(measure).filter(({ a, b }) => a.source === path || b.source === path),
      ),
      ...(this.#checksOf.get(path) ?? []),
    ];
  }

  /** Every finding that a claim has a part in. */
  findingsOf(claimId: string): readonly Finding[] {
    const measure = this.measureOf(claimId);
    const differences = measure ? (this.#differencesByClaim(measure).get(claimId) ?? []) : [];
    const checks = this.#checksByClaim.get(claimId);
    return checks ? [...differences, ...checks] : differences;
  }

  /** The sources whose findings, or the claims they stand against, are not what they were when this was last asked. */
  takeTouched(): ReadonlySet<string> {
    this.settle();
    const touched = new Set([...this.#touched, ...this.#grouping.takeTouched()]);
    this.#touched.clear();
    return touched;
  }

  get entities(): readonly Entity[] {
    this.#entities ??= mergeEntities(this.sources);
    return this.#entities;
  }

  /** Does now what the next question would do first. */
  settle(): void {
    for (const _ of this.settling());
  }

  /** The same, and finding what differs, in steps of a few milliseconds: a host that must answer lets others in between. */
  *settling(): Generator<void, void> {
    yield* this.#taking();
    yield* this.#grouping.settling();
    for (const measure of this.#grouping.measures) {
      if (this.#findingsOf.has(measure)) continue;
      this.#differencesIn(measure);
      yield;
    }
  }

  /** Brings claims and groups up to date with the sources that came, changed or went. */
  #settle(): void {
    for (const _ of this.#taking());
  }

  *#taking(): Generator<void, void> {
    if (this.#changed.size === 0) return;
    const year = usualYear(this.sources);
    if (year !== this.#year) for (const path of this.#open) this.#changed.add(path);
    this.#year = year;
    for (const path of this.#changed) {
      this.#changed.delete(path);
      this.#touched.add(path);
      for (const { id } of this.#claims.get(path) ?? []) this.#checksByClaim.delete(id);
      const source = this.#sources.get(path);
      if (source) this.#take(source, year);
      else this.#drop(path);
      yield;
    }
  }

  #take(source: Source, year: number | undefined): void {
    const { path } = source;
    if (isOpen(source)) this.#open.add(path);
    else this.#open.delete(path);
    const resolved = resolveYear(source, year);
    const claims = claimsOf(resolved);
    this.#claims.set(path, claims);
    const checks = checkSource(resolved, claims);
    this.#checksOf.set(path, checks);
    for (const [id, own] of indexByClaim(checks)) this.#checksByClaim.set(id, own);
    this.#grouping.put(resolved, claims);
  }

  #drop(path: string): void {
    this.#open.delete(path);
    this.#claims.delete(path);
    this.#checksOf.delete(path);
    this.#grouping.remove(path);
  }

  #differencesByClaim(measure: Measure): ReadonlyMap<string, readonly Finding[]> {
    let byClaim = this.#byClaim.get(measure);
    if (!byClaim) {
      byClaim = indexByClaim(this.#differencesIn(measure));
      this.#byClaim.set(measure, byClaim);
    }
    return byClaim;
  }

  #differencesIn(measure: Measure): readonly Finding[] {
    let findings = this.#findingsOf.get(measure);
    if (!findings) {
      findings = findDifferences([measure], (path) => this.#sources.get(path)?.text ?? '');
      this.#findingsOf.set(measure, findings);
    }
    return findings;
  }

  #forget(): void {
    this.#sorted = undefined;
    this.#entities = undefined;
    this.#findings = undefined;
  }
}

function indexByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const { id } of new Set([finding.a, finding.b, ...(finding.from ?? [])])) {
      const known = index.get(id);
      if (known) known.push(finding);
      else index.set(id, [finding]);
    }
  }
  return index;
}
