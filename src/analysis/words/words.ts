import type { Figure, Sentence } from '../../model.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** The tagged tokens of every sentence that holds a figure, by the sentence's index. */
export function readWords(
  text: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
): ReadonlyMap<number, readonly Token[]> {
  const words = new Map<number, readonly Token[]>();
  let next = 0;
  sentences.forEach((sentence, index) => {
    while ((figures[next]?.start ?? sentence.end) < sentence.start) next++;
    if ((figures[next]?.start ?? sentence.end) < sentence.end) {
      words.set(index, tokenize(text, sentence.start, sentence.end));
    }
  });
  return words;
}
