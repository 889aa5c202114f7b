import type { Finding, FindingKind, Measure, ReviewClaim, Span } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { relateStated, type Stated, toStated } from './relate.ts';

/** So much of the text on either side of two figures has to be the same for one to be a copy of the other. */
const AROUND = 40;
const LEAST = 40;
/** Of so many claims every pair is compared; of more, one claim for each thing that is stated. */
const MOST_CLAIMS = 80;
const NUMBERS = /\d[\d.,]*/g;

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

  /** `textOf` gives the text of a source; what is known of another such object, its pairs, need not be found again. */
  constructor(measure: Measure, textOf: (path: string) => string, pairs?: Int32Array) {
    const { claims } = measure;
    this.#measure = measure;
    this.#claims = claims.length > MOST_CLAIMS ? statements(claims) : claims;
    this.#pairs = pairs ?? differingPairs(this.#claims, textOf);
  }

  get pairs(): Int32Array {
    return this.#pairs;
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

/** What of a claim its pairs are told by; what stands around it is read for the few that are asked about it. */
interface Compared {
  readonly source: string;
  readonly stated: Stated;
  readonly around: () => string;
}

function toCompared({ source, claim }: ReviewClaim, textOf: (path: string) => string): Compared {
  const { core } = claim;
  let around: string | undefined;
  return {
    source,
    stated: toStated(claim),
    around: () => {
      around ??= wordsAround(core, textOf(source));
      return around;
    },
  };
}

function differingPairs(claims: readonly ReviewClaim[], textOf: (path: string) => string): Int32Array {
  const all = claims.map((claim) => toCompared(claim, textOf));
  const pairs: number[] = [];
  for (const [i, a] of all.entries()) {
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j];
      if (!b) break;
      const relation = relateStated(a.stated, b.stated);
      const kind = relation === 'hedge' && isChangedCopy(a, b) ? 'conflict' : relation;
      if (kind === 'agree' || (a.source === b.source && kind !== 'conflict')) continue;
      pairs.push((i << 16) | (j << 8) | KINDS.indexOf(kind));
    }
  }
  return Int32Array.from(pairs);
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
function isChangedCopy(a: Compared, b: Compared): boolean {
  if (a.stated.bound !== b.stated.bound || a.stated.low === b.stated.low) return false;
  return a.around().length >= LEAST && a.around() === b.around();
}

function wordsAround(core: Span, text: string): string {
  const before = text.slice(Math.max(0, core.start - AROUND), core.start);
  return `${before}#${text.slice(core.end, core.end + AROUND)}`.replace(NUMBERS, '#');
}
