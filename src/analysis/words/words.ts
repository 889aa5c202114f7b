import type { Figure, Sentence } from '../../model.ts';
import { settle } from './settle.ts';
import { tagWords } from './tagger.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** How many tokens on either side of a figure the tagger sees; beyond them the first guess must do. */
const REACH = 9;

/** The tokens of every sentence, by the sentence's index, tagged with care where a figure is near. */
export function readWords(
  text: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
): readonly (readonly Token[])[] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const tokens = tokenize(text, start, end);
    while ((figures[next]?.start ?? end) < start) next++;
    const first = next;
    while ((figures[next]?.start ?? end) < end) next++;
    if (next > first) {
      tagNear(tokens, figures.slice(first, next));
      settle(tokens);
    }
    return tokens;
  });
}

/** Tags the words around a sentence's figures. */
function tagNear(tokens: Token[], figures: readonly Figure[]): void {
  let at = 0;
  let tagged = 0;
  for (const figure of figures) {
    while (at + 1 < tokens.length && (tokens[at]?.end ?? 0) <= figure.start) at++;
    const from = Math.max(tagged, at - REACH);
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < figure.end) at++;
    tagged = Math.min(tokens.length, at + REACH + 1);
    tagWords(tokens, from, tagged - 1);
  }
}
