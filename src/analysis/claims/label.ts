import { infinitive } from '../words/lemma.ts';
import type { Token } from '../words/token.ts';
import type { Concept } from './concepts.ts';
import type { Range } from './zones.ts';

/** How many words of a sentence name what is counted, where no noun follows the figure. */
const LABEL_WORDS = 5;

/** What is counted in the text's own words: *North Korean soldiers killed in Kursk*; `concepts` are its sentence's. */
export function labelOf(
  tokens: readonly Token[],
  concepts: readonly Concept[],
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
  const noun = textOf({ start: first.start, end: last.end });
  const words = [noun];
  if (event && last.sort !== 'event' && (event.start >= last.end || event.end <= first.start)) {
    const happened = textOf(withAlternative(tokens, concepts, event));
    // *The deaths of 300 soldiers* and *killing 300 soldiers*, *to cancel 400 trains*; but *shot down 40 drones*: drones shot down.
    const leads = event.end <= first.start ? leadOf(tokens[event.end - 1], tokens[event.end]) : undefined;
    words.splice(0, 1, ...(leads === undefined ? [noun, happened] : [happened, ...leads, noun]));
  }
  const at = places[0] ? tokens.findIndex(({ lower }) => lower === places[0]?.split(' ')[0]) : -1;
  const place = tokens[at]?.text;
  // *Russia sent 40 drones* names no place of the drones.
  if (place && tokens[at - 1]?.tag === 'preposition' && !noun.includes(place)) words.push('in', place);
  return words.join(' ');
}

/** What stands between an event that comes first and its things; undefined where it is better said after them. */
function leadOf(event: Token | undefined, next: Token | undefined): readonly string[] | undefined {
  if (event?.tag === 'noun') return next?.lower === 'of' ? ['of'] : undefined;
  const isForm =
    event?.tag === 'gerund' || event?.lower.endsWith('ing') || event?.lower === infinitive(event?.lower ?? '');
  return isForm ? [] : undefined;
}

/** *Killed or injured* is one outcome, and half of it another. */
function withAlternative(tokens: readonly Token[], concepts: readonly Concept[], { start, end }: Range): Range {
  if (tokens[end]?.lower !== 'or') return { start, end };
  const other = concepts.find((concept) => concept.start === end + 1 && concept.sort === 'event');
  return { start, end: other?.end ?? end };
}
