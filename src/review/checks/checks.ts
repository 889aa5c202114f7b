import type { Finding, ReviewClaim, Source } from '../../model.ts';
import { checkChanges } from './changes.ts';
import { checkHeadline } from './headline.ts';
import { checkShares } from './shares.ts';
import type { Check } from './sum.ts';
import { checkTotals } from './totals.ts';

/** Every check of a source's own arithmetic. */
const CHECKS: readonly Check[] = [checkTotals, checkShares, checkChanges, checkHeadline];

/** Where a source's own numbers bear each other out, and where they do not. */
export const checkSource = (source: Source, claims: readonly ReviewClaim[]): readonly Finding[] =>
  CHECKS.flatMap((check) => check(source, claims));
