import type { Tag, Token } from '../../words/token.ts';

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
const JOINS = new Set(['of', 'for', 'in', 'at', 'from', 'on', 'with', 'within', 'near', 'to', 'close', 'across']);
const APPOSITION = new Set([
  'who',
  'which',
  'whose',
  'or',
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'now',
  'then',
  'one',
  'himself',
  'head',
  'chief',
]);

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const tagAt = (tokens: readonly Token[], at: number): Tag | undefined => tokens[at]?.tag;

/** Whether a token may open an apposition after a comma. */
function opensApposition(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'name' || token.tag === 'number' || APPOSITION.has(token.lower));
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
  const tag = tagAt(tokens, at);
  if (tag === undefined || !(IN_PHRASE.has(tag) || tag === 'gerund')) return undefined;
  let first = at;
  while (first > 0 && end - first < LONGEST) {
    const before = tokens[first - 1];
    const beyond = tagAt(tokens, first - 2);
    if (!before) break;
    if (IN_PHRASE.has(before.tag)) first--;
    else if (before.tag === 'determiner' && before.lower !== 'that') {
      first--;
      // *all the ministers*; and *of the* goes on.
      if (
        JOINS.has(textAt(tokens, first - 1)) &&
        beyond !== undefined &&
        HEADS.has(tagAt(tokens, first - 2) ?? 'other')
      )
        first -= 1;
      else break;
    } else if (JOINS.has(before.lower) && beyond !== undefined && HEADS.has(beyond)) first--;
    else if ((before.lower === 'and' || before.lower === '&') && beyond === 'name' && tagAt(tokens, first) === 'name')
      first--;
    else break;
  }
  return { first, last: end };
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
  let last: number | undefined;
  for (; at - start < LONGEST; at++) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (token.tag === 'number') break;
    if (IN_PHRASE.has(token.tag) || (token.tag === 'gerund' && last === undefined)) last = at;
    else if (last === undefined) break;
    else if (
      JOINS.has(token.lower) &&
      next &&
      (next.tag === 'determiner' || next.tag === 'name' || next.tag === 'noun' || next.tag === 'adjective')
    )
      continue;
    else if (token.tag === 'determiner' && JOINS.has(textAt(tokens, at - 1)) && token.lower !== 'that') continue;
    else if (token.lower === 'and' && tagAt(tokens, at - 1) === 'name' && next?.tag === 'name') continue;
    else break;
  }
  return last === undefined ? undefined : { first: start, last };
}

/** Who does what the verb says, before it: *The mayor, Rosa Lund, later* *said*. `head` leaves appositions out. */
export interface Subject extends Phrase {
  readonly head: Phrase;
}

/** The subject that ends right before the token at `verb`, past adverbs, auxiliaries and appositions. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | undefined {
  let at = verb - 1;
  while (tagAt(tokens, at) === 'adverb' || tagAt(tokens, at) === 'auxiliary') at--;
  const mark = textAt(tokens, at);
  if (mark === 'who' || mark === 'which') {
    const from = textAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
    const head = phraseBefore(tokens, from);
    return head && { first: head.first, last: verb - 1, head };
  }
  if (mark !== ',' && mark !== '–' && mark !== '—') {
    const head = phraseBefore(tokens, at);
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
    if (textAt(tokens, comma) !== mark || !opensApposition(tokens[comma + 1])) return undefined;
    const head = phraseBefore(tokens, comma - 1);
    if (!head) return undefined;
    // *the Dockers’ League, or DL, the union that called the strike, said*
    if (textAt(tokens, head.first - 1) === 'or' && textAt(tokens, head.first - 2) === ',') edge = comma;
    else if (textAt(tokens, head.first - 1) === ',' && tagAt(tokens, head.last) === 'number') edge = comma;
    else return { first: head.first, last: at, head };
    if (textAt(tokens, edge) !== mark) return undefined;
  }
  return undefined;
}
