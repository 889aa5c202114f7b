import type { Days } from '../../model.ts';

const DAY = 86_400_000;

/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whole days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  if (year >= 100) return Date.UTC(year, month - 1, day) / DAY;
  // `Date.UTC` takes such years for those of our times.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** First to last day of some months of one year: `months(2031, 4, 6)` is the second quarter. */
export function months(year: number, first: number, last: number): Days {
  return { low: dayNumber(year, first, 1), high: dayNumber(year, last, daysInMonth(year, last)) };
}

/** The same days of another year; 29 February becomes the 28th where it has to. */
export function inYear({ low, high }: Days, year: number): Days {
  const from = calendarDay(low);
  const to = calendarDay(high);
  const move = (day: CalendarDay, in_: number) =>
    dayNumber(in_, day.month, Math.min(day.day, daysInMonth(in_, day.month)));
  const moved = { low: move(from, year), high: move(to, year + to.year - from.year) };
  const wholeMonth = to.day === daysInMonth(to.year, to.month) && from.day === 1 && to.month === 2;
  return wholeMonth ? { ...moved, high: months(year + to.year - from.year, 2, 2).high } : moved;
}
