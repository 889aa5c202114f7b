import type { Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
import type { Range } from './zones.ts';

const SCOPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '*nation':
      'nationwide countrywide nationally across-the-country the-whole-country in-all-the-country throughout-the-country in-the-country around-the-country',
    '*state': 'statewide in-the-state across-the-state',
    '*city': 'citywide across-the-city the-city-alone in-the-city on-the-city against-the-city',
    '*district': 'in-the-district across-the-district',
    '*county': 'in-the-county countywide across-the-county',
    '*world': 'worldwide globally around-the-world',
    '*all': 'overall in-all in-total altogether',
  }).flatMap(([scope, words]) => words.split(' ').map((word) => [word, scope] as const)),
);

/** What those begin with, by words. */
const STARTS: ReadonlySet<string> = new Set(
  [...SCOPES.keys()].flatMap((phrase) => [...phrase.matchAll(/$|-/g)].map(({ index }) => phrase.slice(0, index))),
);

const beginsScope = ofWord(({ lower }) => STARTS.has(lower));

/** A phrase that says how wide a figure reaches, with the tokens it takes. */
export interface Scope extends Range {
  readonly name: string;
}

/** How wide a figure reaches where the text says it in words: *nationwide*, *across the city*. */
export function readScope(tokens: readonly Token[], { start, end }: Range): readonly Scope[] {
  const scopes: Scope[] = [];
  for (let at = start; at < end; at++) {
    if (!beginsScope((tokens[at] as Token).word)) continue;
    let phrase = '';
    for (let n = 0; n < 4 && at + n < end; n++) {
      phrase += (n ? '-' : '') + tokens[at + n]?.lower;
      const scope = SCOPES.get(phrase);
      if (scope) scopes.push({ name: scope, start: at, end: at + n + 1 });
    }
  }
  return scopes;
}
