/**
 * A pattern in small letters, for text in any. Text is folded in no time, but a pattern that folds by itself takes the
 * engine up to ten times as long to compile, which the first texts of every process pay for.
 */
export interface AnyCase {
  test(text: string): boolean;
  /** What the pattern's first group finds, as the text has it. */
  find(text: string): string | undefined;
}

export function anyCase(pattern: string, flags: '' | 'u' = ''): AnyCase {
  const made = new RegExp(pattern, `${flags}d`);
  return {
    test: (text) => made.test(text.toLowerCase()),
    find: (text) => {
      const place = made.exec(text.toLowerCase())?.indices?.[1];
      return place && text.slice(...place);
    },
  };
}
