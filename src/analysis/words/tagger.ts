import nlp from 'compromise/two';
import { CLOSED_WORDS } from './closed.words.ts';
import type { Tag, Token } from './token.ts';

type Document = ReturnType<typeof nlp.tokenize>['document'];
type Term = Document[number][number];

/** A stretch of one sentence's tokens, first and last included, that is worth compromise's time. */
export interface Window {
  readonly tokens: Token[];
  readonly first: number;
  readonly last: number;
}

/** One call for many windows costs less than one call each; but a call's memory grows with what it is given. */
const BATCH = 64;

/** compromise's tags, the first that a term has being the one that counts. */
const MAPPING: readonly (readonly [string, Tag])[] = [
  ['Pronoun', 'pronoun'],
  ['QuestionWord', 'pronoun'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Modal', 'auxiliary'],
  ['Auxiliary', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Gerund', 'gerund'],
  ['Participle', 'participle'],
  ['Verb', 'verb'],
  ['Adverb', 'adverb'],
  ['Adjective', 'adjective'],
  ['ProperNoun', 'name'],
  ['Demonym', 'name'],
  ['Noun', 'noun'],
];

function tagOf(term: Term, token: Token): Tag {
  const tags = term.tags;
  if (!tags || tags.size === 0) return token.tag;
  for (const [theirs, ours] of MAPPING) {
    if (!tags.has(theirs)) continue;
    // compromise takes *March* or *Hope* for names by their own letters; a name is written like one.
    return ours === 'name' && token.text === token.lower ? 'noun' : ours;
  }
  return token.tag;
}

/** What keeps its first tag: words that are what they are, numbers, and names inside a sentence. */
const isSettled = (token: Token, index: number): boolean =>
  token.tag === 'number' || CLOSED_WORDS.has(token.lower) || (token.tag === 'name' && index > 0);

const isPunctuation = ({ tag }: Token): boolean =>
  tag === 'mark' || tag === 'open' || tag === 'close' || tag === 'possessive';

/**
 * Lets compromise tag the words of the windows, in place: its lexicon and first tagger only, without its tokenizer and
 * its slow second tagger, on terms that are our own tokens, so that there is nothing to align.
 */
export function tagWindows(windows: readonly Window[]): void {
  const view = nlp.tokenize('');
  for (let from = 0; from < windows.length; from += BATCH) {
    const batch = windows.slice(from, from + BATCH).map((window) => ({ ...window, ...termsOf(window) }));
    view.document = batch.map(({ terms }) => terms);
    view.compute(['machine', 'lexicon', 'preTagger']);
    for (const { tokens, terms, places } of batch) {
      places.forEach((place, index) => {
        const token = tokens[place];
        const term = terms[index];
        if (token && term && !isSettled(token, place)) tokens[place] = { ...token, tag: tagOf(term, token) };
      });
    }
  }
}

/** The words of a window as compromise's terms, each with its place among the tokens. */
function termsOf({ tokens, first, last }: Window): { terms: Term[]; places: number[] } {
  const terms: Term[] = [];
  const places: number[] = [];
  for (let place = first; place <= last; place++) {
    const token = tokens[place];
    if (!token) break;
    const before = terms.at(-1);
    if (!isPunctuation(token)) {
      terms.push({ text: token.text, normal: token.lower, pre: '', post: ' ', tags: new Set() });
      places.push(place);
    } else if (before) {
      if (token.tag === 'possessive') before.tags = new Set(['Noun', 'Possessive']);
      else before.post = `${token.text.slice(0, 1)} `;
    }
  }
  return { terms, places };
}
