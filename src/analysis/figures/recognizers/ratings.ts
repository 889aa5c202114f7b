import { type Candidate, candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { MARKS } from '../words/notations.words.ts';

const TOPS: ReadonlySet<number> = new Set([4, 5, 6, 10, 20, 100]);

/** *7.2/10*, *8.5 out of 10*, *a rating of 4/5*: a mark on a scale; *nine out of ten* is a share. */
export function recognizeRating(tokens: readonly Token[], at: number): Candidate | undefined {
  const mark = tokenAt(tokens, at);
  if (mark.type !== 'number') return undefined;
  const isSlash =
    tokenAt(tokens, at + 1).text === '/' &&
    tokenAt(tokens, at + 1).gap === 'none' &&
    tokenAt(tokens, at + 2).gap === 'none';
  const isOutOf = tokenAt(tokens, at + 1).text === 'out' && tokenAt(tokens, at + 2).text === 'of';
  if (!isSlash && !isOutOf) return undefined;
  const top = tokenAt(tokens, isSlash ? at + 2 : at + 3);
  if (top.type !== 'number' || !TOPS.has(top.value) || mark.value > top.value) return undefined;
  const next = isSlash ? at + 3 : at + 4;
  const isMark = !Number.isInteger(mark.value) || (isSlash && top.value >= 10) || hasContext(tokens, at, next);
  if (!isMark) return undefined;
  return candidate(at, next, mark.value, mark.value, 'digits', {
    coreLast: at + 1,
    kind: 'measure',
    unit: `of ${top.value}`,
  });
}

function hasContext(tokens: readonly Token[], at: number, next: number): boolean {
  for (let i = at - 5; i <= next; i++) if (MARKS.has(tokenAt(tokens, i).text)) return true;
  return false;
}
