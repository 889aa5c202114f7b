/** How many distinct words are remembered; a text of gibberish must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** What is made of a word, made once however often the word stands in texts. */
export function remember<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, made);
    return made;
  };
}
