import type { Bound, Days, Figure, Section, SectionKind, Sentence, Span } from '../../../model.ts';
import { calendarDay } from '../../dates/calendar.ts';
import { GOES_ON_AFTER_DATE, ONE_OF_SEVERAL } from '../../dates/dates.words.ts';
import type { DateExpression, Notation } from '../../dates/expression.ts';
import { findDates } from '../../dates/expressions.ts';
import { readNotation } from '../../dates/notation.ts';
import { type DateContext, type Resolved, resolveDate } from '../../dates/resolve.ts';
import { readTense } from '../../dates/tense.ts';

/** Where a date is the page's own, not one that the source tells of. */
const SILENT: ReadonlySet<SectionKind> = new Set(['furniture', 'byline']);
const ABOUT = /\b(?:around|about|circa|approximately|roughly)\s+(?:the\s+)?$/i;
const NOT_BEFORE =
  /(?:\b(?:not|never|unlikely|cannot|no)\b|n[’']t\b)[^.;]{0,60}\b(?:before|until|till|earlier than)\s+(?:the\s+)?$/i;
/** `was born before 1990`, `opened after 3 May`; but not `after the 1974 quake`, where the year only tells which quake. */
const BEFORE = /\b(?:before|prior to|earlier than)\s+(?:the\s+)?$/i;
const AFTER = /\b(?:after|later than)\s+(?:the\s+)?$/i;
const TELLS_WHICH = new RegExp(`^\\s+(?!(?:${GOES_ON_AFTER_DATE})\\b)\\p{L}`, 'u');
/** What all patterns for a bound before a date end with. */
const BOUNDING = /(?:before|until|till|than|to|after|around|about|circa|ly|the)\s+$/i;
const EARLIEST = /^\s+at the earliest\b|^\s+or later\b/i;
/** `CORK, Ireland, March 3 (ANP) —` before the first sentence. */
const DATELINE_BEFORE = /^\p{Lu}[\p{L} .,'’()-]{2,60}[,—–-]\s*$/u;
const DATELINE_AFTER = /^,?\s*(?:\([^)]{2,40}\)\s*)?(?:[—–-]|\()/;
/** `in office since March 2019`: told beside the story, which does not go on from it. */
const STANDING = /\b(?:since|until|till|from|of)\s+(?:the\s+)?$/i;
/** `, the last on `, `, one in `: of what was done in the year just named. */
const ONE_OF_THEM = new RegExp(
  `^[^.;:]{0,40},\\s+(?:the\\s+)?(?:${ONE_OF_SEVERAL})\\b[^.;:,]{0,40}\\b(?:on|in)\\s+(?:the\\s+)?$`,
  'i',
);

/** A story goes on from a date told this many characters before. */
const NEAR = 400;
/** How many days after it the next paragraph still goes on with it. */
const SOON = 14;
/** A leap year's end, for a text that names no year at all; its years are marked as assumed. */
const FALLBACK = 11_322;

/** The date that a story goes on from. */
interface Near {
  readonly day: number;
  readonly end: number;
  readonly isDay: boolean;
}

export interface DatesRead {
  readonly dates: readonly Figure[];
  /** Where the dates of datelines stand (*LISBON, Nov. 22 (AP) -*): nothing in them is a figure. */
  readonly datelines: readonly Span[];
}

/** The dates that a text tells of, in order; what the words leave open is filled in from the source's own date. */
export function recognizeDates(
  text: string,
  sections: readonly Section[],
  sentences: readonly Sentence[],
  published: Days | undefined,
  notation: Notation = readNotation(text),
): DatesRead {
  const datelines: Span[] = [];
  const found = sections.flatMap((section) => {
    if (SILENT.has(section.kind)) return [];
    const all = findDates(text, section.start, section.end, notation);
    const dates = all.filter((date) => !isDateline(text, section, date));
    if (dates.length < all.length) datelines.push(...all.filter((date) => !dates.includes(date)));
    // A row of dates heads a table: what stands under them is of those days.
    return section.kind === 'table' && dates.length > 1 ? [] : dates.map((date) => ({ date, section }));
  });
  const anchor = published?.high ?? lastTold(found.map(({ date }) => date));
  const lead = published && leadOf(text, found, published);
  const figures: Figure[] = [];
  let at = 0;
  let near: Near | undefined;
  /** The days that were told with their year, by month and day. */
  const told = new Map<number, number>();
  for (const { date, section } of found) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= date.start) at++;
    const before = text.slice(Math.max(sentences[at]?.start ?? 0, date.start - 90), date.start);
    // A year that is told leaves nothing to choose.
    const tense = date.year === undefined ? readTense(before) : undefined;
    const story =
      date.month === undefined
        ? sameSentence(figures.at(-1), sentences[at])
        : near && tense !== 'future' && date.start - near.end < NEAR && near.end > section.start
          ? near.day
          : tense !== 'future' && section.kind !== 'comment'
            ? lead
            : undefined;
    const context = { anchor: section.day?.high ?? anchor, ...(tense && { tense }) };
    const days =
      resolveBeside(text, date, figures.at(-1), sentences[at]) ??
      (tense !== 'future' && section.kind !== 'comment' ? resolveAgain(date, told) : undefined) ??
      (near && near.end <= section.start && tense !== 'future' ? resolveNextTo(date, near, context) : undefined) ??
      resolveDate(date, { ...context, ...(story !== undefined && { near: story }) });
    if (!days) continue;
    const { assumed } = days;
    const bound = boundOf(date, before, text.slice(date.end, date.end + 24));
    const [low, high] = openEnd(days, bound, before);
    const isAgain = assumed && date.month !== undefined && told.get(dayKey(date)) === days.low;
    if (date.day !== undefined && date.year !== undefined) told.set(dayKey(date), days.low);
    figures.push({
      start: date.start,
      end: date.end,
      core: date.core,
      kind: 'date',
      bound,
      low,
      high,
      stated: { low, high },
      ...(assumed && { yearAssumed: true as const }),
    });
    // Only a date well before the source's own carries a story: `On 3 March 2019 … On 5 April …`
    if (isAgain && high < anchor - 200) near = { day: high, end: date.end, isDay: true };
    else if (assumed) near = near && { ...near, end: date.end };
    else
      near =
        date.month !== undefined && high < anchor - 200 && !STANDING.test(before)
          ? { day: high, end: date.end, isDay: date.day !== undefined }
          : undefined;
  }
  return { dates: figures, datelines };
}

/** `Three audits were made in 2021, the last on 4 May`: one of those that the year was named for. */
function resolveBeside(
  text: string,
  date: DateExpression,
  last: Figure | undefined,
  sentence: Sentence | undefined,
): Resolved | undefined {
  if (date.month === undefined || date.year !== undefined || date.relativeYear !== undefined) return undefined;
  if (!last || !sentence || last.start < sentence.start || last.high - last.low < 360 || last.high - last.low > 366)
    return undefined;
  if (!ONE_OF_THEM.test(text.slice(last.end, date.start))) return undefined;
  const days = resolveDate({ ...date, year: calendarDay(last.low).year }, { anchor: last.low });
  return days && { ...days, assumed: true };
}

const dayKey = ({ month = 0, day = 0 }: DateExpression): number => month * 32 + day;

/** `on 9 August 2025 … became aware on 9 August`: the same day, told again without its year. */
function resolveAgain(date: DateExpression, told: ReadonlyMap<number, number>): Resolved | undefined {
  if (date.day === undefined || date.year !== undefined || date.relativeYear !== undefined || date.toDay !== undefined)
    return undefined;
  const day = told.get(dayKey(date));
  return day === undefined ? undefined : { low: day, high: day, assumed: true };
}

/** A day soon after the last one told, though a paragraph lies between: `Between 3 and 9 May 2024 … 2. On 11 May …` */
function resolveNextTo(date: DateExpression, near: Near, context: DateContext): Resolved | undefined {
  if (date.day === undefined || date.year !== undefined || !near.isDay || date.start - near.end > NEAR)
    return undefined;
  const days = resolveDate(date, { ...context, near: near.day });
  return days && days.low - near.day <= SOON ? days : undefined;
}

/** The day that a text of long after is about: an article on a bridge that fell two years ago begins with it. */
function leadOf(
  text: string,
  found: readonly { readonly date: DateExpression; readonly section: Section }[],
  published: Days,
): number | undefined {
  const first = found.find(({ section }) => section.kind === 'body');
  if (first?.date.day === undefined || first.date.year === undefined || first.date.start - first.section.start > 160)
    return undefined;
  if (STANDING.test(text.slice(first.section.start, first.date.start))) return undefined;
  const days = resolveDate(first.date, { anchor: published.high });
  return days && days.high < published.low - 200 ? days.low : undefined;
}

/** `on 7 February, and again on the 22nd`: the day before in the sentence tells the month. */
function sameSentence(last: Figure | undefined, sentence: Sentence | undefined): number | undefined {
  return last && sentence && last.start >= sentence.start && last.high - last.low < 31 ? last.low : undefined;
}

function isDateline(text: string, section: Section, { start, end }: DateExpression): boolean {
  return (
    start - section.start <= 64 &&
    DATELINE_BEFORE.test(text.slice(section.start, start)) &&
    DATELINE_AFTER.test(text.slice(end, end + 48))
  );
}

/** The last full date in a text that has none of its own: what it tells without a year is most likely near it. */
function lastTold(dates: readonly DateExpression[]): number {
  let last: number | undefined;
  for (const date of dates) {
    if (date.year === undefined || (date.month === undefined && last !== undefined)) continue;
    const days = resolveDate(date, { anchor: 0 });
    if (days && (last === undefined || days.high > last)) last = days.high;
  }
  return last ?? FALLBACK;
}

function boundOf({ range }: DateExpression, before: string, after: string): Bound {
  if (!BOUNDING.test(before)) return EARLIEST.test(after) ? 'over' : range ? 'range' : 'exact';
  if (NOT_BEFORE.test(before) || EARLIEST.test(after)) return 'over';
  if (!TELLS_WHICH.test(after)) {
    if (BEFORE.test(before)) return 'under';
    if (AFTER.test(before)) return 'over';
  }
  if (ABOUT.test(before)) return 'about';
  return range ? 'range' : 'exact';
}

/**
 * The first and the last day that the words can mean, where one of them is open: `after 1988` begins with 1 January 1989,
 * and `before 1990` ends with 31 December 1989; the other end is left at the same day.
 */
function openEnd({ low, high }: Days, bound: Bound, before: string): readonly [number, number] {
  if (bound === 'over' && AFTER.test(before)) return [high + 1, high + 1];
  if (bound === 'under') return [low - 1, low - 1];
  return [low, high];
}
