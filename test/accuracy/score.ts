import { analyse } from '../../src/analysis/analyse.ts';
import type { ReviewClaim } from '../../src/model.ts';
import { Corpus } from '../../src/review/corpus.ts';
import type { Bundle, MarkedClaim } from './bundle.ts';

/** Right and wrong answers to one question. */
export class Tally {
  hits = 0;
  missed = 0;
  wrong = 0;

  get precision(): number {
    return this.hits / (this.hits + this.wrong || 1);
  }

  get recall(): number {
    return this.hits / (this.hits + this.missed || 1);
  }
}

export interface Score {
  readonly claims: Tally;
  readonly value: Tally;
  readonly bound: Tally;
  readonly kind: Tally;
  readonly sameMeasure: Tally;
}

export const newScore = (): Score => ({
  claims: new Tally(),
  value: new Tally(),
  bound: new Tally(),
  kind: new Tally(),
  sameMeasure: new Tally(),
});

/** Reads a bundle and adds up what was read right into `score`. */
export function scoreBundle({ texts, claims: marked }: Bundle, score: Score): void {
  const corpus = new Corpus();
  for (const [path, text] of Object.entries(texts)) corpus.put(path, text, analyse(text));
  const read = corpus.sources.flatMap(({ path }) => corpus.claimsIn(path));
  const markOf = new Map<ReviewClaim, MarkedClaim>();
  for (const mark of marked) {
    const found = read.find((it) => !markOf.has(it) && overlap(it, mark));
    if (found) markOf.set(found, mark);
    if (mark.optional) continue;
    if (!found) {
      score.claims.missed++;
      continue;
    }
    score.claims.hits++;
    judge(score.value, mark.low === null || (near(found, mark.low, 'low') && near(found, mark.high, 'high')));
    judge(score.bound, found.claim.bound === mark.bound);
    judge(score.kind, found.claim.kind === mark.kind);
  }
  for (const it of read) if (!marked.some((mark) => overlap(it, mark))) score.claims.wrong++;
  scorePairs(corpus, marked, markOf, score.sameMeasure);
}

function scorePairs(
  corpus: Corpus,
  marked: readonly MarkedClaim[],
  markOf: ReadonlyMap<ReviewClaim, MarkedClaim>,
  tally: Tally,
): void {
  const firm = marked.filter(({ optional }) => !optional);
  const wanted = pairs(firm).filter(([a, b]) => a.measure !== null && a.measure === b.measure).length;
  let hits = 0;
  for (const { claims } of corpus.measures) {
    const marks = claims.map((it) => markOf.get(it));
    for (const [a, b] of pairs(marks)) {
      if (a?.optional || b?.optional) continue;
      if (a && b && a.measure !== null && a.measure === b.measure) hits++;
      else tally.wrong++;
    }
  }
  tally.hits += hits;
  tally.missed += wanted - hits;
}

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

function judge(tally: Tally, right: boolean): void {
  if (right) tally.hits++;
  else {
    tally.wrong++;
    tally.missed++;
  }
}

const overlap = ({ source, claim: { core } }: ReviewClaim, mark: MarkedClaim): boolean =>
  source === mark.source && core.start < mark.end && mark.start < core.end;

function near({ claim }: ReviewClaim, value: number | string | null, end: 'low' | 'high'): boolean {
  if (value === null || claim.bound === 'vague') return true;
  if (typeof value === 'string') return Math.abs(claim[end] - Date.parse(value) / 86_400_000) < 1.5;
  return Math.abs(claim[end] - value) <= 0.005 * Math.max(Math.abs(claim[end]), Math.abs(value));
}
