import type { Token } from '../words/token.ts';
import type { Concept } from './concepts.ts';

const SKIPPED = new Set(['determiner', 'pronoun', 'adverb', 'possessive', 'number']);
const LONGEST = 4;

/** The noun phrase that starts at a token: *North Korean* *soldiers*, *of the* *railway* *workers*. Empty where none does. */
export function nounPhrase(
  tokens: readonly Token[],
  concepts: readonly Concept[],
  from: number,
  to: number,
): readonly Concept[] {
  let at = from;
  while (at < to) {
    const token = tokens[at] as Token;
    if (token.lower !== 'of' && token.lower !== '-' && !SKIPPED.has(token.tag)) break;
    at++;
  }
  const phrase: Concept[] = [];
  while (at < to) {
    const token = tokens[at] as Token;
    const concept = concepts.find(({ start, end }) => start <= at && at < end);
    if (!concept) {
      // *12,000 new homes*: words without content of their own do not end a phrase.
      const passes =
        token.tag === 'adjective' || token.tag === 'noun' || token.tag === 'possessive' || token.lower === '-';
      if (!passes && !(token.tag === 'adverb' && phrase.length > 0)) break;
      at++;
      continue;
    }
    // *A strike stopped the trains*, *900 Danes live there*: a verb ends a noun phrase.
    if (phrase.length > 0 && (concept.sort === 'event' || token.tag === 'verb')) break;
    if (concept.sort === 'event' && token.tag === 'verb') break;
    phrase.push(concept);
    at = concept.end;
    if (concept.sort !== 'thing') continue;
    const next = concepts.find(({ start }) => start === at);
    if (next?.sort !== 'thing' || phrase.length > LONGEST) break;
  }
  return phrase;
}
