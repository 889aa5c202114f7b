import { type Candidate, candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';

/** Nouns whose absence is a figure that other sources may contradict. */
const COUNTED =
  /^(?:deaths?|fatalities|fatality|casualties|casualty|injury|injuries|injured|victims|dead|arrests|survivors|cases|infections|hospitalizations|hospitalisations)$/;
const BETWEEN = /^(?:new|further|more|confirmed|reported|immediate|civilian|serious|known|other|additional|human)$/;

/** *No deaths*, *no immediate casualties*: none of what is counted elsewhere; not *no more deaths than*. */
export function recognizeNone(tokens: readonly Token[], at: number): Candidate | undefined {
  if (tokenAt(tokens, at).text !== 'no') return undefined;
  const noun = BETWEEN.test(tokenAt(tokens, at + 1).text) ? at + 2 : at + 1;
  if (!COUNTED.test(tokenAt(tokens, noun).text) || tokenAt(tokens, noun + 1).text === 'than') return undefined;
  return candidate(at, at + 1, 0, 0, 'words');
}
