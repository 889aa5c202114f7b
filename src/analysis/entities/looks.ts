import { remember } from '../remember.ts';
import { lookUp } from './lexicon.ts';
import { DIRECTIONS, FAMILY_OR_PLACE, NO_NAME_ENDS, PAPERS, TAKEN_OF, WEAK_HEADS } from './looks.words.ts';
import { type Form, formOf, isAcronym } from './names.ts';
import {
  DOTTED,
  HONORIFICS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORG_HEADS,
  ORG_WORDS,
  PLACE_HEADS,
  PLACE_TAILS,
  PLAIN_WORDS,
  ROLES,
  STOP_WORDS,
  WEAK_ORG_WORDS,
} from './names.words.ts';

/** What a name's own words speak for, before any context. */
export interface Look {
  /** By itself no name at all: a letter, an office, a kind, a nationality. */
  readonly plain: boolean;
  /** A word for a kind of place, which is a surname too: `Castle`. */
  readonly kind: boolean;
  /** The exception: a newspaper's name that is a plain word, where its contexts show a newspaper. */
  readonly paper: boolean;
  /** A law, a war, a feast, a prize: in capitals, and none of the three. */
  readonly other: boolean;
  readonly person: number;
  readonly place: number;
  readonly organization: number;
  /** Further points for a place, where something else speaks for one already: `Oslo Gate`. */
  readonly morePlace: number;
  /** What its kind adds for a place: `Undery Valley`. */
  readonly tail: number;
  /** What its first word adds for a place, where little speaks for an organization: `Lake Undery`. */
  readonly head: number;
  /** Two or three words of which none is a plain one: most likely a person. */
  readonly full: boolean;
  /** All its words are plain ones: `Market Report`. */
  readonly ordinary: boolean;
}

/** What the words of a name speak for; found once for each name. */
export const lookOf: (name: string) => Look = remember((name) => {
  const form = formOf(name);
  const points = { person: 0, place: 0, organization: 0 };
  // OpenAtlas, RailUnion: a capital inside a word is a firm's, if it is no McKay's; three are a handle or an address.
  if (TWO_HUMPS.test(form.words[0] ?? '') && !FAMILY_HUMP.test(form.words[0] ?? '')) {
    points.organization += 3;
    points.place -= 3;
    points.person -= 2;
  }
  if (form.known.place) points.place += 5;
  if (form.known.organization) points.organization += 5;
  const traits = form.words.length > 1 ? lookAtMany(form, points) : lookAtOne(form, points);
  return { ...points, ...traits };
});

interface Points {
  person: number;
  place: number;
  organization: number;
}

type Traits = Omit<Look, keyof Points>;

function lookAtOne({ words, lower, known, text }: Form, points: Points): Traits {
  const [word = ''] = lower;
  const acronym = isAcronym(text);
  if (acronym) {
    points.person -= 6;
    points.place -= known.place ? 0 : 2;
  } else if (known.given) points.person += 1;
  const named = known.place || known.organization;
  const plain =
    words[0]?.replace('.', '').length === 1 ||
    /\d/.test(word) ||
    DOTTED.has(word) ||
    HONORIFICS.has(word) ||
    NOT_NAMES.has(word) ||
    STOP_WORDS.has(word) ||
    known.demonym ||
    ((ORG_WORDS.has(word) || PLACE_TAILS.has(word) || ROLES.has(word) || ORG_HEADS.has(word)) && !acronym);
  return {
    plain: plain && !named,
    kind: PLACE_TAILS.has(word) && !ORG_WORDS.has(word),
    paper: PAPERS.has(word),
    other: false,
    morePlace: 0,
    tail: 0,
    head: 0,
    full: false,
    ordinary: false,
  };
}

