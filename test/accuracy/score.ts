import { analyse } from '../../src/analysis/analyse.ts';
import type { Kind, Relation, ReviewClaim, SourceAnalysis } from '../../src/model.ts';
import { Corpus } from '../../src/review/corpus.ts';
import type { Judge } from '../../src/review/likeness.ts';
import { relate } from '../../src/review/relate.ts';
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
  /** Pairs of one measure that do not agree, whatever the kind. */
  readonly findings: Tally;
}

export const newScore = (): Score => ({
  claims: new Tally(),
  value: new Tally(),
  bound: new Tally(),
  kind: new Tally(),
  sameMeasure: new Tally(),
  findings: new Tally(),
});

/** How a bundle is read, where not just as the program does. */
export interface Reading {
  readonly read?: (text: string) => SourceAnalysis;
  readonly judge?: Judge;
  /** Is told every pair that was missed or put together wrongly. */
  readonly onFault?: (fault: 'missed' | 'wrong', a: ReviewClaim, b: ReviewClaim, corpus: Corpus) => void;
}

/** Reads a bundle and adds up what was read right into `score`. */
export function scoreBundle({ texts, claims: marked }: Bundle, score: Score, reading: Reading = {}): void {
  const corpus = new Corpus(reading.judge);
  for (const [path, text] of Object.entries(texts)) corpus.put(path, text, (reading.read ?? analyse)(text));
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
  scoreMeasures(corpus, marked, markOf, score.sameMeasure, reading.onFault);
  scoreFindings(corpus, marked, markOf, score.findings);
}

function scoreMeasures(
  corpus: Corpus,
  marked: readonly MarkedClaim[],
  markOf: ReadonlyMap<ReviewClaim, MarkedClaim>,
  tally: Tally,
  onFault: Reading['onFault'],
): void {
  const firm = marked.filter(({ optional }) => !optional);
  const wanted = pairs(firm).filter(([a, b]) => a.measure !== null && a.measure === b.measure).length;
  let hits = 0;
  for (const { claims } of corpus.measures) {
    for (const [one, other] of pairs(claims)) {
      const [a, b] = [markOf.get(one), markOf.get(other)];
      if (a?.optional || b?.optional) continue;
      if (a && b && a.measure !== null && a.measure === b.measure) hits++;
      else {
        tally.wrong++;
        onFault?.('wrong', one, other, corpus);
      }
    }
  }
  tally.hits += hits;
  tally.missed += wanted - hits;
  if (!onFault) return;
  for (const [[one, a], [other, b]] of pairs([...markOf].filter(([, { optional }]) => !optional))) {
    if (a.measure === null || a.measure !== b.measure) continue;
    if (!corpus.measureOf(one.id)?.claims.includes(other)) onFault('missed', one, other, corpus);
  }
}

function scoreFindings(
  corpus: Corpus,
  marked: readonly MarkedClaim[],
  markOf: ReadonlyMap<ReviewClaim, MarkedClaim>,
  tally: Tally,
): void {
  const firm = marked.filter(({ optional }) => !optional);
  const wanted = pairs(firm).filter(([a, b]) => a.measure !== null && a.measure === b.measure && differs(a, b)).length;
  let hits = 0;
  for (const { a, b, measure } of corpus.findings) {
    if (measure === undefined) continue;
    const [one, other] = [markOf.get(a), markOf.get(b)];
    if (one?.optional || other?.optional) continue;
    if (one && other && one.measure !== null && one.measure === other.measure && differs(one, other)) hits++;
    else tally.wrong++;
  }
  tally.hits += hits;
  tally.missed += wanted - hits;
}

/** Whether two marked claims of one measure are to be reported. */
function differs(a: MarkedClaim, b: MarkedClaim): boolean {
  const relation: Relation = relate(asStated(a), asStated(b));
  return relation !== 'agree' && (a.source !== b.source || relation === 'conflict');
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

function asStated({ kind, bound, low, high, asOf }: MarkedClaim) {
  const number = (value: number | string | null): number => (typeof value === 'string' ? dayOf(value) : (value ?? 0));
  const day = asOf === null ? undefined : dayOf(asOf.length === 7 ? `${asOf}-01` : asOf);
  const stated: { kind: Kind; bound: typeof bound; low: number; high: number } = {
    kind,
    bound,
    low: number(low),
    high: number(high),
  };
  return day === undefined ? stated : { ...stated, asOf: { low: day, high: day } };
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
