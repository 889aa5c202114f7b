import type { Claim, Finding, ReviewClaim, Source } from '../../model.ts';
import { checkChanges } from './changes.ts';
import { checkHeadline } from './headline.ts';
import { checkShares } from './shares.ts';
import { bySentence, type SentenceCheck } from './sum.ts';
import { checkTotals } from './totals.ts';

/** Every check of a source's own arithmetic that looks at one sentence after another. */
const OF_SENTENCES: readonly SentenceCheck[] = [checkTotals, checkShares, checkChanges];

/** Where a source's own numbers bear each other out, and where they do not. */
export function checkSource(source: Source, claims: readonly ReviewClaim[]): readonly Finding[] {
  const { claims: data } = source.analysis;
  const opened = claims.map((claim, index) => new OpenedClaim(claim, data[index] ?? claim.claim));
  const sentences = bySentence(opened).filter(({ length }) => length > 1);
  const found = OF_SENTENCES.flatMap((check) => sentences.flatMap((sentence) => check(source, sentence)));
  found.push(...checkHeadline(source, opened));
  return found.map(({ a, b, from, ...finding }) => ({
    ...finding,
    a: asHeld(a),
    b: asHeld(b),
    ...(from && { from: from.map(asHeld) }),
  }));
}

/** A claim as data, for the checks, which ask each many times; what they find speaks of the claim as it is held. */
class OpenedClaim implements ReviewClaim {
  readonly held: ReviewClaim;
  readonly claim: Claim;
  readonly index: number;
  readonly source: string;

  constructor(held: ReviewClaim, claim: Claim) {
    this.held = held;
    this.claim = claim;
    this.index = held.index;
    this.source = held.source;
  }

  get id(): string {
    return this.held.id;
  }
}

const asHeld = (claim: ReviewClaim): ReviewClaim => (claim instanceof OpenedClaim ? claim.held : claim);
