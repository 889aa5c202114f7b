import { round } from './round.ts';
import { type Token, tokenAt } from './tokens.ts';
import { CURRENCY_ABBREVIATIONS, CURRENCY_CODES, CURRENCY_SYMBOLS } from './words/currencies.words.ts';
import { DENOMINATORS, LOOSE_SUFFIXES, NOT_PLURALS, PLURALS, SCALES, SMALL, SUFFIXES } from './words/numbers.words.ts';

/** One number, in digits, words or both, with its scale words applied. */
export interface Numeral {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  /** The last scale word's factor; 1 where there is none. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
}

/** The words that a number in words begins with. */
export const NUMERALS: readonly string[] = [...SMALL.keys(), ...SCALES.keys(), ...DENOMINATORS.keys(), 'a', 'an'];

const isWord = (token: Token): boolean => token.type === 'word';
const isHyphen = (token: Token): boolean => token.text === '-' && token.gap === 'none';

/** True where a counted noun stands: *users*, *people*. */
export function isPluralNoun(token: Token): boolean {
  if (!isWord(token)) return false;
  return (
    PLURALS.has(token.text) ||
    (token.text.length > 3 && token.text.endsWith('s') && !NOT_PLURALS.has(token.text) && !token.text.endsWith('ss'))
  );
}

function isCurrency(token: Token): boolean {
  return (
    CURRENCY_SYMBOLS.has(token.text) ||
    CURRENCY_CODES.has(token.raw) ||
    (token.raw !== token.text && CURRENCY_ABBREVIATIONS.has(token.text))
  );
}

/** *5m* is five million where money or a counted noun stands beside it: *£5m*, *$2-5m*, *2.3m people*. */
function isLooseScale(tokens: readonly Token[], first: number, suffix: number): boolean {
  const before = tokenAt(tokens, first - 1);
  if (isCurrency(before)) return true;
  const isJoin = /^(?:-|–|—|to|and|or)$/.test(before.text);
  if (isJoin && tokenAt(tokens, first - 2).type === 'number' && isCurrency(tokenAt(tokens, first - 3))) return true;
  // *155mm shells*
  if (tokenAt(tokens, suffix).gap !== 'none' || tokenAt(tokens, suffix).text === 'mm') return false;
  // *4.2M had it*: no metre has a capital, and *3M* is a firm.
  if (tokenAt(tokens, suffix).raw === 'M' && tokenAt(tokens, suffix - 1).raw.length > 1) return true;
  const after = tokenAt(tokens, suffix + 1);
  return (
    after.gap === 'space' &&
    (isPluralNoun(after) || /^(?:euros?|soms?|tonnes?|litres?|barrels?|yen|yuan|baht)$/.test(after.text))
  );
}

/** The scale at a token, as a word or a suffix: *million*, *bn*, *-billion*. */
function scaleAt(
  tokens: readonly Token[],
  first: number,
  at: number,
): { readonly factor: number; readonly next: number } | undefined {
  const hyphen = isHyphen(tokenAt(tokens, at)) && tokenAt(tokens, at + 1).gap === 'none' ? 1 : 0;
  const token = tokenAt(tokens, at + hyphen);
  if (!isWord(token)) return undefined;
  const factor = SCALES.get(token.text) ?? (hyphen ? undefined : SUFFIXES.get(token.text));
  const isDigits = tokenAt(tokens, at - 1).type === 'number';
  if (factor !== undefined) {
    if (SUFFIXES.has(token.text) && !(isDigits && (token.gap === 'none' || token.text.length > 1))) return undefined;
    return { factor, next: at + hyphen + 1 };
  }
  const loose = hyphen || !isDigits ? undefined : LOOSE_SUFFIXES.get(token.text);
  return loose !== undefined && isLooseScale(tokens, first, at) ? { factor: loose, next: at + 1 } : undefined;
}

/** The fraction in *and a half*, *and three quarters*, *and-a-half*. */
function andFraction(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  let next = at;
  const skipHyphen = () => {
    if (isHyphen(tokenAt(tokens, next))) next++;
  };
  skipHyphen();
  if (tokenAt(tokens, next).text !== 'and') return undefined;
  next++;
  skipHyphen();
  const count = /^an?$/.test(tokenAt(tokens, next).text) ? 1 : SMALL.get(tokenAt(tokens, next).text);
  if (count === undefined) return undefined;
  next++;
  skipHyphen();
  const denominator = DENOMINATORS.get(tokenAt(tokens, next).text);
  // *Five and a third* may go on to a third of something else; only halves and quarters are said after a number.
  if (denominator === undefined || denominator > 4 || tokenAt(tokens, next + 1).text === 'of') return undefined;
  return { value: count / denominator, next: next + 1 };
}

/** Reads *half a million*, *a quarter of a billion*, *half-dozen*: a fraction of a scale word. */
function fractionOfScale(tokens: readonly Token[], at: number): Numeral | undefined {
  let next = at;
  let count = 1;
  const first = tokenAt(tokens, next);
  if (first.text === 'a' || first.text === 'an') next++;
  else if (SMALL.has(first.text)) {
    count = SMALL.get(tokenAt(tokens, next++).text) ?? 1;
    if (isHyphen(tokenAt(tokens, next))) next++;
  }
  const denominator = DENOMINATORS.get(tokenAt(tokens, next).text);
  if (denominator === undefined) return undefined;
  next++;
  if (tokenAt(tokens, next).text === 'of') next++;
  else if (isHyphen(tokenAt(tokens, next))) next++;
  else if (denominator !== 2) return undefined;
  if (tokenAt(tokens, next).text === 'a') next++;
  if (isHyphen(tokenAt(tokens, next))) next++;
  const scale = SCALES.get(tokenAt(tokens, next).text);
  return scale === undefined
    ? undefined
    : { value: (count * scale) / denominator, next: next + 1, scale: 1, form: 'words' };
}

/** The decimals in *nine point eight*, *four-point-two*. */
function decimals(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | undefined {
  let next = at;
  const skipHyphen = () => {
    if (isHyphen(tokenAt(tokens, next))) next++;
  };
  skipHyphen();
  if (tokenAt(tokens, next).text !== 'point') return undefined;
  next++;
  let digits = '';
  for (;;) {
    const from = next;
    skipHyphen();
    const digit = tokenAt(tokens, next).text === 'oh' ? 0 : SMALL.get(tokenAt(tokens, next).text);
    if (digit === undefined || digit > 9) {
      next = from;
      break;
    }
    digits += digit;
    next++;
  }
  return digits ? { value: Number(`0.${digits}`), next } : undefined;
}

/** The next lower part of a number that is said part by part. */
function smaller(tokens: readonly Token[], at: number, scale: number): Numeral | undefined {
  const token = tokenAt(tokens, at);
  if (token.gap !== 'space' || !(token.type === 'number' || SMALL.has(token.text))) return undefined;
  const value = token.type === 'number' ? token.value : (SMALL.get(token.text) ?? 0);
  const factor = SCALES.get(tokenAt(tokens, at + 1).text);
  if (factor !== undefined && factor < 100) return undefined;
  if (!Number.isInteger(value) || value * (factor ?? 1) >= scale || (factor === undefined && token.type !== 'number'))
    return undefined;
  return {
    value: value * (factor ?? 1),
    scale: factor ?? 1,
    next: at + (factor === undefined ? 1 : 2),
    form: 'digits',
  };
}

/** True where a small number word can follow what was read so far: *sixty* then *eight*, *hundred* then *fifty-two*. */
const fits = (current: number, small: number): boolean =>
  current === 0 ||
  (current % 100 === 0 && small > 0) ||
  (current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10);

/** Reads one number at a token: `1,200`, `1.2bn`, *two hundred and five thousand*, *half a million*, *two and a half*. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = tokenAt(tokens, at);
  if (first.type !== 'number' && first.type !== 'word') return undefined;
  if (first.type === 'word' && (DENOMINATORS.has(first.text) || /^an?$/.test(first.text) || SMALL.has(first.text))) {
    const part = fractionOfScale(tokens, at);
    if (part) return part;
  }
  let total = 0;
  let current = 0;
  let scale = 1;
  let isIndian = false;
  let next = at;
  if (first.type === 'number') {
    current = first.value;
    next++;
    const glyph = tokenAt(tokens, next);
    if (glyph.type === 'number' && glyph.gap === 'none' && glyph.value < 1) {
      // *12¼*, and *13.05½* as grain is quoted
      current += glyph.value / 10 ** (first.raw.split('.')[1]?.length ?? 0);
      next++;
    }
    const part = tokenAt(tokens, next);
    // *2 1/2 inches*
    const whole = tokenAt(tokens, next + 2).value;
    const isMixed =
      part.type === 'number' && part.gap === 'space' && tokenAt(tokens, next + 1).text === '/' && part.value < whole;
    if (isMixed && Number.isInteger(current) && [2, 3, 4, 8, 16].includes(whole)) {
      current += part.value / whole;
      next += 3;
    }
    // *$(14.2) million*
    const isLoss = tokenAt(tokens, at - 1).text === '(' && tokenAt(tokens, next).text === ')';
    if (isLoss && tokenAt(tokens, next).gap === 'none' && SCALES.has(tokenAt(tokens, next + 1).text)) next++;
  } else if (/^an?$/.test(first.text)) {
    const hyphen = isHyphen(tokenAt(tokens, at + 1)) ? 1 : 0;
    const word = tokenAt(tokens, at + 1 + hyphen);
    if (!isWord(word) || !SCALES.has(word.text) || word.text.endsWith('s')) return undefined;
    current = 1;
    next = at + 1 + hyphen;
  } else {
    const small = SMALL.get(first.text) ?? (SCALES.has(first.text) && !first.text.endsWith('s') ? 1 : undefined);
    if (small === undefined) return undefined;
    current = small;
    if (SMALL.has(first.text)) next++;
  }
  for (;;) {
    const scaled = scaleAt(tokens, at, next);
    if (scaled) {
      if (scaled.factor <= 100) current *= scaled.factor;
      else if (current === 0 && total > 0) total *= scaled.factor;
      else {
        total += current * scaled.factor;
        current = 0;
      }
      scale = scaled.factor;
      next = scaled.next;
      const half = scale >= 1000 ? andFraction(tokens, next) : undefined;
      if (half) {
        total += half.value * scale;
        next = half.next;
      }
      continue;
    }
    if (scale === 1) {
      const part = andFraction(tokens, next) ?? decimals(tokens, next);
      if (part) {
        current += part.value;
        next = part.next;
        continue;
      }
    }
    // *2 lakh 26 thousand 362*, *Rs 13 crore 10 lakh*
    const rest =
      scale >= 1000 && (isIndian || scale === 1e5 || scale === 1e7) ? smaller(tokens, next, scale) : undefined;
    if (rest) {
      isIndian = true;
      total += rest.value;
      scale = rest.scale;
      next = rest.next;
      continue;
    }
    if (first.type === 'number') break;
    const skip = isHyphen(tokenAt(tokens, next)) || (scale > 12 && tokenAt(tokens, next).text === 'and') ? 1 : 0;
    const small = SMALL.get(tokenAt(tokens, next + skip).text);
    if (small === undefined || !fits(current, small) || (current === 0 && scale === 1)) break;
    if (current === 0 && scale >= 1000 && !skip && tokenAt(tokens, next).gap !== 'space') break;
    current += small;
    next += skip + 1;
  }
  return {
    value: round(total + current),
    next,
    scale: current > 0 && total > 0 ? 1 : scale,
    form: first.type === 'number' ? 'digits' : 'words',
  };
}
