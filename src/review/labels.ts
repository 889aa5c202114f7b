import type { ReviewClaim } from '../model.ts';

/** A short name for the question that the claims answer, from the words of the claim that says most. */
export function labelOf(claims: readonly ReviewClaim[]): string {
  const labels = claims.map(({ claim }) => claim.thing.label).filter((label) => label !== '');
  const best = labels.sort((a, b) => Math.abs(a.length - 36) - Math.abs(b.length - 36) || (a < b ? -1 : 1))[0];
  const [first] = claims;
  return best ?? [first?.claim.thing.head, first?.claim.thing.event].filter(Boolean).join(' ');
}
