import nlp from 'compromise/two';
import { remember } from '../remember.ts';
import { CLOSED_WORDS } from './closed.words.ts';
import { retagged, type Tag, type Token } from './token.ts';
import { ofWord } from './word.ts';

/** compromise's term, with what its types leave out. */
type Term = ReturnType<typeof nlp.tokenize>['document'][number][number] & {
  /** The two tags that the word's neighbours decide between. */
  readonly switch?: string;
  /** How sure it is of a guess. */
  readonly confidence?: number;
  /** Whether its tags are to be left alone. */
  readonly frozen?: boolean;
};

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

function tagOf({ text, tags }: Term): Tag | undefined {
  const known = tags && MAPPING.find(([theirs]) => tags.has(theirs))?.[1];
  // compromise takes *March* or *Hope* for names by their own letters; a name is written like one.
  return known === 'name' && text === text.toLowerCase() ? 'noun' : known;
}

/** What compromise says of a word by itself. */
interface Opinion {
  readonly tag: Tag | undefined;
  /** Its own tags, for when the word stands beside one that is asked about. */
  readonly tags: ReadonlySet<string>;
  /** Whether the words beside it decide: *strike* may be a noun or a verb; nothing is known of *kelp*. */
  readonly wavers: boolean;
}

/** Below this, compromise has guessed by what stands beside a word. */
const SURE = 0.5;

const view = nlp.tokenize('');

/** compromise's lexicon and first tagger alone, without its tokenizer and its slow second tagger. */
function tagTerms(terms: Term[]): void {
  view.document = [terms];
  view.compute(['machine', 'lexicon', 'preTagger']);
}

const termOf = (text: string): Term => ({ text, normal: text.toLowerCase(), pre: '', post: ' ', tags: new Set() });

const opinionOf: (text: string) => Opinion = remember((text) => {
  const term = termOf(text);
  tagTerms([term]);
  const wavers = term.switch !== undefined || (term.confidence ?? 1) < SURE;
  return { tag: tagOf(term), tags: term.tags ?? new Set(), wavers };
});

const opinionOfWord = ofWord(({ text }) => opinionOf(text));
const isClosed = ofWord(({ lower }) => CLOSED_WORDS.has(lower));

/** Stand for any number in digits, any name or noun, and any owner: which it is decides nothing about the word beside it. */
const STAND_INS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['40', new Set(['Value', 'Cardinal', 'NumericValue'])],
  ['Lund', new Set(['Noun', 'Singular'])],
  ['Lunds', new Set(['Noun', 'Plural'])],
  ['’s', new Set(['Noun', 'Possessive'])],
]);

function neighbour(text: string): Term {
  const tags = STAND_INS.get(text) ?? opinionOf(text).tags;
  return { ...termOf(text), tags: new Set(tags), frozen: true };
}

/** The tag of a word between others; the words are parted by spaces, the one before it comes first and may be empty. */
const tagBetween: (words: string) => Tag | undefined = remember((words) => {
  const [before, word = '', ...after] = words.split(' ');
  const term = termOf(word);
  tagTerms([...(before ? [neighbour(before)] : []), term, ...after.map(neighbour)]);
  return tagOf(term);
});

/** How many words after one that begins its clause tell what it is. */
const REACH = 3;

const isPunctuation = ({ tag }: Token): boolean =>
  tag === 'mark' || tag === 'open' || tag === 'close' || tag === 'possessive';

/** What keeps its first tag: words that are what they are, numbers, and names inside a sentence. */
const isSettled = (token: Token, index: number): boolean =>
  isPunctuation(token) || token.tag === 'number' || isClosed(token.word) || (token.tag === 'name' && index > 0);

/** What a word is called beside another; `told` where it has been tagged already. */
function asNeighbour({ tag, text, lower }: Token, told: boolean): string {
  if (tag === 'possessive') return '’s';
  if (tag === 'name') return 'Lund';
  if (tag === 'number' && text < 'A') return '40';
  // *The strike closed*: alone, the word before might have been a verb; here it is known to be none.
  const mended = told && tag === 'noun' && opinionOf(lower).tag !== 'noun';
  return mended ? (lower.endsWith('s') ? 'Lunds' : 'Lund') : lower;
}

const ENDS_CLAUSE = new Set([',', ':', ';']);

/** The words beside the one at `place` in its clause, from `place` on in steps of `step`, at most `most`. */
function beside(tokens: readonly Token[], place: number, step: 1 | -1, most: number): readonly string[] {
  const words: string[] = [];
  for (let at = place + step; words.length < most; at += step) {
    const token = tokens[at];
    if (!token || ENDS_CLAUSE.has(token.lower)) break;
    if (token.tag === 'possessive' ? step < 0 : !isPunctuation(token)) words.push(asNeighbour(token, step < 0));
  }
  return words;
}

/**
 * Lets compromise tag the words from `first` to `last`, in place. It is asked once about each distinct word and, where
 * the words beside it decide, once about the word between those.
 */
export function tagWords(tokens: Token[], first: number, last: number): void {
  for (let place = first; place <= last; place++) {
    const token = tokens[place];
    if (!token || isSettled(token, place)) continue;
    const tag = tokens[place + 1]?.tag === 'possessive' ? 'noun' : tagIn(tokens, place, token);
    if (tag && tag !== token.tag) tokens[place] = retagged(token, tag);
  }
}

function tagIn(tokens: readonly Token[], place: number, { word, text }: Token): Tag | undefined {
  const alone = opinionOfWord(word);
  if (!alone.wavers) return alone.tag;
  const [before = ''] = beside(tokens, place, -1, 1);
  return tagBetween([before, text, ...beside(tokens, place, 1, before ? 1 : REACH)].join(' '));
}
