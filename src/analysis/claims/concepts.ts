import { infinitive, singular } from '../words/lemma.ts';
import type { Token } from '../words/token.ts';
import { EVENTS, THINGS } from './concepts.words.ts';
import { EMPTY_WORDS } from './empty.words.ts';

/** What a word or phrase stands for: something that happened, a thing, a name, or any other content word. */
export type ConceptSort = 'event' | 'thing' | 'name' | 'word';

/** A content word or phrase of a sentence under its canonical name. `start` and `end` count tokens. */
export interface Concept {
  readonly name: string;
  readonly sort: ConceptSort;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly name: string;
  readonly sort: ConceptSort;
}

const LONGEST_PHRASE = 5;

function parse(data: string, sort: ConceptSort, into: Map<string, Entry>): void {
  for (const line of data.trim().split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    const entry = { name, sort };
    for (const word of [
      name,
      ...line
        .slice(colon + 1)
        .trim()
        .split(/\s+/),
    ])
      if (!into.has(word)) into.set(word, entry);
  }
}

const ENTRIES: ReadonlyMap<string, Entry> = (() => {
  const entries = new Map<string, Entry>();
  parse(EVENTS, 'event', entries);
  parse(THINGS, 'thing', entries);
  return entries;
})();

/** The first words of phrases, so that most words are looked up once only. */
const PHRASE_STARTS: ReadonlySet<string> = new Set(
  [...ENTRIES.keys()].filter((key) => key.includes('-')).map((key) => key.slice(0, key.indexOf('-'))),
);

const NO_CONTENT = new Set([
  'auxiliary',
  'adverb',
  'number',
  'determiner',
  'preposition',
  'conjunction',
  'pronoun',
  'possessive',
  'mark',
  'open',
  'close',
]);

function conceptOf({ lower, tag }: Token, inName: boolean): Entry | undefined {
  // In *State Emergency Service* no state is counted; *Deceased: 14* has a capital for its place only.
  if (inName) return EMPTY_WORDS.has(lower) ? undefined : { name: lower, sort: 'name' };
  const direct = ENTRIES.get(lower) ?? (tag === 'name' ? ENTRIES.get(singular(lower)) : undefined);
  if (direct) return direct;
  if (NO_CONTENT.has(tag) || lower.length < 2 || lower.startsWith("'")) return undefined;
  if (tag === 'name') return EMPTY_WORDS.has(lower) ? undefined : { name: lower, sort: 'name' };
  const lemma = tag === 'verb' || tag === 'participle' || tag === 'gerund' ? infinitive(lower) : singular(lower);
  const known = ENTRIES.get(lemma);
  if (known) return known;
  if (EMPTY_WORDS.has(lemma) || EMPTY_WORDS.has(lower)) return undefined;
  return { name: lemma, sort: 'word' };
}

/** In *OHIO CASES BY COUNTY* capitals tell no names. */
function isShouted(tokens: readonly Token[]): boolean {
  let upper = 0;
  let letters = 0;
  for (const { text, lower } of tokens) {
    if (text === lower && text === text.toUpperCase()) continue;
    letters++;
    if (text.length > 1 && text === text.toUpperCase()) upper++;
  }
  return letters > 1 && upper > 0.7 * letters;
}

/** Every content word and phrase of a sentence, in order; a phrase counts once. */
export function readConcepts(tokens: readonly Token[]): readonly Concept[] {
  const concepts: Concept[] = [];
  const shouted = isShouted(tokens);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    let taken = 1;
    let entry: Entry | undefined;
    if (PHRASE_STARTS.has(token.lower)) {
      let phrase = token.lower;
      for (let n = 1; n < LONGEST_PHRASE && at + n < tokens.length; n++) {
        phrase += `-${tokens[at + n]?.lower}`;
        const found = ENTRIES.get(phrase);
        if (found) {
          entry = found;
          taken = n + 1;
        }
      }
    }
    const capital = token.tag === 'name' && !shouted;
    const beside =
      tokens[at - 1]?.tag === 'name' ||
      tokens[at + 1]?.tag === 'name' ||
      (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.tag === 'name');
    entry ??= conceptOf(token, capital && beside);
    if (entry) concepts.push({ name: entry.name, sort: entry.sort, start: at, end: at + taken });
    at += taken;
  }
  return concepts;
}
