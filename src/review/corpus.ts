import type { Entity, Finding, Measure, ReviewClaim, Source, SourceAnalysis } from '../model.ts';
import { mergeEntities } from './entities.ts';
import { findDifferences } from './findings.ts';
import { claimsOf, groupClaims } from './measures.ts';
import { resolveYears } from './years.ts';

/** What a change to the corpus touched, so that a host republishes only that. */
export interface Change {
  /** Paths of the sources whose findings or measures are not what they were. */
  readonly sources: ReadonlySet<string>;
}

/**
 * The sources of one folder and what they say together. Holds the only state of a review: put a source in when it is
 * read or edited, remove it when it is gone, and ask.
 */
export class Corpus {
  readonly #sources = new Map<string, Source>();
  #claims = new Map<string, readonly ReviewClaim[]>();
  #measures: readonly Measure[] = [];
  #measureOf = new Map<string, Measure>();
  #findings: readonly Finding[] = [];
  #entities: readonly Entity[] = [];
  #stale = false;

  /** Adds or replaces one source. `path` is relative to the folder under review, with forward slashes. */
  put(path: string, text: string, analysis: SourceAnalysis): void {
    this.#sources.set(path, { path, text, analysis });
    this.#stale = true;
  }

  /** Takes a source out; unknown paths are ignored. */
  remove(path: string): void {
    this.#stale = this.#sources.delete(path) || this.#stale;
  }

  /** The sources, by path. */
  get sources(): readonly Source[] {
    return [...this.#sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  source(path: string): Source | undefined {
    return this.#sources.get(path);
  }

  /** Every claim of one source, in order of offset. */
  claimsIn(path: string): readonly ReviewClaim[] {
    this.#refresh();
    return this.#claims.get(path) ?? [];
  }

  /** The claim whose figure covers the offset, if any. */
  claimAt(path: string, offset: number): ReviewClaim | undefined {
    return this.claimsIn(path).find(({ claim }) => claim.start <= offset && offset <= claim.end);
  }

  get measures(): readonly Measure[] {
    this.#refresh();
    return this.#measures;
  }

  /** The measure that a claim belongs to; undefined for a claim without a counterpart. */
  measureOf(claimId: string): Measure | undefined {
    this.#refresh();
    return this.#measureOf.get(claimId);
  }

  get findings(): readonly Finding[] {
    this.#refresh();
    return this.#findings;
  }

  /** The findings in which a source has a part. */
  findingsIn(path: string): readonly Finding[] {
    return this.findings.filter(({ a, b }) => a.source === path || b.source === path);
  }

  get entities(): readonly Entity[] {
    this.#refresh();
    return this.#entities;
  }

  #refresh(): void {
    if (!this.#stale) return;
    this.#stale = false;
    const sources = resolveYears(this.sources);
    this.#claims = new Map(sources.map((source) => [source.path, claimsOf(source)]));
    this.#measures = groupClaims(sources, this.#claims);
    this.#measureOf = new Map(
      this.#measures.flatMap((measure) => measure.claims.map(({ id }) => [id, measure] as const)),
    );
    this.#findings = findDifferences(this.#measures);
    this.#entities = mergeEntities(sources);
  }
}
