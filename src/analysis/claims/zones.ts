import type { Figure } from '../../model.ts';
import type { Token } from '../words/token.ts';

/** A half-open range of tokens. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a figure stands in its sentence: its own tokens, the words that belong to it alone, and its clause. */
export interface Zone {
  readonly figure: Range;
  readonly near: Range;
  readonly clause: Range;
  /** True for the M of *N of the M drivers* and the N of it: they share the words that follow. */
  readonly ofNext: boolean;
  readonly ofPrevious: boolean;
}

const STRONG = new Set([';', ':', '–', '—', '--', '|', '•']);
const SUBORDINATE = new Set([
  'after',
  'before',
  'when',
  'while',
  'whereas',
  'because',
  'since',
  'where',
  'which',
  'who',
  'although',
  'though',
  'but',
  'as',
  'that',
  'if',
]);

const isStrong = ({ lower, tag }: Token): boolean => STRONG.has(lower) || tag === 'open' || tag === 'close';
const isComma = ({ lower }: Token): boolean => lower === ',';
const isJoin = (token: Token): boolean =>
  isStrong(token) ||
  isComma(token) ||
  token.lower === 'and' ||
  token.lower === 'or' ||
  token.lower === 'but' ||
  token.lower === 'plus' ||
  token.lower === 'while' ||
  token.lower === 'against';

const CONTENT = new Set(['noun', 'name', 'verb', 'participle', 'gerund', 'adjective']);
const isContent = ({ tag }: Token): boolean => CONTENT.has(tag);

function rangeOf(figure: Figure, tokens: readonly Token[]): Range {
  let start = 0;
  while (start < tokens.length && (tokens[start]?.end ?? 0) <= figure.start) start++;
  let end = start;
  // What a count's span takes in beyond the number (*187 people*) is for the noun phrase to read.
  const to = figure.kind === 'count' || figure.kind === 'share' ? figure.core.end : figure.end;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < to) end++;
  return { start, end: Math.max(end, Math.min(start + 1, tokens.length)) };
}

/** *812 of the 1,087 trains*: nothing but *of* and little words between two figures. */
function isOf(tokens: readonly Token[], from: number, to: number): boolean {
  if (
    tokens[from]?.lower !== 'of' &&
    !(tokens[from]?.lower === 'in' || (tokens[from]?.lower === 'out' && tokens[from + 1]?.lower === 'of'))
  )
    return false;
  for (let i = from + 1; i < to; i++) {
    const tag = tokens[i]?.tag;
    if (tag !== 'determiner' && tag !== 'preposition' && tag !== 'adverb' && tag !== 'pronoun') return false;
  }
  return to - from <= 4;
}

/** Where the words of one figure end and those of the next begin. */
function splitAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isJoin(tokens[i] as Token)) return i;
  for (let i = to - 1; i > from; i--) if (tokens[i]?.tag === 'preposition') return i;
  return to;
}

function limits(tokens: readonly Token[], figure: Range, low: number, high: number): { near: Range; clause: Range } {
  let start = figure.start;
  let seen = 0;
  let crossed = false;
  while (start > low) {
    const token = tokens[start - 1] as Token;
    if (isStrong(token)) {
      // *Houses destroyed: 1,875* and *the hospital (60 beds)*: what stands before the mark is what it is about.
      if (seen > 0 || crossed || token.tag === 'close') break;
      crossed = true;
    } else if (isComma(token) && (seen > 1 || crossed)) break;
    else if (isContent(token)) seen++;
    start--;
  }
  let end = figure.end;
  while (end < high) {
    const token = tokens[end] as Token;
    if (end > figure.end && (isStrong(token) || isComma(token) || SUBORDINATE.has(token.lower))) break;
    end++;
  }
  let from = figure.start;
  while (from > 0 && !STRONG.has(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.tag !== 'open') from--;
  let to = figure.end;
  while (to < tokens.length && !STRONG.has(tokens[to]?.lower ?? '') && tokens[to]?.tag !== 'close') to++;
  return { near: { start, end }, clause: { start: Math.min(from, start), end: Math.max(to, end) } };
}

/** The zones of all figures of one sentence, in their order. */
export function zonesOf(tokens: readonly Token[], figures: readonly Figure[]): readonly Zone[] {
  const ranges = figures.map((figure) => rangeOf(figure, tokens));
  const linked = ranges.map((range, i) => {
    const next = ranges[i + 1];
    return next !== undefined && next.start > range.end && isOf(tokens, range.end, next.start);
  });
  const splits = ranges.map((range, i) => {
    const next = ranges[i + 1];
    return next === undefined || next.start <= range.end ? range.end : splitAt(tokens, range.end, next.start);
  });
  return ranges.map((figure, i) => {
    const low = i === 0 ? 0 : linked[i - 1] ? figure.start : Math.min(splits[i - 1] ?? 0, figure.start);
    const high =
      i === ranges.length - 1
        ? tokens.length
        : linked[i]
          ? i + 2 < ranges.length
            ? splits[i + 1]
            : tokens.length
          : splits[i];
    return {
      figure,
      ...limits(tokens, figure, low, Math.max(high ?? 0, figure.end)),
      ofNext: linked[i] === true,
      ofPrevious: i > 0 && linked[i - 1] === true,
    };
  });
}
