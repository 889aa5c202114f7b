import type { Figure, Kind } from '../../../model.ts';
import type { Candidate, Refiner, Told } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { CHANGES } from '../words/changes.words.ts';
import { CHANGING, DETERMINERS, GROUPS, NO_NOUN } from '../words/contexts.words.ts';
import { byNoun, unitInContext } from './context-units.ts';
import { readMillions } from './millions.ts';

/** What a bare number may take over from the figure before it. */
interface Lender {
  readonly kind: Kind;
  readonly unit: string | undefined;
  readonly factor: number;
  readonly stated: number;
  /** 1 where it is of an earlier sentence. */
  readonly scale: number;
  /** Where it ends, and whether it is the *A* of *from A*; of the same sentence only. */
  readonly last?: number;
  readonly isFrom?: boolean;
}

/** How far back, in characters, a figure of an earlier sentence can lend its unit. */
const REACH = 250;

/** Words between two states of one thing: *12.5 cents, up from 11*, *4.2 million against 3.9*. */
const COMPARED = /^(?:from|against|versus|vs|than)$/;

const isBare = (candidate: Candidate): boolean =>
  candidate.kind === 'count' &&
  candidate.unit === undefined &&
  (candidate.form === 'digits' || candidate.form === 'words') &&
  candidate.low !== 1;

