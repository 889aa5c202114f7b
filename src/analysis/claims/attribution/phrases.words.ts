import { words } from '../../words/list.ts';

/** What may stand between commas between a subject and its verb: *The council, however, says*. */
export const ASIDE = words('however meanwhile though too also therefore moreover nevertheless instead then');

/** What *to* joins to a voice: *a source close to the talks*. */
export const WITH_TO = words('close privy opposed loyal leaked sent submitted provided presented released shown');

/** What *by* joins to a voice: *analysts polled by the agency*. */
export const WITH_BY = words(
  'polled surveyed interviewed questioned contacted commissioned hired backed quoted seen obtained reviewed',
);

/** Times that stand between a subject and its verb, beside weekdays: *the board last year said*. */
export const TIMES = words('yesterday today week month year night');
