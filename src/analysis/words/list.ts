/** A list of words, parted by white space, as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Any of some words, as a part of a pattern: *up|down|rose*. */
export const anyOf = (list: Iterable<string>): string => [...list].join('|');
