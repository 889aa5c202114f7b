import type { Claim, Finding, ReviewClaim, Source } from '../../model.ts';
import { fingerprint } from '../fingerprint.ts';

/** A check of one source's own arithmetic. Only plain statements are checked: a wrong alarm costs more than a missed one. */
export type Check = (source: Source, claims: readonly ReviewClaim[]) => readonly Finding[];

/** A check that is made of each sentence with several figures, which it is given. */
export type SentenceCheck = Check;

/** What a check found of a figure that should follow from others, and the number that they give. */
export function findingOf(
  adds: boolean,
  result: ReviewClaim,
  from: readonly [ReviewClaim, ...ReviewClaim[]],
  expected: number,
): Finding {
  const kind = adds ? 'adds-up' : 'does-not-add-up';
  return { id: fingerprint(kind, result.id, ...from.map(({ id }) => id)), kind, a: result, b: from[0], from, expected };
}

/** True for a single number without hedge: only such are added and divided. */
export const isPlain = ({ bound, low, high }: Claim): boolean => bound === 'exact' && low === high;

export const alike = (a: Claim, b: Claim): boolean => a.kind === b.kind && a.unit === b.unit;

/** The claims of one source, sentence by sentence. */
export function bySentence(claims: readonly ReviewClaim[]): readonly (readonly ReviewClaim[])[] {
  const sentences = new Map<number, ReviewClaim[]>();
  for (const claim of claims) {
    const own = sentences.get(claim.claim.sentence);
    if (own) own.push(claim);
    else sentences.set(claim.claim.sentence, [claim]);
  }
  return [...sentences.values()];
}

/** The text between two claims, or up to some length after the last. */
export const between = ({ text }: Source, a: ReviewClaim, b: ReviewClaim): string =>
  text.slice(a.claim.end, b.claim.start);
