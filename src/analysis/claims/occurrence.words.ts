/** Things that happen on a day of their own. */
export const OCCURRENCES: ReadonlySet<string> = new Set('fire earthquake storm attack landslide tournament'.split(' '));

/** What begins such a thing, and what it does on its own day. */
export const BEGINS = 'start';
export const DOES: ReadonlySet<string> = new Set('start destroy damage burn flood'.split(' '));
