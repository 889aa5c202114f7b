import { MONTH } from './dates.words.ts';
import type { Notation } from './expression.ts';

const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;
/** Looked for from its digits, of which there are fewer than first letters of months. */
const MONTH_FIRST = new RegExp(`\\d{1,2}, \\d{4}\\b(?<=\\b(?:${MONTH})\\.? \\d{1,2}, \\d{4})`, 'i');
const THOUSANDS = /(?<!\d)\d[,.\u00a0\u202f ]\d{3}(?!\d)/;

/** How a text writes days and thousands; where it does not tell, days come first. */
export function readNotation(text: string): Notation {
  return { dayFirst: isDayFirst(text), thousands: THOUSANDS.test(text) };
}

function isDayFirst(text: string): boolean {
  for (const [, first = '', separator, second = ''] of text.matchAll(NUMERIC)) {
    if (separator === '.' || Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return !MONTH_FIRST.test(text);
}