/** True where nothing is counted behind a number: *a second dose makes it 97.* */
function isAlone(tokens: readonly Token[], last: number): boolean {
  const { type, text, raw, gap } = tokenAt(tokens, last);
  if (type === 'end') return true;
  // *3 As*: a capital begins a noun.
  if (type === 'word') return NO_NOUN.has(raw);
  // *inflation of 2.4 (3.1)*, *(was 3.1)*
  const inside = tokenAt(tokens, last + 1).text === 'was' ? last + 2 : last + 1;
  if (text === '(' && tokenAt(tokens, inside).type === 'number' && tokenAt(tokens, inside + 1).text === ')')
    return true;
  return type === 'symbol' && !(text === '-' && gap === 'none') && !/^[%/$£€:(]$/.test(text);
}

function lenderIn(
  previous: Candidate | undefined,
  before: Figure | undefined,
  start: number,
  tokens: readonly Token[],
): Lender | undefined {
  if (previous) {
    const { kind, unit, factor, low, scale } = previous;
    return unit === undefined && scale === 1 && kind !== 'money'
      ? undefined
      : {
          kind,
          unit,
          factor,
          stated: low,
          scale,
          last: previous.last,
          isFrom: tokenAt(tokens, previous.first - 1).text === 'from',
        };
  }
  if (!before || start - before.end > REACH || before.stated.unit === undefined) return undefined;
  const { kind, stated, low } = before;
  return { kind, unit: stated.unit, factor: stated.low === 0 ? 1 : low / stated.low, stated: stated.low, scale: 1 };
}

const isNear = (a: number, b: number): boolean => a / b > 1 / 3 && a / b < 3;

/** *93 per cent with two doses, 97 with three*: the same order of magnitude, and a unit that is said once. */
function borrow(
  candidate: Candidate,
  { kind, unit, factor, stated }: Lender,
  isSameSentence: boolean,
  isGapped = false,
): Candidate | undefined {
  if (unit === undefined || kind === 'count' || kind === 'date' || (kind === 'duration' && unit === 'year'))
    return undefined;
  if (unit === 'time') return undefined;
  if (kind === 'money' && (isSameSentence ? candidate.low < 1000 : true)) return undefined;
  // *612bn crowns, 38bn up*
  if (kind === 'money' && candidate.scale >= 1e6) return { ...candidate, kind, unit, factor };
  if (kind === 'share' && (unit !== '%' || candidate.low > 100)) return undefined;
  const isAlike = isNear(candidate.low, stated) || (isGapped && (kind === 'share' || candidate.low * 20 > stated));
  return isAlike ? { ...candidate, kind, unit, factor } : undefined;
}

/**
 * *12.5 cents a share, up from 11*; *4.2 million against 3.9*; *ninety thousand tonnes, and now it’s ninety-five*: the
 * same thing at another time, which may leave out the scale too.
 */
function compare(candidate: Candidate, lender: Lender, tokens: readonly Token[]): Candidate | undefined {
  const before = tokenAt(tokens, candidate.first - 1);
  const isNow = /^(?:s|is|was)$/.test(before.text) && /^(?:it|’|')$/.test(tokenAt(tokens, candidate.first - 2).text);
  // *fell from 31 million to 12*
  const isTo = before.text === 'to' && lender.scale > 1 && lender.last === candidate.first - 1 && lender.isFrom;
  // *£27m, rising to 35*
  const isRising = before.text === 'to' && CHANGING.has(tokenAt(tokens, candidate.first - 2).text);
  if (!COMPARED.test(before.text) && !isNow && !isTo && !isRising) return undefined;
  const { kind, unit, factor, stated, scale } = lender;
  if (kind === 'date' || kind === 'rate' || (unit === 'year' && !isRising) || unit === 'time') return undefined;
  const scaled = scale > 1 && candidate.scale === 1 && isNear(candidate.low * scale, stated) ? scale : 1;
  if (!isNear(candidate.low * scaled, stated) || (unit === undefined && scaled === 1 && kind !== 'money'))
    return undefined;
  const { low, high } = candidate;
  return {
    ...candidate,
    low: low * scaled,
    high: high * scaled,
    kind,
    factor,
    ...(unit !== undefined && { unit }),
    scale: Math.max(scaled, candidate.scale),
  };
}

/**
 * *Was it 15 million? The note says 15, which makes 12*; *They wanted fifteen million. They wanted twelve*: a number that
 * is said again, or told with the same verb, goes without what need not be repeated.
 */
function repeat(
  candidate: Candidate,
  result: readonly Candidate[],
  tokens: readonly Token[],
  told: Told,
): Candidate | undefined {
  if (candidate.scale > 1 || candidate.low < 2) return undefined;
  const before = tokenAt(tokens, candidate.first - 1);
  const earlier = result.find(
    ({ scale, form, low }) => form === candidate.form && scale >= 1000 && low !== candidate.low,
  );
  if (earlier && before.text === 'makes') return withScale(candidate, earlier.scale, earlier);
  const last = told.figures.findLast(({ kind }) => kind !== 'date');
  if (result.length > 0 || !last || tokenAt(tokens, candidate.first).start - last.end > REACH) return undefined;
  const { low, unit } = last.stated;
  const scale = [1e9, 1e6, 1e3].find((each) => low / each >= 1 && low / each < 1000);
  if (scale === undefined || last.kind === 'rate') return undefined;
  const isSame = candidate.low * scale === low;
  const isVerb = before.type === 'word' && /ed$|^(?:got|took|gave|had|paid|cost)$/.test(before.text);
  const isToldAlike = isVerb && told.before.toLowerCase().includes(` ${before.text} `);
  if (!isSame && !(isToldAlike && isNear(candidate.low * scale, low))) return undefined;
  return withScale(candidate, scale, { kind: last.kind, factor: low === 0 ? 1 : last.low / low, unit });
}

function withScale(
  candidate: Candidate,
  scale: number,
  { kind, factor, unit }: Pick<Candidate, 'kind' | 'factor'> & { readonly unit?: string | undefined },
): Candidate {
  const { low, high } = candidate;
  return {
    ...candidate,
    low: low * scale,
    high: high * scale,
    scale,
    kind,
    factor,
    ...(unit !== undefined && { unit }),
  };
}

/** *It will take a year. The last one took three.* */
function lasted(candidate: Candidate, tokens: readonly Token[], { figures }: Told): Candidate | undefined {
  if (!/^(?:took|takes|take|taken|lasted|lasts)$/.test(tokenAt(tokens, candidate.first - 1).text)) return undefined;
  const last = figures.findLast(({ kind }) => kind !== 'date');
  if (last?.kind !== 'duration' || tokenAt(tokens, candidate.first).start - last.end > REACH) return undefined;
  const { low, unit } = last.stated;
  if (unit === undefined || low === 0 || candidate.low / low > 20 || candidate.low / low < 1 / 20) return undefined;
  return { ...candidate, kind: 'duration', unit, factor: last.low / low };
}

/** *And how many of you? Thirty.* */
const isCountAsked = (before: string): boolean => before.endsWith('?') && /\bhow many\b/i.test(before);

/** *My family is six*, though litres were told: people are counted. */
const isOfPeople = (tokens: readonly Token[], first: number): boolean =>
  /^(?:is|are|was|were|numbers?)$/.test(tokenAt(tokens, first - 1).text) && GROUPS.has(tokenAt(tokens, first - 2).text);

/** *Saar had 12,400 hours; Tanabe just over 1,100*: a verb and a unit that are said once. */
function isGapped(tokens: readonly Token[], first: number): boolean {
  const name = tokenAt(tokens, first - 1);
  return name.type === 'word' && name.raw !== name.text && /^[;,]$/.test(tokenAt(tokens, first - 2).text);
}

/** *Rose 1.5p to 1,462*: by how much and to what, in one unit. */
function changedTo(
  candidate: Candidate,
  previous: Candidate | undefined,
  tokens: readonly Token[],
): Candidate | undefined {
  if (!previous || previous.last !== candidate.first - 1 || tokenAt(tokens, candidate.first - 1).text !== 'to')
    return undefined;
  if (previous.kind !== 'money' && previous.kind !== 'measure') return undefined;
  if (!CHANGES.has(tokenAt(tokens, previous.first - 1).text)) return undefined;
  const { kind, factor, unit } = previous;
  return { ...candidate, kind, factor, ...(unit !== undefined && { unit }) };
}

/** *90 million crowns, of which 30 million is due*; *200 m long, of which 35 fell*: a part of what was just told. */
function partOf(
  candidate: Candidate,
  previous: Candidate | undefined,
  tokens: readonly Token[],
): Candidate | undefined {
  if (!previous || previous.unit === undefined || !/^(?:money|measure)$/.test(previous.kind)) return undefined;
  const at = candidate.first;
  if (tokenAt(tokens, at - 1).text !== 'which' || tokenAt(tokens, at - 2).text !== 'of') return undefined;
  const comma = tokenAt(tokens, at - 3).text === ',' ? at - 3 : at - 2;
  // *£4m for the schools, of which 12 are shut*
  if (comma - previous.last > 1 || candidate.low * candidate.factor > previous.low) return undefined;
  const { kind, factor, unit } = previous;
  return { ...candidate, kind, factor, unit };
}

function refine(candidate: Candidate, result: readonly Candidate[], tokens: readonly Token[], told: Told): Candidate {
  // A *two* or *one* between does not break the thread: *93 per cent. Two is better: 97.*
  const previous = result.findLast(({ kind, low }) => kind !== 'count' || low > 2);
  const alone = isAlone(tokens, candidate.last);
  if (!isBare(candidate) && candidate.low >= 0)
    return readMillions(candidate, alone, result, tokens, told) ?? candidate;
  const start = tokenAt(tokens, candidate.first).start;
  const lender = alone ? lenderIn(previous, told.figures.at(-1), start, tokens) : undefined;
  const own =
    lender && previous
      ? (compare(candidate, lender, tokens) ?? borrow(candidate, lender, true, isGapped(tokens, candidate.first)))
      : undefined;
  return (
    partOf(candidate, previous, tokens) ??
    (alone ? changedTo(candidate, previous, tokens) : undefined) ??
    // *300 hours’ service, to withhold wages of more than 500*: a noun of its own is nearer.
    (lender?.kind === 'duration' || lender?.kind === 'measure' ? byNoun(candidate, result, tokens, told) : undefined) ??
    own ??
    unitInContext(candidate, alone, result, tokens, told) ??
    (alone ? (repeat(candidate, result, tokens, told) ?? lasted(candidate, tokens, told)) : undefined) ??
    (lender &&
    !previous &&
    !DETERMINERS.has(tokenAt(tokens, candidate.first - 1).text) &&
    !isOfPeople(tokens, candidate.first) &&
    !isCountAsked(told.before)
      ? borrow(candidate, lender, false)
      : undefined) ??
    candidate
  );
}

/** A number without a unit and without a noun takes the unit of the figure before it, or what its sentence is about. */
export const borrowUnits: Refiner = (candidates, tokens, told) => {
  const result: Candidate[] = [];
  for (const candidate of candidates) result.push(refine(candidate, result, tokens, told));
  return result;
};
