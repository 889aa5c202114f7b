import type { Mention } from '../../../model.ts';
import type { Token } from '../../words/token.ts';
import { type Line, spanOf } from './line.ts';
import type { Phrase } from './phrases.ts';
import { DOCUMENTS, ROLES } from './reporting.words.ts';
import type { Voice } from './voice.ts';

/** What a phrase must be to count as a voice. */
export type Demand =
  /** Anybody or anything: the verb is proof enough. */
  | 'any'
  /** Somebody who could know: a name, a role, a document. */
  | 'source'
  /** Something that can be read. */
  | 'document';

const SELF = new Set(['i', 'we', 'you', 'us', 'me']);
const NO_SOURCE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|day|night|morning|evening|afternoon|nightfall|time|today|yesterday|tomorrow)s?$/;
const STOPS = new Set(['of', 'for', 'in', 'at', 'from', 'on', 'with', 'within', 'near', 'to', 'across']);
const PLURAL = /(?:[^s]s|people|police|staff|media|men|women)$/;

/** The part of a phrase that names the voice: *a spokesman* of *a spokesman for the port*. */
function coreOf(tokens: readonly Token[], { first, last }: Phrase): Phrase {
  for (let at = first + 1; at <= last; at++) {
    const lower = tokens[at]?.lower ?? '';
    // The *of* of *Ministry of Health* is a part of the name.
    if (STOPS.has(lower) && !(tokens[at - 1]?.tag === 'name' && (lower === 'of' || lower === 'for'))) {
      return { first, last: at - 1 };
    }
    if (lower === '(') return { first, last: at - 1 };
  }
  return { first, last };
}

function mentionIn({ mentions, tokens }: Line, { first, last }: Phrase, type: Mention['type']): Mention | undefined {
  const { start, end } = spanOf(tokens, first, last);
  return mentions.find((mention) => mention.type === type && mention.start < end && start < mention.end);
}

/**
 * Who a phrase names, in the source's words: a person before an organization before a role. `around` is the phrase with
 * its appositions, for *the mayor, Rosa Lund,* is Rosa Lund. Undefined where it names nobody who could say anything.
 */
export function voiceOf(line: Line, head: Phrase, around: Phrase, demand: Demand): Voice | undefined {
  const { tokens, memory, text } = line;
  const only = head.first === head.last ? tokens[head.first] : undefined;
  if (only?.tag === 'pronoun') {
    if (SELF.has(only.lower)) return { name: '', kind: 'self', start: only.start, end: only.end };
    return memory.pronoun(only.lower);
  }
  const core = coreOf(tokens, head);
  let at = core.last;
  while (at > core.first && tokens[at]?.tag !== 'noun' && tokens[at]?.tag !== 'name') at--;
  const noun = tokens[at];
  if (!noun || noun.tag === 'determiner' || NO_SOURCE.test(noun.lower)) return undefined;

  if (demand !== 'document') {
    const person = mentionIn(line, core, 'person') ?? (around === head ? undefined : apposed(line, head, around));
    if (person) return { name: person.name, kind: 'person', start: person.start, end: person.end };
  }
  const isDocument = DOCUMENTS.has(noun.lower);
  if (demand === 'document' && !isDocument) return undefined;
  if (noun.tag === 'name' || /^\p{Lu}/u.test(noun.text)) return named(line, core, at);

  const isRole = ROLES.has(noun.lower);
  if (demand === 'source' && !isRole && !isDocument) return undefined;
  const opener = tokens[core.first]?.lower;
  if (opener === 'its' && memory.organization) return memory.organization;
  if (opener === 'the' && !PLURAL.test(noun.lower)) {
    const known = memory.withWord(noun.lower);
    if (known) return { ...known, ...spanOf(tokens, core.first, at) };
  }
  const span = spanOf(tokens, head.first, isRole || isDocument ? head.last : at);
  const kind = isDocument
    ? 'document'
    : isRole && PLURAL.test(noun.lower)
      ? 'group'
      : isRole
        ? 'organization'
        : 'group';
  return { ...span, name: text.slice(span.start, span.end).replace(/\s+/g, ' '), kind };
}

/** The person in an apposition: *the mayor, Rosa Lund,*. A person further on in it is someone else. */
function apposed(line: Line, head: Phrase, { last }: Phrase): Mention | undefined {
  const after = head.last + 2;
  return after <= last ? mentionIn(line, { first: after, last: Math.min(last, after + 2) }, 'person') : undefined;
}

/** The organization or place whose name ends the phrase, with all that is written large before it. */
function named(line: Line, { first }: Phrase, at: number): Voice | undefined {
  const { tokens, text } = line;
  const mention = mentionIn(line, { first: at, last: at }, 'organization');
  if (mention) return { name: mention.name, kind: 'organization', start: mention.start, end: mention.end };
  let from = at;
  while (from > first && /^(?:[\p{Lu}’'&]|of$|for$|s$)/u.test(tokens[from - 1]?.text ?? '')) from--;
  while (from < at && (tokens[from]?.tag === 'determiner' || !/^\p{Lu}/u.test(tokens[from]?.text ?? ''))) from++;
  const span = spanOf(tokens, from, at);
  return { ...span, name: text.slice(span.start, span.end).replace(/\s+/g, ' '), kind: 'organization' };
}
