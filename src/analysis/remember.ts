/** How many answers are remembered; a text of gibberish must not fill the memory. */
const MOST_REMEMBERED = 20_000;
/** What is longer than this is met once and no more. */
const LONGEST = 100;

/**
 * The same function, asked once for each distinct word: the texts of a folder share most of their words and names.
 * Only for a function whose answer hangs on the word alone; `more` is a help to find it, and no part of the question.
 */
export function remember<T, More = void>(make: (word: string, more: More) => T): (word: string, more: More) => T {
  const known = new Map<string, T>();
  return (word, more) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > LONGEST) return make(word, more);
    // A copy: a piece cut out of a text keeps the whole of it in memory.
    const own = ` ${word}`.slice(1);
    const made = make(own, more);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(own, made);
    return made;
  };
}
