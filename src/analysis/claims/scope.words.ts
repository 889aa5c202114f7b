import type { Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
import { follows, type Phrase, phrasesByFirst } from './set-phrases.ts';
import type { Range } from './zones.ts';

const SCOPES: readonly (readonly [string, string])[] = Object.entries({
  '*nation':
    'nationwide countrywide nationally across-the-country the-whole-country in-all-the-country throughout-the-country in-the-country around-the-country',
  '*state': 'statewide in-the-state across-the-state',
  '*city': 'citywide across-the-city the-city-alone in-the-city on-the-city against-the-city',
  '*district': 'in-the-district across-the-district',
  '*county': 'in-the-county countywide across-the-county',
  '*world': 'worldwide globally around-the-world',
  '*all': 'overall in-all in-total altogether',
}).flatMap(([scope, words]) => words.split(' ').map((word) => [word, scope] as const));

const PHRASES = phrasesByFirst(SCOPES);
const NONE: readonly Phrase<string>[] = [];
const phrasesOf = ofWord(({ lower }) => PHRASES.get(lower) ?? NONE);

/** A phrase that says how wide a figure reaches, with the tokens it takes. */
export interface Scope extends Range {
  readonly name: string;
}

/** How wide a figure reaches where the text says it in words: *nationwide*, *across the city*. */
export function readScope(tokens: readonly Token[], { start, end }: Range): readonly Scope[] {
  const scopes: Scope[] = [];
  for (let at = start; at < end; at++) {
    const phrases = phrasesOf((tokens[at] as Token).word);
    if (phrases === NONE) continue;
    for (const { rest, value } of phrases)
      if (follows(tokens, at + 1, end, rest)) scopes.push({ name: value, start: at, end: at + 1 + rest.length });
  }
  return scopes;
}
