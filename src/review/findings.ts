import type { Finding, FindingKind, Measure, ReviewClaim } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { relate } from './relate.ts';

/** So much of the text on either side of two figures has to be the same for one to be a copy of the other. */
const AROUND = 40;
const LEAST = 40;
/** Of so many claims every pair is compared; of more, one claim for each thing that is stated. */
const MOST_CLAIMS = 80;
const NUMBERS = /\d[\d.,]*/g;

type Stated = Pick<ReviewClaim, 'source' | 'claim'>;

const KINDS = ['hedge', 'update', 'conflict'] as const;

/**
 * Every pair of claims of one measure that do not agree; within one source only conflicts count. Rounding explains
 * *3,000* beside *3,120*, but not where one sentence stands in both sources but for its number: then the number was
 * changed. Held as numbers, for there are many more pairs than anybody asks about.
 */
export class Differences {
  readonly #measure: Measure;
  readonly #claims: readonly ReviewClaim[];
  /** For each pair its two places among the claims that are compared, and its kind. */
  readonly #pairs: Int32Array;

  /** `textOf` gives the text of a source. */
  constructor(measure: Measure, textOf: (path: string) => string) {
    const { claims } = measure;
    this.#measure = measure;
    this.#claims = claims.length > MOST_CLAIMS ? statements(claims) : claims;
    this.#pairs = Int32Array.from(differingPairs(this.#claims, textOf));
  }

  get all(): readonly Finding[] {
    return Array.from(this.#pairs, (pair) => this.#finding(pair));
  }

  /** Those that a claim has a part in. */
  of(claimId: string): readonly Finding[] {
    const at = this.#claims.findIndex(({ id }) => id === claimId);
    const found: Finding[] = [];
    for (const pair of this.#pairs) if (firstOf(pair) === at || secondOf(pair) === at) found.push(this.#finding(pair));
    return found;
  }

  /** The kinds that there are among them. */
  get kinds(): ReadonlySet<FindingKind> {
    return new Set(Array.from(this.#pairs, (pair) => KINDS[kindOf(pair)] ?? 'conflict'));
  }

  #finding(pair: number): Finding {
    const a = this.#claims[firstOf(pair)];
    const b = this.#claims[secondOf(pair)];
    if (!a || !b) throw new RangeError('A pair is of claims that are compared.');
    return new DifferingPair(KINDS[kindOf(pair)] ?? 'conflict', a, b, this.#measure.id);
  }
}

/** A finding whose name is made when it is asked for. */
class DifferingPair implements Finding {
  readonly kind: FindingKind;
  readonly a: ReviewClaim;
  readonly b: ReviewClaim;
  readonly measure: string;

  constructor(kind: FindingKind, a: ReviewClaim, b: ReviewClaim, measure: string) {
    this.kind = kind;
    this.a = a;
    this.b = b;
    this.measure = measure;
  }

  get id(): string {
    return fingerprint(this.a.id, this.b.id);
  }
}

const firstOf = (pair: number): number => pair >> 16;
const secondOf = (pair: number): number => (pair >> 8) & 255;
const kindOf = (pair: number): number => pair & 255;

function* differingPairs(reviewed: readonly ReviewClaim[], textOf: (path: string) => string): Generator<number> {
  const all = reviewed.map(({ source, claim }) => ({ source, claim }));
  for (const [i, a] of all.entries()) {
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j];
      if (!b) break;
      const relation = relate(a.claim, b.claim);
      const kind = relation === 'hedge' && isChangedCopy(a, b, textOf) ? 'conflict' : relation;
      if (kind === 'agree' || (a.source === b.source && kind !== 'conflict')) continue;
      yield (i << 16) | (j << 8) | KINDS.indexOf(kind);
    }
  }
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
function isChangedCopy(a: Stated, b: Stated, textOf: (path: string) => string): boolean {
  if (a.claim.bound !== b.claim.bound || a.claim.low === b.claim.low) return false;
  const around = ({ source, claim: { core } }: Stated): string => {
    const text = textOf(source);
    const before = text.slice(Math.max(0, core.start - AROUND), core.start);
    return `${before}#${text.slice(core.end, core.end + AROUND)}`.replace(NUMBERS, '#');
  };
  const words = around(a);
  return words.length >= LEAST && words === around(b);
}
