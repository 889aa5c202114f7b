import { type Candidate, candidate } from '../candidate.ts';
import { type Numeral, readNumeral } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { CURRENCY_NAMES, MINOR_CURRENCIES } from '../words/currencies.words.ts';
import { AFTER_PROPORTION } from '../words/notations.words.ts';
import { UNITS } from '../words/units.words.ts';

/** A number that can be the whole of which others are a part; a year is not: *two in 2019*. */
function isWhole(part: Numeral, whole: Numeral): boolean {
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || part.value <= 0) return false;
  const isYear = whole.form === 'digits' && whole.value >= 1800 && whole.value <= 2100;
  return part.value < whole.value && !isYear;
}

/** Wholes that are said of a share rather than counted: *nine out of ten*, but *8 out of 23 towns* counts both. */
const isRound = ({ value }: Numeral): boolean =>
  value <= 10 || value === 12 || value === 20 || value % 50 === 0 || value === 25;

function share(at: number, low: number, high: number, next: number, coreNext = next): Candidate {
  return candidate(at, next, low, high, 'proportion', { coreLast: coreNext, bound: low === high ? 'exact' : 'range' });
}

/** Reads *in every pound* behind *93p*, *of every dollar* behind *80 cents*. */
function ofMoney(tokens: readonly Token[], at: number, part: Numeral): Candidate | undefined {
  const minor = tokenAt(tokens, part.next);
  if (!MINOR_CURRENCIES.has(minor.text) || part.value > 100) return undefined;
  if (!/^(?:in|of|from|out)$/.test(tokenAt(tokens, part.next + 1).text)) return undefined;
  const every = tokenAt(tokens, part.next + 1).text === 'out' ? part.next + 3 : part.next + 2;
  if (!/^(?:every|each|the)$/.test(tokenAt(tokens, every).text) || !CURRENCY_NAMES.has(tokenAt(tokens, every + 1).text))
    return undefined;
  const value = part.value / 100;
  return share(at, value, value, every + 2, part.next + 1);
}

/**
 * *One in five*, *1-in-5*, *nine out of ten*, *1 to 3 in 1,000*, *four houses in five*, *one pound in every five*,
 * *93p in every pound*.
 */
export function recognizeProportion(tokens: readonly Token[], at: number): Candidate | undefined {
  const part = readNumeral(tokens, at);
  if (!part || tokenAt(tokens, at).text === 'a') return undefined;
  const money = ofMoney(tokens, at, part);
  if (money) return money;

  let next = part.next;
  let high = part;
  if (/^(?:to|or|-|–)$/.test(tokenAt(tokens, next).text)) {
    const upper = readNumeral(tokens, next + 1);
    if (upper && upper.value > part.value) {
      high = upper;
      next = upper.next;
    }
  }
  const isGlued = tokenAt(tokens, next).text === '-' && tokenAt(tokens, next).gap === 'none';
  if (isGlued) next++;
  const noun = tokenAt(tokens, next);
  const hasNoun =
    !isGlued &&
    noun.type === 'word' &&
    noun.text.length > 2 &&
    noun.text !== 'out' &&
    (tokenAt(tokens, next + 1).text === 'in' || (noun.text === 'times' && tokenAt(tokens, next + 1).text === 'out'));
  if (hasNoun && UNITS.get(noun.text)?.kind === 'duration') return undefined;
  if (hasNoun) next++;
  const link = tokenAt(tokens, next).text;
  let every = false;
  if (link === 'in') next++;
  else if (link === 'out' && tokenAt(tokens, next + 1).text === 'of') next += 2;
  else if (link === 'of' && /^(?:every|each)$/.test(tokenAt(tokens, next + 1).text)) next++;
  else return undefined;
  if (/^(?:every|each)$/.test(tokenAt(tokens, next).text)) {
    every = true;
    next++;
  }
  if (isGlued && tokenAt(tokens, next).text === '-') next++;
  const whole = readNumeral(tokens, next);
  if (!whole || !isWhole(high, whole)) return undefined;
  // *Fewer than one in a hundred*; *one in a million* is an idiom.
  if (tokenAt(tokens, next).text === 'a' && !/^(?:hundred|thousand)$/.test(tokenAt(tokens, next + 1).text))
    return undefined;
  // *8 out of 23 towns* and *two of 28* count; *three attacks in five days* has a period.
  // *One in 14* is said of a share whatever the whole.
  const isOneIn = link === 'in' && part.value === 1 && !hasNoun;
  if (!every && !isOneIn && !isRound(whole)) return undefined;
  const after = tokenAt(tokens, whole.next);
  if (UNITS.has(after.text) || /^[%$£€°]$/.test(after.text) || /^per/.test(after.text)) return undefined;
  if (hasNoun && noun.text !== 'times' && !every && after.type !== 'end' && !AFTER_PROPORTION.has(after.text))
    return undefined;
  return share(at, part.value / whole.value, high.value / whole.value, whole.next);
}
