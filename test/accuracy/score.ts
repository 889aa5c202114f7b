import { analyse } from '../../src/analysis/analyse.ts';
import type { ReviewClaim, SourceAnalysis } from '../../src/model.ts';
import { Corpus } from '../../src/review/corpus.ts';
import type { Judge } from '../../src/review/likeness/likeness.ts';
import type { Bundle, MarkedClaim } from './bundle.ts';
import { fold, scoreEntities } from './entities.ts';
import { relationOf } from './relation.ts';
import { Score } from './tally.ts';

/** Which figure read stands for which figure marked. */
interface Matching {
  readonly markOf: ReadonlyMap<ReviewClaim, MarkedClaim>;
  readonly readOf: ReadonlyMap<MarkedClaim, ReviewClaim>;
}

/** How a bundle is read, where not just as the program does. */
export interface Reading {
  readonly read?: (text: string) => SourceAnalysis;
  readonly judge?: Judge;
  /** Is told every pair that was missed or put together wrongly. */
  readonly onFault?: (fault: 'missed' | 'wrong', a: ReviewClaim, b: ReviewClaim, corpus: Corpus) => void;
}

/** Reads a bundle and says what was read right. */
export function scoreBundle(bundle: Bundle, { read = analyse, judge, onFault }: Reading = {}): Score {
  const score = new Score();
  const corpus = new Corpus(judge);
  for (const [path, text] of Object.entries(bundle.texts)) corpus.put(path, text, read(text));
  const matching = scoreClaims(bundle, corpus, score);
  const quote = quoter(bundle);
  for (const [mark, { claim }] of matching.readOf) {
    if (mark.optional) continue;
    const { bound, kind, low, high, attribution } = claim;
    score.judge('value', valueIsRight(claim, mark), () => `${show(kind, low)}…${show(kind, high)} in ${quote(mark)}`);
    score.judge('bound', boundIsRight(bound, mark), () => `${bound} in ${quote(mark)}`);
    score.judge('kind', kind === mark.kind, () => `${kind} in ${quote(mark)}`);
    scoreAttribution(attribution?.name, mark, score, quote);
  }
  scorePairs(bundle, corpus, matching, score, quote, onFault);
  const publishers = corpus.sources.flatMap(({ analysis: { publisher } }) => publisher ?? []);
  scoreEntities(bundle.entities, corpus.entities, publishers, score);
  return score;
}

/** Each mark takes the figure read that overlaps it most. */
function scoreClaims(bundle: Bundle, corpus: Corpus, score: Score): Matching {
  const quote = quoter(bundle);
  const read = corpus.sources.flatMap(({ path }) => corpus.claimsIn(path));
  const markOf = new Map<ReviewClaim, MarkedClaim>();
  const readOf = new Map<MarkedClaim, ReviewClaim>();
  for (const mark of bundle.claims) {
    const [best] = read
      .filter((it) => !markOf.has(it) && shared(it, mark) > 0)
      .sort((a, b) => shared(b, mark) - shared(a, mark));
    if (best) {
      markOf.set(best, mark);
      readOf.set(mark, best);
    }
    if (mark.optional) continue;
    if (best) score.hit('claims');
    else score.miss('claims', `missed ${quote(mark)}`);
  }
  for (const it of read) {
    if (bundle.claims.some((mark) => shared(it, mark) > 0)) continue;
    score.wrong('claims', `no claim: ${quote({ source: it.source, ...it.claim.core })}`);
  }
  return { markOf, readOf };
}

function scoreAttribution(said: string | undefined, mark: MarkedClaim, score: Score, quote: Quote): void {
  const words = fold(mark.by ?? '')
    .split(' ')
    .filter((word) => word.length > 2);
  const given = fold(said ?? '').split(' ');
  const what = `“${said ?? 'nobody'}” for “${mark.by ?? 'nobody'}” in ${quote(mark)}`;
  if (words.some((word) => given.includes(word)) || (mark.by && fold(mark.by) === fold(said ?? '')))
    score.hit('attribution');
  else if (mark.by && said) score.judge('attribution', false, () => what);
  else if (mark.by) score.miss('attribution', what);
  else if (said) score.wrong('attribution', what);
}

