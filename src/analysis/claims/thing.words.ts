import { words } from '../words/list.ts';

/** Words that stand for what was counted before: *the figure*, *another 12*, *up from 152*. */
export const ANAPHORS = words('figure number count total toll that it another others them tally');

/** What follows *of* where a figure is a part of the one before: *of whom 12*. */
export const PARTS = words('whom which them these those');

/** What a sentence takes a part of that opens with *of*: *Of that, £41m is for the building*. */
export const SUMS = words('that this it which whom them these those');

/** Words that tell one of several like things from the rest, and so belong to the name of what is counted. */
export const ORDINALS = words(
  'first second third fourth fifth last next another latest largest biggest strongest youngest oldest worst northern southern eastern western new old former existing original',
);

/** Prepositions before the place that a figure is given for: *40 in Undery*. */
export const PLACING = words('in at near across over around outside throughout within from inside by on');
