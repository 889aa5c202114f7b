import { WEEKDAY_NAMES } from '../../dates/dates.words.ts';
import type { Tag, Token } from '../../words/token.ts';
import { ofWord } from '../../words/word.ts';
import { APPOSITION, JOINS } from './little.words.ts';
import { ASIDE, TIMES, WITH_BY, WITH_TO } from './phrases.words.ts';
import { DOCUMENTS, ROLES } from './reporting.words.ts';

/** A stretch of a sentence's tokens, first and last included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** No name of a source is longer. */
const LONGEST = 14;
/** How far back an apposition may reach: *Rosa Lund, who has run the lab since 1999 and never wrote a paper, said*. */
const LONGEST_APPOSITION = 30;

const IN_PHRASE: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'number', 'participle', 'possessive']);
const HEADS: ReadonlySet<Tag> = new Set(['noun', 'name', 'possessive', 'number', 'gerund']);

/** Taggers take *stewards* or *posts* for verbs now and then; who and what speaks is a noun here. */
const isVoice = ofWord(({ lower }) => ROLES.has(lower) || DOCUMENTS.has(lower));
const isInPhrase = ({ tag, word }: Token): boolean => IN_PHRASE.has(tag) || isVoice(word);
const beginsLarge = ofWord(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
const isWrittenLarge = (token: Token | undefined): boolean => token !== undefined && beginsLarge(token.word);
/** *Save Our Lido*: a word inside a sentence that is written large belongs to a name, whatever it is. */
const isLarge = (tokens: readonly Token[], at: number): boolean =>
  isWrittenLarge(tokens[at]) && (at > 0 ? !OPENS.has(tokens[at - 1]?.tag ?? 'open') : tokens[at]?.tag === 'verb');
const OPENS: ReadonlySet<Tag> = new Set(['open', 'close', 'mark']);
const isHead = (token: Token | undefined): boolean =>
  token !== undefined && (HEADS.has(token.tag) || isVoice(token.word));
/** *A report* *by* the ministry, but not *40 boats lost* *by* the company. */
function joins(tokens: readonly Token[], at: number): boolean {
  const join = textAt(tokens, at);
  const before = tokens[at - 1];
  if (join === 'by') return DOCUMENTS.has(before?.lower ?? '');
  if (join !== 'from' && join !== 'on' && join !== 'to') return JOINS.has(join);
  return before !== undefined && (before.tag === 'name' || ROLES.has(before.lower) || DOCUMENTS.has(before.lower));
}

/** *Lund and colleagues* */
const OTHERS = /^(?:colleagues|others|co-authors|coauthors|co-workers)$/;
const isAnd = ({ lower }: Token): boolean => lower === 'and' || lower === '&';

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const tagAt = (tokens: readonly Token[], at: number): Tag | undefined => tokens[at]?.tag;

/** Whether a token may open an apposition after a comma. */
function opensApposition(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false;
  // *Rosa Lund, master of the port, said*
  if (token.tag === 'noun' && /^(?:of|at|for)$/.test(next?.lower ?? '')) return true;
  return (
    token.tag === 'name' ||
    token.tag === 'number' ||
    token.tag === 'gerund' ||
    token.tag === 'participle' ||
    /ed$/.test(token.lower) ||
    APPOSITION.has(token.lower)
  );
}

/** A noun that a tagger took for a verb: nothing is done between a comma and a noun (*, transport firms say*). */
function isMistaken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.tag !== 'verb' || !next || !isInPhrase(next)) return false;
  return textAt(tokens, at - 1) === ',' && !/(?:ed|s)$/.test(token.lower);
}

/** *A source* *close to* the talks, *a person* *familiar with* the matter, *analysts* *polled by* the agency, *a ledger* *seen by* the paper */
const LONG_JOINS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', WITH_TO],
  ['with', new Set(['familiar', 'affiliated'])],
  ['on', new Set(['briefed'])],
  ['by', WITH_BY],
]);

