import type { Measure, ReviewClaim, Source } from '../model.ts';
import { fingerprint } from './fingerprint.ts';

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

/** Puts together the claims that answer one question. */
export function groupClaims(
  _sources: readonly Source[],
  claims: ReadonlyMap<string, readonly ReviewClaim[]>,
): readonly Measure[] {
  const groups = new Map<string, ReviewClaim[]>();
  for (const claim of [...claims.values()].flat()) {
    if (!claim.claim.thing.head) continue;
    const key = `${claim.claim.kind} ${claim.claim.thing.head}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([key, members]) => ({
      id: fingerprint(key),
      label: key,
      claims: members,
      reasons: [],
      origins: members.length,
    }));
}
