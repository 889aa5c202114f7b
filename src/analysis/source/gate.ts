/** Patterns that take long to find nothing, each behind a look for words of which its every match holds one. */
export interface Gated {
  test(text: string): boolean;
}

/** A pattern and its words, both for text in lower case; none where it is anchored and finds out at once. */
export type Rule = readonly [pattern: string, ...words: readonly string[]];

export function gated(rules: readonly Rule[]): Gated {
  const anyWord = new RegExp(rules.flatMap(([, ...words]) => words).join('|'));
  const made = rules.map(([pattern, ...words]) => ({
    pattern: new RegExp(pattern, 'u'),
    word: words.length > 0 && new RegExp(words.join('|')),
  }));
  const anchored = made.filter(({ word }) => !word).map(({ pattern }) => pattern);
  const others = made.flatMap(({ word, pattern }) => (word ? [{ word, pattern }] : []));
  return {
    test: (text) =>
      anchored.some((pattern) => pattern.test(text)) ||
      (anyWord.test(text) && others.some(({ word, pattern }) => word.test(text) && pattern.test(text))),
  };
}
