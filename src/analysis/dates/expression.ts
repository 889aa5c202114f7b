import type { Span } from '../../model.ts';

/** Which part of a month or a year is meant: `early August`, `the end of 2027`, `the second quarter of 2030`. */
export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | `q${number}`
  | `h${number}`
  // A week of a month, 5 for the last; the first months of a year, and the last.
  | `w${number}`
  | `first${number}`
  | `last${number}`;

/** A date as its words give it, before anyone fills in what they leave open. */
export interface DateExpression extends Span {
  /** The words without the weekday and the hedge before them. */
  readonly core: Span;
  readonly year: number | undefined;
  /** `last year` is -1, `this year` 0, `next year` 1. */
  readonly relativeYear: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The last month, day or year of a stretch. */
  readonly toMonth: number | undefined;
  readonly toDay: number | undefined;
  readonly toYear: number | undefined;
  /** `last March` is never the month that the text is of. */
  readonly beside: 'last' | 'next' | undefined;
  readonly weekday: number | undefined;
  readonly part: Part | undefined;
  /** First and last month of a season. */
  readonly season: readonly [number, number] | undefined;
  /** `20 to 21 May`, `1939–45`; not `9 and 10 May`. */
  readonly range: true | undefined;
}

/** How a text writes its dates and numbers, for reading what is written ambiguously. */
export interface Notation {
  /** Whether 3/4/2031 is 3 April. */
  readonly dayFirst: boolean;
  /** Whether thousands are set off (2,031), so that bare four digits are a year. */
  readonly thousands: boolean;
}

/** What a date's words tell of it. */
export type Told = Partial<Omit<DateExpression, 'start' | 'end' | 'core'>>;

/** An expression with all its fields, so that all are alike; all of its words are its core, if nothing else is told. */
export function dateAt(start: number, end: number, told: Told, coreStart = start): DateExpression {
  const made: DateExpression = {
    start,
    end,
    core: { start: coreStart, end },
    year: undefined,
    relativeYear: undefined,
    month: undefined,
    day: undefined,
    toMonth: undefined,
    toDay: undefined,
    toYear: undefined,
    beside: undefined,
    weekday: undefined,
    part: undefined,
    season: undefined,
    range: undefined,
  };
  return Object.assign(made, told);
}
