import { infinitive, singular } from '../words/lemma.ts';
import type { Tag, Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
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

/** For the first word of phrases, how those go on, up to each of their words; so that few stretches are looked up. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const phrases = new Map<string, Set<string>>();
  for (const key of ENTRIES.keys()) {
    const [first = '', ...others] = key.split('-');
    if (others.length === 0) continue;
    const goesOn = phrases.get(first) ?? new Set();
    phrases.set(first, goesOn);
    for (let n = 1; n <= others.length; n++) goesOn.add(others.slice(0, n).join('-'));
  }
  return phrases;
})();
const NO_PHRASE: ReadonlySet<string> = new Set();

const NO_CONTENT: ReadonlySet<Tag> = new Set<Tag>([
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

/** Stands for a word without content, so that this too is remembered. */
const NOTHING: Entry = { name: '', sort: 'word' };

const isWord = (lower: string): boolean => lower.length > 1 && !lower.startsWith("'");

// What a word stands for, by what it is in its sentence; found once for each.
const asItself = ofWord(({ lower }): Entry => ENTRIES.get(lower) ?? NOTHING);
const asPartOfName = ofWord(({ lower }): Entry => (EMPTY_WORDS.has(lower) ? NOTHING : { name: lower, sort: 'name' }));
const asName = ofWord((word): Entry => {
  const { lower } = word;
  return ENTRIES.get(lower) ?? ENTRIES.get(singular(lower)) ?? (isWord(lower) ? asPartOfName(word) : NOTHING);
});
const asVerb = ofWord(({ lower }): Entry => ENTRIES.get(lower) ?? wordUnder(lower, infinitive));
const asNoun = ofWord(({ lower }): Entry => ENTRIES.get(lower) ?? wordUnder(lower, singular));
const phrasesOf = ofWord(({ lower }) => PHRASES.get(lower) ?? NO_PHRASE);
/** *OHIO*, but not *A* or *12* */
const isLoud = ofWord(({ text, lower }) => text !== lower && text.length > 1 && text === text.toUpperCase());
const hasLetters = ofWord(({ text, lower }) => text !== lower || text !== text.toUpperCase());

function wordUnder(lower: string, lemmaOf: (word: string) => string): Entry {
  if (!isWord(lower)) return NOTHING;
  // What was *stated* is no state.
  if (EMPTY_WORDS.has(lower)) return NOTHING;
  const lemma = lemmaOf(lower);
  return ENTRIES.get(lemma) ?? (EMPTY_WORDS.has(lemma) ? NOTHING : { name: lemma, sort: 'word' });
}

function entryOf({ word, tag }: Token, inName: boolean): Entry {
  // In *State Emergency Service* no state is counted; *Deceased: 14* has a capital for its place only.
  if (inName) return asPartOfName(word);
  if (NO_CONTENT.has(tag)) return asItself(word);
  if (tag === 'name') return asName(word);
  return tag === 'verb' || tag === 'participle' || tag === 'gerund' ? asVerb(word) : asNoun(word);
}

/** In *OHIO CASES BY COUNTY* capitals tell no names. */
function isShouted(tokens: readonly Token[]): boolean {
  let upper = 0;
  for (const { word } of tokens) if (isLoud(word)) upper++;
  // Most sentences have none, and their other words need no counting.
  if (upper === 0) return false;
  let letters = 0;
  for (const { word } of tokens) if (hasLetters(word)) letters++;
  return letters > 1 && upper > 0.7 * letters;
}

const isBesideName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === 'name' ||
  tokens[at + 1]?.tag === 'name' ||
  (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.tag === 'name');

/** Stands before the name of what did not happen. */
export const NOT = 'not ';
const LITTLE: ReadonlySet<Tag> = new Set(['pronoun', 'preposition', 'determiner', 'noun', 'adjective']);

/** *40 have not returned*, *all but 40 of them returned*: what did not happen is another outcome. */
function isDenied(tokens: readonly Token[], event: number): boolean {
  let at = event - 1;
  while (tokens[at]?.tag === 'auxiliary' || tokens[at]?.tag === 'adverb') {
    const { lower } = tokens[at] as Token;
    if (lower.endsWith("n't") || lower === 'never') return true;
    if (lower === 'not' && tokens[at + 1]?.lower !== 'only') return true;
    at--;
  }
  for (let n = 0; n < 4 && LITTLE.has(tokens[at]?.tag ?? 'other'); n++) at--;
  return tokens[at]?.tag === 'number' && tokens[at - 1]?.lower === 'but' && tokens[at - 2]?.lower === 'all';
}

/** Every content word and phrase of a sentence, in order; a phrase counts once. */
export function readConcepts(tokens: readonly Token[]): readonly Concept[] {
  const concepts: Concept[] = [];
  const shouted = isShouted(tokens);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    let taken = 1;
    let entry = NOTHING;
    const phrases = phrasesOf(token.word);
    if (phrases !== NO_PHRASE && phrases.has(tokens[at + 1]?.lower ?? '')) {
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
    if (entry === NOTHING) entry = entryOf(token, token.tag === 'name' && !shouted && isBesideName(tokens, at));
    if (entry !== NOTHING) {
      const name = entry.sort === 'event' && isDenied(tokens, at) ? `${NOT}${entry.name}` : entry.name;
      concepts.push({ name, sort: entry.sort, start: at, end: at + taken });
    }
    at += taken;
  }
  return concepts;
}
