import { MONTHS, WEEKDAY_NAMES } from '../dates/dates.words.ts';
import { remember } from '../remember.ts';
import { ofWord, wordAt } from '../words/word.ts';
import { lookUp } from './lexicon.ts';
import {
  HONORIFICS,
  KNOWN_ORGS,
  KNOWN_PLACES,
  ORG_HEADS,
  ORG_ROLES,
  ORG_WORDS,
  PLACE_TAILS,
  ROLES,
  STOP_WORDS,
  TITLES,
} from './names.words.ts';
import { BEFORE_DEMONYMS, BEFORE_TITLES, FORMS_OF_ADDRESS, FURNITURE } from './pieces.words.ts';
import type { Run } from './runs.ts';
import { evenSpace } from './text.ts';

/** A part of a run that may be a name; offsets count from where the run begins. */
export interface Piece {
  /** Where the name begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the mention begins, when a form of address stands before the name: `Dr. Ada Lind`. */
  readonly address: number;
  /** The name, with one space between its words. */
  readonly written: string;
  /** It is the first word of the run and no more, or it takes the run to its end. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The title before it shows that it is a person. */
  readonly titled: boolean;
  /** It only counts if it is known from elsewhere: what stands before a title (`Oslo` in `Oslo Mayor Ada Lind`). */
  readonly weak: boolean;
  /** Set where the first word may be no part of the name and in capitals only because a sentence begins there. */
  readonly doubt: Doubt | undefined;
}

/** Plain Dealer said, or Plain facts: the rest of the text tells. */
export interface Doubt {
  /** All the words, in lower case. */
  readonly whole: string;
  /** The words after the first, and the pieces of them if that is the name. */
  readonly rest: string;
  readonly pieces: readonly Piece[];
  /** Its words show that it is all one name, if the rest is none. */
  readonly kept: boolean;
}

/** A part of a run by index of its words. */
interface Part {
  readonly from: number;
  /** After the last word. */
  readonly to: number;
  readonly address: number;
  readonly titled: boolean;
  readonly weak: boolean;
}

/** The pieces of a run, found once for each way that runs are written. */
export function piecesOf(text: string, run: Run): readonly Piece[] {
  if (run.words.length === 1) {
    const word = wordAt(text, run.start, run.end);
    return run.initial ? wordAtStart(word) : wordInside(word);
  }
  const written = text.slice(run.start, run.end);
  return run.initial ? piecesAtStart(written, run) : piecesInside(written, run);
}

const piecesAtStart = remember(cutRun);
const piecesInside = remember(cutRun);
// Most runs are one word, whose record is found without cutting it out of the text.
const wordAtStart = ofWord(({ text }) => cutRun(text, ofOneWord(text, true)));
const wordInside = ofWord(({ text }) => cutRun(text, ofOneWord(text, false)));

const ofOneWord = ({ length: end }: string, initial: boolean): Run => ({
  start: 0,
  end,
  words: [{ start: 0, end }],
  initial,
});

function cutRun(written: string, { start: origin, words: spans, initial }: Run): readonly Piece[] {
  const words = spans.map(({ start, end }) => written.slice(start - origin, end - origin));
  const startOf = (word: number): number => (spans[word]?.start ?? origin) - origin;
  const toPiece = ({ from, to, address, titled, weak }: Part): Piece => {
    const [start, end] = [startOf(from), (spans[to - 1]?.end ?? origin) - origin];
    return {
      start,
      end,
      address: startOf(address),
      written: evenSpace(written.slice(start, end)),
      opens: initial && to === 1,
      closes: to === words.length,
      titled,
      weak,
      doubt: undefined,
    };
  };
  return partsOf(words, initial).map((part) => {
    const piece = toPiece(part);
    const own = words.slice(part.from, part.to);
    if (!initial || part.from > 0 || own.length < 2 || !beginsPlainly(own, piece.written)) return piece;
    const rest = partsOf(own.slice(1), false).map(({ from, to, address, ...more }) =>
      toPiece({ from: from + 1, to: to + 1, address: address + 1, ...more }),
    );
    return { ...piece, doubt: doubtOf(own, rest) };
  });
}

/** Whether a name's first word may be none of it: a common word, or a company's kind, as `Airline` in `Airline Volta Nord`. */
function beginsPlainly(words: readonly string[], written: string): boolean {
  const whole = lookUp(written);
  if (whole.place || whole.organization) return false;
  const [word = ''] = words;
  if (ORG_ROLES.has(word.toLowerCase()) && words.length > 2) return true;
  const known = lookUp(word);
  return known.common && !known.place && !known.organization;
}

function doubtOf(words: readonly string[], pieces: readonly Piece[]): Doubt {
  const [first = '', second = ''] = words;
  const last = words.at(-1)?.toLowerCase() ?? '';
  return {
    whole: words.join(' ').toLowerCase(),
    rest: words.slice(1).join(' '),
    pieces,
    kept:
      (words.length === 2 && lookUp(second).common) ||
      ORG_WORDS.has(last) ||
      PLACE_TAILS.has(last) ||
      lookUp(first).given ||
      hasKind(words),
  };
}

/** Supreme Court of Oss: a kind with its `of` needs the words before it. */
const hasKind = (words: readonly string[]) =>
  words.some((word, index) => index > 0 && ORG_WORDS.has(word.toLowerCase()) && words[index + 1] === 'of');

const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...Object.keys(MONTHS)]);

