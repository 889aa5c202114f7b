import type { Measure, Reason, ReviewClaim, Source } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { labelOf } from './labels.ts';
import type { Bag } from './likeness/bag.ts';
import type { Weigh } from './likeness/rarity.ts';
import type { Vocabulary } from './likeness/vocabulary.ts';
import { independentOrigins } from './origins.ts';
import { reasonsFor } from './reasons.ts';

/** A measure is what its claims are. */
export const measureId = (claims: readonly ReviewClaim[]): string =>
  fingerprint('measure', ...claims.map(({ id }) => id));

/** What measures are described by. */
export interface Described {
  readonly vocabulary: Vocabulary;
  readonly weigh: Weigh;
  /** The words of a claim, none where it is no more. */
  readonly bagOf: (claim: ReviewClaim) => Bag;
  readonly sourceOf: (path: string) => Source | undefined;
}

/**
 * A measure of claims that answer one question. It is described when somebody asks: while a folder is being grouped, most
 * measures are of a moment.
 */
export class ClaimsMeasure implements Measure {
  readonly id: string;
  readonly claims: readonly ReviewClaim[];
  readonly #by: Described;
  #label: string | undefined;
  #reasons: readonly Reason[] | undefined;
  #origins: number | undefined;

  constructor(id: string, claims: readonly ReviewClaim[], by: Described) {
    this.id = id;
    this.claims = claims;
    this.#by = by;
  }

  get label(): string {
    this.#label ??= labelOf(this.claims);
    return this.#label;
  }

  get reasons(): readonly Reason[] {
    this.#reasons ??= reasonsFor(this.claims, this.#by);
    return this.#reasons;
  }

  get origins(): number {
    this.#origins ??= independentOrigins(this.claims, this.#by.sourceOf);
    return this.#origins;
  }
}
