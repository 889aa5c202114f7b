import type { Measure, ReviewClaim, Source } from '../../model.ts';
import type { KeptMeasure } from '../kept.ts';
import { Vocabulary } from '../likeness/vocabulary.ts';
import { ClaimsMeasure, type Described, measureId } from '../measures.ts';
import type { Groups } from './groups.ts';

const NO_WORDS = new Int32Array();

/**
 * The measures of a review as it was kept. Nothing is compared here: where a source changes, the claims that are still in it
 * stay in their measures, and those that are new are in none.
 */
export class KeptGrouping implements Groups {
  #measures: readonly Measure[];
  readonly #ofClaim = new Map<string, Measure>();
  readonly #touched = new Set<string>();
  readonly #described: Described;
  /** Which claims of a measure differ, where it is as it was kept. */
  readonly #differing = new Map<Measure, Int32Array>();

  /** `claims` are those of each source that the measures speak of; none where a source is not as it was. */
  constructor(
    kept: readonly KeptMeasure[],
    claims: readonly (readonly ReviewClaim[])[],
    sourceOf: (path: string) => Source | undefined,
  ) {
    // What words weigh is known to who compared them.
    this.#described = { vocabulary: new Vocabulary(), weigh: () => 0, bagOf: () => NO_WORDS, sourceOf };
    this.#measures = kept.flatMap(({ claims: places, differing }) => {
      const own: ReviewClaim[] = [];
      for (let at = 0; at < places.length; at += 2) {
        const claim = claims[places[at] ?? -1]?.[places[at + 1] ?? -1];
        if (claim) own.push(claim);
      }
      const measure = this.#measureOf(own);
      if (measure && 2 * own.length === places.length) this.#differing.set(measure, Int32Array.from(differing));
      return measure ?? [];
    });
  }

  /** The measures that are whole, each with the pairs of its claims that differ. */
  *asKept(): Generator<{ readonly measure: Measure; readonly differing: Int32Array }> {
    for (const [measure, differing] of this.#differing) yield { measure, differing };
    this.#differing.clear();
  }

  get measures(): readonly Measure[] {
    return this.#measures;
  }

  measureOf(claimId: string): Measure | undefined {
    return this.#ofClaim.get(claimId);
  }

  put({ path }: Pick<Source, 'path'>, claims: readonly ReviewClaim[]): void {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    this.#replace(path, (id) => byId.get(id));
  }

  remove(path: string): void {
    this.#replace(path, () => undefined);
  }

  *settling(): Generator<void, void> {
    // Nothing waits to be compared.
  }

  takeTouched(): ReadonlySet<string> {
    const touched = new Set(this.#touched);
    this.#touched.clear();
    return touched;
  }

  /** Puts others in the place of one source's claims, by their names. */
  #replace(path: string, claimOf: (id: string) => ReviewClaim | undefined): void {
    this.#measures = this.#measures.flatMap((measure) => {
      if (!measure.claims.some(({ source }) => source === path)) return measure;
      for (const { id, source } of measure.claims) {
        this.#ofClaim.delete(id);
        this.#touched.add(source);
      }
      const claims = measure.claims.flatMap((claim) => (claim.source === path ? (claimOf(claim.id) ?? []) : claim));
      return this.#measureOf(claims) ?? [];
    });
  }

  #measureOf(claims: readonly ReviewClaim[]): Measure | undefined {
    if (claims.length < 2) return undefined;
    const measure = new ClaimsMeasure(measureId(claims), claims, this.#described);
    for (const { id } of claims) this.#ofClaim.set(id, measure);
    return measure;
  }
}
