import type { Figure } from '../../model.ts';
import type { Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
import { JOINING, SETTING, SUBORDINATE } from './zones.words.ts';

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
  /** True for the lower end of a range that the next figure ends. */
  readonly toNext: boolean;
}

const STRONG = new Set([';', ':', '–', '—', '--', '|', '•']);

const isStrongMark = ofWord(({ lower }) => STRONG.has(lower));
const isJoining = ofWord(({ lower }) => STRONG.has(lower) || lower === ',' || JOINING.has(lower));
const isSubordinate = ofWord(({ lower }) => SUBORDINATE.has(lower));
const isBe = ofWord(({ lower }) => BE.has(lower));
const isStrong = ({ word, tag }: Token): boolean => isStrongMark(word) || tag === 'open' || tag === 'close';
const isComma = ({ lower }: Token): boolean => lower === ',';
const isJoin = ({ word, tag }: Token): boolean => isJoining(word) || tag === 'open' || tag === 'close';

const CONTENT = new Set(['noun', 'name', 'verb', 'participle', 'gerund', 'adjective']);
const NAMING = new Set(['noun', 'name', 'adjective', 'participle']);
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

/** *40 of the 90 ferries*: nothing but *of* and little words between two figures. */
function isOf(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.lower;
  if (first !== 'of' && !(first === 'out' && tokens[from + 1]?.lower === 'of')) return false;
  for (let i = from + 1; i < to; i++) if (!LITTLE.has(tokens[i]?.tag ?? '')) return false;
  return to - from <= 4;
}
const LITTLE = new Set(['determiner', 'preposition', 'adverb', 'pronoun']);
const RANGE = new Set(['to', 'or', '-', '–', 'and']);

/** *8 to 60 protesters*, *between 10 and 12 seats*: two ends of one range share what follows. */
const isRange = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && RANGE.has(tokens[from]?.lower ?? '');

/** *Leeds: 33*, but not *were held nationwide: 33 in Leeds*, where the colon opens a list. */
function isLabelled(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to - 1]?.lower !== ':') return false;
  for (let i = to - 2; i >= from; i--) {
    if (isJoin(tokens[i] as Token)) return true;
    const tag = tokens[i]?.tag;
    if (tag === 'auxiliary' || tag === 'verb') return false;
  }
  // *In three states: 197 in one*: these words are the other figure's.
  return false;
}

/** Where the words of one figure end, and where those of the next begin; what lies between both may belong to both. */
interface Split {
  readonly end: number;
  readonly start: number;
}
const at = (index: number): Split => ({ end: index, start: index });

function splitAt(tokens: readonly Token[], from: number, to: number): Split {
  // *Leeds: 33* after another figure: the colon belongs to the label, and the label to the figure.
  const last = isLabelled(tokens, from, to) ? to - 2 : to - 1;
  for (let i = last; i >= from; i--) if (isJoin(tokens[i] as Token)) return at(i);
  if (last < to - 1) return at(from);
  // *approved by 300 members with a budget of 40*: the last preposition belongs to the phrase that it ends.
  for (let i = from; i < to - 1; i++) if (tokens[i]?.tag === 'preposition' && tokens[i]?.lower !== 'of') return at(i);
  // *112 drones were shot down over seven regions*.
  return { end: tokens[to - 1]?.tag === 'preposition' ? to - 1 : to, start: from };
}

/** *A strike set for 9 May* *was called off on 8 May*: between two dates, the verb goes with the second. */
function splitDates(tokens: readonly Token[], from: number, to: number): Split {
  for (let i = to - 1; i >= from; i--) if (isJoin(tokens[i] as Token)) return at(i);
  for (let i = from; i < to - 1; i++) if (tokens[i]?.tag === 'auxiliary' || tokens[i]?.tag === 'verb') return at(i);
  return splitAt(tokens, from, to);
}

const BE = new Set(['was', 'were', 'is', 'are', 'stood', 'reached', 'rose', 'fell']);

function commaBefore(tokens: readonly Token[], from: number, low: number): number {
  for (let i = from - 1; i >= low; i--) {
    if (isComma(tokens[i] as Token)) return i;
    if (isStrong(tokens[i] as Token)) return -1;
  }
  return -1;
}

/** *Since their arrival in June, 300 have been killed*, *After the dam collapsed, 12 were rescued*. */
function endsSetting(tokens: readonly Token[], comma: number, low: number): boolean {
  let first = comma;
  while (first > low && !isComma(tokens[first - 1] as Token) && !isStrong(tokens[first - 1] as Token)) first--;
  return SETTING.has(tokens[first]?.lower ?? '');
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
      // *as it seemed: 38 arrests* needs nothing from before its colon.
      if (token.tag !== 'open' && NAMING.has(tokens[figure.end]?.tag ?? '')) break;
      crossed = true;
    } else if (isComma(token) && start < figure.start && isBe((tokens[start] as Token).word)) {
      // *The crowd, measured at noon by camera, was 45,000*: the subject stands before the aside.
      const before = commaBefore(tokens, start - 1, low);
      if (before < 0) break;
      start = before;
      continue;
    } else if (isComma(token) && (seen > 1 || crossed || endsSetting(tokens, start - 1, low))) break;
    else if (isContent(token)) seen++;
    start--;
  }
  let end = figure.end;
  while (end < high) {
    const token = tokens[end] as Token;
    if (isStrong(token) || isComma(token) || (end > figure.end && isSubordinate(token.word) && token.tag !== 'adverb'))
      break;
    end++;
  }
  let from = figure.start;
  while (from > 0 && !isStrongMark((tokens[from - 1] as Token).word) && tokens[from - 1]?.tag !== 'open') from--;
  let to = figure.end;
  while (to < tokens.length && !isStrongMark((tokens[to] as Token).word) && tokens[to]?.tag !== 'close') to++;
  return { near: { start, end }, clause: { start: Math.min(from, start), end: Math.max(to, end) } };
}

/** The zones of all figures of one sentence, in their order. */
export function zonesOf(tokens: readonly Token[], figures: readonly Figure[]): readonly Zone[] {
  const ranges = figures.map((figure) => rangeOf(figure, tokens));
  // A date tells when the rest of its clause happened: it parts no words from other figures, and they none from it.
  const isDate = (i: number): boolean => figures[i]?.kind === 'date';
  const dates = ranges.filter((_, i) => isDate(i));
  const counts = ranges.filter((_, i) => !isDate(i));
  return ranges.map((figure, i) => {
    const counted = isDate(i) ? dates : counts;
    const own = counted.indexOf(figure);
    const linked = (n: number, by: typeof isOf): boolean => {
      const [one, next] = [counted[n], counted[n + 1]];
      return one !== undefined && next !== undefined && next.start > one.end && by(tokens, one.end, next.start);
    };
    const split = (n: number): Split => {
      const [one, next] = [counted[n], counted[n + 1]];
      if (!one) return at(0);
      if (!next) return at(tokens.length);
      if (next.start <= one.end) return at(one.end);
      return isDate(i) ? splitDates(tokens, one.end, next.start) : splitAt(tokens, one.end, next.start);
    };
    const ofNext = linked(own, isOf);
    const ofPrevious = linked(own - 1, isOf);
    const toNext = linked(own, isRange);
    const low = ofPrevious ? figure.start : Math.min(split(own - 1).start, figure.start);
    const high = Math.max(split(ofNext || toNext ? own + 1 : own).end, figure.end);
    return { figure, ...limits(tokens, figure, low, high), ofNext, ofPrevious, toNext };
  });
}
