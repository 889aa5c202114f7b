import type { FindingKind, ReviewClaim } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';
import type { Verdict } from './wording.ts';

/** How a claim stands to one counterpart of its measure. */
export function verdictBetween(folder: ReviewFolder, mine: ReviewClaim, other: ReviewClaim): Verdict {
  const { corpus } = folder;
  const checks = corpus.checksOf(mine.id).filter(({ a, b }) => a.id === other.id || b.id === other.id);
  const difference = corpus.differenceBetween(mine.id, other.id);
  const kind = folder.worst([...checks.map((check) => check.kind), ...(difference ? [difference] : [])]);
  if (kind) return kind;
  const { bound, low, high } = mine.claim;
  const same = bound === other.claim.bound && low === other.claim.low && high === other.claim.high;
  return same ? 'same' : 'compatible';
}

/** How a claim stands to all its counterparts: the most pressing finding, else the same only where all are the same. */
export function verdictOf(folder: ReviewFolder, mine: ReviewClaim): Verdict {
  const kind: FindingKind | undefined = folder.worst(folder.corpus.kindsOf(mine.id));
  if (kind && kind !== 'adds-up') return kind;
  const counterparts = folder.counterparts(mine);
  if (counterparts.length === 0) return kind ?? 'alone';
  return counterparts.every((other) => verdictBetween(folder, mine, other) === 'same') ? 'same' : 'compatible';
}
