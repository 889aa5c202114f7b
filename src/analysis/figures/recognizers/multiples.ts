import { type Candidate, candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { SCALES, SMALL } from '../words/numbers.words.ts';

/** *Twofold*, *hundredfold*: each word and how often it multiplies. */
export const FOLDS: ReadonlyMap<string, number> = new Map(
  [...SMALL, ...SCALES].flatMap(([word, value]) => (value > 1 && !word.endsWith('s') ? [[`${word}fold`, value]] : [])),
);

/** *Rose tenfold*, *a twofold increase*. */
export function recognizeMultiple(tokens: readonly Token[], at: number): Candidate | undefined {
  const value = FOLDS.get(tokenAt(tokens, at).text);
  return value === undefined ? undefined : candidate(at, at + 1, value, value, 'words', { kind: 'rate', unit: 'time' });
}
