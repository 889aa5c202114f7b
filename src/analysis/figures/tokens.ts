import type { Span } from '../../model.ts';
import { wordAt } from '../words/word.ts';
import { CURRENCY_CODES, CURRENCY_PREFIXES } from './words/currencies.words.ts';
import { GLYPHS } from './words/numbers.words.ts';

/**
 * `number` is digits with a value, `ordinal` is *11th*, `name` is letters and digits that no figure is made of: *G7*,
 * *A-12*, *17:10*, *29.11.2024*, an address of the web. `end` closes the list, so that looking ahead needs no check.
 */
export type TokenType = 'word' | 'number' | 'ordinal' | 'name' | 'symbol' | 'end';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'wide' | 'line';

export interface Token extends Span {
  readonly type: TokenType;
  /** The characters, in lower case. */
  readonly text: string;
  /** The characters as they stand. */
  readonly raw: string;
  /** Value of a number; NaN for anything else. */
  readonly value: number;
  readonly gap: Gap;
}

/** Stands before the first and behind the last token. */
export const END: Token = { start: 0, end: 0, type: 'end', text: '', raw: '', value: Number.NaN, gap: 'line' };

/** A web or mail address, or the name of a file. Here and below runs are capped, so that no text makes this slow. */
const WEB =
  /(?:https?:\/\/|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[\w-]{1,128}\.(?:txt|pdf|docx?|xlsx?|csv|jpe?g|png|html?)\b/y;
/** *G7*, *A-12*, *3M14*, *27-B*, *PAC-3*, *F-16s*. A lower-case word before a hyphen is no name: *sub-2*, *mid-40s*. */
const NAME =
  /\p{L}{1,40}\d[\p{L}\d]{0,40}(?:\.\d{1,4}(?!\d))?(?:-[\p{L}\d]{1,40}){0,8}|(?:\p{Lu}\p{L}{0,40}|covid|p|h)-\d{1,20}(?![,.]?\d)[\p{L}\d]{0,40}(?:-\d{1,20}\b){0,8}|\d{1,20}\p{L}{1,40}\d[\p{L}\d]{0,40}|\d{1,20}-\p{Lu}\b/uy;
/** *3.2 x 10^6*, *4 × 10⁻³*, *1.7e9* */
const SCIENTIFIC =
  /(\d{1,9}(?:\.\d{1,15})?)(?:\s?[x×·*]\s?10(?:\^\(?([-−–+]?\d{1,2})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))|(?<=\.\d{1,15})e([-−+]?\d{1,2}))(?![\p{L}\d])/uy;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** *2.4.1*; but *1.250.000* is a number. */
const VERSION = /(?!\d{1,3}(?:\.\d{3}){2,9}(?![\d.]))\d{1,4}(?:\.\d{1,6}){2,8}(?!\d)/y;
/** Clock times and days in digits: *17:10*, *29.11.2024*, *10/12/2024*, *2024-11-19*, *18h30*, *555-0142*, *08.09*. */
const CLOCK =
  /\d{1,2}:\d{1,2}(?::\d\d)?(?:\.\d{1,9})?|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,4}\/\d{1,2}\/\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}h\d\d\b|\d{1,4}-0\d{1,20}|0\d{1,20}(?:\.\d\d)?(?![\d.,]{0,20}\d)|\d{4}\/\d{2,4}\b/y;
