import type { Claim, Days, Figure, Mention, Section, Sentence } from '../../model.ts';
import type { Token } from '../words/token.ts';

/** What the earlier steps of `analyse` have read, for the step that turns figures into claims. */
export interface Readings {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** The tagged tokens of the sentences that hold a figure, by sentence index. */
  readonly words: ReadonlyMap<number, readonly Token[]>;
  readonly published: Days | undefined;
}

/** Turns figures into claims: what is counted, who says so, and at which day it holds. */
export function readClaims(text: string, { sentences, figures, published }: Readings): readonly Claim[] {
  let at = 0;
  return figures.map((figure) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= figure.start) at++;
    const head = /^\W*([\p{L}-]+)(?: ([\p{L}-]+))?/u.exec(text.slice(figure.end, figure.end + 60));
    const words = head
      ? head
          .slice(1)
          .filter((word) => word !== undefined)
          .map((word) => word.toLowerCase())
      : [];
    const thing = { head: words.at(-1) ?? '', modifiers: words.slice(0, -1), places: [], words };
    return {
      ...figure,
      sentence: at,
      section: sentences[at]?.section ?? 0,
      thing,
      ...(published && { asOf: published }),
    };
  });
}
