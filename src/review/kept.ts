import type { Finding, ReviewClaim, SourceAnalysis } from '../model.ts';

/** A review as it is kept: what it takes long to find out, by places instead of objects, to be written as JSON. */
export interface KeptReview {
  /** By path. */
  readonly sources: readonly KeptSource[];
  readonly measures: readonly KeptMeasure[];
  /** The year of dates without one. */
  readonly year?: number;
}

export interface KeptSource {
  readonly path: string;
  /** The names of its claims, with spaces between. */
  readonly ids: string;
  /** Whether it has dates whose year is that of the review. */
  readonly open: boolean;
  readonly checks: readonly KeptCheck[];
}

/** A check of a source's own sums; figures go by their place among the source's claims. */
interface KeptCheck extends Pick<Finding, 'id' | 'kind' | 'expected'> {
  readonly a: number;
  readonly b: number;
  readonly from?: readonly number[];
}

export interface KeptMeasure {
  /** For each claim two numbers: its source's place among the sources, and its own among the claims of that. */
  readonly claims: readonly number[];
  /** Which claims differ, as `Differences` holds them. */
  readonly differing: readonly number[];
}

/** A source that is as it was when its review was kept: its text is read when somebody asks for it. */
export interface Unchanged {
  readonly text: () => string;
  readonly analysis: SourceAnalysis;
}

export const keptCheck = ({ id, kind, a, b, from, expected }: Finding): KeptCheck => ({
  id,
  kind,
  a: a.index,
  b: b.index,
  ...(from && { from: from.map(({ index }) => index) }),
  ...(expected !== undefined && { expected }),
});

/** The check that was kept, of a source with these claims. */
export function checkAsKept({ id, kind, expected, ...kept }: KeptCheck, claims: readonly ReviewClaim[]): Finding {
  const claimAt = (index: number): ReviewClaim => {
    const claim = claims[index];
    if (!claim) throw new RangeError('A check that was kept is of claims that are there.');
    return claim;
  };
  return {
    id,
    kind,
    a: claimAt(kept.a),
    b: claimAt(kept.b),
    ...(kept.from && { from: kept.from.map(claimAt) }),
    ...(expected !== undefined && { expected }),
  };
}
