import type { DateExpression } from './expression.ts';

const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
const NUMBER = /\d{1,2}(?!\d)(?:st|nd|rd|th)?/g;

/**
 * Days of one month that are named together: `between 3 and 9 June` is a stretch, `9 and 10 May` two days on end and one
 * date, and `on 4 and 11 June` two dates, of which one goes without the month's name.
 */
export function splitDays(text: string, date: DateExpression): readonly DateExpression[] {
  const { day, toDay, range, core, month } = date;
  if (day === undefined || toDay === undefined || range || month === undefined) return [date];
  if (BETWEEN.test(text.slice(Math.max(0, date.start - 16), date.start))) return [{ ...date, range: true }];
  const places = [...text.slice(core.start, core.end).matchAll(NUMBER)].map(({ 0: words, index }) => ({
    day: Number.parseInt(words, 10),
    start: core.start + index,
    end: core.start + index + words.length,
  }));
  const last = places.findIndex((place) => place.day === toDay);
  const days = places.slice(0, last + 1);
  if (days.length < 2 || days.every((place, i) => i === 0 || place.day === (days[i - 1]?.day ?? 0) + 1)) return [date];
  // Whichever stands beside the month's name has it in its words.
  const isDayFirst = days[0]?.start === core.start;
  const named = isDayFirst ? days.length - 1 : 0;
  return days.map((place, i) => {
    const start = i === named && !isDayFirst ? core.start : place.start;
    const end = i === days.length - 1 ? core.end : place.end;
    return {
      ...date,
      toDay: undefined,
      start: i === 0 ? Math.min(date.start, start) : start,
      end,
      core: { start, end },
      day: place.day,
    };
  });
}
