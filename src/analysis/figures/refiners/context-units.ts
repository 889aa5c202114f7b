import type { Candidate, Told } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import {
  GREAT_SPENDING,
  LINKS,
  NEITHER,
  NO_NOUN,
  PAID_TO,
  PAYING,
  POINTS_OF_PLAY,
  POLLS,
  PRICED,
  QUAKE,
  RATES,
  SHARES,
  SMALL_SUMS,
  SPENDING,
  SUMS,
  SUMS_BESIDE,
  WEATHER,
} from '../words/contexts.words.ts';
import { UNITS } from '../words/units.words.ts';

/** How far back, in characters, a share makes points of a percentage. */
const REACH = 250;
/** How many words a noun stands before the number that it tells of: *the price of a loaf of bread rose to 40*. */
const NOUN_REACH = 8;

const ASKED = /\bhow (?:many|much) (?:more |fewer |of )?(\p{L}+)/iu;

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ text }) => words.has(text));
}

/** True for the other currency's amount in *half a billion soms (call it £4.4m)*. */
function isRestated({ first }: Candidate, tokens: readonly Token[]): boolean {
  for (let at = first - 1; at >= first - 3; at--) if (tokenAt(tokens, at).text === '(') return true;
  return false;
}

/** The currency that was last spoken of, first in the sentence itself. */
function currency(result: readonly Candidate[], tokens: readonly Token[], { figures }: Told): string | undefined {
  const own = result.findLast((each) => each.kind === 'money' && !isRestated(each, tokens));
  return own?.unit ?? figures.findLast(({ kind }) => kind === 'money')?.stated.unit;
}

export function asMoney(
  candidate: Candidate,
  result: readonly Candidate[],
  tokens: readonly Token[],
  told: Told,
): Candidate {
  const unit = currency(result, tokens, told);
  return { ...candidate, kind: 'money', ...(unit !== undefined && { unit }) };
}

/** *He earns 30 grand*; *two grand pianos*. */
function grand(
  candidate: Candidate,
  result: readonly Candidate[],
  tokens: readonly Token[],
  told: Told,
): Candidate | undefined {
  if (tokenAt(tokens, candidate.last).text !== 'grand') return undefined;
  const after = tokenAt(tokens, candidate.last + 1);
  if (after.type === 'word' && !NO_NOUN.has(after.text) && !/^(?:over|each|per|more|less|of)$/.test(after.text))
    return undefined;
  const { low, high, last } = candidate;
  return asMoney(
    { ...candidate, low: low * 1000, high: high * 1000, last: last + 1, coreLast: last + 1 },
    result,
    tokens,
    told,
  );
}

/** *We paid two million for it*, *it sold for 640,000*; where money was spoken of also *some lose eight*. */
export function isPaid(
  candidate: Candidate,
  result: readonly Candidate[],
  tokens: readonly Token[],
  told: Told,
): boolean {
  let at = candidate.first - 1;
  if (PAID_TO.has(tokenAt(tokens, at).text)) at--;
  // *It owes the bank 70*, *a point costs the state 11bn*
  else if (
    /^(?:the|its|his|her|their|our|each|every)$/.test(tokenAt(tokens, at - 1).text) &&
    PAYING.has(tokenAt(tokens, at - 2).text)
  )
    return true;
  const { text } = tokenAt(tokens, at);
  if (PAYING.has(text)) return true;
  if (/^(?:for|at)$/.test(text) && PRICED.has(tokenAt(tokens, at - 1).text)) return true;
  const isGreat = candidate.low >= 1e6;
  if (isGreat && GREAT_SPENDING.has(text)) return true;
  // *We’ll be asking for eight hundred thousand*
  const isAsked =
    isGreat || candidate.low >= 1e4 ? /^(?:ask|asks|asked|asking)$/.test(tokenAt(tokens, at - 1).text) : false;
  if (text === 'for' && isAsked) return [...told.figures.slice(-6), ...result].some(({ kind }) => kind === 'money');
  if (!SPENDING.has(text)) return false;
  return (result.at(-1) ?? told.figures.findLast(({ kind }) => kind !== 'date'))?.kind === 'money';
}

/** The noun that a number is told of: *inflation* in *core inflation eased to 4.7*; nothing where another one is nearer. */
function nounBefore(candidate: Candidate, result: readonly Candidate[], tokens: readonly Token[]): string | undefined {
  if (!LINKS.has(tokenAt(tokens, candidate.first - 1).text)) return undefined;
  // *The mayor’s pay rises 3 per cent to 92,500*
  const change = result.at(-1);
  const from = change?.kind === 'share' && change.last === candidate.first - 1 ? change.first - 1 : candidate.first - 2;
  for (let at = from; at > from - NOUN_REACH; at--) {
    const { type, text } = tokenAt(tokens, at);
    if (type !== 'word') return undefined;
    if (SUMS.has(text) || SUMS_BESIDE.has(text) || SHARES.has(text) || text === 'rate' || text === 'rates') {
      // *The number of loans rose to 40*, *the price index was 112*, *the pay board met*
      if (NEITHER.has(tokenAt(tokens, at + 1).text) || NEITHER.has(tokenAt(tokens, at - 2).text)) return undefined;
      return text.startsWith('rate') ? (RATES.has(tokenAt(tokens, at - 1).text) ? 'inflation' : undefined) : text;
    }
    if (NEITHER.has(text)) return undefined;
  }
  return undefined;
}

