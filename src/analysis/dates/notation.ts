import type { Notation } from './expression.ts';
import { MONTH } from './pieces.ts';

const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;

/** How a text writes days and thousands; where it does not tell, days come first. */
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
