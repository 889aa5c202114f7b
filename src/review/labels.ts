import type { ReviewClaim } from '../model.ts';

/** A word has to stand in so large a part of the claims' own labels to speak for all of them. */
const COMMON = 0.3;

/**
 * A short name for the question that the claims answer, in the words of the claim that speaks most for the others: of
 * *people killed*, *people killed in the market* and *killed civilians* it is *people killed*.
 */
export function labelOf(claims: readonly ReviewClaim[]): string {
  const labels = [
    ...new Set(claims.map(({ claim }) => spoken(claim.thing.label)).filter((label) => label !== '')),
  ].sort();
  const counts = new Map<string, number>();
  const wordsOf = (label: string): ReadonlySet<string> => new Set(label.toLowerCase().split(' '));
  for (const label of labels) for (const word of wordsOf(label)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const worth = (label: string): number =>
    [...wordsOf(label)].reduce((sum, word) => sum + (counts.get(word) ?? 0) / labels.length - COMMON, 0);
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  for (const label of labels) {
    const value = worth(label);
    if (value > most || (value === most && label.length < best.length)) [best, most] = [label, value];
  }
  if (best) return best;
  return unsaid(claims);
}

/** What is counted, where no claim's own words say it: what the first that takes it up from elsewhere takes up. */
function unsaid(claims: readonly ReviewClaim[]): string {
  const taken = claims.find(({ claim: { thing } }) => thing.head !== '' || thing.event !== undefined)?.claim.thing;
  return taken ? [taken.head, taken.event].filter(Boolean).join(' ') : (claims[0]?.claim.kind ?? '');
}

/** *OIL TANKERS SUNK* is shouted only in its headline; *NATO* is a name. */
const spoken = (label: string): string =>
  label.includes(' ') && label === label.toUpperCase() ? label.toLowerCase() : label;
