import type { Mention, Span } from '../../model.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../dates/dates.words.ts';
import type { Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
import { PLACING } from './thing.words.ts';
import type { Zone } from './zones.ts';

const isPreposition = ofWord(({ lower }) => PLACING.has(lower));
/** *In May*, *on Tuesday*: the first three letters tell. */
const NO_PLACE: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.slice(0, 3)));

/** The places that a figure is given for: *in Porto*, *Lisbon: 33*, *Leeds's 40*. */
export function readPlaces(
  tokens: readonly Token[],
  { near, figure }: Pick<Zone, 'near' | 'figure'>,
  mentions: readonly Mention[],
  voices: readonly (Span | undefined)[],
): readonly string[] {
  const places: string[] = [];
  const mentionAt = ({ start, end }: Token): Mention | undefined => {
    for (const mention of mentions) if (mention.start <= start && end <= mention.end) return mention;
    return undefined;
  };
  for (let at = near.start; at < near.end; at++) {
    const token = tokens[at] as Token;
    if ((at >= figure.start && at < figure.end) || token.tag === 'number') continue;
    const mention = mentionAt(token);
    if (mention?.type !== 'place' && !isPreposition(token.word)) continue;
    // *Ireland's railway said*: that is whom it comes from.
    if (voices.some((voice) => voice && voice.start <= token.start && token.end <= voice.end)) continue;
    if (mention?.type === 'place') {
      const name = mention.name.toLowerCase();
      if (places.at(-1) !== name) places.push(name);
      continue;
    }
    let i = at + 1;
    while (i < near.end && (tokens[i]?.tag === 'determiner' || tokens[i]?.tag === 'adjective')) i++;
    const words: string[] = [];
    while (i < near.end && tokens[i]?.tag === 'name' && !mentionAt(tokens[i] as Token)) {
      words.push(tokens[i]?.lower ?? '');
      i++;
    }
    // *by the union* is whom it comes from, *in Leeds* where it holds.
    if (words.length > 0 && token.lower !== 'by' && !NO_PLACE.has((words[0] ?? '').slice(0, 3))) {
      places.push(words.join(' '));
      at = i - 1;
    }
  }
  return places;
}