/** Takes titles, nationalities, days and words that merely begin a sentence off; what is left may be names. */
function partsOf(words: readonly string[], initial: boolean): readonly Part[] {
  const lower = words.map((word) => word.toLowerCase());
  let from = 0;
  let to = words.length;
  const whole = lower.join(' ');
  if (KNOWN_ORGS.has(whole) || KNOWN_PLACES.has(whole)) return [part(0, to)];
  while (
    from < to &&
    (CALENDAR.has(lower[from] ?? '') || (STOP_WORDS.has(lower[from] ?? '') && !isAcronym(words[from] ?? ''))) &&
    // Station commander Will Tarn
    (initial || from + 1 === to || lower[from] !== 'will')
  )
    from++;
  while (
    to > from &&
    (CALENDAR.has(lower[to - 1] ?? '') || STOP_WORDS.has(lower[to - 1] ?? '')) &&
    !isAcronym(words[to - 1] ?? '') &&
    // the charity Warm Homes Now
    (initial || to - from < 3 || !/^(?:now|first|together|all)$/.test(lower[to - 1] ?? ''))
  )
    to--;
  while (to > from && /^(?:of|for|the|and|de|do)$/.test(lower[to - 1] ?? '')) to--;
  while (to - from > 1 && FURNITURE.has(words[to - 1] ?? '')) to--;
  while (to - from > 1 && FURNITURE.has(words[from] ?? '')) from++;
  while (to - from > 1 && /^[\p{Lu}\d]{1,4}\d[\p{Lu}\d]*$/u.test(words[to - 1] ?? '')) to--; // Leeds LS1
  if (from >= to) return [];
  if (/^(?:counties|lakes|mounts|towns|cities|districts|rivers)$/.test(lower[from] ?? '') && to - from > 1) from++;
  // U.S. Department of Tides: the country is no part of the name.
  if (
    to - from > 2 &&
    /^(?:u\.?s\.?|u\.?k\.?)$/.test(lower[from] ?? '') &&
    (ORG_WORDS.has(lower[from + 1] ?? '') || ORG_HEADS.has(lower[from + 1] ?? ''))
  )
    from++;
  const rest = lower.slice(from, to).join(' ');
  if (KNOWN_ORGS.has(rest) || KNOWN_PLACES.has(rest)) return [part(from, to)];

  const parted = afterFirstOf(lower, from, to);
  if (parted) return [part(from, parted), part(parted, to)];
  const last = lower[to - 1] ?? '';
  if (
    last === 'executive' &&
    to - from > 1 &&
    (lookUp(words.slice(from, to - 1).join(' ')).place || lookUp(lower[to - 2] ?? '').demonym)
  )
    return [part(from, to)];
  const addressed = to - from === 2 && FORMS_OF_ADDRESS.has(lower[from] ?? '');
  if (addressed || !(to - from > 1 && (ORG_WORDS.has(last) || PLACE_TAILS.has(last)))) {
    const title = findTitle(lower, from, to, initial);
    if (title !== undefined) {
      const before = title.first > from ? [{ ...part(from, title.first), weak: true }] : [];
      if (title.last >= to - 1) return before;
      const address =
        HONORIFICS.has(lower[title.last] ?? '') && title.first === title.last ? title.last : title.last + 1;
      return [...before, { from: title.last + 1, to, address, titled: true, weak: false }];
    }
    // Norwegian skater Ada Lind is in lower case; Norwegian Ada Lind, or a bare Norwegians, is not.
    const past = afterDemonym(lower, from, to);
    if (past > from) return past < to ? [part(past, to)] : [];
  } else if (afterDemonym(lower, from, to) >= to) return [];
  const known = to - from === 1 ? lookUp(words[from] ?? '') : undefined;
  if (known?.common && !known.organization && !known.place && initial) return [{ ...part(from, to), weak: true }];
  return [part(from, to)];
}

/** Ravel University | School of Dyeing: two organizations in one breath. */
function afterFirstOf(words: readonly string[], from: number, to: number): number | undefined {
  for (let i = from + 1; i < to - 2; i++) {
    if (
      /^(?:university|ministry|college|hospital|institute)$/.test(words[i] ?? '') &&
      /^(?:of|for)$/.test(words[i + 2] ?? '') &&
      (ORG_HEADS.has(words[i + 1] ?? '') || ORG_WORDS.has(words[i + 1] ?? ''))
    )
      return i + 1;
  }
  return undefined;
}

const part = (from: number, to: number): Part => ({ from, to, address: from, titled: false, weak: false });
const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase();

/** The last title in a run and the words that belong to it: `Prime Minister`, `Chief Executive Officer`. */
function findTitle(
  words: readonly string[],
  from: number,
  to: number,
  initial: boolean,
): { first: number; last: number } | undefined {
  for (let i = to - 1; i >= from; i--) {
    const word = words[i] ?? '';
    if (!(HONORIFICS.has(word) || TITLES.has(word) || ((i > from || (initial && to - from > 2)) && ROLES.has(word))))
      continue;
    if (i + 1 < to && (words[i + 1] === 'of' || words[i + 1] === 'for')) return { first: from, last: to - 1 };
    let first = i;
    while (first > from && (isTitle(words[first - 1] ?? '') || BEFORE_TITLES.has(words[first - 1] ?? ''))) first--;
    return { first, last: i };
  }
  return undefined;
}

const isTitle = (word: string) => HONORIFICS.has(word) || TITLES.has(word);

function afterDemonym(words: readonly string[], from: number, to: number): number {
  let i = from;
  while (i < to) {
    const word = words[i] ?? '';
    const pair = `${word} ${words[i + 1] ?? ''}`;
    if (i + 1 < to && BEFORE_DEMONYMS.has(word) && lookUp(words[i + 1] ?? '').demonym) i += 2;
    else if (i + 1 < to && (KNOWN_PLACES.has(pair) || lookUp(pair).place)) return i;
    else if (lookUp(word).demonym && !lookUp(word).place) i++;
    else break;
  }
  return i;
}
