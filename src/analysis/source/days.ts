import type { Days, Section } from '../../model.ts';
import type { Notation } from '../dates/expression.ts';
import { findDates } from '../dates/expressions.ts';
import { resolveDate } from '../dates/resolve.ts';
import { anyCase } from './any-case.ts';
import { IS_DATE } from './date-line.ts';
import { WEEKDAY_STEMS } from './lines.words.ts';

/** `FRIDAY, 22 MAY` in a live blog. */
const DAY_HEADING = anyCase(
  `^(?:(?:${WEEKDAY_STEMS})day\\b.{0,24}|(?:day \\d+[:,]? )?\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,?(?: \\d{4})?)$`,
  'u',
);

/** `Progress at 31 January`, `DAMAGE (district commission, 13 March)`; not `The strike of 20 November`. */
const HELD_AT = anyCase(
  '(?:\\b(?:as of|as at|at|on|until|status|situation)|[,:(;])\\s+(?:\\d{1,2}\\s+\\p{L}{3,9}|\\p{L}{3,9}\\.?\\s+\\d{1,2})(?:,?\\s+\\d{4})?\\)?:?$',
  'u',
);

/** Gives sections the day that the layout tells: the day's heading in a live blog, the date over a comment or a list. */
export function dateSections(
  text: string,
  sections: readonly Section[],
  published: Days | undefined,
  notation: Notation,
): readonly Section[] {
  const anchor = published?.high;
  if (anchor === undefined) return sections;
  const dayIn = ({ start, end }: Section): Days | undefined => {
    const date = findDates(text, start, Math.min(end, start + 120), notation).find(
      ({ day, month }) => day !== undefined && month !== undefined,
    );
    const days = date && resolveDate(date, { anchor });
    return days && { low: days.low, high: days.high };
  };
  const isDay = ({ start, end, kind }: Section): boolean =>
    (kind === 'heading' || kind === 'byline') &&
    end - start <= 60 &&
    (DAY_HEADING.test(text.slice(start, end)) || IS_DATE.test(text.slice(start, end)));
  const endsInDate = ({ start, end }: Section): boolean => HELD_AT.test(text.slice(start, end));
  const live = sections.filter(isDay).length >= 2;
  let day: Days | undefined;
  let comment: Days | undefined;
  let heading: Days | undefined;
  const dayFor = ({ kind }: Section): Days | undefined => {
    if (kind === 'comment') return comment;
    if (kind === 'furniture' || kind === 'byline') return undefined;
    return kind === 'list' || kind === 'table' ? (heading ?? day) : day;
  };
  return sections.map((section) => {
    if (section.kind === 'heading') heading = endsInDate(section) ? dayIn(section) : undefined;
    if (live && isDay(section)) day = dayIn(section) ?? day;
    if (section.kind === 'byline') comment = dayIn(section) ?? comment;
    const own = dayFor(section);
    return own ? { ...section, day: own } : section;
  });
}