/** Which figures are put together, and which pairs are reported. Within one source only a conflict counts. */
function scorePairs(
  bundle: Bundle,
  corpus: Corpus,
  { markOf, readOf }: Matching,
  score: Score,
  quote: Quote,
  onFault: Reading['onFault'],
): void {
  const firm = bundle.claims.filter(({ optional }) => !optional);
  const together = new Map<ReviewClaim, number>();
  corpus.measures.forEach(({ claims }, n) => {
    for (const it of claims) together.set(it, n);
  });
  const reported = new Map(corpus.findings.map(({ a, b, kind }) => [pairKey(a, b), kind]));
  for (const [a, b] of pairs(firm)) {
    if (a.measure === null || a.measure !== b.measure) continue;
    const [one, other] = [readOf.get(a), readOf.get(b)];
    const both = `${a.measure}: ${quote(a)} — ${quote(b)}`;
    const group = one && together.get(one);
    if (other && group !== undefined && group === together.get(other)) score.hit('sameMeasure');
    else {
      score.miss('sameMeasure', `not put together: ${both}`);
      if (one && other) onFault?.('missed', one, other, corpus);
    }
    const relation = relationOf(a, b);
    if (relation === 'agree' || (a.source === b.source && relation !== 'conflict')) continue;
    const kind = one && other && reported.get(pairKey(one, other));
    if (!kind) score.miss('findings', `missed ${relation}: ${both}`);
    else {
      score.hit('findings');
      score.judge('findingKind', kind === relation, () => `${kind} for ${relation}: ${both}`);
    }
  }
  const where = (it: ReviewClaim) => quote(markOf.get(it) ?? { source: it.source, ...it.claim.core });
  const counted = (a: ReviewClaim, b: ReviewClaim) => !markOf.get(a)?.optional && !markOf.get(b)?.optional;
  const measureOf = (it: ReviewClaim) => markOf.get(it)?.measure ?? null;
  for (const { claims } of corpus.measures) {
    for (const [a, b] of pairs(claims)) {
      if (!counted(a, b) || (measureOf(a) !== null && measureOf(a) === measureOf(b))) continue;
      const known = bundle.apart.some((list) => [a, b].every((it) => list.includes(measureOf(it) ?? '')));
      score.wrong('sameMeasure', `put together wrongly${known ? ' (marked apart)' : ''}: ${where(a)} — ${where(b)}`);
      onFault?.('wrong', a, b, corpus);
    }
  }
  for (const { a, b, kind } of corpus.findings) {
    if (kind === 'adds-up' || kind === 'does-not-add-up' || !counted(a, b)) continue;
    const [one, other] = [markOf.get(a), markOf.get(b)];
    const same = one && other && one.measure !== null && one.measure === other.measure;
    const relation = same ? relationOf(one, other) : 'agree';
    if (relation === 'agree' || (a.source === b.source && relation !== 'conflict'))
      score.wrong('findings', `false ${kind}: ${where(a)} — ${where(b)}`);
  }
}

const pairKey = (a: ReviewClaim, b: ReviewClaim): string => [a.id, b.id].sort().join(' ');

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

/** Number of characters that a figure read and a mark have in common. */
const shared = ({ source, claim: { core } }: ReviewClaim, mark: MarkedClaim): number =>
  source === mark.source ? Math.min(core.end, mark.end) - Math.max(core.start, mark.start) : 0;

function valueIsRight(claim: ReviewClaim['claim'], mark: MarkedClaim): boolean {
  const right = (end: 'low' | 'high') => {
    const value = mark[end];
    if (value === null) return true;
    if (typeof value === 'string') return Math.abs(claim[end] - Date.parse(value) / 86_400_000) < 1.5;
    return Math.abs(claim[end] - value) <= 0.005 * Math.max(Math.abs(claim[end]), Math.abs(value));
  };
  return right('low') && (mark.bound === 'vague' || right('high'));
}

/** Of *just under* and the like it is as good to say about, over or under. */
const boundIsRight = (bound: string, mark: MarkedClaim): boolean =>
  bound === mark.bound ||
  (/\b(?:just|barely|nearly|almost|close to|approaching|short of|shy of)\b/i.test(mark.figure) &&
    ['about', 'over', 'under'].includes(bound));

const show = (kind: string, value: number): string =>
  kind === 'date' ? new Date(value * 86_400_000).toISOString().slice(0, 10) : `${Number(value.toPrecision(6))}`;

type Quote = (span: { readonly source: string; readonly start: number; readonly end: number }) => string;

/** A figure in the words around it. */
function quoter({ texts }: Bundle): Quote {
  return ({ source, start, end }) => {
    const text = texts[source] ?? '';
    const piece = [text.slice(Math.max(0, start - 45), start), text.slice(start, end), text.slice(end, end + 45)];
    return `“${piece[0]}[${piece[1]}]${piece[2]}”`.replace(/\s+/g, ' ');
  };
}
