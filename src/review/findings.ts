import type { Finding, Measure, ReviewClaim } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { relate } from './relate.ts';

/** So much of the text on either side of two figures has to be the same for one to be a copy of the other. */
const AROUND = 40;
const LEAST = 40;
const NUMBERS = /\d[\d.,]*/g;

/**
 * Every pair of claims of one measure that do not agree; within one source only conflicts count. Rounding explains
 * *3,000* beside *3,120*, but not where one sentence stands in both sources but for its number: then the number was
 * changed. `textOf` gives the text of a source.
 */
export function findDifferences(measures: readonly Measure[], textOf: (path: string) => string): readonly Finding[] {
  return measures.flatMap((measure) =>
    measure.claims.flatMap((a, i) =>
      measure.claims.slice(i + 1).flatMap((b): Finding[] => {
        const relation = relate(a.claim, b.claim);
        const kind = relation === 'hedge' && isChangedCopy(a, b, textOf) ? 'conflict' : relation;
        if (kind === 'agree' || (a.source === b.source && kind !== 'conflict')) return [];
        return [{ id: fingerprint(a.id, b.id), kind, a, b, measure: measure.id }];
      }),
    ),
  );
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
