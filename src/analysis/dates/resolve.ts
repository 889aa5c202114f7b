import type { Days } from '../../model.ts';
import { calendarDay, dayNumber, daysInMonth, months, weekdayOf } from './calendar.ts';
import type { DateExpression } from './expression.ts';

/** What the words around a date and the text as a whole tell about a year or month that the words leave open. */
export interface DateContext {
  /** The day from which the text looks at the calendar: its own date, else the last date that it tells of. */
  readonly anchor: number;
  /** Whether the sentence looks forward (`will be held on 3 May`) or back. */
  readonly tense?: 'past' | 'future';
  /** A full date told shortly before, which a story goes on from: `On 3 March 2019 … On 5 April …` */
  readonly near?: number;
}

export interface Resolved extends Days {
  /** Whether the year, or the month, was filled in. */
  readonly assumed: boolean;
}

const resolved = ({ low, high }: Days, assumed: boolean): Resolved => ({ low, high, assumed });

/** The first and the last day that a date's words can mean. Undefined for a day that does not exist, such as 31 June. */
export function resolveDate(date: DateExpression, context: DateContext): Resolved | undefined {
  const { month, day } = date;
  if (day !== undefined && month === undefined) return resolved(dayAlone(day, context), true);
  const year = date.relativeYear === undefined ? date.year : calendarDay(context.anchor).year + date.relativeYear;
  if (month === undefined && year === undefined && date.part) return resolved(partAlone(date, context), true);
  if (month === undefined) return year === undefined ? undefined : resolved(yearDays(date, year), false);
  if (day !== undefined && (day > daysInMonth(2000, month) || (date.toDay ?? 0) > daysInMonth(2000, month)))
    return undefined;
  if (year !== undefined) return resolved(monthDays(date, year, month), false);
  return resolved(chooseYear(date, month, context), true);
}

/** `in Q3`: the last one that has begun, or the next. */
function partAlone(date: DateExpression, { anchor, tense }: DateContext): Days {
  const { year } = calendarDay(anchor);
  const [past, future] = [year, year - 1]
    .map((y) => yearDays(date, y))
    .concat([year, year + 1].map((y) => yearDays(date, y)))
    .reduce<(Days | undefined)[]>(
      ([last, next], days) => [
        last ?? (days.low <= anchor ? days : undefined),
        next ?? (days.high >= anchor ? days : undefined),
      ],
      [],
    );
  return (tense === 'future' ? future : past) ?? yearDays(date, year);
}

function monthDays(date: DateExpression, year: number, month: number): Days {
  const { day, toDay, part, toMonth } = date;
  if (day !== undefined) {
    const last = Math.min(toDay ?? day, daysInMonth(year, month));
    return { low: dayNumber(year, month, Math.min(day, last)), high: dayNumber(year, month, last) };
  }
  if (toMonth !== undefined) {
    return {
      low: months(year, month, month).low,
      high: months(toMonth < month ? year + 1 : year, toMonth, toMonth).high,
    };
  }
  const whole = months(year, month, month);
  if (part === 'early' || part === 'start') return { low: whole.low, high: whole.low + 9 };
  if (part === 'mid') return { low: whole.low + 10, high: whole.low + 19 };
  if (part === 'late') return { low: whole.low + 20, high: whole.high };
  if (part === 'h1') return { low: whole.low, high: whole.low + 14 };
  if (part === 'h2') return { low: whole.low + 15, high: whole.high };
  if (part === 'w5') return { low: whole.high - 6, high: whole.high };
  if (part?.startsWith('w')) {
    const first = whole.low + 7 * (Number(part.slice(1)) - 1);
    return { low: first, high: first + 6 };
  }
  return part === 'end' ? { low: whole.high, high: whole.high } : whole;
}

/** The months of a part of a year, first and last. */
const YEAR_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 1],
  end: [12, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  h1: [1, 6],
  h2: [7, 12],
};

const daysInYear = (year: number): number => dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);

function monthsOf(part: DateExpression['part']): readonly [number, number] {
  if (part?.startsWith('first')) return [1, Number(part.slice(5))];
  if (part?.startsWith('last')) return [13 - Number(part.slice(4)), 12];
  return (part && YEAR_PARTS[part]) ?? [1, 12];
}

function yearDays({ part, season, toYear }: DateExpression, year: number): Days {
  if (season) {
    const [first, last] = season;
    return last > 12
      ? { low: months(year, first, 12).low, high: months(year + 1, 1, last - 12).high }
      : months(year, first, last);
  }
  if (part?.startsWith('w')) {
    const first = dayNumber(year, 1, 1) + (part === 'w5' ? daysInYear(year) - 7 : 7 * (Number(part.slice(1)) - 1));
    return { low: first, high: first + 6 };
  }
  const [first, last] = monthsOf(part);
  return { low: months(year, first, last).low, high: months(toYear ?? year, first, last).high };
}

/** The nearest such day of a month: `before the 18th`. */
function dayAlone(day: number, { anchor: from, tense, near }: DateContext): Days {
  const anchor = near ?? from;
  const { year, month } = calendarDay(anchor);
  let best: number | undefined;
  for (const shift of [-1, 0, 1]) {
    const { year: y, month: m } = calendarDay(dayNumber(year, month + shift, 1));
    if (day > daysInMonth(y, m)) continue;
    const candidate = dayNumber(y, m, day);
    if ((tense === 'future' || near !== undefined) && candidate < anchor) continue;
    if (tense === 'past' && near === undefined && candidate > anchor) continue;
    if (best === undefined || Math.abs(candidate - anchor) < Math.abs(best - anchor)) best = candidate;
  }
  const found = best ?? anchor;
  return { low: found, high: found };
}

/** A day or month without its year: the last one or the next one, as the sentence looks back or forward. */
function chooseYear(date: DateExpression, month: number, { anchor, tense, near }: DateContext): Days {
  const from = near ?? anchor;
  const { year } = calendarDay(from);
  const candidates = [year - 1, year, year + 1].map((y) => monthDays(date, y, month));
  const distance = (days: Days): number => (days.high < from ? from - days.high : Math.max(0, days.low - from));
  const nearest = (list: readonly Days[]): Days | undefined =>
    list.reduce<Days | undefined>((best, days) => (best && distance(best) <= distance(days) ? best : days), undefined);
  const { weekday, day, beside } = date;
  if (beside) {
    const others = candidates.filter(({ low, high }) => (beside === 'last' ? high < anchor : low > anchor));
    return nearest(others) ?? monthDays(date, year, month);
  }
  if (weekday !== undefined && day !== undefined) {
    const fitting = nearest(candidates.filter(({ low }) => weekdayOf(low) === weekday));
    if (fitting) return fitting;
  }
  const fallback = nearest(candidates) ?? monthDays(date, year, month);
  if (near !== undefined) return nearest(candidates.filter(({ high }) => high >= near)) ?? fallback;
  const past = nearest(candidates.filter(({ low }) => low <= anchor)) ?? fallback;
  const future = nearest(candidates.filter(({ high }) => high >= anchor)) ?? fallback;
  // Nobody writes of a day eleven months ago without its year.
  if (distance(future) <= 45 && distance(past) > 300) return future;
  if (tense === 'past') return past;
  if (tense === 'future') return distance(future) <= 300 ? future : past;
  return distance(future) <= 120 && distance(past) > 2 * distance(future) ? future : past;
}
