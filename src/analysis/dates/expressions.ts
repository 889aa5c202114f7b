import { AFTER_DAY, BEFORE_QUARTER, BEFORE_SHORT_YEAR, DECADES, HOLIDAYS, MONTH, MONTHS } from './dates.words.ts';
import { splitDays } from './days.ts';
import { type DateExpression, type Notation, type Part, span } from './expression.ts';
import { readMonth } from './months.ts';
import { AND, DAY, TO, YEAR } from './pieces.ts';
import { readDecade, readYear } from './years.ts';

/** Where a date may be: a month's name, a year or a decade, a numeric date, an ordinal day, a decade in words. */
const ANCHOR = new RegExp(
  [
    `(?<![\\p{L}\\d])(${MONTH})(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d.,/$£€¥#:-])(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([./-])\\d{1,2}\\3(?:\\d{4}|\\d{2}))(?![\\d/]|[.,]\\d|-\\d)`,
    `(?<![\\d.,/$£€¥#])(${YEAR})(?:([-–/])(\\d{4}|\\d{2})(?![\\d-])|(['’]?s\\b))?(?![\\p{L}\\d%°/]|[.,:]\\d)`,
    `(?<=\\b(?:on|before|by|until|till|since|from|after)\\s(?:\\p{L}{3,6}day,?\\s)?the\\s)(\\d{1,2})(?:st|nd|rd|th)(?!\\p{L})`,
    `(?<=\\b(?:on|by|until|since|before|after|from|of)\\s)(${Object.keys(HOLIDAYS).join('|')})(?:,?\\s(?:in\\s)?(${YEAR}))?(?![\\p{L}\\d]|\\s\\p{L}+s\\b)`,
    `(?<=\\bthe\\s)(${Object.keys(DECADES).join('|')})\\b`,
    `(?<=\\b(?:the|and|early|mid|late)[ -]['’])([2-9]0)s\\b`,
    `(?<=\\b(?:${BEFORE_SHORT_YEAR}) ['’])(\\d\\d)(?![\\p{L}\\d%°'’]|[.,:]\\d)`,
    `(?<=\\b(?:${BEFORE_QUARTER})\\s)([QH][1-4])(?![\\p{L}\\d]|\\s+(?:of\\s+)?(?:${YEAR}))`,
    `(?<![\\p{L}\\d])((?:FY|[1-4]Q|[12]H)\\s?)['’]?(\\d\\d)(?![\\p{L}\\d]|[.,:-]\\d)`,
  ].join('|'),
  'iuy',
);

const ON = /\b(?:on|by|since|from|until|to|dated?|of|before|after):?\s+$/i;

/** Every date in a stretch of the text that names a month, a year or a day of the month, in order. */
export function findDates(text: string, from: number, to: number, notation: Notation): readonly DateExpression[] {
  const found: DateExpression[] = [];
  let free = from;
  for (let at = from; at < to; at++) {
    if (!mayBeAnchor(text, at)) continue;
    ANCHOR.lastIndex = at;
    const match = ANCHOR.exec(text);
    if (!match) continue;
    at = ANCHOR.lastIndex - 1;
    const expression = readAnchor(text, match, free, to, notation);
    if (!expression) continue;
    const last = found.at(-1);
    if (last && last.end > expression.start) continue;
    found.push(expression);
    free = expression.end;
    at = Math.max(at, free - 1);
  }
  return carryYears(text, found).flatMap((date) => splitDays(text, date));
}

const NAMES = [...Object.keys(MONTHS), ...Object.keys(DECADES), ...Object.keys(HOLIDAYS)];
/** What those begin with, as numbers made of four letters; and their first letters, by which most words are passed over. */
const STARTS: ReadonlySet<number> = new Set(NAMES.map((name) => fourLetters(name, 0)));
const FIRST_LETTERS = NAMES.reduce((bits, name) => bits | (1 << letterAt(name, 0)), 0);

/** 0 to 25 for a letter of either case, 26 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 97;
  return letter >= 0 && letter < 26 ? letter : 26;
}

function fourLetters(text: string, at: number): number {
  let letters = 0;
  for (let i = at; i < at + 4; i++) letters = letters * 32 + letterAt(text, i);
  return letters;
}

/** Whether digits may be a date's first: four of a year, or one or two that stand beside what makes a date of them. */
function mayBeDigits(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  const next = text[end] ?? '';
  if (end - at === 4) return text[at] === '1' || text[at] === '2' || next === '-';
  if (end - at > 2) return false;
  // *the ’80s*, *3.5.2031*, *the 3rd*, *1Q24*
  if (text[at - 1] === "'" || text[at - 1] === '’') return true;
  if (next === '.' || next === '/' || next === '-') return isDigit(text.charCodeAt(end + 1));
  return /[snrtqh]/i.test(next);
}

