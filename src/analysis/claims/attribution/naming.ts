import type { Mention } from '../../../model.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/dates.words.ts';
import { ROLES as PERSONS } from '../../entities/names.words.ts';
import { evenSpace } from '../../entities/text.ts';
import type { Token } from '../../words/token.ts';
import { ofWord } from '../../words/word.ts';
import { ACRONYM, type Line, spanOf } from './line.ts';
import { STOPS } from './little.words.ts';
import { mentioned } from './memory.ts';
import { BELONGS, BODIES, NAMELESS_NOUNS, PEOPLE } from './naming.words.ts';
import { type Phrase, phraseAfter } from './phrases.ts';
import { DOCUMENTS, ROLES } from './reporting.words.ts';
import { type Voice, voiceAt } from './voice.ts';

/** What a phrase must be to count as a voice. */
export type Demand =
  /** Anybody or anything: the verb is proof enough. */
  | 'any'
  /** Somebody who could know: a name, a role, a document. */
  | 'source'
  /** Something that can be read. */
  | 'document';

const SELF = new Set(['i', 'we', 'you', 'us', 'me']);
const NO_SOURCE: ReadonlySet<string> = new Set(
  [...WEEKDAY_NAMES, ...MONTH_NAMES, ...NAMELESS_NOUNS].flatMap((noun) => [noun, `${noun}s`]),
);
const isNoSource = ofWord(({ lower }) => NO_SOURCE.has(lower));
/** *CFP*, *UNHCR*; two letters are as often something else. */
export const isAcronym = ofWord(({ text }) => /^\p{Lu}{3,6}$/u.test(text));
/** Written as a name's parts are: *Lund*, *J.* */
const NAME_PART = /^\p{Lu}[\p{Ll}’'-]|^\p{Lu}\.$/u;
const isNamePart = ofWord(({ text }) => NAME_PART.test(text));
const isLarge = ofWord(({ text }) => /^\p{Lu}/u.test(text));
const PLURAL = /(?:[^s]s|people|police|staff|media|men|women)$/;

/** *Officials* *close* to the talks, *people* *polled* by the union */
const QUALIFIED = new Set(['close', 'familiar', 'privy', 'briefed', 'polled', 'surveyed', 'interviewed']);

const isPartOfName = (noun: Token, before: Token | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(noun.text) && before !== undefined && isLarge(before.word);

/** The part of a phrase that names the voice: *a spokesman* of *a spokesman for the port*. */
function coreOf(tokens: readonly Token[], { first, last }: Phrase): Phrase {
  for (let at = first + 1; at <= last; at++) {
    const lower = tokens[at]?.lower ?? '';
    // The *of* of *Ministry of Health* is a part of the name.
    if (STOPS.has(lower) && !(tokens[at - 1]?.tag === 'name' && (lower === 'of' || lower === 'for'))) {
      return { first, last: at - 1 };
    }
    if (lower === '(' || QUALIFIED.has(lower)) return { first, last: at - 1 };
  }
  return { first, last };
}

function mentionIn({ mentions, tokens }: Line, { first, last }: Phrase, type: Mention['type']): Mention | undefined {
  const { start, end } = spanOf(tokens, first, last);
  return mentions.find(
    (mention) =>
      // The *Staff* of *General Staff* is no general.
      mention.type === type && mention.start < end && start < mention.end && !ROLES.has(mention.name.toLowerCase()),
  );
}

/** The person a phrase names; not the owner in *Lund’s spokesman*. */
function personIn(line: Line, core: Phrase): Mention | undefined {
  const mention = mentionIn(line, core, 'person');
  const after = mention && line.tokens.find(({ start }) => start >= mention.end);
  return after?.tag === 'possessive' && after.start < (line.tokens[core.last]?.start ?? 0) ? undefined : mention;
}

/**
 * Who a phrase names, in the source's words: a person before an organization before a role. `around` is the phrase with
 * its appositions, for *the mayor, Rosa Lund,* is Rosa Lund. Undefined where it names nobody who could say anything.
 */
export function voiceOf(line: Line, head: Phrase, around: Phrase, demand: Demand): Voice | undefined {
  const { tokens, memory } = line;
  const only = head.first === head.last ? tokens[head.first] : undefined;
  if (only?.tag === 'pronoun' || only?.lower === 'her' || (only && SOME.test(only.lower))) return pronoun(line, only);
  const core = coreOf(tokens, head);
  let at = core.last;
  while (at > core.first && tokens[at]?.tag === 'number') at--;
  while (at > core.first && !isNoun(tokens[at])) at--;
  const noun = tokens[at];
  if (!noun || !isNoun(noun) || isNoSource(noun.word)) return undefined;

  // *Kite Research said* names a firm; *the research said* none.
  const isDocument = DOCUMENTS.has(noun.lower) && !(at > core.first && isPartOfName(noun, tokens[at - 1]));
  if (demand === 'document' && !isDocument) return undefined;
  if (isDocument) return document(line, head, at);
  if (tokens[core.first]?.lower === 'the' && at === core.first + 1 && OURSELVES.test(noun.text))
    return voiceAt(spanOf(tokens, core.first, at), '', 'self');
  const person = personIn(line, core) ?? (around === head ? undefined : apposed(line, head, around));
  if (person) return 'kind' in person ? person : mentioned(person);
  if (isName(line, at)) return named(line, core, at);
  const also = around === head ? undefined : apposedOrganization(line, head, around);
  if (also) return also;

  const isRole = ROLES.has(noun.lower);
  if (demand === 'source' && !isRole && PEOPLE.test(noun.lower)) return worded(line, head.first, at, 'group');
  if (demand === 'source' && !isRole) return undefined;
  const opener = tokens[core.first]?.lower;
  const owner = opener === 'its' && BELONGS.test(noun.lower) ? ownerOf(line, core.first) : undefined;
  if (owner) return owner;
  // *the ministry* is one that was named; *the health ministry* may be another.
  if (opener === 'the' && at === core.first + 1 && !PLURAL.test(noun.lower)) {
    const known = memory.withWord(noun.lower);
    if (known) return voiceAt(spanOf(tokens, core.first, at), known.name, known.kind, known.means);
  }
  const one = PERSONS.has(noun.lower) ? 'person' : isRole ? 'organization' : 'group';
  const kind = PLURAL.test(noun.lower) ? 'group' : one;
  const voice = worded(line, head.first, isRole ? head.last : at, kind);
  const body = opener === 'the' && BODIES.has(noun.lower) ? memory.organization : undefined;
  return body ? voiceAt(voice, voice.name, voice.kind, body.means ?? body.name) : voice;
}

/** The organization that *its* means: the nearest in the sentence, else whom it is about, else one from before. */
function ownerOf(line: Line, its: number): Voice | undefined {
  const start = line.tokens[its]?.start ?? 0;
  const named = namedIn(line).findLast(({ kind, end }) => kind === 'organization' && end <= start);
  return named ?? line.memory.organizationAt(start);
}

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'noun' ||
    token.tag === 'name' ||
    token.tag === 'gerund' ||
    ROLES.has(token.lower) ||
    DOCUMENTS.has(token.lower));

function worded({ tokens, text }: Line, first: number, last: number, kind: Voice['kind']): Voice {
  const span = spanOf(tokens, first, last);
  return voiceAt(span, evenSpace(text.slice(span.start, span.end)), kind);
}

/** How a company writes of itself, and nobody else of it: *the Group*, *the Company*. */
const OURSELVES = /^(?:Group|Company|Directors)$/;

/** *Some say 40*, *others make it 95*: people whom nobody names. */
const SOME = /^(?:some|others|many|several|both|most|few)$/;

function pronoun(line: Line, token: Token): Voice | undefined {
  const { lower, start } = token;
  if (SELF.has(lower)) return voiceAt(token, '', 'self');
  if (SOME.test(lower)) return voiceAt(token, token.text, 'group');
  const before = (kind: Voice['kind']) => namedIn(line).findLast((voice) => voice.kind === kind && voice.end <= start);
  if (lower === 'it') return before('organization') ?? line.memory.thing;
  if (/^(?:he|she|him|her)$/.test(lower)) return line.memory.pronoun(lower, start) ?? before('person');
  return lower === 'they' ? (placeOfThem(line, start) ?? line.memory.pronoun(lower, start)) : undefined;
}

/** *At the bakery they talk of 90 goats* */
function placeOfThem(line: Line, start: number): Voice | undefined {
  if (!/^(?:at|in|inside)$/.test(line.tokens[0]?.lower ?? '')) return undefined;
  const phrase = phraseAfter(line.tokens, 1);
  const they = phrase && line.tokens[phrase.last + 1];
  return phrase && they?.start === start ? worded(line, phrase.first, phrase.last, 'group') : undefined;
}

/** The people and organizations that a sentence names, with the acronyms and the unknown person that open it. */
export function namedIn(line: Line): readonly Voice[] {
  const { tokens, mentions } = line;
  const known: Voice[] = [];
  for (const mention of mentions) if (mention.type !== 'place') known.push(mentioned(mention));
  const named = known.length;
  const acronyms = (line.cues & ACRONYM) === 0 ? [] : tokens;
  acronyms.forEach((token, at) => {
    if (
      !isAcronym(token.word) ||
      isShouted(tokens, at) ||
      mentions.some(({ start, end }) => start < token.end && token.start < end)
    )
      return;
    if (tokens[at + 1]?.tag !== 'possessive') known.push(worded(line, at, at, 'organization'));
  });
  const first = unknownPerson(line, 0, 3);
  if (first && !mentionIn(line, { first: 0, last: 1 }, 'person')) known.push(first);
  return known.length > named ? known.sort((a, b) => a.start - b.start) : known;
}

/** *WHY NOW*, *HOST:*: capitals that are no acronym. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const isLoud = (token: Token | undefined) => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);
  return isLoud(tokens[at - 1]) || isLoud(tokens[at + 1]) || tokens[at + 1]?.lower === ':';
}

/** *a ledger* *seen by the paper*: whoever has seen it has not written it. */
const SEEN = /^(?:seen|obtained|reviewed)$/;

/** How a document comes from its author; who has *seen* or *obtained* it is another matter. */
const ISSUED = /^(?:released|published|compiled|issued|provided|collected|prepared|written|commissioned)$/;

/** Whose document it is where that is told, else the document: *reports from the port authority*, *a survey*. */
function document(line: Line, head: Phrase, at: number): Voice {
  const { tokens } = line;
  const join = tokens[at + 1]?.lower;
  if (at < head.last && (join === 'by' || join === 'from')) {
    const author = { first: at + 2, last: head.last };
    const voice = voiceOf(line, author, author, 'source');
    if (voice && voice.kind !== 'document' && voice.kind !== 'self') return voice;
  }
  if (ISSUED.test(join ?? '') && tokens[at + 2]?.lower === 'by') {
    const author = phraseAfter(tokens, at + 3);
    const voice = author && voiceOf(line, author, author, 'source');
    if (voice && voice.kind !== 'self') return voice;
  }
  const owner = tokens[head.first]?.lower === 'its' ? ownerOf(line, head.first) : undefined;
  if (owner) return owner;
  const seen = tokens.findIndex(
    ({ lower }, index) => index > at && index <= head.last && (lower === '(' || SEEN.test(lower)),
  );
  return worded(line, head.first, seen < 0 ? head.last : seen - 1, 'document');
}

/** Whether a noun is a name here; the first word of a sentence is written large whatever it is. */
function isName({ tokens, mentions }: Line, at: number): boolean {
  const token = tokens[at];
  if (!token || !isLarge(token.word)) return false;
  const opens = tokens.slice(Math.max(0, at - 2), at).every(({ tag }) => tag === 'mark' || tag === 'open') && at < 3;
  return !opens || token.tag === 'name' || mentions.some(({ start, end }) => start < token.end && token.start < end);
}

/** The organization in an apposition: *the union, KOV,*. */
function apposedOrganization(line: Line, head: Phrase, { last }: Phrase): Voice | undefined {
  const at = head.last + 2;
  const token = line.tokens[at];
  if (!token || at > last || line.tokens[at + 1]?.lower !== ',') return undefined;
  const mention = mentionIn(line, { first: at, last: at }, 'organization');
  if (mention) return mentioned(mention);
  // *The operator, Nordlinje, says*
  const isName = token.tag === 'name' && /^\p{Lu}\p{Ll}+$/u.test(token.text);
  const isBody = BODIES.has(line.tokens[head.last]?.lower ?? '') && isName;
  return isBody || isAcronym(token.word) ? worded(line, at, at, 'organization') : undefined;
}

/** The person in an apposition: *the mayor, Rosa Lund,*. A person further on in it is someone else. */
function apposed(line: Line, head: Phrase, { last }: Phrase): Mention | Voice | undefined {
  const after = head.last + 2;
  // *The authors, led by Rosa Lund, write*
  if (after > last || /^(?:led|headed|chaired|backed|founded|run|represented)$/.test(line.tokens[after]?.lower ?? ''))
    return undefined;
  const mention = mentionIn(line, { first: after, last: Math.min(last, after + 2) }, 'person');
  return mention ?? unknownPerson(line, after, last);
}

/** Two or three capitalized words that no list knows: *Sari Wulandari*. */
function unknownPerson(line: Line, first: number, last: number): Voice | undefined {
  const { tokens } = line;
  let to = first;
  for (; to <= last && to - first < 4; to++) {
    const token = tokens[to];
    if (!token || !isNamePart(token.word)) break;
  }
  if (to - first < 2 || to - first > 3) return undefined;
  for (let at = first; at < to; at++) if (ROLES.has(tokens[at]?.lower ?? '')) return undefined;
  const run = { first, last: to - 1 };
  if (mentionIn(line, run, 'place') || mentionIn(line, run, 'organization')) return undefined;
  return worded(line, first, to - 1, 'person');
}

/** The organization, place or unknown person whose name ends the phrase, with all that is written large before it. */
function named(line: Line, { first }: Phrase, at: number): Voice {
  const { tokens, memory } = line;
  const mention = mentionIn(line, { first: at, last: at }, 'organization');
  if (mention) return mentioned(mention);
  let from = at;
  while (from > first && /^(?:[\p{Lu}’'&]|of$|for$|s$)/u.test(tokens[from - 1]?.text ?? '')) from--;
  while (from < at && (tokens[from]?.tag === 'determiner' || !/^\p{Lu}/u.test(tokens[from]?.text ?? ''))) from++;
  const person = unknownPerson(line, from, at);
  if (person?.end === tokens[at]?.end) return person ?? worded(line, from, at, 'organization');
  const voice = worded(line, from, at, 'organization');
  return from === at ? (memory.named(voice.name) ?? voice) : voice;
}