/** Whether two words before a phrase bind it to a noun before them. */
function joinsLong(tokens: readonly Token[], first: number): boolean {
  const isJoin = LONG_JOINS.get(textAt(tokens, first - 1))?.has(textAt(tokens, first - 2)) === true;
  return isJoin && isHead(tokens[first - 3]);
}

/** The noun phrase that ends with the token at `end`: *the head of* *the port authority*. */
export function phraseBefore(tokens: readonly Token[], end: number): Phrase | undefined {
  let at = end;
  if (tagAt(tokens, at) === 'pronoun') return { first: at, last: at };
  // *the Fishers’ League (FL)*
  if (textAt(tokens, at) === ')') {
    const open = openBefore(tokens, at);
    if (open === undefined) return undefined;
    at = open - 1;
  }
  const last = tokens[at];
  if (!last || !(isInPhrase(last) || last.tag === 'gerund')) return undefined;
  let first = at;
  while (first > 0 && end - first < LONGEST) {
    const before = tokens[first - 1];
    if (!before) break;
    const beyond = tokens[first - 2];
    if (joinsLong(tokens, first)) {
      first -= 3;
      continue;
    }
    if (isInPhrase(before) || isMistaken(tokens, first - 1) || (isLarge(tokens, first - 1) && isLarge(tokens, first)))
      first--;
    else if (joins(tokens, first - 1) && isHead(beyond)) first--;
    else if (before.tag === 'determiner' && before.lower !== 'that') {
      first--;
      // *the head of* *the port* goes on; *the port* alone ends.
      const goesOn = joinsLong(tokens, first) || (joins(tokens, first - 1) && isHead(tokens[first - 2]));
      if (!goesOn && !coordinates(tokens, first, end)) break;
    } else if (
      isAnd(before) &&
      ((beyond?.tag === 'name' && (tagAt(tokens, first) === 'name' || OTHERS.test(textAt(tokens, first)))) ||
        coordinates(tokens, first, end))
    )
      first--;
    else break;
  }
  return { first, last: end };
}

/** *the coastguard* *and* *local officials*: two roles that speak with one voice. */
function coordinates(tokens: readonly Token[], first: number, last: number): boolean {
  const join = tokens[first - 1];
  return join !== undefined && isAnd(join) && ROLES.has(textAt(tokens, first - 2)) && ROLES.has(textAt(tokens, last));
}

function openBefore(tokens: readonly Token[], close: number): number | undefined {
  for (let at = close - 1; at >= 0 && close - at < 12; at--) if (textAt(tokens, at) === '(') return at;
  return undefined;
}

/** The noun phrase that begins with the token at `start`, up to a mark, a verb or a number: *the town’s only doctor*. */
export function phraseAfter(tokens: readonly Token[], start: number): Phrase | undefined {
  let at = start;
  if (tagAt(tokens, at) === 'pronoun') return { first: at, last: at };
  while (tagAt(tokens, at) === 'determiner') at++;
  // *a 2021 study*, *two officials*
  const counted = tokens[at + 1];
  if (tagAt(tokens, at) === 'number' && counted && isInPhrase(counted)) at++;
  let last: number | undefined;
  for (; at - start < LONGEST; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || token.tag === 'number') break;
    const before = tokens[at - 1];
    if (isInPhrase(token) || (token.tag === 'gerund' && last === undefined)) last = at;
    else if (last === undefined) break;
    else if (joins(tokens, at) && next && (next.tag === 'determiner' || next.tag === 'adjective' || isHead(next)))
      continue;
    else if (token.tag === 'determiner' && joins(tokens, at - 1) && token.lower !== 'that') continue;
    else if (isAnd(token) && before?.tag === 'name' && next?.tag === 'name') continue;
    else break;
  }
  return last === undefined ? undefined : { first: start, last };
}

/** The noun before a clause that the phrase ends: *a friend* of *a friend who sells tickets*. */
function beforeRelative(tokens: readonly Token[], { first }: Phrase): Phrase | undefined {
  for (let at = first - 1; at > 0 && first - at < 7; at--) {
    const token = tokens[at];
    if (!token || token.tag === 'mark' || token.tag === 'open' || token.tag === 'close' || token.lower === 'that')
      return undefined;
    if (token.lower === 'who') return phraseBefore(tokens, at - 1);
  }
  return undefined;
}

