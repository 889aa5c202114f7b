/** A list of words, parted by white space, as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