/** *Wages of 3,400*, *inflation eased to 4.7* */
export function byNoun(
  candidate: Candidate,
  result: readonly Candidate[],
  tokens: readonly Token[],
  told: Told,
): Candidate | undefined {
  const noun = nounBefore(candidate, result, tokens);
  if (noun === undefined) return undefined;
  // *growth of 2.7*; *growth of 12* may be of anything.
  if (noun === 'growth' && Number.isInteger(candidate.low)) return undefined;
  if (SHARES.has(noun))
    return candidate.low <= 100 ? { ...candidate, kind: 'share', unit: '%', factor: 0.01 } : undefined;
  if (SUMS_BESIDE.has(noun))
    return candidate.scale >= 1e6 && result.some(({ kind }) => kind === 'money')
      ? asMoney(candidate, result, tokens, told)
      : undefined;
  // *The deficit was 5.8* is most often a share of what is earned.
  return candidate.low >= 100 || SMALL_SUMS.has(noun) ? asMoney(candidate, result, tokens, told) : undefined;
}

/** *Capex of 400m*: the letter is a million where a sum is told. */
export function isSum(candidate: Candidate, result: readonly Candidate[], tokens: readonly Token[]): boolean {
  const noun = nounBefore(candidate, result, tokens);
  return (
    noun !== undefined && (SUMS.has(noun) || (SUMS_BESIDE.has(noun) && result.some(({ kind }) => kind === 'money')))
  );
}

/** *1.3 points* of a raise or a poll, and whole ones beside a percentage; a game's points and an index's are counts. */
function points(
  candidate: Candidate,
  result: readonly Candidate[],
  tokens: readonly Token[],
  told: Told,
): Candidate | undefined {
  if (!/^points?$/.test(tokenAt(tokens, candidate.last).text) || candidate.low > 60 || has(tokens, POINTS_OF_PLAY))
    return undefined;
  const before = told.figures.at(-1);
  const isBesideShare =
    result.some(({ unit }) => unit === '%') ||
    (before?.stated.unit === '%' && tokenAt(tokens, candidate.first).start - before.end < REACH);
  if (Number.isInteger(candidate.low) && !isBesideShare) return undefined;
  return { ...candidate, kind: 'share', unit: 'percentage point', factor: 0.01, last: candidate.last + 1 };
}

/** *Timed in seconds, 90 of them*; not *it ran for six hours, three of them at night*, where the hours were counted. */
function ofThem(candidate: Candidate, result: readonly Candidate[], tokens: readonly Token[]): Candidate | undefined {
  const { first, last } = candidate;
  if (tokenAt(tokens, last).text !== 'of' || tokenAt(tokens, last + 1).text !== 'them') return undefined;
  if (tokenAt(tokens, first - 1).text !== ',' || result.at(-1)?.last === first - 1) return undefined;
  const unit = UNITS.get(tokenAt(tokens, first - 2).text);
  return unit && { ...candidate, kind: unit.kind, unit: unit.name, factor: unit.factor };
}

/** *How many tonnes? About seven thousand.* */
function asked(candidate: Candidate, result: readonly Candidate[], { before }: Told): Candidate | undefined {
  if (result.length > 0 || !before.endsWith('?')) return undefined;
  const unit = UNITS.get(ASKED.exec(before)?.[1]?.toLowerCase() ?? '');
  return unit && { ...candidate, kind: unit.kind, unit: unit.name, factor: unit.factor };
}

/** *The median age is 49*, *the retirement age will rise to 67*. */
function isAge({ first, low }: Candidate, tokens: readonly Token[]): boolean {
  if (low > 110 || !LINKS.has(tokenAt(tokens, first - 1).text)) return false;
  for (let at = first - 2; at >= first - 5 && tokenAt(tokens, at).type === 'word'; at--)
    if (tokenAt(tokens, at).text === 'age') return true;
  return false;
}

/** What the words around a bare number make of it; `alone` where nothing is counted behind it. */
export function unitInContext(
  candidate: Candidate,
  alone: boolean,
  result: readonly Candidate[],
  tokens: readonly Token[],
  told: Told,
): Candidate | undefined {
  const measure = (unit: string): Candidate => ({ ...candidate, kind: 'measure', unit });
  // *The institute put it at 6.7*
  if (/^[2-9]\.\d$/.test(tokenAt(tokens, candidate.coreFirst).raw) && has(tokens, QUAKE)) return measure('magnitude');
  // *It was minus fifteen at night*
  if (candidate.low < 0) return has(tokens, WEATHER) ? measure('°C') : undefined;
  const found =
    points(candidate, result, tokens, told) ??
    grand(candidate, result, tokens, told) ??
    ofThem(candidate, result, tokens);
  if (found || !alone) return found;
  if (isPaid(candidate, result, tokens, told)) return asMoney(candidate, result, tokens, told);
  const { low } = candidate;
  const percent: Candidate = { ...candidate, kind: 'share', unit: '%', factor: 0.01 };
  // *The poll put Labour on 41*
  if (low <= 70 && low >= 3 && tokenAt(tokens, candidate.first - 1).text === 'on' && has(tokens, POLLS)) return percent;
  // *Life expectancy is 81.3 for women*
  if (low > 30 && low < 110 && tokens.some(({ text }) => text === 'expectancy'))
    return { ...candidate, kind: 'duration', unit: 'year', factor: 365 };
  if (isAge(candidate, tokens)) return { ...candidate, kind: 'duration', unit: 'year', factor: 365 };
  return byNoun(candidate, result, tokens, told) ?? asked(candidate, result, told);
}
