import { words } from '../words/list.ts';

/** What goes on being counted: yesterday's number and today's may both be right. Names are those of the events' list. */
export const CHANGING = words(`
die injure casualty hospitalize treat missing rescue evacuate displace arrest charge infect recover vaccinate
unvaccinated exclude destroy damage unfit cut-off reconnect spend donate deliver employ complete bore identify trap raise`);

/** Of these, what happens once and belongs to its own disaster: a date long past makes it another one. */
export const ONCE = words('die injure casualty missing rescue evacuate displace arrest destroy damage trap infect');

/** Of these, what is told in money, in shares, in lengths and weights. */
export const CHANGING_MONEY = words('spend raise donate deliver damage complete');
export const CHANGING_SHARE = words('infect unvaccinated complete bore spend raise deliver arrest hospitalize die');
export const CHANGING_MEASURE = words('bore complete');

/** Things that are counted on as they come. */
export const CHANGING_THINGS = words('case dose contact death victim infection fatality');

/** What is counted once and for all, whatever happened to it. */
export const STATIC = words('age storey entrance floor bed magnitude intensity');

/** Events that tell how a number moves, not what is counted; the next one does. */
export const MOTION = words('rise fall start end affect expect found reach');

/** Words beside a figure that make it one of a running count: *the toll stands at 40*, *12 more cases*. */
export const COUNT_BEFORE = /\b(?:count|toll|tally|total|caseload)\b[^.;:]{0,24}$/i;
export const COUNT_AFTER =
  /^\s+(?:[\p{L}-]+\s+){0,3}(?:cases|deaths|fatalities|casualties|infections|victims|arrests|doses|evacuees)\b/iu;

/** Words that set a figure to the day at which the source speaks. */
export const SO_FAR =
  /\b(?:so far|to date|thus far|currently|at present|at the moment|still|remain(?:s|ed|ing)?|as yet|up to now|until now|this (?:morning|afternoon|evening)|tonight|ha(?:ve|s) now|now stands?|in hospital now|now in hospital|funded|(?:is|are|was|were) now (?!expected|likely|forecast|estimated|planned|put|due|valued|thought|set)\p{L}|now (?:at work|puts?|counts?|has|have|totals?|number)|ha(?:s|ve)\b.{0,60}\bsince|since\b.{0,60}\bha(?:s|ve))\b/isu;

/** Words that set a figure to a day before the source's own that is not told. */
export const EARLIER =
  /\b(?:at first|initially|originally|(?:the|that) first (?:night|day|evening|hours?)|(?:an|the) earlier (?:count|figure|toll|estimate)s?)\b/i;

/** Words before a date that was planned and is no longer. */
export const FORMER_PLAN =
  /\b(?:(?:was|were|been) (?:to|due|supposed|meant|planned|originally|scheduled)|no longer|original(?:ly)?|initial(?:ly)?|missed)\b/i;

/** Verbs before the day at which something was said: *said in January that*. */
export const SAYING = words('said says told reported announced counted put gave recorded confirmed');

/** Words before *from* and the number that was: *up from 31*, *has grown since then from 31*. */
export const MOVED = words(`
up down rose risen fell fallen grew grown swollen swelled climbed dropped increased decreased declined jumped revised
cut gone went going came changed`);

/** The same behind the number that is, as part of a pattern: *40, up from 31*, *40, an increase from 31*. */
export const CONTRASTED = 'up|down|rising|falling|compared|an? (?:increase|rise|drop|fall|decline)';

/** Words before a number that make it less exact, as part of a pattern: *from nearly 31*. */
export const ABOUT = 'just |about |around |some |nearly ';

/** Words before a day that make it less exact, as part of a pattern: *as of late March*. */
export const ABOUT_DAY = '(?:about |around |late |early )?';

/** Times of day and weekdays, as part of a pattern: *as of this morning*, *by 9 p.m.* */
export const TIME_OF_DAY =
  '(yesterday|today|tonight|now|nightfall|dawn|dusk|noon|midday|midnight|sunset|last night|(?:this |the |late |early |mid-?)*(?:morning|afternoon|evening)|\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|(?:sun|mon|tues|wednes|thurs|fri|satur)day)';

/** How long ago it was: *31 a week ago*, *31 the day before*, *31 last month*. */
export const AGO =
  /^[^.;]{0,40}?\b(?:the day before|(a|an|one|two|three|four|five|six) (day|week|month|year)s? (?:ago|before|earlier)|last (week|month|year)|yesterday|(?:the )?(?:previous|preceding) (day|evening|night|week|month|year))\b/i;

/** In days, and by how many: *two weeks ago*. */
export const LENGTH: Readonly<Record<string, number>> = { day: 1, evening: 1, night: 1, week: 7, month: 30, year: 365 };
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/**
 * For what is looked for around a figure, the words of which a sentence must have one: *from*, the days of speaking, running
 * counts, *so far* and its like, days before, *as of*, *by*.
 */
export const CUES = {
  from: words('from'),
  today: words('today tonight now'),
  count: words(`
count toll tally total caseload cases deaths fatalities casualties infections victims arrests doses evacuees`),
  soFar: words(`
far date currently present moment still remain remains remained remaining yet now morning afternoon evening tonight
funded since`),
  earlier: words('first initially originally earlier'),
  day: words('yesterday night monday tuesday wednesday thursday friday saturday sunday'),
  asOf: words('as'),
  by: words('by'),
};
