import type { Finding, Measure, ReviewClaim } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { relate } from './relate.ts';

/** So much of the text on either side of two figures has to be the same for one to be a copy of the other. */
const AROUND = 40;
const LEAST = 40;
/** Of so many claims every pair is compared; of more, one claim for each thing that is stated. */
const MOST_CLAIMS = 80;
const NUMBERS = /\d[\d.,]*/g;

/**
 * Every pair of claims of one measure that do not agree; within one source only conflicts count. Rounding explains
 * *3,000* beside *3,120*, but not where one sentence stands in both sources but for its number: then the number was
 * changed. `textOf` gives the text of a source.
 */
export function findDifferences(measures: readonly Measure[], textOf: (path: string) => string): readonly Finding[] {
  return measures.flatMap((measure) => {
    const claims = measure.claims.length > MOST_CLAIMS ? statements(measure.claims) : measure.claims;
    return claims.flatMap((a, i) =>
      claims.slice(i + 1).flatMap((b): Finding[] => {
        const relation = relate(a.claim, b.claim);
        const kind = relation === 'hedge' && isChangedCopy(a, b, textOf) ? 'conflict' : relation;
        if (kind === 'agree' || (a.source === b.source && kind !== 'conflict')) return [];
        return [{ id: fingerprint(a.id, b.id), kind, a, b, measure: measure.id }];
      }),
    );
  });
}

/** The first claim of each value, bound and day, and of so many at most as are compared pair by pair. */
function statements(claims: readonly ReviewClaim[]): readonly ReviewClaim[] {
  const seen = new Map<string, ReviewClaim>();
  for (const review of claims) {
    const { low, high, bound, asOf } = review.claim;
    const key = `${low} ${high} ${bound} ${asOf?.low} ${asOf?.high}`;
    if (!seen.has(key)) seen.set(key, review);
    if (seen.size === MOST_CLAIMS) break;
  }
  return [...seen.values()];
}

/** True where two plain figures differ and the words around them do not. */
function isChangedCopy(a: ReviewClaim, b: ReviewClaim, textOf: (path: string) => string): boolean {
  if (a.claim.bound !== b.claim.bound || a.claim.low === b.claim.low) return false;
  const around = ({ source, claim: { core } }: ReviewClaim): string => {
    const text = textOf(source);
    const before = text.slice(Math.max(0, core.start - AROUND), core.start);
    return `${before}#${text.slice(core.end, core.end + AROUND)}`.replace(NUMBERS, '#');
  };
  const words = around(a);
  return words.length >= LEAST && words === around(b);
}
