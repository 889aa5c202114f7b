import { type Candidate, candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { BEFORE_MISSED, MISSED } from '../words/notations.words.ts';

/** *No deaths*, *no immediate casualties*: none of what is counted elsewhere; not *no more deaths than*. */
export function recognizeNone(tokens: readonly Token[], at: number): Candidate | undefined {
  if (tokenAt(tokens, at).text !== 'no') return undefined;
  const noun = BEFORE_MISSED.has(tokenAt(tokens, at + 1).text) ? at + 2 : at + 1;
  if (!MISSED.has(tokenAt(tokens, noun).text) || tokenAt(tokens, noun + 1).text === 'than') return undefined;
  return candidate(at, at + 1, 0, 0, 'words');
}
