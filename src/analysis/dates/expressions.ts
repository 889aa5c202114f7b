import { AFTER_DAY, BEFORE_QUARTER, BEFORE_SHORT_YEAR, DECADES, HOLIDAYS, MONTH, MONTHS } from './dates.words.ts';
import { splitDays } from './days.ts';
import { type DateExpression, dateAt, type Notation, type Part } from './expression.ts';
import { readMonth } from './months.ts';
import { AND, DAY, TO, YEAR } from './pieces.ts';
import { readDecade, readYear } from './years.ts';

/** What stands around the words that a date is read from. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly notation: Notation;
}

/** A pattern that a date may begin with, and what is read from there on. */
interface Anchor {
  readonly pattern: RegExp;
  readonly read: (at: number, found: RegExpExecArray, around: Around) => DateExpression | undefined;
}

/** `2031-05-03`, `3.5.2031` */
const NUMERIC: Anchor = {
  pattern: /(?<![\p{L}\d.,/$£€¥#:-])(\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2}))(?![\d/]|[.,]\d|-\d)/uy,
  read: (at, [words], { before, notation }) => readNumeric(at, words, notation, before),
};
/** `2031`, `1939–45`, `the 1990s` */
const FOUR_DIGITS: Anchor = {
  pattern: new RegExp(
    `(?<![\\d.,/$£€¥#])(${YEAR})(?:([-–/])(\\d{4}|\\d{2})(?![\\d-])|(['’]?[sS]\\b))?(?![\\p{L}\\d%°/]|[.,:]\\d)`,
    'uy',
  ),
  read: (at, [words, year, dash, toYear, plural], { before, after, notation }) => {
    if (plural) return readDecade(at, words, Number(year), before);
    return readYear(at, words, Number(year), dash && toYear ? { dash, toYear } : undefined, before, after, notation);
  },
};
/** `before the 18th` */
const ORDINAL_DAY: Anchor = {
  pattern:
    /(?<=\b(?:on|before|by|until|till|since|from|after)\s(?:\p{L}{3,6}day,?\s)?the\s)(\d{1,2})(?:st|nd|rd|th)(?!\p{L})/iuy,
  read: (at, [words, day], { after }) => readOrdinalDay(at, words, Number(day), after),
};
/** `the late ’80s` */
const SHORT_DECADE: Anchor = {
  pattern: /(?<=\b(?:the|and|early|mid|late)[ -]['’])([2-9]0)s\b/iuy,
  read: (at, [words, year], { before }) => readDecade(at - 1, `'${words}`, 1900 + Number(year), before.slice(0, -1)),
};
/** `the flood of ’94`, `in ’07` */
const SHORT_YEAR: Anchor = {
  pattern: new RegExp(`(?<=\\b(?:${BEFORE_SHORT_YEAR}) ['’])(\\d\\d)(?![\\p{L}\\d%°'’]|[.,:]\\d)`, 'iuy'),
  read: (at, [digits]) =>
    dateAt(at - 1, at + digits.length, { year: Number(digits) + (Number(digits) < 40 ? 2000 : 1900) }),
};
/** `in Q3`, of a year left open */
const QUARTER: Anchor = {
  pattern: new RegExp(`(?<=\\b(?:${BEFORE_QUARTER})\\s)([QH][1-4])(?![\\p{L}\\d]|\\s+(?:of\\s+)?(?:${YEAR}))`, 'iuy'),
  read: (at, [words]) => {
    const part = partOf(words);
    return part && dateAt(at, at + words.length, { part });
  },
};
/** `FY24`, `2Q24`, `1H ’24` */
const PERIOD: Anchor = {
  pattern: /(?<![\p{L}\d])((?:FY|[1-4]Q|[12]H)\s?)['’]?(\d\d)(?![\p{L}\d]|[.,:-]\d)/iuy,
  read: (at, [words, period = '', digits]) => {
    const part = partOf(`${period.trim()[1]}${period[0]}`);
    return dateAt(at, at + words.length, { year: 2000 + Number(digits), part });
  },
};
/** `on Christmas Day 2030`, `until New Year’s Eve` */
const HOLIDAY: Anchor = {
  pattern: new RegExp(
    `(?<=\\b(?:on|by|until|since|before|after|from|of)\\s)(${Object.keys(HOLIDAYS).join('|')})(?:,?\\s(?:in\\s)?(${YEAR}))?(?![\\p{L}\\d]|\\s\\p{L}+s\\b)`,
    'iuy',
  ),
  read: (at, [words, name = '', year]) => readHoliday(at, words, name, year),
};
/** `the nineties` */
const DECADE: Anchor = {
  pattern: new RegExp(`(?<=\\bthe\\s)(${Object.keys(DECADES).join('|')})\\b`, 'iuy'),
  read: (at, [words]) => {
    const first = DECADES[words.toLowerCase()];
    return first === undefined ? undefined : dateAt(at, at + words.length, { year: first, toYear: first + 9 });
  },
};

/** What may begin at digits, as many as they are and with what stands beside them; the first that fits wins. */
const AT_FOUR_DIGITS = [NUMERIC, FOUR_DIGITS];
const AT_MARK = [NUMERIC];
const AT_APOSTROPHE = [NUMERIC, SHORT_DECADE, SHORT_YEAR, PERIOD];
const AT_LETTERS_BEHIND = [ORDINAL_DAY, PERIOD];
const AT_QUARTER = [QUARTER];
const AT_FY = [PERIOD];
const AT_NAMES = [HOLIDAY, DECADE];

const ON = /\b(?:on|by|since|from|until|to|dated?|of|before|after):?\s+$/i;

/** Every date in a stretch of the text that names a month, a year or a day of the month, in order. */
export function findDates(text: string, from: number, to: number, notation: Notation): readonly DateExpression[] {
  const found: DateExpression[] = [];
  let free = from;
  for (let at = nextBeginning(text, from, to); at < to; at = nextBeginning(text, at + 1, to)) {
    const anchors = anchorsAt(text, at, text.charCodeAt(at));
    if (!anchors) continue;
    const month = anchors === AT_NAMES ? monthAt(text, at) : undefined;
    const match = month === undefined ? matchAt(anchors, text, at) : undefined;
    const length = month?.length ?? match?.found[0].length;
    if (length === undefined) continue;
    const before = text.slice(Math.max(free, at - 48), at);
    const after = text.slice(at + length, Math.min(to, at + length + 60));
    const expression =
      month === undefined
        ? match?.anchor.read(at, match.found, { before, after, notation })
        : readMonth(text, at, month, before, after);
    at += length - 1;
    if (!expression) continue;
    const last = found.at(-1);
    if (last && last.end > expression.start) continue;
    found.push(expression);
    free = expression.end;
    at = Math.max(at, free - 1);
  }
  return carryYears(text, found).flatMap((date) => splitDays(text, date));
}

function matchAt(
  anchors: readonly Anchor[],
  text: string,
  at: number,
): { readonly anchor: Anchor; readonly found: RegExpExecArray } | undefined {
  for (const anchor of anchors) {
    anchor.pattern.lastIndex = at;
    const found = anchor.pattern.exec(text);
    if (found) return { anchor, found };
  }
  return undefined;
}

const NAMES = [...Object.keys(MONTHS), ...Object.keys(DECADES), ...Object.keys(HOLIDAYS)];
/** What those begin with, as numbers made of four letters. */
const STARTS: ReadonlySet<number> = new Set(NAMES.map((name) => fourLetters(name, 0)));
/** Of each character up to *z*, whether a date may begin with it: digits, first letters of names, *Q3*, *H1*, *FY24*. */
const BEGINS: readonly boolean[] = Array.from({ length: 123 }, (_, code) => {
  const char = String.fromCharCode(code);
  return isDigit(code) || 'QHF'.includes(char) || NAMES.some((name) => name[0] === char.toLowerCase());
});

/** The next place where a date may begin by its first character, and not inside a word. */
function nextBeginning(text: string, from: number, to: number): number {
  let inWord = letterAt(text, from - 1) < 26;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code | 32) > 96 && (code | 32) < 123;
    if (isLetter && inWord) continue;
    inWord = isLetter;
    if (code < 123 && BEGINS[code]) return at;
  }
  return to;
}

/** 0 to 25 for a letter of either case, 26 for anything else. */
function letterAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 26;
  const letter = (text.charCodeAt(at) | 32) - 97;
  return letter >= 0 && letter < 26 ? letter : 26;
}

function fourLetters(text: string, at: number): number {
  let letters = 0;
  for (let i = at; i < at + 4; i++) letters = letters * 32 + letterAt(text, i);
  return letters;
}

/** What may begin at the first of some digits: four of a year, or one or two that stand beside what makes a date of them. */
function anchorsAtDigits(text: string, at: number): readonly Anchor[] | undefined {
  let end = at + 1;
  while (end - at < 5 && isDigitAt(text, end)) end++;
  const next = text[end] ?? '';
  if (end - at === 4) return text[at] === '1' || text[at] === '2' || next === '-' ? AT_FOUR_DIGITS : undefined;
  if (end - at > 2) return undefined;
  // *the ’80s*, *3.5.2031*, *the 3rd*, *1Q24*
  if (at > 0 && (text[at - 1] === "'" || text[at - 1] === '’')) return AT_APOSTROPHE;
  if (next === '.' || next === '/' || next === '-') return isDigitAt(text, end + 1) ? AT_MARK : undefined;
  return 'snrtqh'.includes(next.toLowerCase()) && next !== '' ? AT_LETTERS_BEHIND : undefined;
}

/** What may begin here: at the first of some digits, or where a word begins like a month or a decade. */
function anchorsAt(text: string, at: number, code: number): readonly Anchor[] | undefined {
  if (code < 58) return isDigitAt(text, at - 1) ? undefined : anchorsAtDigits(text, at);
  // *Q3*, *H1*, *FY24*
  if (code === 81 || code === 72) return isDigitAt(text, at + 1) ? AT_QUARTER : undefined;
  if (code === 70 && text[at + 1] === 'Y') return AT_FY;
  return letterAt(text, at - 1) === 26 && STARTS.has(fourLetters(text, at)) ? AT_NAMES : undefined;
}

/** The name of a month that stands here, as it is written; no part of a longer word: *Mayor*. */
function monthAt(text: string, at: number): string | undefined {
  let end = at;
  while (end - at < 10 && letterAt(text, end) < 26) end++;
  if (isWordPart(text, at - 1) || isWordPart(text, end)) return undefined;
  const name = text.slice(at, end);
  return MONTHS[name.toLowerCase()] === undefined ? undefined : name;
}

/** Whether a letter or a digit stands here, in any script. */
const isWordPart = (text: string, at: number): boolean =>
  letterAt(text, at) < 26 || isDigitAt(text, at) || /^\p{L}/u.test(text.charAt(at));

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

const isDigitAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isDigit(text.charCodeAt(at));

function partOf(words: string): Part | undefined {
  const number = Number(words[1]);
  if (words[0] === 'Q') return `q${number}`;
  return words[0] === 'H' && number <= 2 ? `h${number}` : undefined;
}

function readHoliday(at: number, words: string, name: string, year: string | undefined): DateExpression | undefined {
  const day = HOLIDAYS[name.toLowerCase().replace(/['’]/, "['’]")];
  if (day === undefined || name === name.toLowerCase()) return undefined;
  return dateAt(at, at + words.length, { month: day[0], day: day[1], year: year ? Number(year) : undefined });
}

function readNumeric(at: number, words: string, { dayFirst }: Notation, before: string): DateExpression | undefined {
  const [a = 0, b = 0, c = 0] = words.split(/[./-]/).map(Number);
  const iso = /^\d{4}/.test(words);
  const year = iso ? a : c < 100 ? 2000 + c : c;
  const [month, day] = iso ? [b, c] : dayFirst ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1500 || year > 2199) return undefined;
  // *3.2.12* may be a chapter; *on 3.2.12* is a day.
  if (!iso && c < 100 && words.includes('.') && words.length < 8 && !ON.test(before)) return undefined;
  return dateAt(at, at + words.length, { year, month, day });
}

const TO_DAY_OF_MONTH = new RegExp(`^(?:${TO}|${AND})(?:the\\s+)?${DAY}\\s+(?:of\\s+)?(?:${MONTH})\\b`, 'iu');

/** `before the 18th`: a day whose month and year are left open; not `on the 3rd floor`. */
function readOrdinalDay(at: number, words: string, day: number, after: string): DateExpression | undefined {
  // *the 3rd to the 9th of August* is read from its month.
  if (TO_DAY_OF_MONTH.test(after)) return undefined;
  const word = /^\s+(\p{L}+)/u.exec(after)?.[1];
  const goesOn = word === undefined || AFTER_DAY.has(word.toLowerCase());
  return goesOn && day >= 1 && day <= 31 ? dateAt(at, at + words.length, { day }) : undefined;
}

/** `20 November – 19 December 2031`: the first day is of the same year as the second. */
function carryYears(text: string, found: readonly DateExpression[]): readonly DateExpression[] {
  return found.map((expression, i) => {
    const next = found[i + 1];
    if (
      !next ||
      expression.year !== undefined ||
      expression.month === undefined ||
      next.month === undefined ||
      next.year === undefined
    )
      return expression;
    const between = text.slice(expression.end, next.start);
    if (between.length > 10 || !/^\s*(?:[-–—,]|to|and|or|until|through)\s*$/u.test(between)) return expression;
    return { ...expression, year: expression.month <= next.month ? next.year : next.year - 1 };
  });
}
