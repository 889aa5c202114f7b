import type {
  Entity,
  EntityMention,
  Finding,
  FindingKind,
  Measure,
  Near,
  ReviewClaim,
  Source,
  SourceAnalysis,
} from '../model.ts';
import { checkSource } from './checks/checks.ts';
import { type MergedEntity, mergeEntities } from './entities.ts';
import { Differences } from './findings.ts';
import { Grouping } from './grouping/grouping.ts';
import { HeldSource, InUse } from './held.ts';
import type { Judge } from './likeness/likeness.ts';
import { NearClaims } from './near.ts';
import { isOpen, resolveYear, usualYear } from './years.ts';

/**
 * The sources of one folder and what they say together. Holds the only state of a review: put a source in when it is
 * read or edited, remove it when it is gone, and ask.
 */
export class Corpus {
  readonly #sources = new Map<string, HeldSource>();
  readonly #judge: Judge | undefined;
  readonly #inUse: InUse;
  readonly #claims = new Map<string, readonly ReviewClaim[]>();
  readonly #grouping: Grouping;
  /** Sources whose claims are not what they were, and those whose dates hang on the year of the others. */
  readonly #changed = new Set<string>();
  readonly #open = new Set<string>();
  #year: number | undefined;
  #sorted: readonly Source[] | undefined;
  #entities: readonly MergedEntity[] | undefined;
  readonly #near = new NearClaims();
  readonly #checksOf = new Map<string, readonly Finding[]>();
  /** By measure: one that a change did not touch is the same object as before, and keeps them. */
  readonly #differences = new WeakMap<Measure, Differences>();
  readonly #checksByClaim = new Map<string, readonly Finding[]>();
  readonly #touched = new Set<string>();

  /** `judge` tells how likely two claims answer one question. */
  constructor(judge?: Judge, inUse = new InUse()) {
    this.#judge = judge;
    this.#inUse = inUse;
    this.#grouping = new Grouping(judge);
  }

  /** An empty review that can take the place of this one, and takes over sources as they are held here. */
  successor(): Corpus {
    return new Corpus(this.#judge, this.#inUse);
  }

  /** A source as this review would hold it, which does not know of it yet. */
  hold(path: string, text: string, analysis: SourceAnalysis): Source {
    return new HeldSource(path, text, analysis, this.#inUse);
  }

  /** Adds or replaces one source. `path` is relative to the folder under review, with forward slashes. */
  put(path: string, text: string, analysis: SourceAnalysis): void {
    this.take(this.hold(path, text, analysis));
  }

  /** The same with a source that is held already. */
  take(source: Source): void {
    const held =
      source instanceof HeldSource ? source : new HeldSource(source.path, source.text, source.analysis, this.#inUse);
    this.#forget();
    this.#sources.set(held.path, held);
    this.#changed.add(held.path);
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
    return this.sources.flatMap(({ path }) => this.#checksOf.get(path) ?? []);
  }

  /** The kinds of all findings that a claim of a measure has a part in. */
  kindsAmong(measure: Measure): ReadonlySet<FindingKind> {
    const kinds = new Set(this.#differencesIn(measure).kinds);
    for (const { kind } of this.#checksAmong(measure)) kinds.add(kind);
    return kinds;
  }

  /** The findings in which a source has a part. */
  findingsIn(path: string): readonly Finding[] {
    const measures = new Set(this.claimsIn(path).flatMap(({ id }) => this.measureOf(id) ?? []));
    return [
      ...[...measures].flatMap((measure) =>
        this.#differencesIn(measure).all.filter(({ a, b }) => a.source === path || b.source === path),
      ),
      ...(this.#checksOf.get(path) ?? []),
    ];
  }

  /** Every finding that a claim has a part in. */
  findingsOf(claimId: string): readonly Finding[] {
    const measure = this.measureOf(claimId);
    const differences = measure ? this.#differencesIn(measure).of(claimId) : [];
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
    return this.#merged();
  }

  /** The entity that is named at an offset of a source, and there. */
  entityAt(path: string, offset: number): { readonly entity: Entity; readonly mention: EntityMention } | undefined {
    const source = this.sources.findIndex((it) => it.path === path);
    for (const entity of this.#merged()) {
      const mention = entity.mentionAt(source, offset);
      if (mention) return { entity, mention };
    }
    return undefined;
  }

  #merged(): readonly MergedEntity[] {
    this.#entities ??= mergeEntities(this.sources);
    return this.#entities;
  }

  /** Does now what the next question would do first. */
  settle(): void {
    for (const _ of this.settling());
  }

  /** Reads the claims of the sources that came, in steps; comparing them is left for later. */
  taking(): Generator<void, void> {
    return this.#taking();
  }

  /** The same, and comparing them and finding what differs, in steps of a few milliseconds: a host that must answer lets others in between. */
  *settling(): Generator<void, void> {
    yield* this.#taking();
    yield* this.#grouping.settling();
    for (const measure of this.#grouping.measures) {
      if (this.#differences.has(measure)) continue;
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
    const year = usualYear(this.#sources.values());
    if (year !== this.#year) for (const path of this.#open) this.#changed.add(path);
    this.#year = year;
    for (const path of this.#changed) {
      this.#changed.delete(path);
      this.#touched.add(path);
      this.#letGo(this.#claims.get(path) ?? []);
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
    const claims = resolved.named();
    this.#claims.set(path, claims);
    const checks = checkSource(resolved, claims);
    this.#checksOf.set(path, checks);
    for (const [id, own] of indexByClaim(checks)) this.#checksByClaim.set(id, own);
    this.#near.add(claims);
    this.#grouping.put(resolved, claims);
  }

  #letGo(claims: readonly ReviewClaim[]): void {
    for (const { id } of claims) this.#checksByClaim.delete(id);
    this.#near.remove(claims);
  }

  #drop(path: string): void {
    this.#open.delete(path);
    this.#claims.delete(path);
    this.#checksOf.delete(path);
    this.#grouping.remove(path);
  }

  #checksAmong({ claims }: Measure): readonly Finding[] {
    return claims.flatMap(({ id }) => this.#checksByClaim.get(id) ?? []);
  }

  #differencesIn(measure: Measure): Differences {
    let differences = this.#differences.get(measure);
    if (!differences) {
      differences = new Differences(measure, (path) => this.#sources.get(path)?.text ?? '');
      this.#differences.set(measure, differences);
    }
    return differences;
  }

  #forget(): void {
    this.#sorted = undefined;
    this.#entities = undefined;
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
