import { remember } from '../remember.ts';
import { wordAt } from '../words/word.ts';

/** Small readers of characters and words around an offset, which allocate little. */

export const isUpper = (code: number): boolean => {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 192) return false;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
};
export const isLower = (code: number): boolean => {
  if (code < 128) return code >= 97 && code <= 122;
  if (code < 170) return false;
  const char = String.fromCharCode(code);
  return char.toUpperCase() !== char || code === 223;
};
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean =>
  code < 128
    ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    : code >= 192 &&
      code !== 215 &&
      code !== 247 &&
      !(code >= 0x2000 && code < 0x2c00) &&
      !(code >= 0xd800 && code < 0xf900);
/** ' and ’ */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** - and the hyphens that do not break */
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
export const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 160;

/** A word beside an offset and what stands between, without spaces. Its strings are those of the word’s record. */
export interface Neighbour {
  readonly word: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

const REACH = 12;

/** The word that ends before `at`, not reaching below `floor`. */
export function wordBefore(text: string, at: number, floor: number): Neighbour {
  let i = at;
  const low = Math.max(floor, at - REACH);
  while (i > low && !isLetter(text.charCodeAt(i - 1)) && !isDigit(text.charCodeAt(i - 1))) i--;
  const end = i;
  while (i > floor && isWordPart(text, i - 1)) i--;
  const { text: word, lower } = wordAt(text, i, end);
  return { word, lower, start: i, end, gap: marksIn(text, end, at) };
}

/** The word that begins at or after `at`, not reaching beyond `ceiling`. */
export function wordAfter(text: string, at: number, ceiling: number): Neighbour {
  let i = at;
  const high = Math.min(ceiling, at + REACH);
  while (i < high && !isLetter(text.charCodeAt(i)) && !isDigit(text.charCodeAt(i))) i++;
  const start = i;
  while (i < ceiling && isWordPart(text, i)) i++;
  const { text: word, lower } = wordAt(text, start, i);
  return { word, lower, start, end: i, gap: marksIn(text, at, start) };
}

const marksIn = (text: string, from: number, to: number): string =>
  to - from === 1 && text.charCodeAt(from) === 32 ? '' : text.slice(from, to).trim();

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isLetter(code) || isDigit(code) || ((isHyphen(code) || isApostrophe(code)) && isLetter(text.charCodeAt(at + 1)))
  );
}

const UNEVEN = /\s\s|[^\S ]/;

/** The words with one space between them, also where a line ends. */
export const evenSpace = (words: string): string => (UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words);

/** A name's key for comparing: no case, accents, possessives or punctuation. `Chișinău’s` is `chisinau`. */
export const fold: (name: string) => string = remember((name) =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase(),
);
