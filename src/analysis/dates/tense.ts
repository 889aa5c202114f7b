import { LOOKING_BACK, LOOKING_FORWARD } from './tense.words.ts';

const CUE = new RegExp(`\\b(?:(${LOOKING_FORWARD})|(${LOOKING_BACK}))\\b`, 'gu');

/** Whether the words before a date look forward or back: the last of them decides. Undefined where none tells. */
export function readTense(before: string): 'past' | 'future' | undefined {
  let tense: 'past' | 'future' | undefined;
  for (const match of before.matchAll(CUE)) tense = match[1] ? 'future' : 'past';
  return tense;
}
