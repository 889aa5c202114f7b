import { words } from '../words/list.ts';

/** Stretches of time that something is counted over: *a year*, *the past week*. */
export const UNITS = words(
  'hour hours day days night week weeks weekend month months year years decade decades quarter season',
);

/** Which of them: *the past week*. */
export const WHICH = words('past last first next previous final opening same');
