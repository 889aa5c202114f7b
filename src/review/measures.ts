import type { Measure, ReviewClaim, Source } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { labelOf } from './labels.ts';
import type { Profile } from './likeness/profile.ts';
import type { Weigh } from './likeness/rarity.ts';
import type { Vocabulary } from './likeness/vocabulary.ts';
import { independentOrigins } from './origins.ts';
import { reasonsFor } from './reasons.ts';

/** The claims of a source with their ids: the source, the quotation with the words around it, and a count for repeats. */
export function claimsOf({ path, text, analysis }: Source): readonly ReviewClaim[] {
  const seen = new Map<string, number>();
  return analysis.claims.map((claim) => {
    const context = text.slice(Math.max(0, claim.start - 24), claim.end + 24);
    const key = fingerprint(path, context);
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    return { id: repeat ? `${key}-${repeat}` : key, source: path, claim };
  });
}

/** A measure is what its claims are. */
export const measureId = (claims: readonly ReviewClaim[]): string =>
  fingerprint('measure', ...claims.map(({ id }) => id));

/** A measure of claims that answer one question. */
export function toMeasure(
  claims: readonly ReviewClaim[],
  profiles: readonly Profile[],
  vocabulary: Vocabulary,
  weigh: Weigh,
  sources: ReadonlyMap<string, Source>,
): Measure {
  return {
    id: measureId(claims),
    label: labelOf(claims),
    claims,
    reasons: reasonsFor(profiles, vocabulary, weigh),
    origins: independentOrigins(claims, sources),
  };
}
