/** How many answers are remembered; a text of gibberish must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/**
 * The same function, asked once for each distinct word: the texts of a folder share most of their words and names.
 * Only for a pure function, and for one whose answer is dearer than a look into a table.
 */
export function remember<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    // A copy: a piece cut out of a text keeps the whole of it in memory.
    const own = ` ${word}`.slice(1);
    const made = make(own);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(own, made);
    return made;
  };
}
