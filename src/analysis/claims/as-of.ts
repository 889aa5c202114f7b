import type { Days, Figure, Section, Span, Thing } from '../../model.ts';
import { weekdayOf } from '../dates/calendar.ts';
import { WEEKDAYS } from '../dates/dates.words.ts';
import { cuesInside } from '../words/cues.ts';
import { anyOf } from '../words/list.ts';
import {
  ABOUT,
  ABOUT_DAY,
  AGO,
  CHANGING,
  CHANGING_MEASURE,
  CHANGING_MONEY,
  CHANGING_SHARE,
  CHANGING_THINGS,
  CONTRASTED,
  COUNT_AFTER,
  COUNT_BEFORE,
  CUES,
  EARLIER,
  FORMER_PLAN,
  LENGTH,
  MOTION,
  MOVED,
  NUMBERS,
  ONCE,
  SAYING,
  SO_FAR,
  STATIC,
  TIME_OF_DAY,
} from './as-of.words.ts';

/** What is known of a figure when its day is asked for. */
export interface AsOfReading {
  readonly figure: Figure;
  readonly thing: Thing;
  readonly sentence: Span;
  readonly section: Section | undefined;
  /** Of the sentence’s words, what `asOfCues` tells. */
  readonly cues: number;
  /** The figures of the sentence, dates among them, in order. */
  readonly figures: readonly Figure[];
  readonly published: Days | undefined;
  /** The day at which the source says that all its figures hold. */
  readonly reckoned: Days | undefined;
  /** The claim before this one, whose words it may go on from: *64 of them children*. */
  readonly before: { readonly thing: Thing; readonly asOf: Days } | undefined;
  /** Whether that claim stands in the same sentence. */
  readonly sameSentence: boolean;
  /** The last date told before in the section, of which *on that first night* speaks. */
  readonly told: Days | undefined;
}

/** Which of the words stand in a sentence without which nothing is found there. */
export const asOfCues = cuesInside(Object.values(CUES));
const [FROM_CUE, TODAY_CUE, COUNT_CUE, SO_FAR_CUE, EARLIER_CUE, DAY_CUE, AS_CUE, BY_CUE] = [
  1, 2, 4, 8, 16, 32, 64, 128,
];

/** A date further back than this belongs to another event than the one that the source reports. */
const LONG_PAST = 45;
/** How far from a figure words in the same sentence still set its day. */
const REACH = 90;

