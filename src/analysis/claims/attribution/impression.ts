import { evenSpace } from '../../entities/text.ts';
import type { Token } from '../../words/token.ts';
import { ofWord } from '../../words/word.ts';
import { UNREAD } from './impression.words.ts';
import { type Line, READABLE, SOMEBODY } from './line.ts';
import { OPENERS } from './little.words.ts';
import type { Impression } from './memory.ts';
import { namedIn, voiceOf } from './naming.ts';
import { PEOPLE } from './naming.words.ts';
import { phraseBefore } from './phrases.ts';
import { DOCUMENTS, ROLES } from './reporting.words.ts';
import { type Voice, voiceAt } from './voice.ts';

/** What a sentence leaves in mind for the pronouns of the next. */
export function impressionOf(line: Line): Impression {
  return { tokens: line.tokens, named: namedIn(line), document: documentIn(line) };
}

export const isSomebody = ofWord(({ lower }) => ROLES.has(lower) || PEOPLE.test(lower));
const LONGEST = 7;

/** Whom a sentence is about, where its first words name a role: *The board wants to close it*, *Divers are angry*. */
export function subjectOf(line: Line): Voice | undefined {
  const { tokens, cues } = line;
  if ((cues & SOMEBODY) === 0) return undefined;
  let first = 0;
  while (OPENERS.has(tokens[first]?.lower ?? '')) first++;
  let last: number | undefined;
  for (let at = first; at < first + LONGEST; at++) {
    const token = tokens[at];
    if (!token || ENDS.has(token.tag)) break;
    if (token.tag === 'possessive') last = undefined;
    else if (isSomebody(token.word)) last = at;
  }
  if (last === undefined || tokens[last + 1]?.tag === 'possessive') return undefined;
  const phrase = { first, last };
  const voice = voiceOf(line, phrase, phrase, 'any');
  return voice && voice.kind !== 'self' && voice.kind !== 'document' ? voice : undefined;
}

const ENDS: ReadonlySet<Token['tag']> = new Set([
  'preposition',
  'auxiliary',
  'mark',
  'open',
  'close',
  'pronoun',
  'conjunction',
  'verb',
]);
const DETERMINERS = /^(?:the|a|an|this|its|their|his|her)$/;

const isReadable = ofWord(({ lower }) => READABLES.has(lower));

/** The document that a sentence speaks of: *I have seen the note*, *the board’s own survey is older*. */
function documentIn(line: Line): Voice | undefined {
  const { tokens, text, cues } = line;
  if ((cues & READABLE) === 0) return undefined;
  for (let at = tokens.length - 1; at > 0; at--) {
    const token = tokens[at];
    if (!token || !isReadable(token.word)) continue;
    let first = at - 1;
    if (!DETERMINERS.test(tokens[first]?.lower ?? '') && tokens[first]?.tag !== 'possessive') first--;
    const owner = tokens[first]?.tag === 'possessive' ? phraseBefore(tokens, first - 1) : undefined;
    const opener = tokens[owner?.first ?? first];
    if (!opener || !(owner || DETERMINERS.test(opener.lower))) continue;
    const { start } = opener;
    const { end } = token;
    return voiceAt({ start, end }, evenSpace(text.slice(start, end)), 'document');
  }
  return undefined;
}

/** What a sentence may leave in mind for *it says*. */
export const READABLES: ReadonlySet<string> = new Set(
  [...DOCUMENTS, 'note', 'list', 'book', 'sign', 'contract', 'plan'].filter(
    (word) => !word.endsWith('s') && !UNREAD.has(word),
  ),
);
