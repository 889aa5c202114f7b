import type { Finding, FindingKind, Measure, ReviewClaim, Span } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { statementOf } from './held.ts';
import { relateStated, type Stated, toStated } from './relate.ts';

/** So much of the text on either side of two figures has to be the same for one to be a copy of the other. */
const AROUND = 40;
const LEAST = 40;
/** Of so many claims every pair is compared; of more, one claim for each thing that is stated. */
const MOST_CLAIMS = 80;
const NUMBERS = /\d[\d.,]*/g;

const KINDS = ['hedge', 'update', 'conflict'] as const;

/** Of the claims that stand to one in one way, the farthest from it, and how many they are. */
export interface Against {
  readonly farthest: ReviewClaim;
  readonly count: number;
}

const NO_NUMBERS = new Int32Array();
const NO_KINDS: readonly FindingKind[] = [];

/**
 * Every pair of claims of one measure that do not agree; within one source only conflicts count. Rounding explains
 * *3,000* beside *3,120*, but not where one sentence stands in both sources but for its number: then the number was
 * changed. Held as numbers, for there are many more pairs than anybody asks about.
 */
export class Differences {
  readonly #measure: Measure;
  readonly #claims: readonly ReviewClaim[];
  /**
   * For each pair its two places among the claims that are compared, and its kind. Behind the pairs, for each claim, in a
   * byte for each kind, the place of the farthest that stands to it so, counted from one: whoever speaks of a difference
   * speaks of that, and would have to unpack all to find it.
   */
  readonly #numbers: Int32Array;

  /** `textOf` gives the text of a source; what is known of another such object, its numbers, need not be found again. */
  constructor(measure: Measure, textOf: (path: string) => string, numbers?: Int32Array) {
    const { claims } = measure;
    this.#measure = measure;
    this.#claims = claims.length > MOST_CLAIMS ? statements(claims) : claims;
    this.#numbers = numbers ?? numbersOf(this.#claims.map((claim) => toCompared(claim, textOf)));
  }

  get numbers(): Int32Array {
    return this.#numbers;
  }

  get all(): readonly Finding[] {
    return Array.from(this.#numbers.subarray(0, this.#pairCount), (pair) => this.#finding(pair));
  }

  /** Those that a claim has a part in. */
  of(claimId: string): readonly Finding[] {
    return this.#pairsOf(this.#placeOf(claimId)).map((pair) => this.#finding(pair));
  }

  /** The kinds that there are among them. */
  get kinds(): readonly FindingKind[] {
    let all = 0;
    for (const farthest of this.#numbers.subarray(this.#pairCount)) all |= farthest;
    return kindsIn(all);
  }

  /** The kinds of those that a claim has a part in. */
  kindsOf(claimId: string): readonly FindingKind[] {
    return this.#pairCount > 0 ? kindsIn(this.#farthestFrom(this.#placeOf(claimId))) : NO_KINDS;
  }

  /** How two claims differ; undefined where they agree. */
  between(claimId: string, otherId: string): FindingKind | undefined {
    if (this.#pairCount === 0) return undefined;
    const other = this.#placeOf(otherId);
    const pair = this.#pairsOf(this.#placeOf(claimId)).find((it) => firstOf(it) === other || secondOf(it) === other);
    return pair === undefined ? undefined : KINDS[kindOf(pair)];
  }

  /** The claims that stand to one in one way; undefined where none does. */
  against(claimId: string, kind: FindingKind): Against | undefined {
    const at = this.#placeOf(claimId);
    const number = (KINDS as readonly FindingKind[]).indexOf(kind);
    const farthest = this.#claims[((this.#farthestFrom(at) >> (8 * number)) & 255) - 1];
    return farthest && { farthest, count: this.#pairsOf(at).filter((pair) => kindOf(pair) === number).length };
  }

  get #pairCount(): number {
    return Math.max(0, this.#numbers.length - this.#claims.length);
  }

  #farthestFrom(at: number): number {
    return at < 0 ? 0 : (this.#numbers[this.#pairCount + at] ?? 0);
  }

  #pairsOf(at: number): readonly number[] {
    const pairs: number[] = [];
    for (let i = 0; i < this.#pairCount; i++) {
      const pair = this.#numbers[i] ?? 0;
      if (firstOf(pair) === at || secondOf(pair) === at) pairs.push(pair);
    }
    return pairs;
  }

  #placeOf(claimId: string): number {
    return this.#claims.findIndex(({ id }) => id === claimId);
  }

  #finding(pair: number): Finding {
    const a = this.#claims[firstOf(pair)];
    const b = this.#claims[secondOf(pair)];
    if (!a || !b) throw new RangeError('A pair is of claims that are compared.');
    return new DifferingPair(KINDS[kindOf(pair)] ?? 'conflict', a, b, this.#measure.id);
  }
}

/** The kinds by a number that has a byte for each. */
const kindsIn = (bytes: number): readonly FindingKind[] =>
  bytes === 0 ? NO_KINDS : KINDS.filter((_, n) => ((bytes >> (8 * n)) & 255) !== 0);

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

function toCompared(review: ReviewClaim, textOf: (path: string) => string): Compared {
  const { source } = review;
  const statement = statementOf(review);
  const { core } = statement;
  let around: string | undefined;
  return {
    source,
    stated: toStated(statement),
    around: () => {
      around ??= wordsAround(core, textOf(source));
      return around;
    },
  };
}

function numbersOf(compared: readonly Compared[]): Int32Array {
  const pairs = differingPairs(compared);
  return pairs.length > 0 ? Int32Array.from([...pairs, ...farthestOf(pairs, compared)]) : NO_NUMBERS;
}

function differingPairs(all: readonly Compared[]): readonly number[] {
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
  return pairs;
}

/** For each claim the number that has, in a byte for each kind, the place of the farthest that stands to it so. */
function farthestOf(pairs: readonly number[], all: readonly Compared[]): Int32Array {
  const farthest = new Int32Array(all.length);
  const distances = new Float64Array(KINDS.length * all.length).fill(-1);
  const look = (at: number, other: number, kind: number): void => {
    const [a, b] = [all[at]?.stated, all[other]?.stated];
    if (!a || !b) return;
    const distance = Math.abs(a.low + a.high - b.low - b.high);
    const row = KINDS.length * at + kind;
    if (distance <= (distances[row] ?? 0)) return;
    distances[row] = distance;
    farthest[at] = ((farthest[at] ?? 0) & ~(255 << (8 * kind))) | ((other + 1) << (8 * kind));
  };
  for (const pair of pairs) {
    look(firstOf(pair), secondOf(pair), kindOf(pair));
    look(secondOf(pair), firstOf(pair), kindOf(pair));
  }
  return farthest;
}

/** The first claim of each value, bound and day, and of so many at most as are compared pair by pair. */
function statements(claims: readonly ReviewClaim[]): readonly ReviewClaim[] {
  const seen = new Map<string, ReviewClaim>();
  for (const review of claims) {
    const { low, high, bound, asOf } = statementOf(review);
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
