import type { Finding, Measure } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { relate } from './relate.ts';

/** Every pair of claims of one measure that do not agree; within one source only conflicts count. */
export function findDifferences(measures: readonly Measure[]): readonly Finding[] {
  return measures.flatMap((measure) =>
    measure.claims.flatMap((a, i) =>
      measure.claims.slice(i + 1).flatMap((b): Finding[] => {
        const kind = relate(a.claim, b.claim);
        if (kind === 'agree' || (a.source === b.source && kind !== 'conflict')) return [];
        return [{ id: fingerprint(a.id, b.id), kind, a, b, measure: measure.id }];
      }),
    ),
  );
}
