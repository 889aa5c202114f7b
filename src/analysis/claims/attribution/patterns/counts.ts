import { type Line, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { phraseBefore } from '../phrases.ts';
import { type Saying, sayingAt } from '../voice.ts';
import { COUNTS } from './patterns.words.ts';

/** *Some 40 boats, by the coastguard’s count, were lost*: whose count it is goes for the sentence, from its last number on. */
export function readCounts(line: Line): readonly Saying[] {
  const { tokens } = line;
  const sayings: Saying[] = [];
  for (let at = 3; at < tokens.length; at++) {
    if (!COUNTS.has(tokens[at]?.lower ?? '')) continue;
    let owner = at - 1;
    while (tokens[owner]?.tag === 'adjective') owner--;
    if (tokens[owner]?.tag !== 'possessive') continue;
    const phrase = phraseBefore(tokens, owner - 1);
    const join = phrase && tokens[phrase.first - 1]?.lower;
    if (!phrase || (join !== 'by' && join !== 'on')) continue;
    const voice = voiceOf(line, phrase, phrase, 'source');
    if (!voice || voice.kind === 'self') continue;
    const segment = segmentOf(line, at);
    let from = phrase.first - 1;
    while (from > segment.first && tokens[from]?.tag !== 'number') from--;
    sayings.push(sayingAt(spanOf(tokens, phrase.first - 1, at), voice, spanOf(tokens, from, segment.last), false));
  }
  return sayings;
}
