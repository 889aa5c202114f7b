import type { Mention, Span } from '../../model.ts';
import type { Token } from '../words/token.ts';
import type { Concept } from './concepts.ts';

/** *Three by Iowa*: a place that something is reported by is where it is. */
export const isPlace = (voice: Span, mentions: readonly Mention[]): boolean =>
  mentions.some(({ type, start, end }) => type === 'place' && start <= voice.start && voice.end <= end);

/** The concepts that tell who speaks and not what of: those in the names of the voices. */
export function spoken(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  concepts: readonly Concept[],
  voices: readonly (Span | undefined)[],
): ReadonlySet<Concept> {
  const found = new Set<Concept>();
  for (const voice of voices) {
    if (!voice || isPlace(voice, mentions)) continue;
    for (const concept of concepts) {
      const [first, last] = [tokens[concept.start], tokens[concept.end - 1]];
      if (first && last && first.start >= voice.start && last.end <= voice.end) found.add(concept);
    }
  }
  return found;
}