function lookAtMany({ words, lower, text }: Form, points: Points): Traits {
  const [first = '', second = ''] = lower;
  const last = lower.at(-1) ?? '';
  const parts = lower.filter((word) => !NAME_PARTICLES.has(word) && !JOINING.test(word));
  const common = parts.filter((word) => PLAIN_WORDS.has(word) || lookUp(word).common).length;
  const takesOf = ORG_HEADS.has(first) && words.some((word) => TAKEN_OF.has(word));
  const given = lookUp(first);
  const named = parts.length === 2 && given.given && !given.place && FAMILY_OR_PLACE.has(last);
  const survey = SURVEY.test(lower.join(' '));

  if (ORG_WORDS.has(last) || takesOf) {
    const weak = WEAK_ORG_WORDS.has(last) && parts.slice(0, -1).every((word) => isPlain(word));
    points.organization += !weak || takesOf ? (named && WEAK_ORG_WORDS.has(last) ? 2 : 6) : parts.length > 2 ? 4 : 0;
  } else if (lower.some((word, index) => isKind(word) && OF.test(lower[index + 1] ?? ''))) points.organization += 5;
  else if (ORG_HEADS.has(first) && !PLACE_HEADS.has(first) && parts.length > 1 && !given.common)
    points.organization += 2;
  if (last === 'survey' && survey) points.organization += 6;
  // Radio Fellside; but not a radio station's name in small letters.
  if (/^(?:radio|rádio|tv)$/.test(first) && parts.length === 2) points.organization += 5;
  if (last === 'executive') points.organization += 5;
  if (last === 'center' || last === 'centre') points.organization += parts.length > 2 ? 7 : 3;

  if (words.length === 2 && DIRECTIONS.has(first) && lookUp(last).place) points.place += 5;
  if (first === 'republic' && second === 'of') points.place += 5;

  if (given.given && (named || !(ORG_WORDS.has(last) || PLACE_TAILS.has(last)))) points.person += given.place ? 2 : 4;
  if (lookUp(last).surname) points.person += 2;
  if (SHOP.test(text)) points.organization += 5;
  if (WITH_INITIAL.test(text)) points.person += 3;
  if (parts.length > 4 || lower.includes('and') || text.includes('&')) points.person -= 5;
  return {
    plain: false,
    kind: false,
    paper: false,
    other: NO_NAME_ENDS.has(last) && !survey,
    morePlace: lookUp(words[0] ?? '').place ? 1.5 : 0,
    tail: PLACE_TAILS.has(last) ? (named ? 2 : 6) : 0,
    head: PLACE_HEADS.has(first) ? (WEAK_HEADS.has(first) ? 2 : WATERS.test(first) ? 7 : 4) : 0,
    full: parts.length >= 2 && parts.length <= 3 && common === 0 && !/\d/.test(text),
    ordinary: common === parts.length,
  };
}

const JOINING = /^(?:of|the|and|for)$/;
const OF = /^(?:of|for|de|dos|du|des|del)$/;
const isKind = (word: string) => ORG_WORDS.has(word) || ORG_HEADS.has(word);
const isPlain = (word: string) => {
  const known = lookUp(word);
  return known.common || known.demonym || ORG_WORDS.has(word) || NOT_NAMES.has(word) || PLAIN_WORDS.has(word);
};

const TWO_HUMPS = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;
const FAMILY_HUMP = /^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|O)\p{Lu}/u;

/** Nothing but a place begins so: `Lake Undery`. */
const WATERS = /^(?:lake|mount|mt|cape|gulf|strait|straits|isle|isles)$/;
const SURVEY = /(?:geological|geodetic|ordnance|antarctic|hydrographic) survey$/;

/** `J. R. Lind`, `Ada M. Lind` */
const WITH_INITIAL = /^(?:\p{Lu}\.? )?\p{Lu}\.? \p{Lu}|^\p{Lu}[\p{L}-]+ \p{Lu}\.? \p{Lu}/u;

/** `Gorse & Sons` */
const SHOP = /(?: &| and) (?:Sons?|Daughters?|Co|Company|Partners|Associates)$/;
