import type { Figure } from '../../../model.ts';
import type { Candidate, Refiner } from '../candidate.ts';
import type { Token } from '../tokens.ts';
import { readMoneyAfter, readMoneyBefore } from '../units/money.ts';
import { readShare } from '../units/share.ts';
import { readUnit } from '../units/unit.ts';

function attach(candidate: Candidate, tokens: readonly Token[], figures: readonly Figure[]): Candidate {
  if (candidate.kind !== 'count') return candidate;
  const before = readMoneyBefore(tokens, candidate.first);
  if (before)
    return { ...candidate, first: before.first, coreFirst: candidate.coreFirst, kind: 'money', unit: before.code };
  const share = readShare(tokens, candidate.last);
  if (share) return { ...candidate, last: share.next, kind: 'share', unit: share.unit, factor: share.factor };
  const after = readMoneyAfter(tokens, candidate, figures);
  if (after) return { ...candidate, last: after.next, kind: 'money', unit: after.code, factor: after.factor };
  const unit = readUnit(tokens, candidate);
  if (unit)
    return { ...candidate, first: unit.first, last: unit.next, kind: unit.kind, unit: unit.name, factor: unit.factor };
  return candidate;
}

/** Money, percent, measures and durations: the unit before or after a number, with or without a hyphen. */
export const attachUnits: Refiner = (candidates, tokens, { figures }) =>
  candidates.map((each) => attach(each, tokens, figures));
