import { anyCase } from './any-case.ts';
import { BESIDE_DATE, MONTH_STEMS, TIMES } from './lines.words.ts';

const MONTH = `(?:${MONTH_STEMS})[a-z]*\\.?`;
const DAY = `\\d{1,2}(?:st|nd|rd|th)?`;
const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${MONTH} ${DAY}\\b|${DAY} ${MONTH}|\\d+ ?(?:${TIMES}) ago|yesterday)`;

/** A date anywhere in a short line, in any notation. */
export const HAS_DATE = anyCase(`(?:^|[^\\p{L}\\p{N}])${DATE}`, 'u');

/** `June 27, 2031 at 7:27 pm`, `Posted on 3 May 2031`, `27 May, edited`: a line of a date and nothing else. */
export const IS_DATE = anyCase(
  `^(?:posted|published|updated|on|date:?)?\\s*(?:on |at )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?${DATE}(?:[\\s,.·|()-]*(?:${BESIDE_DATE}))*[\\s.)]*$`,
);

/** `Rosa M  Mar 20`, `anna_k · 3 hours ago`, `Deepak says: 4 July 2031`: a name, then a date to the end of the line. */
export const NAME_AND_DATE = anyCase(
  `^(?:posted by |by )?(\\S.{0,38}?)(?:(?: {2,}|\\t| ?[·|•–—-] |, | on | posted | says:? | wrote:? )[^.!?]{0,24}?)??(?: {2,}|\\t| ?[·|•–—] |, | on | posted | says:? | wrote:? )(?:at |on )?(${DATE}[^.!?]{0,30})$`,
);

/** A clock time. */
export const CLOCK = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b/i;
