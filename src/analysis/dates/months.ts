import { BEFORE_MONTH, COUNTED, DOUBTFUL_MONTHS, MONTH, MONTHS, ORDINALS, WEEKDAYS } from './dates.words.ts';
import { type DateExpression, dateAt, type Told } from './expression.ts';
import { readPart } from './parts.ts';
import { AND, DAY, NAME_AFTER, ORDINAL, TO, YEAR } from './pieces.ts';

const LEFT_DAYS = new RegExp(
  `(?<![\\d,:$£€¥/-]|\\d\\.)(?:(${DAY})(?:${TO}|${AND}|,\\s+(?=\\d))(?:the\\s+)?(?:${DAY}${AND})?)?(${DAY}|\\b(?:${ORDINAL}))(?:\\s+(?:day\\s+)?of)?\\s+$`,
  'iu',
);
const RIGHT_DAYS = new RegExp(
  `^\\s+(?:the\\s+)?(${DAY})(?!\\d|[.,:]\\d|\\s*(?:%|per\\s?cent|million|billion|thousand|[ap]\\.?m\\b))(?:((?:,\\s*${DAY})+(?=${AND})|)(${TO}|${AND})(?:the\\s+)?(${DAY})(?![\\p{L}\\d:]|[.,]\\d|\\s+(?:people|others?|more|per|of|\\p{Ll}+s)\\b|\\s+\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d))?`,
  'u',
);
const YEAR_AFTER = new RegExp(`^,?\\s+(?:of\\s+|in\\s+)?(${YEAR})(?![\\d%]|[.,:]\\d|-\\d)`, 'u');
const RELATIVE_YEAR_AFTER = /^,?\s+(?:of\s+)?(last|this|next|(?:the\s+)?previous|the\s+following)\s+year\b/iu;
const TO_MONTH = new RegExp(
  `^(${TO}|${AND})(${MONTH})(?![\\p{L}\\d])(?:\\.(?!\\s+\\p{L}|$))?(?!\\s+\\d{1,2}\\b)`,
  'iu',
);
/** `29-Feb-2032` */
const DASHED_DAY = /(?<![\d-])(\d{1,2})[-/]$/;
const DASHED_YEAR = /^[-/](\d{4}|\d\d)(?![\d-])/;
const LAST_OR_NEXT = /\b(last|next)\s+$/i;
const WEEKDAY_BEFORE = /\b((?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)\b\.?,?\s+(?:the\s+)?$/iu;
const PREPOSITION_BEFORE = new RegExp(`\\b(?:${BEFORE_MONTH})[\\s-]+$`, 'iu');

const dayOf = (words: string): number => ORDINALS[words.toLowerCase()] ?? Number.parseInt(words, 10);

/** A date with a month's name in it, with the days and the year on either side. */
export function readMonth(
  text: string,
  at: number,
  name: string,
  before: string,
  tail: string,
): DateExpression | undefined {
  const month = MONTHS[name.toLowerCase()];
  if (month === undefined) return undefined;
  let end = at + name.length;
  let after = tail;
  const eat = (length: number) => {
    end += length;
    after = after.slice(length);
  };
  if (after.startsWith('.') && name.length <= 4 && !/^(?:may|june|july)$/i.test(name)) eat(1);
  const dashed = DASHED_DAY.exec(before);
  const dashedYear = dashed && DASHED_YEAR.exec(after);
  if (dashed && dashedYear) {
    const start = at - dashed[0].length;
    const year = Number(dashedYear[1]);
    return dateAt(start, end + dashedYear[0].length, {
      month,
      day: Number(dashed[1]),
      year: year < 100 ? 2000 + year : year,
    });
  }
  const left = LEFT_DAYS.exec(before);
  const right = left ? null : RIGHT_DAYS.exec(after);
  const capital = name[0] !== name[0]?.toLowerCase();
  if (!capital && !left && (!right || /^ma(?:y|rch)$/.test(name))) return undefined;
  let start = at;
  let days: Told = {};
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
  let year: Told = {};
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
    const beside = year.year === undefined && LAST_OR_NEXT.exec(rest)?.[1]?.toLowerCase();
    if (beside) return dateAt(start, end, { month, ...days, ...year, beside: beside === 'last' ? 'last' : 'next' });
    const part = readPart(rest);
    if (part && !/^q|^first|^last/.test(part.value))
      return dateAt(start - part.length, end, { month, ...days, ...year, part: part.value }, start);
    return dateAt(start, end, { month, ...days, ...year });
  }
  const weekday = WEEKDAY_BEFORE.exec(rest);
  const from = weekday ? start - weekday[0].length : start;
  return dateAt(
    from,
    end,
    {
      month,
      ...days,
      ...year,
      weekday: weekday ? (WEEKDAYS[(weekday[1] ?? '').slice(0, 3).toLowerCase()] ?? 0) : undefined,
    },
    start,
  );
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