/** Whether an anchor may begin here: at the first of some digits, or where a word begins like a month or a decade. */
function mayBeAnchor(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 58) return code > 47 && !isDigit(text.charCodeAt(at - 1)) && mayBeDigits(text, at);
  // *Q3*, *H1*, *FY24*
  if (code === 81 || code === 72) return isDigit(text.charCodeAt(at + 1));
  if (code === 70 && text.charCodeAt(at + 1) === 89) return true;
  return (
    (FIRST_LETTERS & (1 << letterAt(text, at))) !== 0 &&
    letterAt(text, at - 1) === 26 &&
    STARTS.has(fourLetters(text, at))
  );
}

const isDigit = (code: number): boolean => code > 47 && code < 58;

function readAnchor(
  text: string,
  match: RegExpExecArray,
  from: number,
  to: number,
  notation: Notation,
): DateExpression | undefined {
  const [
    whole,
    month,
    numeric,
    ,
    year,
    dash,
    toYear,
    plural,
    ordinal,
    holiday,
    ofYear,
    decade,
    short,
    brief,
    quarter,
    period,
    ofPeriod,
  ] = match;
  const at = match.index;
  const before = text.slice(Math.max(from, at - 48), at);
  const after = text.slice(at + whole.length, Math.min(to, at + whole.length + 60));
  if (month) return readMonth(text, at, month, before, after);
  if (numeric) return readNumeric(at, numeric, notation, before);
  if (holiday) return readHoliday(at, whole, holiday, ofYear);
  if (year && plural) return readDecade(at, whole, Number(year), before);
  if (short) return readDecade(at - 1, `'${whole}`, 1900 + Number(short), before.slice(0, -1));
  if (quarter) return readQuarter(at, quarter);
  if (period && ofPeriod) return readPeriod(at, whole, period, ofPeriod);
  if (brief) return readBriefYear(at, brief);
  if (year)
    return readYear(at, whole, Number(year), dash && toYear ? { dash, toYear } : undefined, before, after, notation);
  if (ordinal) return readOrdinalDay(at, whole, Number(ordinal), after);
  const first = DECADES[(decade ?? '').toLowerCase()];
  return first === undefined ? undefined : { ...span(at, at + whole.length), year: first, toYear: first + 9 };
}

/** `in Q3`, of a year left open. */
function readQuarter(at: number, words: string): DateExpression | undefined {
  const part = partOf(words);
  return part && { ...span(at, at + words.length), part };
}

/** `FY24`, `2Q24`, `1H ’24` */
function readPeriod(at: number, words: string, period: string, digits: string): DateExpression {
  const part = partOf(`${period.trim()[1]}${period[0]}`);
  return { ...span(at, at + words.length), year: 2000 + Number(digits), ...(part && { part }) };
}

function partOf(words: string): Part | undefined {
  const number = Number(words[1]);
  if (words[0] === 'Q') return `q${number}`;
  return words[0] === 'H' && number <= 2 ? `h${number}` : undefined;
}

/** `the flood of ’94`, `in ’07` */
function readBriefYear(at: number, digits: string): DateExpression {
  return { ...span(at - 1, at + digits.length), year: Number(digits) + (Number(digits) < 40 ? 2000 : 1900) };
}

/** `on Christmas Day 2030`, `until New Year’s Eve` */
function readHoliday(at: number, words: string, name: string, year: string | undefined): DateExpression | undefined {
  const day = HOLIDAYS[name.toLowerCase().replace(/['’]/, "['’]")];
  if (day === undefined || name === name.toLowerCase()) return undefined;
  return { ...span(at, at + words.length), month: day[0], day: day[1], ...(year && { year: Number(year) }) };
}

function readNumeric(at: number, words: string, { dayFirst }: Notation, before: string): DateExpression | undefined {
  const [a = 0, b = 0, c = 0] = words.split(/[./-]/).map(Number);
  const iso = /^\d{4}/.test(words);
  const year = iso ? a : c < 100 ? 2000 + c : c;
  const [month, day] = iso ? [b, c] : dayFirst ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1500 || year > 2199) return undefined;
  // *3.2.12* may be a chapter; *on 3.2.12* is a day.
  if (!iso && c < 100 && words.includes('.') && words.length < 8 && !ON.test(before)) return undefined;
  return { ...span(at, at + words.length), year, month, day };
}

const TO_DAY_OF_MONTH = new RegExp(`^(?:${TO}|${AND})(?:the\\s+)?${DAY}\\s+(?:of\\s+)?(?:${MONTH})\\b`, 'iu');

/** `before the 18th`: a day whose month and year are left open; not `on the 3rd floor`. */
function readOrdinalDay(at: number, words: string, day: number, after: string): DateExpression | undefined {
  // *the 3rd to the 9th of August* is read from its month.
  if (TO_DAY_OF_MONTH.test(after)) return undefined;
  const word = /^\s+(\p{L}+)/u.exec(after)?.[1];
  const goesOn = word === undefined || AFTER_DAY.has(word.toLowerCase());
  return goesOn && day >= 1 && day <= 31 ? { ...span(at, at + words.length), day } : undefined;
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