const AS_OF = new RegExp(`\\bas (?:of|at)\\s+${ABOUT_DAY}(?:the |on |this |last )?$`, 'i');
const BY = new RegExp(`\\b(?:(?:by|until|at|up to|to)\\s+${ABOUT_DAY}(?:the |last )?|by the time\\b[^.;]{0,60})$`, 'i');
const SAID_ON = new RegExp(`\\b(?:${anyOf(SAYING)})\\b[^.;]{0,30}\\b(?:in|on)\\s+$`, 'i');
const AS_OF_WORDS = new RegExp(`\\bas (?:of|at)\\s+(?:about |around )?(?:on )?(?:late |early )?${TIME_OF_DAY}`, 'i');
const BY_WORDS = new RegExp(`\\bby\\s+(?:about |around )?(?:on )?(?:late |early )?${TIME_OF_DAY}`, 'i');
const YESTERDAY = /\byesterday\b|\blast night\b/i;
const WEEKDAY = /\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/gi;
const FROM = new RegExp(
  `\\b(?:${anyOf(MOVED)}|by [\\d.,%]+)\\b[^.;]{0,40}?\\bfrom\\s+(?:${ABOUT}|only |the |a |an |as many as )*$`,
  'i',
);
/** *40, up from 31*; *from 31 to 40*: this figure is the later one. */
const CONTRAST_AFTER = new RegExp(`^[^.;]{0,44}?\\b(?:${CONTRASTED})\\b[^.;\\d]{0,24}\\bfrom\\b`, 'i');
const CONTRAST_BEFORE = new RegExp(`\\bfrom\\s+\\S[^.;]{0,36}\\bto\\s+(?:${ABOUT}|only |more than |over )?$`, 'i');
/** *412 in May, it is 361 today*: then and now. */
const TODAY_AFTER = /^[^.;,\d]{0,20}\b(?:today|tonight|now)\b/i;
const TODAY = /\b(?:today|tonight|now)\b/i;
const PART_OF = /^\s*\(?(?:[\p{L}-]+\s+){0,2}of\s+(?:the\s+|its\s+|our\s+|their\s+|those\s+|all\s+)?$/iu;

/**
 * The day or days at which a figure is stated to hold: told in the sentence (*as of 14 March*, *by nightfall*), else, for
 * what goes on being counted, the day at which the source speaks. Undefined for what does not change: a length, an age,
 * the toll of an earthquake fifty years ago.
 */
export function readAsOf(text: string, reading: AsOfReading): Days | undefined {
  const { figure, sentence, section, published, reckoned, cues } = reading;
  const spoken = section?.day ?? reckoned ?? published;
  if (figure.kind === 'duration' || figure.kind === 'rate') return undefined;
  const after = text.slice(figure.end, sentence.end);
  if (figure.kind === 'date') {
    const before = text.slice(sentence.start, figure.start);
    return spoken && isPlan(reading, before, after, spoken) ? spoken : undefined;
  }
  const before = text.slice(Math.max(sentence.start, figure.start - REACH), figure.start);
  const moved = (cues & FROM_CUE) !== 0;
  if (moved && FROM.test(before)) return fromDay(after, reading, spoken);
  if (isWhole(text, reading)) return undefined;
  const today = (cues & TODAY_CUE) !== 0 && TODAY.test(after);
  if (today && figure.kind !== 'measure' && TODAY_AFTER.test(after)) return spoken;
  const then = today ? besideDay(text, reading) : undefined;
  if (then) return then;
  const changing = isChanging(reading, before, after.slice(0, REACH));
  const told = toldDay(text, reading, spoken, changing);
  if (told) return told;
  if (moved && (CONTRAST_AFTER.test(after) || CONTRAST_BEFORE.test(before))) return besideDay(text, reading) ?? spoken;
  if (!changing || !spoken) return undefined;
  if (goesOn(reading) && reading.before?.asOf) return reading.before.asOf;
  if ((cues & EARLIER_CUE) !== 0 && EARLIER.test(before)) return reading.told ?? earlier(spoken);
  if ((cues & DAY_CUE) === 0) return spoken;
  const near = `${before} ${after.slice(0, REACH)}`;
  if (YESTERDAY.test(near)) return { low: spoken.low - 1, high: spoken.high - 1 };
  return lastWeekday(near, spoken) ?? spoken;
}

/** *will open in May*: a day to come may be another one tomorrow; one that was planned long ago is what it was. */
function isPlan({ figure, figures }: AsOfReading, before: string, after: string, spoken: Days): boolean {
  if (figure.low <= spoken.high || FORMER_PLAN.test(before) || FORMER_PLAN.test(after.slice(0, REACH))) return false;
  return !figures.some(({ kind, high }) => kind === 'date' && high < spoken.low - LONG_PAST);
}

/** Some day before the one at which the source speaks. */
const earlier = ({ low }: Days): Days => ({ low: low - 366, high: low - 1 });

/** *up from 55 a week ago*, *from 310 to 287*: the first of the two is from before; how long before may stay open. */
function fromDay(after: string, { figures, figure }: AsOfReading, spoken: Days | undefined): Days | undefined {
  const date = figures.find(({ start, kind }) => kind === 'date' && start > figure.end && start - figure.end < 30);
  if (date && (!spoken || date.low <= spoken.high)) return { low: date.low, high: date.high };
  if (!spoken) return undefined;
  const ago = AGO.exec(after);
  if (!ago) return earlier(spoken);
  const unit = (ago[2] ?? ago[3] ?? ago[4] ?? 'day').toLowerCase();
  const days = (NUMBERS[(ago[1] ?? 'one').toLowerCase()] ?? 1) * (LENGTH[unit] ?? 1);
  return { low: spoken.low - days, high: spoken.high - days };
}

/** *2.1 per cent in April, down from …*: the month beside the figure. */
function besideDay(text: string, { figure, figures }: AsOfReading): Days | undefined {
  const date = figures.find(({ start, kind }) => kind === 'date' && start >= figure.end);
  if (!date || !/^[^\d,;.]{0,24}\b(?:in|on|at|by)\s(?:the\s)?$/i.test(text.slice(figure.end, date.start)))
    return undefined;
  return { low: date.low, high: date.high };
}

/** *two of the six entrances*, *3 (of 28)*: what the part is taken of does not change with it. */
function isWhole(text: string, { figure, figures }: AsOfReading): boolean {
  const part = figures[figures.indexOf(figure) - 1];
  return part !== undefined && figure.start - part.end < 28 && PART_OF.test(text.slice(part.end, figure.start));
}

/** The day of *as of 14 March*, *by the end of September*, *by nightfall*, *said in January that*. */
function toldDay(
  text: string,
  { figure, sentence, figures, cues }: AsOfReading,
  spoken: Days | undefined,
  changing: boolean,
): Days | undefined {
  for (const date of figures) {
    if (date.kind !== 'date' || (spoken && date.low > spoken.high)) continue;
    const lead = text.slice(Math.max(sentence.start, date.start - 60), date.start);
    const reached = date.end <= figure.start || date.start - figure.end < REACH;
    if (!reached) continue;
    if (AS_OF.test(lead) && (changing || isBeside(text, figure, date))) return { low: date.low, high: date.high };
    if (changing && (BY.test(lead) || (date.end < figure.start && SAID_ON.test(lead))))
      return { low: date.low, high: date.high };
  }
  if (!spoken || (cues & (AS_CUE | BY_CUE)) === 0) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  const asOf = (cues & AS_CUE) === 0 ? null : AS_OF_WORDS.exec(words);
  const stands = asOf && { start: sentence.start + asOf.index, end: sentence.start + asOf.index + asOf[0].length };
  const told = stands && (changing || isBeside(text, figure, stands)) ? asOf : changing ? BY_WORDS.exec(words) : null;
  const when = told?.[1];
  if (when === undefined) return undefined;
  if (/yesterday|last night/i.test(when)) return { low: spoken.low - 1, high: spoken.high - 1 };
  return lastWeekday(when, spoken) ?? spoken;
}

/** Whether nothing but a few words of one clause stands between the two. */
function isBeside(text: string, figure: Span, date: Span): boolean {
  const between = text.slice(Math.min(figure.end, date.end), Math.max(figure.start, date.start));
  return between.length < 60 && !between.includes(';');
}

/** Whether the figure has no event of its own and goes on from the one before: *241 cases: 197 in the north, 33 …* */
function goesOn({ thing, before, sameSentence }: AsOfReading): boolean {
  if (before === undefined || thing.events.length > 0) return false;
  return sameSentence || thing.head === '' || thing.head === before.thing.head || thing.takesUp !== undefined;
}

function isChanging(reading: AsOfReading, beforeText: string, afterText: string): boolean {
  const { figure, thing, section, figures, published, before, cues } = reading;
  if (STATIC.has(thing.head)) return false;
  // A list under `Progress at 31 January`.
  if (section?.day && (section.kind === 'list' || section.kind === 'table')) return true;
  const event = thing.events.find((name) => !MOTION.has(name)) ?? thing.frame.find((name) => CHANGING.has(name));
  if (figure.kind === 'count' && (CHANGING_THINGS.has(thing.head) || (goesOn(reading) && before?.asOf))) return true;
  const isCount = figure.kind === 'count' && (cues & COUNT_CUE) !== 0;
  if (isCount && (COUNT_BEFORE.test(beforeText) || COUNT_AFTER.test(afterText))) return true;
  const soFar = (): boolean => (cues & SO_FAR_CUE) !== 0 && SO_FAR.test(`${beforeText} ${afterText}`);
  const counted = figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'share';
  if (event === undefined || !CHANGING.has(event)) return counted && soFar();
  if (figure.kind === 'measure' && !CHANGING_MEASURE.has(event)) return false;
  if (figure.kind === 'money' && !CHANGING_MONEY.has(event)) return false;
  if (figure.kind === 'share' && !CHANGING_SHARE.has(event)) return soFar();
  if (event === 'raise' && figure.kind === 'count') return false;
  const past = published && figures.some(({ kind, high }) => kind === 'date' && high < published.low - LONG_PAST);
  return !(past && ONCE.has(event));
}

/** The last such weekday, the day of speaking included: *rose to 58 Tuesday*. */
function lastWeekday(words: string, spoken: Days): Days | undefined {
  if (spoken.low !== spoken.high || !/day\b/i.test(words)) return undefined;
  const names = [...words.matchAll(WEEKDAY)];
  const weekday = WEEKDAYS[(names.at(-1)?.[1] ?? '').slice(0, 3).toLowerCase()];
  if (weekday === undefined) return undefined;
  const back = (weekdayOf(spoken.low) - weekday + 7) % 7;
  return { low: spoken.low - back, high: spoken.low - back };
}
