import {
  BEFORE_COUNT,
  BEFORE_YEAR,
  BEGUN_BY_YEAR,
  COUNTED,
  GOES_ON_AFTER_YEAR,
  LEVELS,
  MONEY_OF_YEAR,
  NO_NAME_OF_YEAR,
  OF_A_YEAR,
  SEASONS,
  YEARS_LONG,
} from './dates.words.ts';
import { type DateExpression, dateAt, type Notation } from './expression.ts';
import { readPart } from './parts.ts';
import { NAME_AFTER } from './pieces.ts';

const SEASON_AFTER = new RegExp(`^(?:\\s+\\p{Lu}[\\p{L}\\d]*){0,3}\\s+(?:${YEARS_LONG})\\b`, 'u');
const SEASON_BEFORE = /\b(spring|summer|autumn|fall|winter)\s+(?:of\s+|in\s+)?$/iu;
const YEAR_CUE = new RegExp(`\\b(?:${BEFORE_YEAR})[\\s-]+(?:the\\s+year\\s+)?$`, 'iu');
const COUNT_CUE = new RegExp(`\\b(?:${BEFORE_COUNT})\\s+$`, 'iu');
const OWNER_BEFORE = /(?:\b(?:the|a|an|its|his|her|their|this|that|our)|\p{L}['’]s|\p{L}s['’])\s+$/iu;
const CAPITAL_BEFORE = /(?:^|[\s("“‘])(\p{Lu}[\p{L}.'’-]*)\s+$/u;
/** `126.3 million (2019)`, `310 homes (2021)`: the year of a figure, not of a book. */
const OF_A_FIGURE = /\d[\d.,]*(?:\s?%|\s\p{Ll}+){0,2}\s\($/u;
const AFTER_YEAR = /\b(?:1[5-9]|2[01])\d\d\s\($/;
const AFTER_BARE_YEAR = new RegExp(`^(?:$|[.,;:?!)\\]'"’”]|\\s+(?:${GOES_ON_AFTER_YEAR})\\b)`, 'u');
const HOLIDAY = /\b(?:Eve|Day|Christmas|Easter|Ramadan|Thanksgiving)\s+$/;

/** A year by itself, or with the part, season or stretch that it is of. */
export function readYear(
  at: number,
  words: string,
  year: number,
  stretch: { readonly dash: string; readonly toYear: string } | undefined,
  before: string,
  after: string,
  { thousands }: Notation,
): DateExpression | undefined {
  // *2021-03* is no stretch of years.
  const month = Number(stretch?.toYear);
  if (stretch?.dash === '-' && stretch.toYear.length === 2 && month >= 1 && month <= 12 && month <= year % 100)
    return dateAt(at, at + words.length, { year, month });
  const part = readPart(before);
  const season = SEASON_BEFORE.exec(before);
  const end = at + words.length;
  const fiscal = /\bFY\s?$/.exec(before);
  if (fiscal) {
    const toYear = stretch && Number(stretch.toYear) % 100 === (year + 1) % 100 ? year + 1 : undefined;
    return dateAt(at - fiscal[0].length, end, { year, toYear }, at);
  }
  if (part) return dateAt(at - part.length, end, { year, part: part.value }, at);
  if (season) {
    return dateAt(at - season[0].length, end, { year, season: SEASONS[(season[1] ?? '').toLowerCase()] }, at);
  }
  const lifetime = stretch && /\($/.test(before) && after.startsWith(')');
  if (!lifetime && !(stretch && SEASON_AFTER.test(after)) && !isYear(year, before, after, thousands)) return undefined;
  if (!stretch) return dateAt(at, end, { year });
  const toYear =
    stretch.toYear.length === 2 ? Math.floor(year / 100) * 100 + Number(stretch.toYear) : Number(stretch.toYear);
  if (toYear <= year || toYear > year + 100) return undefined;
  return dateAt(at, end, { year, toYear, range: true });
}

const DECADE_PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

/** `the 1990s`, `the early 1990s`, `the late '80s`. */
export function readDecade(at: number, words: string, year: number, before: string): DateExpression | undefined {
  const part = readPart(before);
  const [first, last] = DECADE_PARTS[part?.value ?? ''] ?? [0, 9];
  if (year % 10 !== 0) return undefined;
  const start = at - (part?.length ?? 0);
  return dateAt(start, at + words.length, { year: year + first, toYear: year + last }, at);
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
  if (capital && !NO_NAME_OF_YEAR.has(capital.toLowerCase())) return false;
  if (year < 1700 && !/\b(?:in|since|of|from|until|around|circa|born|died)\s+$/i.test(before)) return false;
  if (YEAR_CUE.test(before) || HOLIDAY.test(before) || /^(?:,|,?\s+(?:and|or|to))\s+$/.test(before)) return true;
  if (OWNER_BEFORE.test(before)) {
    if (!/^[\s-]+\p{Ll}/u.test(after)) return isNameOfYear(before, after);
    return word !== undefined && (thousands || year % 100 !== 0);
  }
  if (year < 1900 || year > 2060) return false;
  if (/(?:^|[.!?,]["'”’)]*\s+)$/.test(before)) return word !== undefined && BEGUN_BY_YEAR.has(word);
  return thousands && /\p{Ll}\s+$/u.test(before) && AFTER_BARE_YEAR.test(after);
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
