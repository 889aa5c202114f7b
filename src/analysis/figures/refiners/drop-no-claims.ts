import type { Refiner } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { BEFORE_BARE_YEAR, HOURS, KINDS } from '../words/designations.words.ts';
import { isFigurativeZero, isIdiom, isPronounOne } from './idioms.ts';
import { isAddress, isDesignation, isPhone } from './names.ts';
import { isBare, type NoClaim } from './no-claim.ts';

/** *1. Houses*, *3) Schools*: a number that counts the lines of a list. */
const isListNumber: NoClaim = (candidate, tokens) => {
  const { first, last } = candidate;
  const number = tokenAt(tokens, first);
  const before = tokenAt(tokens, first - 1);
  const after = tokenAt(tokens, last);
  const isStart = number.gap === 'line' || (before.gap === 'line' && /^[-*•(]$/.test(before.text));
  if (!isBare(candidate) || !isStart || !/^\d{1,3}$/.test(number.raw) || last !== first + 1) return false;
  return /^[.)]$/.test(after.text) && after.gap === 'none';
};

const isPrime = ({ type, text, gap }: Token): boolean => type === 'symbol' && gap === 'none' && "'’′".includes(text);

/** *[3]*, *#2*, *№ 7*, *§ 12*, *UTC+6*, *2.º*. */
const isMark: NoClaim = (candidate, tokens) => {
  const before = tokenAt(tokens, candidate.coreFirst - 1);
  const after = tokenAt(tokens, candidate.last);
  if (before.text === '[' && /^[\],–-]$/.test(after.text)) return true;
  if (isBare(candidate) && after.text === ']' && /^[,–-]$/.test(before.text)) return true;
  if (/^[+-]$/.test(before.text) && /^(?:utc|gmt)$/.test(tokenAt(tokens, candidate.coreFirst - 2).text)) return true;
  // *docid=12*, *6'2"*
  if (before.text === '=' && before.gap === 'none') return true;
  const next = tokenAt(tokens, candidate.last + 1);
  if (isPrime(after) && next.type === 'number' && next.gap === 'none') return true;
  if (isPrime(before) && tokenAt(tokens, candidate.coreFirst - 2).type === 'number') return true;
  // *1,204 cases/31 deaths*, *213,000/250,000*
  const counts = before.text === '/' && (candidate.low >= 1000 || isPluralNoun(after));
  return (
    (/^[#№§@_/\\]$/.test(before.text) && !counts) ||
    after.text === 'º' ||
    (after.text === '.' && tokenAt(tokens, candidate.last + 1).text === 'º')
  );
};

/** *SW1A 2AA*, *mid-40s*, *4x4*: letters that were read as no unit. */
const isCode: NoClaim = (candidate, tokens) => {
  const after = tokenAt(tokens, candidate.last);
  return (
    isBare(candidate) &&
    candidate.form === 'digits' &&
    after.type === 'word' &&
    after.gap === 'none' &&
    after.raw.length <= 3
  );
};

/** *2024*, *the 2016 poll*: four plain digits that count nothing are a year that nobody read as a date. */
const isYear: NoClaim = (candidate, tokens) => {
  const number = tokenAt(tokens, candidate.coreFirst);
  const after = tokenAt(tokens, candidate.last);
  // *7000 BC*
  if (/^(?:bc|bce|ad|ce)$/.test(after.text) && after.raw !== after.text) return true;
  if (!isBare(candidate) || candidate.form !== 'digits' || !/^(?:1\d|20)\d\d$/.test(number.raw)) return false;
  // *the 2012 Games*
  if (tokenAt(tokens, candidate.first - 1).text === 'the' && after.type === 'word' && after.raw !== after.text)
    return true;
  const counts =
    isPluralNoun(after) || /^(?:other|more|new)$/.test(after.text) || isPluralNoun(tokenAt(tokens, candidate.last + 1));
  const before = tokenAt(tokens, candidate.first - 1).text;
  return !counts || BEFORE_BARE_YEAR.has(before);
};

/** *9 a.m.*, *6pm*, *0552 GMT*, *ten o'clock*, *ten in the evening*, *ten past eight*, *half past seven*. */
const isClock: NoClaim = (candidate, tokens) => {
  const after = tokenAt(tokens, candidate.last);
  const next = tokenAt(tokens, candidate.last + 1);
  const isTurn = after.text === 'past' && (next.type === 'number' || (next.type === 'word' && HOURS.has(next.text)));
  if (isTurn) return true;
  if (!isBare(candidate)) return false;
  // *at half six*
  if (tokenAt(tokens, candidate.first - 1).text === 'half' && tokenAt(tokens, candidate.first - 2).text === 'at')
    return true;
  // *At 11 the sirens went*
  const isHour = candidate.form !== 'vague' && candidate.low <= 12 && Number.isInteger(candidate.low);
  if (isHour && candidate.first === 1 && tokenAt(tokens, 0).text === 'at' && /^(?:the|a|an)$/.test(after.text))
    return true;
  if (after.text === 'o') return /^[’']$/.test(next.text);
  if (/^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|bst|hrs|noon)$/.test(after.text)) return true;
  if (/^[ap]$/.test(after.text) && next.text === '.' && tokenAt(tokens, candidate.last + 2).text === 'm') return true;
  if (
    after.text === 'in' &&
    next.text === 'the' &&
    /^(?:morning|evening|afternoon)$/.test(tokenAt(tokens, candidate.last + 2).text)
  )
    return true;
  const hedge = tokenAt(tokens, candidate.first);
  const at = hedge.text === 'past' || hedge.text === 'to' ? candidate.first : candidate.first - 1;
  const before = tokenAt(tokens, at - 1);
  return (
    /^(?:past|to)$/.test(tokenAt(tokens, at).text) &&
    (/^(?:half|quarter|minutes)$/.test(before.text) ||
      (tokenAt(tokens, at).text === 'past' && /^(?:five|ten|twenty|twenty-five)$/.test(before.text)))
  );
};

const isDash = ({ text, gap }: Token): boolean => (text === '-' || text === '–') && gap === 'none';

/** *Won 3-1*, *6-4*, *9/4*: two numbers that a sign joins and that count nothing. */
const isScore: NoClaim = (candidate, tokens) => {
  if (!isBare(candidate)) return false;
  const after = tokenAt(tokens, candidate.last);
  const before = tokenAt(tokens, candidate.coreFirst - 1);
  const next = tokenAt(tokens, candidate.last + 1);
  if (candidate.bound === 'range') {
    if (!isDash(tokenAt(tokens, candidate.coreFirst + 1)) || candidate.high > 150) return false;
    return !isPluralNoun(after) && !isPluralNoun(next) && after.text !== 'of';
  }
  // *4-to-1*, *by nearly 2 to 1*
  if (
    after.text === 'to' &&
    next.value <= 3 &&
    candidate.low > next.value &&
    candidate.low <= 20 &&
    tokenAt(tokens, candidate.first - 1).text !== 'from'
  )
    return true;
  if (
    before.text === 'to' &&
    candidate.low <= 3 &&
    tokenAt(tokens, candidate.coreFirst - 2).value > candidate.low &&
    tokenAt(tokens, candidate.coreFirst - 2).value <= 20 &&
    tokenAt(tokens, candidate.coreFirst - 3).text !== 'from'
  )
    return true;
  // *Outnumbered two to one*
  if (/^(?:to|for)$/.test(after.text) && next.text === 'one' && candidate.form === 'words' && candidate.low <= 20)
    return true;
  // *A 3-to-1 win*, *a two-for-one split*
  if (isDash(after) && /^(?:to|for)$/.test(next.text)) return true;
  if (before.text === '-' && /^(?:to|for)$/.test(tokenAt(tokens, candidate.coreFirst - 2).text)) return true;
  // *Fifty-fifty*
  if (candidate.form === 'words' && isDash(after) && next.text === tokenAt(tokens, candidate.coreFirst).text)
    return true;
  if (
    candidate.form === 'words' &&
    isDash(before) &&
    tokenAt(tokens, candidate.coreFirst - 2).text === tokenAt(tokens, candidate.coreFirst).text
  )
    return true;
  // *9/4* of a price or a day; *1,204 cases/31 deaths* and *213,000/250,000* count.
  const isLarge = candidate.low >= 1000;
  if (after.text === '/' && next.type === 'number' && !isLarge) return true;
  if (before.text === '/' && !isLarge && !isPluralNoun(after)) return true;
  return (
    (isDash(after) && next.type === 'number') ||
    (isDash(before) && tokenAt(tokens, candidate.coreFirst - 2).type === 'number')
  );
};

/** *Plus or minus five*, *± 5,000*, *give or take two hundred*: how sure the number before is. */
const isTolerance: NoClaim = (candidate, tokens) => {
  const before = tokenAt(tokens, candidate.first - 1).text;
  // *A margin of error of plus or minus three points* is a figure itself.
  for (let at = candidate.first - 1; at >= candidate.first - 5; at--)
    if (tokenAt(tokens, at).text === 'error') return false;
  if (before === '±' || tokenAt(tokens, candidate.first).text === 'give') return true;
  if (
    before === '-' &&
    tokenAt(tokens, candidate.first - 2).text === '/' &&
    tokenAt(tokens, candidate.first - 3).text === '+'
  )
    return true;
  return /^(?:minus|take)$/.test(before) && tokenAt(tokens, candidate.first - 2).text === 'or';
};

/** *(95% CI 0.73–0.92)*, *a 95 per cent confidence interval*: how sure a study is. */
const isConfidence: NoClaim = ({ kind, last }, tokens) =>
  kind === 'share' &&
  (tokenAt(tokens, last).raw === 'CI' ||
    tokenAt(tokens, last).text === 'confidence' ||
    tokenAt(tokens, last).text === 'credible');

/** *$1 = €0.94* has its 1 for a unit; *p = 0.03* is about a test, not about the world. */
const isEquation: NoClaim = ({ low, last, coreFirst }, tokens) => {
  if (low === 1 && tokenAt(tokens, last).text === '=') return true;
  const sign = tokenAt(tokens, coreFirst - 1).text;
  return /^[=<>]$/.test(sign) && tokenAt(tokens, coreFirst - 2).text === 'p';
};

const MARKS: readonly NoClaim[] = [isListNumber, isMark, isClock];

const NO_CLAIMS: readonly NoClaim[] = [
  isDesignation,
  isAddress,
  isClock,
  isYear,
  isCode,
  isScore,
  isPronounOne,
  isFigurativeZero,
  isTolerance,
  isEquation,
  isConfidence,
  isIdiom,
];

/** True where only signs, *and* and *to* stand between: *entrances 3 and 4*, *Vol. 9 (32)*. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!/^(?:[,;()–-]|and|or|to)$/.test(tokenAt(tokens, at).text)) return false;
  return true;
}

/** Drops list numbers, footnotes and times of day, before anything can be lent to them. */
export const dropMarks: Refiner = (candidates, tokens) =>
  candidates.filter((candidate) => !MARKS.some((isNoClaim) => isNoClaim(candidate, tokens)));

/** Drops the numbers that state no quantity, and what is listed behind a name: *trams 2, 4 and 9*. */
export const dropNoClaims: Refiner = (candidates, tokens) => {
  let named = -1;
  let isOfKind = false;
  return candidates.filter((candidate) => {
    const isListed =
      named >= 0 &&
      isBare(candidate) &&
      goesOn(tokens, named, candidate.first) &&
      (isOfKind || !isPluralNoun(tokenAt(tokens, candidate.last)));
    if (isListed || isDesignation(candidate, tokens) || isPhone(candidate, tokens)) {
      // *grade 3 and 4 effects*
      isOfKind = isListed ? isOfKind : KINDS.has(tokenAt(tokens, candidate.first - 1).text);
      named = candidate.last;
      return false;
    }
    named = -1;
    return !NO_CLAIMS.some((isNoClaim) => isNoClaim(candidate, tokens));
  });
};
