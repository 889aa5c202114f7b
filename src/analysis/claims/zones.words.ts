import { words } from '../words/list.ts';

/** What begins a clause of its own, where the words around a figure end: *40 sank after the storm*. */
export const SUBORDINATE = words(
  'after before when while whereas because since where which who although though but as that if',
);

/** What parts the words of one figure from those of the next: *40 killed and 12 hurt*. */
export const JOINING = words('and or but plus while against');

/** What a sentence may open with to say when or why: none of it happened to the things counted. */
export const SETTING = words(
  'after since before following during until when once as while because although though despite if',
);
