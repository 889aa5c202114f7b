/**
 * A pattern that takes long to find nothing, behind a look for words of which every match holds at least one. `needles`
 * are in lower case.
 */
export interface Gated {
  test(text: string): boolean;
}

export function gated(pattern: RegExp, needles: readonly string[]): Gated {
  return {
    test(text) {
      const lower = text.toLowerCase();
      for (const needle of needles) if (lower.includes(needle)) return pattern.test(text);
      return false;
    },
  };
}
