import type { Measure, ReviewClaim, Source } from '../model.ts';
import { candidatePairs } from './candidates.ts';
import { cluster } from './clusters.ts';
import { fingerprint } from './fingerprint.ts';
import { labelOf } from './labels.ts';
import { likeness, profilesOf } from './likeness.ts';
import { rarityOf } from './rarity.ts';
import { reasonsFor } from './reasons.ts';

/** How sure a pair must be, in log-odds, to bring two groups together, and how alike the groups must be on average. */
const THRESHOLD = 0;
const AVERAGE = -0.2;

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
  sources: readonly Source[],
  claims: ReadonlyMap<string, readonly ReviewClaim[]>,
): readonly Measure[] {
  const all = sources.flatMap(({ path }) => claims.get(path) ?? []);
  const profiles = sources.flatMap(profilesOf);
  const rarity = rarityOf(profiles);
  const links = candidatePairs(profiles).flatMap(([a, b]) => {
    const [one, other] = [profiles[a], profiles[b]];
    return one && other ? [{ a, b, score: likeness(one, other, rarity) }] : [];
  });
  return cluster(all.length, links, THRESHOLD, AVERAGE).map((group) => {
    const members = group.flatMap((index) => all[index] ?? []);
    return {
      id: fingerprint('measure', ...members.map(({ id }) => id)),
      label: labelOf(members),
      claims: members,
      reasons: reasonsFor(
        group.flatMap((index) => profiles[index] ?? []),
        rarity,
      ),
      origins: new Set(members.map(({ claim, source }) => claim.attribution?.origin ?? source)).size,
    };
  });
}
