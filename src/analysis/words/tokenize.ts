import { AFTER_DASH, CLOSED_WORDS, CONTRACTING, DOTTED } from './closed.words.ts';
import type { Tag, Token } from './token.ts';
import { wordAt } from './word.ts';

/** A longer run of letters is no word; it is cut, so that nothing after this has to fear it. */
const LONGEST = 64;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;

const IS_LETTER = /^[\p{L}\p{M}]$/u;
const IS_SPACE = /^[\s\u200b]$/u;

/** What each UTF-16 unit is, filled in as they are met; 0 for those that were not. */
const SORTS = new Uint8Array(2 ** 16);

function sortOf(code: number): number {
  return SORTS[code] || meet(code);
}

function meet(code: number): number {
  const char = String.fromCharCode(code);
  const isDigit = code >= 48 && code <= 57;
  const sort = isDigit ? DIGIT : code <= 32 || IS_SPACE.test(char) ? SPACE : IS_LETTER.test(char) ? LETTER : MARK;
  SORTS[code] = sort;
  return sort;
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’';

/** What an apostrophe splits off: *ministry* *’s*, *they* *’re*; *didn’t* and *O’Brien* stay whole. */
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** What may stand inside of a word besides letters: digits, hyphens, apostrophes, full stops. */
const BLANK = 32;
const JOINS = new Set([...`0123456789-.'’`].map((char) => char.charCodeAt(0)));
const ORDINAL = /^(?:st|nd|rd|th)$/i;

/** Splits a stretch of text into words, numbers and marks, in one pass, each with a first guess at its tag. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let singleOpen = false;
  let doubleOpen = false;

  const add = (from: number, to: number, tag?: Tag): number => {
    const word = wordAt(text, from, to);
    tokens.push({ start: from, end: to, word, text: word.text, lower: word.lower, tag: tag ?? word.tag });
    return to;
  };

  const sort = (at: number): number => (at < end ? sortOf(text.charCodeAt(at)) : SPACE);
  const isWord = (at: number): boolean => sort(at) === LETTER || sort(at) === DIGIT;

  /** Where the letters from `at` end. */
  const letters = (at: number): number => {
    let to = at;
    while (to < end && to - at < LONGEST && sortOf(text.charCodeAt(to)) === LETTER) to++;
    return to;
  };

  const number = (from: number): number => {
    let to = from + 1;
    while (sort(to) === DIGIT || (/[.,:/]/.test(text[to] ?? '') && sort(to + 1) === DIGIT)) to++;
    const after = letters(to);
    return add(from, after > to && ORDINAL.test(text.slice(to, after)) ? after : to, 'number');
  };

  /** A hyphen that stands for a dash: *forty houses-a third of the village*; but not that of *one-a-day* or *hepatitis-A*. */
  const isDash = (at: number): boolean => {
    const after = letters(at + 1);
    return text[after] === ' ' && AFTER_DASH.has(text.slice(at + 1, after));
  };

  const word = (from: number): number => {
    // Most words are letters before a space or a comma.
    let to = letters(from);
    if (to === end || text.charCodeAt(to) === BLANK || !JOINS.has(text.charCodeAt(to))) return add(from, to);
    let part = from;
    while (to < end && to - from < LONGEST) {
      if (isWord(to)) {
        to++;
        continue;
      }
      const char = text[to];
      if (isApostrophe(char) && sort(to + 1) === LETTER) {
        const tail = letters(to + 1);
        const clitic = text.slice(to + 1, tail).toLowerCase();
        if (CLITICS.has(clitic) && !isWord(tail)) {
          const host = text.slice(from, to).toLowerCase();
          add(from, to);
          return add(to, tail, clitic === 's' && !CONTRACTING.has(host) ? 'possessive' : 'auxiliary');
        }
      } else if (char === '-' && isWord(to + 1)) {
        if (part === from && isDash(to)) break;
        const before = CLOSED_WORDS.get(text.slice(part, to).toLowerCase()) === 'number';
        const after = CLOSED_WORDS.get(text.slice(to + 1, letters(to + 1)).toLowerCase()) === 'number';
        if (before && !after) break;
        part = to + 1;
      } else if (char === '.' && sort(to + 1) === LETTER && (to - part === 1 || /\p{Ll}/u.test(text[to + 1] ?? ''))) {
        part = to + 1;
      } else if (char === '.' && to - part === 1 && (part > from || /\p{Lu}/u.test(text[part] ?? ''))) {
        // *U.S.* and the *J.* of *J. Smith* keep their full stop.
        return add(from, to + 1);
      } else if (char === '.' && DOTTED.has(text.slice(from, to).toLowerCase())) {
        // *Lund et al.* is a name.
        const isName = /\p{Lu}/u.test(text[from] ?? '') || text.slice(from, to) === 'al';
        return add(from, to + 1, isName ? 'name' : 'other');
      } else break;
      to++;
    }
    return add(from, to);
  };

  const mark = (from: number): number => {
    const char = text[from] ?? '';
    let to = from + 1;
    if ('([{'.includes(char)) return add(from, to, 'open');
    if (')]}'.includes(char)) return add(from, to, 'close');
    if (char === '“' || char === '«' || char === '„') {
      doubleOpen = true;
      return add(from, to, 'open');
    }
    if (char === '”' || char === '»') {
      doubleOpen = false;
      return add(from, to, 'close');
    }
    if (char === '"') {
      // A straight quotation mark opens where a word follows and none stands before it.
      doubleOpen = from > start && !doubleOpen ? sort(from + 1) !== SPACE : !doubleOpen;
      return add(from, to, doubleOpen ? 'open' : 'close');
    }
    if (char === '‘' || (char === "'" && isWord(to) && !isWord(from - 1))) {
      singleOpen = true;
      return add(from, to, 'open');
    }
    if (isApostrophe(char)) {
      const plural = !singleOpen && /s$/i.test(tokens.at(-1)?.text ?? '') && tokens.at(-1)?.end === from;
      singleOpen = false;
      return add(from, to, plural ? 'possessive' : 'close');
    }
    while (to < end && text[to] === char) to++;
    return add(from, to, 'mark');
  };

  for (let at = start; at < end; ) {
    const kind = sort(at);
    if (kind === SPACE) at++;
    else if (kind === DIGIT) at = number(at);
    else if (kind === LETTER) at = word(at);
    else at = mark(at);
  }
  return tokens;
}
