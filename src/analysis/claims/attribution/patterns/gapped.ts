import { type Line, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { phraseBefore } from '../phrases.ts';
import { type Saying, sayingAt } from '../voice.ts';

/** *The harbour gives 6.1 metres, the met office 6.4*: a second source that leans on the first one’s verb. */
export function readGapped(line: Line, sayings: readonly Saying[]): readonly Saying[] {
  const { tokens } = line;
  const gapped: Saying[] = [];
  for (let number = 2; number < tokens.length; number++) {
    if (tokens[number]?.tag !== 'number') continue;
    // *Police put it at 40, the organisers at 90*
    const at = /^(?:at|of|to)$/.test(tokens[number - 1]?.lower ?? '') ? number - 2 : number - 1;
    const phrase = phraseBefore(tokens, at);
    if (!phrase) continue;
    let before = phrase.first - 1;
    if (/^(?:and|but|while)$/.test(tokens[before]?.lower ?? '')) before--;
    if (tokens[before]?.lower !== ',' && tokens[before]?.lower !== ';') continue;
    const start = tokens[phrase.first]?.start ?? 0;
    if (!sayings.some(({ scope, quotes }) => !quotes && scope.start < start && start <= scope.end + 2)) continue;
    const next = tokens[number + 1];
    if (next && next.tag !== 'mark' && next.tag !== 'close' && next.tag !== 'conjunction') continue;
    const voice = voiceOf(line, phrase, phrase, at < number - 1 ? 'any' : 'source');
    if (voice && voice.kind !== 'self') {
      const { last } = segmentOf(line, number);
      gapped.push(sayingAt(spanOf(tokens, phrase.first, phrase.last), voice, spanOf(tokens, number, last), false));
    }
  }
  return gapped;
}
