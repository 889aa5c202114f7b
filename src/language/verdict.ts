import type { FindingKind, ReviewClaim } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';
import type { Verdict } from './wording.ts';

/** How a claim stands to one counterpart of its measure. */
export function verdictBetween(folder: ReviewFolder, mine: ReviewClaim, other: ReviewClaim): Verdict {
  const kind = folder.worst(folder.findingsOf(mine.id).filter(({ a, b }) => a.id === other.id || b.id === other.id));
  if (kind) return kind;
  const { bound, low, high } = mine.claim;
  const same = bound === other.claim.bound && low === other.claim.low && high === other.claim.high;
  return same ? 'same' : 'compatible';
}

/** How a claim stands to all its counterparts: the most pressing finding, else the same only where all are the same. */
export function verdictOf(folder: ReviewFolder, mine: ReviewClaim): Verdict {
  const kind: FindingKind | undefined = folder.worst(folder.findingsOf(mine.id));
  if (kind && kind !== 'adds-up') return kind;
  const counterparts = folder.counterparts(mine);
  if (counterparts.length === 0) return kind ?? 'alone';
  return counterparts.every((other) => verdictBetween(folder, mine, other) === 'same') ? 'same' : 'compatible';
}

/** Whether two claims come from one named voice. */
export function sameOrigin(a: ReviewClaim, b: ReviewClaim): boolean {
  const origin = a.claim.attribution?.origin;
  return origin !== undefined && origin === b.claim.attribution?.origin;
}

/** Whether several sources state a figure, and all have it from one named voice. */
export function goesBackToOne(claims: readonly ReviewClaim[]): boolean {
  const several = new Set(claims.map(({ source }) => source)).size > 1;
  return several && namedOrigins(claims) === 1 && claims.every(({ claim }) => claim.attribution !== undefined);
}

/** The number of different named origins among claims. */
export function namedOrigins(claims: readonly ReviewClaim[]): number {
  return new Set(claims.flatMap(({ claim }) => claim.attribution?.origin ?? [])).size;
}
