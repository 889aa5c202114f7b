import type { Subject } from './subject.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = new RegExp(MONTHS.join('|'), 'i');

/**
 * What is typed over a figure, in its own notation, so that it is the one that other sources differ from most: *roughly 12,000*
 * becomes *roughly 144,000*, *19 December 2025* becomes *12 December 2025*, *three in four* becomes *4 per cent*.
 */
export function changed({ figure: { text, kind, value, unit }, times }: Subject): string {
  const more = (it: number): string => Math.round(Math.max(2, it * 12 * times)).toLocaleString('en');
  if (kind === 'date') return otherDate(text);
  if (kind === 'share') return `${value > 0.5 ? 4 : 96} per cent`;
  if (/\d/.test(text)) return text.replace(/\d[\d,]*/, (digits) => more(Number(digits.replaceAll(',', ''))));
  return unit === undefined ? more(value) : `${more(value)} ${unit}s`;
}

/** Another day; where none is named another month, else another year. */
function otherDate(text: string): string {
  const day = /\b\d{1,2}(?!\d|:)/;
  if (day.test(text)) return text.replace(day, (digits) => String(Number(digits) > 14 ? +digits - 7 : +digits + 7));
  if (MONTH.test(text))
    return text.replace(MONTH, (name) => {
      const at = MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase());
      return MONTHS[(at + 6) % MONTHS.length] ?? name;
    });
  return text.replace(/\d{4}/, (year) => String(+year - 7));
}
