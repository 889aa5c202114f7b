import type { Span } from '../../model.ts';
import {
  BEGUN_BY_YEAR,
  COUNTED,
  DECADES,
  DOUBTFUL_MONTHS,
  LEVELS,
  MONEY_OF_YEAR,
  MONTHS,
  OF_A_YEAR,
  ORDINALS,
  SEASONS,
  WEEKDAYS,
} from './dates.words.ts';

/** Which part of a month or a year is meant: `early August`, `the end of 2027`, `the second quarter of 2030`. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | `q${number}` | `h${number}`;

/** A date as its words give it, before anyone fills in what they leave open. */
export interface DateExpression extends Span {
  /** The words without the weekday and the hedge before them. */
  readonly core: Span;
  readonly year?: number;
  /** `last year` is -1, `this year` 0, `next year` 1. */
  readonly relativeYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last month, day or year of a stretch. */
  readonly toMonth?: number;
  readonly toDay?: number;
  readonly toYear?: number;
  readonly weekday?: number;
  readonly part?: Part;
  /** First and last month of a season. */
  readonly season?: readonly [number, number];
  /** `20 to 21 May`, `1939–45`; not `9 and 10 May`. */
  readonly range?: true;
}

const YEAR = '(?:1[0-9]|2[01])\\d\\d';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const ORDINAL = Object.keys(ORDINALS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const TO = '(?: ?[-–—] ?|\\s+(?:to|through|until|till)\\s+)';
const AND = '(?:,?\\s+(?:and|or|&)\\s+)';

/** Where a date may be: a month's name, a year or a decade, a numeric date, an ordinal day, a decade in words. */
const ANCHOR = new RegExp(
  [
    `(?<![\\p{L}\\d])(${MONTH})(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d.,/$£€¥#:-])(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([./-])\\d{1,2}\\3(?:\\d{4}|\\d{2}))(?![\\d/]|[.,]\\d|-\\d)`,
    `(?<![\\d.,/$£€¥#])(${YEAR})(?:([-–/])(\\d{4}|\\d{2})(?![\\d-])|(['’]?s\\b))?(?![\\p{L}\\d%°/]|[.,:]\\d)`,
    `(?<=\\b(?:on|before|by|until|till|since|from|after)\\s(?:\\p{L}{3,6}day,?\\s)?the\\s)(\\d{1,2})(?:st|nd|rd|th)(?!\\p{L})`,
    `(?<=\\bthe\\s)(${Object.keys(DECADES).join('|')})\\b`,
    `(?<=\\b(?:the|and|early|mid|late)[ -]['’])([2-9]0)s\\b`,
  ].join('|'),
  'iuy',
);

const LEFT_DAYS = new RegExp(
  `(?<![\\d,:$£€¥/-]|\\d\\.)(?:(${DAY})(?:${TO}|${AND}|,\\s+(?=\\d))(?:the\\s+)?(?:${DAY}${AND})?)?(${DAY}|\\b(?:${ORDINAL}))(?:\\s+(?:day\\s+)?of)?\\s+$`,
  'iu',
);
const RIGHT_DAYS = new RegExp(
  `^\\s+(?:the\\s+)?(${DAY})(?!\\d|[.,:]\\d|\\s*(?:%|per\\s?cent|million|billion|thousand|[ap]\\.?m\\b))(?:((?:,\\s*${DAY})+(?=${AND})|)(${TO}|${AND})(?:the\\s+)?(${DAY})(?![\\p{L}\\d:]|[.,]\\d|\\s+(?:people|others?|more|per|of|\\p{Ll}+s)\\b|\\s+\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d))?`,
  'u',
);
const SEASON_AFTER =
  /^(?:\s+\p{Lu}[\p{L}\d]*){0,3}\s+(?:season|school|academic|financial|fiscal|tax|term|campaign|budget|edition|playoffs?)\b/u;
const YEAR_AFTER = new RegExp(`^,?\\s+(?:of\\s+|in\\s+)?(${YEAR})(?![\\d%]|[.,:]\\d|-\\d)`, 'u');
const RELATIVE_YEAR_AFTER = /^,?\s+(?:of\s+)?(last|this|next|(?:the\s+)?previous|the\s+following)\s+year\b/iu;
const TO_MONTH = new RegExp(`^(${TO}|${AND})(${MONTH})(?![\\p{L}\\d])\\.?(?!\\s+\\d{1,2}\\b)`, 'iu');
const WEEKDAY_BEFORE = /\b((?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)\b\.?,?\s+(?:the\s+)?$/iu;
const PART_BEFORE =
  /\b(?:(early|late|mid|middle|start|beginning|end|close|turn)(?:(?:\s+in|\s+of)?\s+|-)(?:the\s+month\s+of\s+)?|(first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s+(quarter|half)\s+(?:of|in)\s+|([qh])([1-4])\s+(?:of\s+)?)$/iu;
const SEASON_BEFORE = /\b(spring|summer|autumn|fall|winter)\s+(?:of\s+|in\s+)?$/iu;
const PREPOSITION_BEFORE =
  /\b(?:in|since|of|by|until|till|from|to|during|last|next|this|before|after|through|throughout|between|late|early|mid|for|and|around|all|sometime)[\s-]+$/iu;
const NAME_AFTER = /^\s+\p{Lu}\p{Ll}/u;
const YEAR_CUE =
  /\b(?:in|since|by|until|till|to|of|from|before|after|during|early|late|mid|through|throughout|between|year|years|fiscal|FY|pre|post|and|or|was|is|be|been|saying|said|says|back|than in|as|season|edition|born|died|circa|founded|established|built|released|published)[\s-]+(?:the\s+year\s+)?$/iu;
const COUNT_CUE =
  /\b(?:about|around|roughly|nearly|almost|some|than|approximately|over|total of|up to|at least|another|only|just|least|most|under|below|above|below|estimated|every)\s+$/iu;
const OWNER_BEFORE = /(?:\b(?:the|a|an|its|his|her|their|this|that|our)|\p{L}['’]s|\p{L}s['’])\s+$/iu;
const CAPITAL_BEFORE = /(?:^|[\s("“‘])(\p{Lu}[\p{L}.'’-]*)\s+$/u;
/** `126.3 million (2019)`, `310 homes (2021)`: the year of a figure, not of a book. */
const OF_A_FIGURE = /\d[\d.,]*(?:\s?%|\s\p{Ll}+){0,2}\s\($/u;
const AFTER_YEAR = /\b(?:1[5-9]|2[01])\d\d\s\($/;
const HOLIDAY = /\b(?:Eve|Day|Christmas|Easter|Ramadan|Thanksgiving)\s+$/;
const PLACE_TO_STAND = new Set(
  'in on since by until till from to of before after during for the a early late mid as at and or but between around through year fy q1 q2 q3 q4 h1 h2 winter spring summer autumn fall was is eve day christmas easter ramadan thanksgiving'.split(
    ' ',
  ),
);

/** How a text writes its dates and numbers, for reading what is written ambiguously. */
export interface Notation {
  /** Whether 3/4/2031 is 3 April. */
  readonly dayFirst: boolean;
  /** Whether thousands are set off (2,031), so that bare four digits are a year. */
  readonly thousands: boolean;
}

const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;

export function readNotation(text: string): Notation {
  let dayFirst: boolean | undefined;
  for (const [, first = '', separator, second = ''] of text.matchAll(NUMERIC)) {
    if (separator === '.' || Number(first) > 12) dayFirst = true;
    else if (Number(second) > 12) dayFirst = false;
    if (dayFirst !== undefined) break;
  }
  dayFirst ??= !new RegExp(`\\b(?:${MONTH})\\.? \\d{1,2}, \\d{4}\\b`, 'i').test(text);
  return { dayFirst, thousands: /(?<!\d)\d[,.\u00a0\u202f ]\d{3}(?!\d)/.test(text) };
}

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
  return carryYears(text, found);
}

const ANCHOR_STARTS = new Set([...Object.keys(MONTHS), ...Object.keys(DECADES)].map((name) => name.slice(0, 3)));
/** The first letters of those, as bits from *a*, so that most words are passed over at their first letter. */
const FIRST_LETTERS = [...ANCHOR_STARTS].reduce((bits, name) => bits | (1 << (name.charCodeAt(0) - 97)), 0);

/** Whether an anchor may begin here: at the first of some digits, or where a word begins like a month or a decade. */
function mayBeAnchor(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 58) return code > 47 && !isDigit(text.charCodeAt(at - 1));
  const letter = (code | 32) - 97;
  if (letter < 0 || letter > 25 || (FIRST_LETTERS & (1 << letter)) === 0 || isLetter(text.charCodeAt(at - 1)))
    return false;
  return ANCHOR_STARTS.has(text.slice(at, at + 3).toLowerCase());
}

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

function readAnchor(
  text: string,
  match: RegExpExecArray,
  from: number,
  to: number,
  notation: Notation,
): DateExpression | undefined {
  const [whole, month, numeric, , year, dash, toYear, plural, ordinal, decade, short] = match;
  const at = match.index;
  const before = text.slice(Math.max(from, at - 48), at);
  const after = text.slice(at + whole.length, Math.min(to, at + whole.length + 60));
  if (month) return readMonth(text, at, month, before, after);
  if (numeric) return readNumeric(at, numeric, notation);
  if (year && plural) return readDecade(at, whole, Number(year), before);
  if (short) return readDecade(at - 1, `'${whole}`, 1900 + Number(short), before.slice(0, -1));
  if (year)
    return readYear(at, whole, Number(year), dash && toYear ? { dash, toYear } : undefined, before, after, notation);
  if (ordinal) return readOrdinalDay(at, whole, Number(ordinal), after);
  const first = DECADES[(decade ?? '').toLowerCase()];
  return first === undefined ? undefined : { ...span(at, at + whole.length), year: first, toYear: first + 9 };
}

const span = (start: number, end: number): { start: number; end: number; core: Span } => ({
  start,
  end,
  core: { start, end },
});

const dayOf = (words: string): number => ORDINALS[words.toLowerCase()] ?? Number.parseInt(words, 10);

function readMonth(text: string, at: number, name: string, before: string, tail: string): DateExpression | undefined {
  const month = MONTHS[name.toLowerCase()];
  if (month === undefined) return undefined;
  let end = at + name.length;
  let after = tail;
  const eat = (length: number) => {
    end += length;
    after = after.slice(length);
  };
  if (after.startsWith('.') && name.length <= 4 && !/^(?:may|june|july)$/i.test(name)) eat(1);
  const left = LEFT_DAYS.exec(before);
  const right = left ? null : RIGHT_DAYS.exec(after);
  const capital = name[0] !== name[0]?.toLowerCase();
  if (!capital && !left && (!right || /^ma(?:y|rch)$/.test(name))) return undefined;
  let start = at;
  let days: Partial<DateExpression> = {};
  if (left) {
    start = at - left[0].length;
    const day = dayOf(left[2] ?? '');
    const stretch = left[1] !== undefined;
    days = stretch ? { day: dayOf(left[1] ?? ''), toDay: day } : { day };
    if (stretch && new RegExp(TO, 'u').test(left[0])) days = { ...days, range: true };
  } else if (right && !isCountAfter(before, after.slice(right[0].length))) {
    eat(right[0].length);
    days = right[4] ? { day: dayOf(right[1] ?? ''), toDay: dayOf(right[4]) } : { day: dayOf(right[1] ?? '') };
    if (right[3] && new RegExp(`^${TO}$`, 'u').test(right[3])) days = { ...days, range: true };
  } else if (!capital) return undefined;
  if (days.day === undefined) {
    const next = TO_MONTH.exec(after);
    const toMonth = next ? MONTHS[(next[2] ?? '').toLowerCase()] : undefined;
    if (next && toMonth !== undefined && next[2]?.[0] !== next[2]?.[0]?.toLowerCase()) {
      eat(next[0].length);
      days = { toMonth };
    }
  }
  let year: Partial<DateExpression> = {};
  const absolute = YEAR_AFTER.exec(after);
  const relative = absolute ? null : RELATIVE_YEAR_AFTER.exec(after);
  if (absolute) {
    eat(absolute[0].length);
    year = { year: Number(absolute[1]) };
  } else if (relative) {
    eat(relative[0].length);
    year = { relativeYear: /last|previous/i.test(relative[1] ?? '') ? -1 : /this/i.test(relative[1] ?? '') ? 0 : 1 };
  }
  const rest = text.slice(Math.max(0, start - 40), start);
  const alone = days.day === undefined;
  if (alone) {
    if (year.year === undefined && !isMonthAlone(name, rest, after)) return undefined;
    const part = readPart(rest);
    if (part && !part.value.startsWith('q'))
      return { start: start - part.length, end, core: { start, end }, month, ...days, ...year, part: part.value };
    return { ...span(start, end), month, ...days, ...year };
  }
  const weekday = WEEKDAY_BEFORE.exec(rest);
  const from = weekday ? start - weekday[0].length : start;
  return {
    start: from,
    end,
    core: { start, end },
    month,
    ...days,
    ...year,
    ...(weekday && { weekday: WEEKDAYS[(weekday[1] ?? '').slice(0, 3).toLowerCase()] ?? 0 }),
  };
}

/** `In October 12 people died`: the number counts people; it is no day of the month. */
function isCountAfter(before: string, after: string): boolean {
  if (!/\b(?:in|since|during|by|last)\s+$/i.test(before)) return false;
  const word = /^\s+(\p{L}+)/u.exec(after)?.[1];
  return word !== undefined && (COUNTED.has(word) || (/\p{Ll}{3}s$/u.test(word) && !MONTHS[word.toLowerCase()]));
}

/** A month without day and year: `since their arrival in October`; not `Theresa May`, `March of the unions`, `May I`. */
function isMonthAlone(name: string, before: string, after: string): boolean {
  const doubtful = DOUBTFUL_MONTHS.has(name.toLowerCase());
  const loud = name.length > 3 && name === name.toUpperCase();
  if (doubtful || loud || NAME_AFTER.test(after))
    return PREPOSITION_BEFORE.test(before) && !(doubtful && NAME_AFTER.test(after));
  return true;
}

function readPart(before: string): { readonly value: Part; readonly length: number } | undefined {
  const match = PART_BEFORE.exec(before);
  if (!match) return undefined;
  const [whole, word, ordinal, unit, letter, number] = match;
  if (word) {
    const value = (
      {
        early: 'early',
        late: 'late',
        mid: 'mid',
        middle: 'mid',
        start: 'start',
        beginning: 'start',
        turn: 'start',
        end: 'end',
        close: 'end',
      } as const
    )[word.toLowerCase()];
    return value && { value, length: whole.length };
  }
  if (letter && number)
    return { value: `${letter.toLowerCase() === 'q' ? 'q' : 'h'}${Number(number)}`, length: whole.length };
  const isQuarter = unit?.toLowerCase() === 'quarter';
  const nth = {
    first: 1,
    '1st': 1,
    second: 2,
    '2nd': 2,
    third: 3,
    '3rd': 3,
    fourth: 4,
    '4th': 4,
    last: isQuarter ? 4 : 2,
    final: isQuarter ? 4 : 2,
  }[(ordinal ?? '').toLowerCase()];
  return nth === undefined ? undefined : { value: isQuarter ? `q${nth}` : `h${nth}`, length: whole.length };
}

function readNumeric(at: number, words: string, { dayFirst }: Notation): DateExpression | undefined {
  const [a = 0, b = 0, c = 0] = words.split(/[./-]/).map(Number);
  const iso = /^\d{4}/.test(words);
  const year = iso ? a : c < 100 ? 2000 + c : c;
  const [month, day] = iso ? [b, c] : dayFirst ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1500 || year > 2199) return undefined;
  if (!iso && c < 100 && words.includes('.') && words.length < 8) return undefined;
  return { ...span(at, at + words.length), year, month, day };
}

function readYear(
  at: number,
  words: string,
  year: number,
  stretch: { readonly dash: string; readonly toYear: string } | undefined,
  before: string,
  after: string,
  { thousands }: Notation,
): DateExpression | undefined {
  const part = readPart(before);
  const season = SEASON_BEFORE.exec(before);
  const end = at + words.length;
  const fiscal = /\bFY\s?$/.exec(before);
  if (fiscal) return { start: at - fiscal[0].length, end, core: { start: at, end }, year };
  if (part) return { start: at - part.length, end, core: { start: at, end }, year, part: part.value };
  if (season) {
    return { start: at - season[0].length, end, core: { start: at, end }, year, ...seasonOf(season[1]) };
  }
  const lifetime = stretch && /\($/.test(before) && after.startsWith(')');
  if (!lifetime && !(stretch && SEASON_AFTER.test(after)) && !isYear(year, before, after, thousands)) return undefined;
  if (!stretch) return { ...span(at, end), year };
  const toYear =
    stretch.toYear.length === 2 ? Math.floor(year / 100) * 100 + Number(stretch.toYear) : Number(stretch.toYear);
  if (toYear <= year || toYear > year + 100) return undefined;
  return { ...span(at, end), year, toYear, range: true };
}

const DECADE_PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

/** `the 1990s`, `the early 1990s`, `the late '80s`. */
function readDecade(at: number, words: string, year: number, before: string): DateExpression | undefined {
  const part = readPart(before);
  const [first, last] = DECADE_PARTS[part?.value ?? ''] ?? [0, 9];
  if (year % 10 !== 0) return undefined;
  const start = at - (part?.length ?? 0);
  return {
    start,
    end: at + words.length,
    core: { start: at, end: at + words.length },
    year: year + first,
    toYear: year + last,
  };
}

function seasonOf(name: string | undefined): Pick<DateExpression, 'season'> {
  const season = SEASONS[(name ?? '').toLowerCase()];
  return season ? { season } : {};
}

/** Whether four digits are a year: `in 2017`, `the 1992 earthquake`; not `2000 people`, `Windows 2000`, `Act 2018`. */
function isYear(year: number, before: string, after: string, thousands: boolean): boolean {
  if (/-$/.test(before)) return /\b(?:mid|pre|post)-$/i.test(before);
  const word = /^[\s-]+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  if (/\($/.test(before)) return after.startsWith(')') && OF_A_FIGURE.test(before) && !AFTER_YEAR.test(before);
  if (word && MONEY_OF_YEAR.has(word)) return /\b(?:in|at|constant)\s+$/i.test(before);
  if (word && (LEVELS.has(word) || OF_A_YEAR.has(word))) return true;
  if (word && COUNTED.has(word)) return false;
  if (year < 1500) return isOldYear(before, word, thousands);
  if (NAME_AFTER.test(after) && !/\b(?:in|since|by|until|from|during|of)\s+$/i.test(before))
    return isNameOfYear(before, after);
  if (COUNT_CUE.test(before)) {
    return /\b(?:around|about)\s+$/i.test(before) && year % 50 !== 0 && (word === undefined || thousands);
  }
  const capital = CAPITAL_BEFORE.exec(before)?.[1];
  if (capital && !PLACE_TO_STAND.has(capital.toLowerCase())) return false;
  if (year < 1700 && !/\b(?:in|since|of|from|until|around|born|died)\s+$/i.test(before)) return false;
  if (YEAR_CUE.test(before) || HOLIDAY.test(before) || /^(?:,|,?\s+(?:and|or|to))\s+$/.test(before)) return true;
  if (OWNER_BEFORE.test(before)) {
    if (!/^[\s-]+\p{Ll}/u.test(after)) return isNameOfYear(before, after);
    return word !== undefined && (thousands || year % 100 !== 0);
  }
  if (year < 1900 || year > 2060) return false;
  if (/(?:^|[.!?,]["'”’)]*\s+)$/.test(before)) return word !== undefined && BEGUN_BY_YEAR.has(word);
  return (
    thousands &&
    /\p{Ll}\s+$/u.test(before) &&
    /^(?:$|[.,;:?!)\]'"’”]|\s+(?:when|was|is|and|by|the|as|after|to|at|in|on|for)\b)/u.test(after)
  );
}

/** `a 1978 American film`, `in the 2016 NBA draft`; not `the 2026 World Cup`, `The 2031 Riverside protests`. */
function isNameOfYear(before: string, after: string): boolean {
  if (/\b(?:an?|his|her|its|their)\s+$/.test(before)) return true;
  if (!/\bthe\s+$/.test(before)) return false;
  const [, kind, more] = /^(?:\s+\p{Lu}[\p{L}\d]*){1,2}?\s+(\p{L}+)(?:\s+(\p{L}+))?/u.exec(after) ?? [];
  if (kind === undefined) return false;
  return (
    /^\p{Ll}/u.test(kind) ||
    OF_A_YEAR.has(kind.toLowerCase()) ||
    (more !== undefined && /^\p{Ll}/u.test(more) && OF_A_YEAR.has(more))
  );
}

/** `in 1066`: so old a year needs a preposition, and no plural after it (`in 1200 cases`). */
function isOldYear(before: string, word: string | undefined, thousands: boolean): boolean {
  if (!/\b(?:in|since|until|before|after)\s+$/i.test(before)) return false;
  return word === undefined || (!word.endsWith('s') && (thousands || word === 'the'));
}

/** `before the 18th`: a day whose month and year are left open; not `on the 3rd floor`. */
function readOrdinalDay(at: number, words: string, day: number, after: string): DateExpression | undefined {
  const word = /^\s+(\p{L}+)/u.exec(after)?.[1];
  const goesOn =
    word === undefined ||
    /^(?:and|or|but|when|while|with|as|at|in|for|to|after|because|if|that|the|he|she|they|we|it|local|last|night)$/i.test(
      word,
    );
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