const ORDINAL = /\d[\d,]{0,15}(?:st|nd|rd|th)s?\b/iy;
/** Digits with thousands separators of any kind, then decimals: `1,234.5`, `12,34,567`, `1 814 632`, `1.250.000`, `.5`. */
const DIGITS =
  /\d{1,3}(?:,\d{3}){1,9}(?:\.\d{1,30})?(?!\d)|\d{1,2}(?:,\d{2}){1,9},\d{3}(?:\.\d{1,30})?(?!\d)|\d{1,3}(?:[ \u00A0\u2009\u202F']\d{3}){1,9}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,3}(?:\.\d{3}){2,9}(?!\d)|\d{1,3}\.000(?!\d)|\d{1,3}\.\d{3}(?=\s?€)|\d{1,30}\.\d{1,30}|\d{1,30},\d{1,2}(?=\s?(?:%|per ?cent|million|billion|bn|km|m\b|€))|\d{1,30}|\.\d{1,30}/y;
const AMOUNT = /\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?:bn|m|tn|k)\b|\d+(?:\.\d+)? (?:million|billion|trillion)/y;
const MAGNITUDE = /\d\.\d(?![\d.])/y;
const WORD = /[\p{L}\p{M}]+(?:(?<=\b\p{L})\.\p{L}\.(?:\p{L}\.)*)?/uy;

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The value of digits as they stand, whatever separates their thousands. */
function parseDigits(digits: string, isEuros: boolean): number {
  if (/^[\d ' \u00A0\u2009\u202F]+,\d{1,2}$/.test(digits))
    return Number(digits.replace(/[^\d,]/g, '').replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}\.000$/.test(digits) || isEuros) return Number(digits.replaceAll('.', ''));
  return Number(digits.replace(/[^\d.]/g, ''));
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Cuts a sentence into tokens, with an `end` token behind the last. */
export function tokenize(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  let gap: Gap = 'line';
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      const from = at;
      let lines = 0;
      while (at < end && isSpace(text.charCodeAt(at))) if (text.charCodeAt(at++) === 10) lines++;
      gap = lines > 0 ? 'line' : at - from > 1 || text.charCodeAt(from) === 9 ? 'wide' : 'space';
      continue;
    }
    const token = readToken(text, at, end, gap);
    tokens.push(token);
    at = token.end;
    gap = 'none';
  }
  tokens.push(END);
  return tokens;
}

function readToken(text: string, at: number, limit: number, gap: Gap): Token {
  const code = text.charCodeAt(at);
  if (isAsciiLetter(code) || (code > 127 && /\p{L}/u.test(text.charAt(at)))) return readWord(text, at, limit, gap);
  if (isDigit(code) || (code === 46 && gap !== 'none' && isDigit(text.charCodeAt(at + 1))))
    return readDigits(text, at, gap);
  const char = text.charAt(at);
  const glyph = GLYPHS.get(char);
  return glyph === undefined ? token('symbol', at, char, gap) : token('number', at, char, gap, glyph);
}

function readWord(text: string, at: number, limit: number, gap: Gap): Token {
  let end = at;
  while (end < limit && isAsciiLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  // Most words end in a space or a comma; only the others are worth a regular expression.
  if (next > 127 || end === at) return token('word', at, match(WORD, text, at) ?? text.charAt(at), gap);
  if (isDigit(next) || next === 45 || next === 46 || next === 64 || next === 58 || next === 95 || next === 43) {
    // The last word of a sentence.
    if (next === 46 && isSpace(text.charCodeAt(end + 1))) return word(text, at, end, gap);
    // *Rs500*, *USD5m*, *R1.2bn*: money without a space.
    if (isDigit(next) && isMoneyPrefix(text, at, end)) return token('word', at, text.slice(at, end), gap);
    const name = match(WEB, text, at) ?? match(NAME, text, at);
    if (name) return token('name', at, name, gap);
    if (next === 46) return token('word', at, match(WORD, text, at) ?? text.slice(at, end), gap);
  }
  return word(text, at, end, gap);
}

function word(text: string, start: number, end: number, gap: Gap): Token {
  const { text: raw, lower } = wordAt(text, start, end);
  return { start, end, type: 'word', text: lower, raw, value: Number.NaN, gap };
}

/** A code of money right before digits; one letter, as in *R500m*, wants an amount that no road or gene has. */
function isMoneyPrefix(text: string, at: number, end: number): boolean {
  const code = text.slice(at, end);
  if (CURRENCY_CODES.has(code) || CURRENCY_PREFIXES.has(code)) return true;
  // *M5.8* is a quake.
  if (/^M[wL]?$/.test(code)) return match(MAGNITUDE, text, end) !== undefined;
  return /^(?:R|RM|N|K|P)$/.test(code) && match(AMOUNT, text, end) !== undefined;
}

/** A number times a power of ten, as one token. */
function readScientific(text: string, at: number, gap: Gap): Token | undefined {
  SCIENTIFIC.lastIndex = at;
  const found = SCIENTIFIC.exec(text);
  if (!found) return undefined;
  const [raw, number, caret, raised, e] = found;
  const power = caret ?? e ?? [...(raised ?? '')].map((c) => (c === '⁻' ? '-' : SUPERSCRIPTS.indexOf(c))).join('');
  const value = Number(`${number}e${power.replace(/[−–]/, '-').replace('+', '')}`);
  return Number.isFinite(value) ? token('number', at, raw, gap, value) : undefined;
}

/** Where digits end after which nothing stands that the patterns have to look at: *40 boats*, *in 2019,*. */
function plainEnd(text: string, at: number): number | undefined {
  let end = at;
  while (end - at < 9 && isDigit(text.charCodeAt(end))) end++;
  if (end === at || (end - at > 1 && text.charCodeAt(at) === 48)) return undefined;
  const next = text.charCodeAt(end);
  const after = text.charCodeAt(end + 1);
  // *1 814 632* and *3 x 10^6* go on after a space.
  const ends = next === 32 ? isAsciiLetter(after) && after !== 120 : (next === 44 || next === 46) && isSpace(after);
  return ends ? end : undefined;
}

function readDigits(text: string, at: number, gap: Gap): Token {
  const plain = plainEnd(text, at);
  if (plain !== undefined) {
    const digits = text.slice(at, plain);
    return token('number', at, digits, gap, Number(digits));
  }
  const scientific = readScientific(text, at, gap);
  if (scientific) return scientific;
  const name = match(WEB, text, at) ?? match(NAME, text, at) ?? match(CLOCK, text, at) ?? match(VERSION, text, at);
  if (name) return token('name', at, name, gap);
  const ordinal = match(ORDINAL, text, at);
  if (ordinal) return token('ordinal', at, ordinal, gap);
  const digits = match(DIGITS, text, at) ?? text.charAt(at);
  // *3.500 €* is written where a full stop groups thousands.
  const isEuros =
    /^\d{1,3}\.\d{3}$/.test(digits) && /^\s?€/.test(text.slice(at + digits.length, at + digits.length + 2));
  return token('number', at, digits, gap, parseDigits(digits, isEuros));
}

function token(type: TokenType, start: number, raw: string, gap: Gap, value = Number.NaN): Token {
  return { start, end: start + raw.length, type, text: raw.toLowerCase(), raw, value, gap };
}

/** The token at an index, or `END` outside the sentence. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? END;
}
