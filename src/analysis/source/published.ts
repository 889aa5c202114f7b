import type { Days, Section } from '../../model.ts';
import { calendarDay, dayNumber, weekdayOf } from '../dates/calendar.ts';
import { WEEKDAYS } from '../dates/dates.words.ts';
import type { DateExpression, Notation } from '../dates/expression.ts';
import { findDates } from '../dates/expressions.ts';
import { resolveDate } from '../dates/resolve.ts';
import { UPDATED, WEEKDAY_STEMS } from './lines.words.ts';

const DATELINE = /^\p{Lu}[\p{L} .,'’()-]{2,60}?[,—–-]\s*$/u;
const AGENCY = /^,?\s*\(([^)\d]{2,40})\)/u;
const ISSUED = /\b(?:published|issued|released|posted)\b[^.]{0,20}$/i;
const NOW = /\b(?:now|today|currently|at present)\b[,:]?\s+(?:in\s+|is\s+)?$/i;
const NOW_WORD = /\b(?:now|today|currently|at present)\b/i;
const WEEKDAY_SAID = new RegExp(`\\b(?:on |late |early |before dawn |by )?(${WEEKDAY_STEMS})day\\b`, 'i');

/** The source's own date: from its head, its dateline, its foot, its comments; the first that tells. */
export function readPublished(text: string, sections: readonly Section[], notation: Notation): Days | undefined {
  const firstBody = sections.findIndex(({ kind, start, end }) => kind === 'body' && end - start >= 100);
  const head = sections.slice(0, firstBody < 0 ? 16 : firstBody).slice(0, 16);
  return (
    inLines(
      text,
      head.filter(({ kind }) => kind === 'byline' || kind === 'heading'),
      notation,
    ) ??
    inDateline(text, sections, notation) ??
    inLines(
      text,
      head.filter(({ kind }) => kind === 'furniture'),
      notation,
    ) ??
    inFirstWords(text, sections.slice(0, Math.max(0, firstBody) + 2), notation) ??
    inFoot(text, sections, notation) ??
    inComments(text, sections, notation) ??
    fromNow(text, sections, notation)
  );
}

const isFull = ({ year, month, day }: DateExpression): boolean =>
  year !== undefined && month !== undefined && day !== undefined;

const fixed = (date: DateExpression): Days | undefined => {
  const days = resolveDate(date, { anchor: 0 });
  return days && { low: days.low, high: days.high };
};

/** A full date in a short line: `Leo Park · 3 May 2031 · Updated 4 May 2031`; the first one is when it appeared. */
function inLines(text: string, lines: readonly Section[], notation: Notation): Days | undefined {
  for (const { start, end } of lines) {
    const full = findDates(text, start, Math.min(end, start + 240), notation).filter(isFull);
    const issued = full.find((date) => ISSUED.test(text.slice(start, date.start))) ?? full[0];
    if (issued) return fixed(issued);
  }
  return undefined;
}

/** `Tuesday, March 12, 2031. Data as of 9 a.m.`: the text proper begins with its date. */
function inFirstWords(text: string, sections: readonly Section[], notation: Notation): Days | undefined {
  for (const { start, end, kind } of sections) {
    if (kind === 'furniture') continue;
    const first = findDates(text, start, Math.min(end, start + 60), notation).find(isFull);
    if (
      first &&
      first.start - start <= 12 &&
      !/^(?:on|in|by|since)\b/i.test(text.slice(start, first.start)) &&
      /^\s*[.:—–(|]/.test(text.slice(first.end, first.end + 3))
    )
      return fixed(first);
  }
  return undefined;
}

/** `LISBON, Nov. 22 (ANP) — …`: its year, where it has none, is found from the weekday that the first lines name. */
function inDateline(text: string, sections: readonly Section[], notation: Notation): Days | undefined {
  for (const { start, end } of sections.filter(({ kind }) => kind === 'body').slice(0, 2)) {
    const date = findDates(text, start, Math.min(end, start + 90), notation)[0];
    if (!date || date.month === undefined || date.day === undefined || !DATELINE.test(text.slice(start, date.start)))
      continue;
    const after = text.slice(date.end, date.end + 48);
    if (!AGENCY.test(after) && !/^,?\s*[—–-]/.test(after)) continue;
    if (date.year !== undefined) return fixed(date);
    const year = yearOfDateline(text, start, end, sections, date.month, date.day, notation);
    if (year !== undefined) return fixed({ ...date, year });
  }
  return undefined;
}

function yearOfDateline(
  text: string,
  start: number,
  end: number,
  sections: readonly Section[],
  month: number,
  day: number,
  notation: Notation,
): number | undefined {
  const foot = inFoot(text, sections, notation);
  if (foot) return calendarDay(foot.low).year;
  const told = findDates(text, 0, text.length, notation).flatMap(({ year, month: m }) =>
    year === undefined ? [] : [{ year, month: m }],
  );
  const withMonth = told.filter(({ month: m }) => m !== undefined);
  const weekday = WEEKDAYS[(WEEKDAY_SAID.exec(text.slice(start, end))?.[1] ?? '').slice(0, 3).toLowerCase()];
  // A report seldom tells a full date in the future; the year is that of the last full date or one of the next few.
  const past = withMonth.map(({ year }) => year).sort((a, b) => a - b);
  for (const from of [...new Set([...past, ...told.map(({ year }) => year)])].reverse()) {
    if (weekday === undefined) return from;
    for (let year = from; year <= from + 3; year++) if (weekdayOf(dayNumber(year, month, day)) === weekday) return year;
  }
  return undefined;
}

/** `This page was last edited on 3 May 2031`, `(ANP) 2031-05-03 1917 GMT`, `© 2031`: from the end of the text. */
function inFoot(text: string, sections: readonly Section[], notation: Notation): Days | undefined {
  const foot = sections.filter(({ kind }, i) => kind === 'furniture' && i >= sections.length - 12);
  for (const { start, end } of sections.filter(({ kind }) => kind === 'furniture')) {
    const edited = findDates(text, start, Math.min(end, start + 400), notation).find(
      (date) => isFull(date) && UPDATED.test(text.slice(Math.max(start, date.start - 48), date.start)),
    );
    if (edited) return fixed(edited);
  }
  for (const { start, end } of foot) {
    if (end - start > 120) continue;
    const full = findDates(text, start, end, notation).find(isFull);
    if (full && full.start - start < 40 && !/^["“[\d]/.test(text.slice(start, start + 1))) return fixed(full);
  }
  return undefined;
}

/** Comments come after the text, mostly within days: the month of the first one, up to it. */
function inComments(text: string, sections: readonly Section[], notation: Notation): Days | undefined {
  const firstComment = sections.findIndex(({ kind }) => kind === 'comment');
  if (firstComment < 0) return undefined;
  const day = inLines(
    text,
    sections.slice(Math.max(0, firstComment - 3), firstComment).filter(({ kind }) => kind === 'byline'),
    notation,
  );
  if (!day) return undefined;
  const { year, month } = calendarDay(day.low);
  return { low: dayNumber(year, month, 1), high: day.high };
}

/** `Now, October 2031, half of the shells …`: the text itself tells when it speaks. */
function fromNow(text: string, sections: readonly Section[], notation: Notation): Days | undefined {
  for (const { start, end, kind } of sections) {
    if (kind !== 'body' || !NOW_WORD.test(text.slice(start, end))) continue;
    for (const date of findDates(text, start, end, notation)) {
      if (
        date.year !== undefined &&
        date.month !== undefined &&
        NOW.test(text.slice(Math.max(start, date.start - 24), date.start))
      )
        return fixed(date);
    }
  }
  return undefined;
}
