import nlp from 'compromise/two';
import { remember } from '../remember.ts';
import { NAME_TAGS } from './lexicon.words.ts';
import { KNOWN_ORGS, KNOWN_PLACES, NOT_NAMES, STOP_WORDS } from './names.words.ts';
import { SAME_PLACES } from './places.words.ts';

/** compromise's own word list: a lower-case word or phrase to its tag or tags. */
const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | readonly string[]> } }).one.lexicon;

const PLACE_SPELLINGS: ReadonlySet<string> = new Set(SAME_PLACES.flat().map((name) => name.toLowerCase()));

/** What a word or phrase is known as, apart from any text. */
export interface Known {
  readonly place: boolean;
  readonly organization: boolean;
  /** A given name: `Grace`. */
  readonly given: boolean;
  readonly surname: boolean;
  readonly demonym: boolean;
  /** Known as an ordinary word and as no name: `market`. */
  readonly common: boolean;
}

const hasOwn = Object.prototype.hasOwnProperty;
const tagsOf = (word: string): readonly string[] => {
  if (!hasOwn.call(lexicon, word)) return [];
  const tags = lexicon[word];
  return typeof tags === 'string' ? [tags] : (tags ?? []);
};

/** Looks a name or word up; case does not matter. */
export const lookUp: (name: string) => Known = remember((name) => {
  const word = name.toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
  const tags = tagsOf(word);
  const has = (...wanted: readonly string[]) => tags.some((tag) => wanted.includes(tag));
  // WHO and US, but not Who and Us; Rd and Ft are only in the lexicon for addresses.
  const short = word.length <= 3 && name !== name.toUpperCase();
  return {
    place:
      (!short && (KNOWN_PLACES.has(word) || PLACE_SPELLINGS.has(word))) ||
      has('City', 'Country', 'Region') ||
      (!short && has('Place') && !has('Abbreviation')),
    organization: !short && (KNOWN_ORGS.has(word) || has('Organization', 'SportsTeam')),
    given: has('FirstName', 'MaleName', 'FemaleName'),
    surname: has('LastName', 'Person'),
    demonym: has('Demonym') || isDemonym(word),
    common: NOT_NAMES.has(word) || STOP_WORDS.has(word) || (tags.length > 0 && !tags.some((tag) => NAME_TAGS.has(tag))),
  };
});

/** `Ohioans`, `Corkonian`: a known place's name with an ending for its people. */
function isDemonym(word: string): boolean {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (singular !== word && tagsOf(singular).includes('Demonym')) return true;
  const stem = /^(.{3,}?)(?:n|an|ian|ean|ese|ish|i|er)$/.exec(singular)?.[1];
  if (stem === undefined || tagsOf(word).length > 0) return false;
  return [stem, `${stem}a`, `${stem}y`, `${stem}o`, `${stem}e`].some((place) => {
    const tags = tagsOf(place);
    return tags.includes('Country') || tags.includes('Region');
  });
}
