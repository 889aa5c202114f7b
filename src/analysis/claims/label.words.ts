/** Events that only tell how a count goes, or that it is to come. */
export const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall', 'expect', 'endure']);

/** What stands between the parts of a name, and is said with it: *the end of the strike*, *leak from a tank*. */
export const JOINTS: ReadonlySet<string> = new Set(['of', 'from', 'to', 'with', 'for', 'by']);