/** Who does what the verb says, before it: *The mayor, Rosa Lund, later* *said*. `head` leaves appositions out. */
export interface Subject extends Phrase {
  readonly head: Phrase;
}

/** *20 million crowns for* *farmers*, who say: the last noun before *who*, where those before it are no people. */
function nearestOne(tokens: readonly Token[], { first, last }: Phrase): Phrase {
  for (let at = last - 1; at > first; at--) {
    const before = tokens[at - 1];
    if (!before || !joins(tokens, at) || before.tag === 'name' || ROLES.has(before.lower)) continue;
    if (/(?:[^aeiou]ers|tors|men|women|people)$/.test(before.lower)) continue;
    return { first: at + 1, last };
  }
  return { first, last };
}

const DAY: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...TIMES]);
const BEFORE_DAY = /^(?:on|last|this|earlier|late|early|previous)$/;

/** Past *on Monday* and *last year*, between a subject and its verb. */
function beforeTime(tokens: readonly Token[], from: number): number {
  if (!DAY.has(textAt(tokens, from))) return from;
  let at = from - 1;
  while (BEFORE_DAY.test(textAt(tokens, at))) at--;
  // *a week said* is no time.
  return at < from - 1 || /day$/.test(textAt(tokens, from)) ? at : from;
}

/** The subject that ends right before the token at `verb`, past adverbs, auxiliaries and appositions. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | undefined {
  let at = verb - 1;
  while ((tagAt(tokens, at) === 'adverb' && !isHead(tokens[at])) || tagAt(tokens, at) === 'auxiliary') at--;
  at = beforeTime(tokens, at);
  const mark = textAt(tokens, at);
  if ((mark === 'who' || mark === 'which') && tagAt(tokens, at) !== 'name') {
    const from = textAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
    const whole = phraseBefore(tokens, from);
    const head = whole && (mark === 'who' ? nearestOne(tokens, whole) : whole);
    return head && { first: head.first, last: verb - 1, head };
  }
  // *The council, however, says*
  if (mark === ',' && ASIDE.has(textAt(tokens, at - 1)) && textAt(tokens, at - 2) === ',') {
    const head = phraseBefore(tokens, at - 3);
    return head && { first: head.first, last: at, head };
  }
  if (mark !== ',' && mark !== '–' && mark !== '—') {
    const nearest = phraseBefore(tokens, at);
    const head = nearest && (beforeRelative(tokens, nearest) ?? nearest);
    return head && { first: head.first, last: at, head };
  }
  let edge = at;
  for (let levels = 0; levels < 3; levels++) {
    let comma = edge - 1;
    while (comma > 0 && edge - comma < LONGEST_APPOSITION && textAt(tokens, comma) !== mark) {
      const token = tokens[comma];
      if (token && (token.tag === 'open' || token.tag === 'close') && token.lower !== '(' && token.lower !== ')')
        return undefined;
      if (token?.lower === ';' || token?.lower === ':') return undefined;
      comma--;
    }
    if (textAt(tokens, comma) !== mark || !opensApposition(tokens[comma + 1], tokens[comma + 2])) return undefined;
    // *Another, Tom Fry, said*
    const isAnother =
      /^(?:another|one|both|others)$/.test(textAt(tokens, comma - 1)) && tagAt(tokens, comma + 1) === 'name';
    const head = isAnother ? phraseAfter(tokens, comma + 1) : phraseBefore(tokens, comma - 1);
    if (!head) return undefined;
    // *the Dockers’ League, or DL, the union that called the strike, said*
    if (textAt(tokens, head.first - 1) === 'or' && textAt(tokens, head.first - 2) === ',') edge = comma;
    else if (textAt(tokens, head.first - 1) === ',' && tagAt(tokens, head.last) === 'number') edge = comma;
    else return { first: head.first, last: at, head };
    if (textAt(tokens, edge) !== mark) return undefined;
  }
  return undefined;
}
