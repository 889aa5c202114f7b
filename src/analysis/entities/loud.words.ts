import { words } from '../words/list.ts';

/** Words that a headline in title case writes small: `Ferry Sinks off Undery`. */
export const SMALL_IN_TITLES = words(
  'a an the and or but of in on at to for from by with as is vs via into over after its de da do dos del van von',
);
