import { calendarDay, dayNumber, daysInMonth, inYear } from '../analysis/dates/calendar.ts';
import { MONTH_NAMES } from '../analysis/dates/dates.words.ts';
import { anyOf } from '../analysis/words/list.ts';
import type { Claim, Days, Source, SourceAnalysis } from '../model.ts';

const SHORT_MONTHS = [...MONTH_NAMES].map((name) => name.slice(0, 3));

/** `report-2031-05-03.txt`, `Update_3May2031`, `live_03-05-2031`, `quake_20310503`. */
const IN_PATH: readonly [RegExp, (match: RegExpExecArray) => Days | undefined][] = [
  [/(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/, ([, y, m, d]) => dayFrom(y, m, d)],
  [/(?<!\d)(\d\d)[-_.](\d\d)[-_.]((?:19|20)\d\d)(?!\d)/, ([, d, m, y]) => dayFrom(y, m, d)],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})[-_ ]?(${anyOf(SHORT_MONTHS)})[a-z]*[-_ ]?((?:19|20)\\d\\d)(?!\\d)`, 'i'),
    ([, d, m, y]) => dayFrom(y, monthNumber(m), d),
  ],
];

const monthNumber = (name = ''): string => String(SHORT_MONTHS.indexOf(name.toLowerCase()) + 1);

function dayFrom(year = '', month = '', day = ''): Days | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  const number = dayNumber(y, m, d);
  return { low: number, high: number };
}

/** The day in a file's name, if there is one. */
export function dayInPath(path: string): Days | undefined {
  for (const [pattern, read] of IN_PATH) {
    const match = pattern.exec(path);
    const day = match && read(match);
    if (day) return day;
  }
  return undefined;
}

/**
 * Fills in the year of dates in a source that does not tell its own (*early August* in an undated report): that of the
 * file's name, else the year in which most of the other sources appeared. An analysis that needs nothing is returned as is.
 */
export function resolveYear({ path, analysis }: Source, year: number | undefined): SourceAnalysis {
  if (!isOpen(analysis)) return analysis;
  const own = dayInPath(path);
  if (!own && year === undefined) return analysis;
  const near = (days: Days): Days => (own ? nearest(days, own) : year === undefined ? days : inYear(days, year));
  const { sections, sentences, mentions } = analysis;
  return { ...analysis, sections, sentences, mentions, claims: analysis.claims.map((claim) => move(claim, near)) };
}

/** Whether a source has no date of its own, and a date whose year was filled in. */
export const isOpen = (analysis: SourceAnalysis): boolean =>
  analysis.published === undefined && analysis.claims.some(({ yearAssumed }) => yearAssumed);

function move(claim: Claim, to: (days: Days) => Days): Claim {
  if (!claim.yearAssumed) return claim;
  const { low, high } = to(claim);
  return { ...claim, low, high, stated: { ...claim.stated, low, high } };
}

/** The days in the year that brings them nearest to a day. */
function nearest(days: Days, { low }: Days): Days {
  const { year } = calendarDay(low);
  const [before, same, after] = [year - 1, year, year + 1].map((y) => inYear(days, y));
  const distance = (d: Days | undefined): number => (d ? Math.abs(d.low - low) : Number.POSITIVE_INFINITY);
  return [before, after].reduce<Days>((best, d) => (d && distance(d) < distance(best) ? d : best), same ?? days);
}

/** The years in which the dated sources of a folder appeared. */
export class Years {
  readonly #counts = new Map<number, number>();

  add(analysis: SourceAnalysis): void {
    this.#count(analysis, 1);
  }

  remove(analysis: SourceAnalysis): void {
    this.#count(analysis, -1);
  }

  /** The year in which most of them appeared; the later one of two. */
  get usual(): number | undefined {
    let usual: number | undefined;
    let most = 0;
    for (const [year, count] of this.#counts) {
      if (count > most || (count === most && usual !== undefined && year > usual)) [usual, most] = [year, count];
    }
    return usual;
  }

  #count({ published }: SourceAnalysis, step: number): void {
    if (!published) return;
    const { year } = calendarDay(published.low);
    this.#counts.set(year, (this.#counts.get(year) ?? 0) + step);
  }
}
