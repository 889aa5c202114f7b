import { words } from '../words/list.ts';

/** What a source calls its figures: *All figures are as of 22 March*. */
export const FIGURES = words('figures numbers totals counts data statistics information');

/** What may stand between them and their day: *The figures given on this page are as of 22 March*. */
export const OF_FIGURES = words(`
in on of for given used shown quoted cited here this that the page report article update bulletin table are is were was
stand run hold all believed thought`);

/** What they are at that day: *Data correct at 1 May*; the last as parts of a pattern. */
export const CORRECT = [...words('correct accurate valid current true complete'), 'up[- ]to[- ]date'];

/** The time of that day, as part of a pattern: *as of 9 a.m. on 22 March*. */
export const TIME = '(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?|hrs|hours|GMT|UTC|local time)?,?\\s+(?:on\\s+)?)?';
