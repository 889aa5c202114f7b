import type { Token } from '../words/token.ts';
import type { Concept } from './concepts.ts';
import type { Range } from './zones.ts';

/** How many words of a sentence name what is counted, where no noun follows the figure. */
const LABEL_WORDS = 5;

/** What is counted in the text's own words: *North Korean soldiers killed in Kursk*. */
export function labelOf(
  tokens: readonly Token[],
  phrase: readonly Concept[],
  nearest: readonly Concept[],
  event: Concept | undefined,
  places: readonly string[],
): string {
  const textOf = ({ start, end }: Range): string =>
    tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ');
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) {
    const inOrder = nearest.slice(0, LABEL_WORDS).sort((a, b) => a.start - b.start);
    return inOrder.map(textOf).join(' ');
  }
  const words = [textOf({ start: first.start, end: last.end })];
  if (event && (event.start >= last.end || event.end <= first.start)) words.push(textOf(event));
  const at = places[0] ? tokens.findIndex(({ lower }) => lower === places[0]?.split(' ')[0]) : -1;
  const place = tokens[at]?.text;
  // *Russia sent 40 drones* names no place of the drones.
  if (place && tokens[at - 1]?.tag === 'preposition' && !words[0]?.includes(place)) words.push('in', place);
  return words.join(' ');
}
