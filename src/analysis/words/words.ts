import type { Figure, Sentence } from '../../model.ts';
import { settle } from './settle.ts';
import { tagWindows, type Window } from './tagger.ts';
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
  const words = sentences.map(({ start, end }) => tokenize(text, start, end));
  const windows: Window[] = [];
  let next = 0;
  sentences.forEach(({ start, end }, index) => {
    while ((figures[next]?.start ?? end) < start) next++;
    const tokens = words[index];
    if (!tokens || (figures[next]?.start ?? end) >= end) return;
    let at = 0;
    let open: { first: number; last: number } | undefined;
    for (let figure = figures[next]; figure && figure.start < end; figure = figures[++next]) {
      while (at + 1 < tokens.length && (tokens[at]?.end ?? end) <= figure.start) at++;
      const first = Math.max(0, at - REACH);
      while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? end) < figure.end) at++;
      const last = Math.min(tokens.length - 1, at + REACH);
      if (open && first <= open.last + 1) open.last = last;
      else {
        open = { first, last };
        windows.push(Object.assign(open, { tokens }));
      }
    }
  });
  tagWindows(windows);
  for (const { tokens } of windows) settle(tokens);
  return words;
}
