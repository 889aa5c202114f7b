import type { Token } from '../../../words/token.ts';
import { type Line, opensClause, scopeEnd, scopeStart, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { type Phrase, phraseAfter, type Subject, subjectBefore } from '../phrases.ts';
import { CLAIM_NOUNS, INVERTING, MEASURING_AT, REPORTING, type Reporting } from '../reporting.words.ts';
import type { Saying } from '../voice.ts';
import { withApposition } from './according.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "wasn't", "aren't", "weren't", 'am']);
/** Forms that are as often a noun: *the report*, *police estimates*. */
const NOUN_TOO =
  /^(?:reports?|claims?|estimates?|counts?|states?|records?|forecasts?|measures?|comments?|projects?|notes?|fears?|lists?|tally|tallies|shows?|quotes?|post|posted|finds?|registers?|contests?|disputes?|guess|guesses|hints?|talks?|puts?|details?|warns?)$/;
/** How far a measuring verb may stand from its number. */
const REACH = 14;
const GIVE = new Set(['give', 'gives', 'gave']);

/** *The mayor said that nine boats sank*; *nine boats sank, the mayor said*; *the coastguard puts the loss at nine boats*. */
export function readSaid(line: Line): readonly Saying[] {
  const { tokens } = line;
  const sayings: Saying[] = [];
  for (let verb = 0; verb < tokens.length; verb++) {
    const token = tokens[verb];
    const kind = token && REPORTING.get(token.lower);
    if (!token || !kind || isOther(tokens, verb)) continue;
    const saying = readVerb(line, verb, token, kind);
    if (!saying) continue;
    if (saying.voice.kind !== 'self' && saying.voice.kind !== 'document') line.memory.hear(saying.voice);
    sayings.push(saying);
  }
  return sayings;
}

/** Whether the word at `verb` is no finite verb here: a passive, an infinitive or a noun. */
function isOther(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  let at = verb - 1;
  while (tokens[at]?.tag === 'adverb') at--;
  const before = tokens[at];
  if (!token || !before) return INVERTING.has(token?.lower ?? '') === false;
  if (BE.has(before.lower) && !token.lower.endsWith('ing')) return true;
  if (before.lower === 'to' || (before.lower === 'by' && before.tag === 'preposition')) return true;
  if (!NOUN_TOO.test(token.lower)) return false;
  const after = tokens[verb + 1];
  if (
    before.tag === 'determiner' ||
    before.tag === 'adjective' ||
    before.tag === 'possessive' ||
    before.tag === 'number'
  )
    return true;
  if (before.tag === 'preposition') return true;
  return (
    after !== undefined &&
    (REPORTING.has(after.lower) || after.tag === 'auxiliary' || after.lower === 'from' || after.lower === 'by')
  );
}

function readVerb(line: Line, verb: number, token: Token, kind: Reporting): Saying | undefined {
  const { tokens } = line;
  const before = tokens[verb - 1];
  const afterQuote = before?.tag === 'close' && before.lower !== ')';
  const subject = afterQuote ? undefined : subjectBefore(tokens, verb);
  if (subject && !isQuotedAway(line, subject.head, verb)) {
    const demand = kind === 'show' ? 'document' : kind === 'measure' ? 'source' : 'any';
    const voice = voiceOf(line, subject.head, subject, demand);
    return voice && scoped(line, subject, verb, kind, voice);
  }
  if (!INVERTING.has(token.lower) || !(afterQuote || before?.lower === ',' || before?.lower === '–')) return undefined;
  const phrase = phraseAfter(tokens, verb + 1);
  const voice = phrase && voiceOf(line, phrase, withApposition(line, phrase), 'any');
  if (!phrase || !voice) return undefined;
  const segment = segmentOf(line, verb);
  return {
    ...spanOf(tokens, verb, phrase.last),
    voice,
    scope: spanOf(tokens, scopeStart(line, verb, segment.first), scopeEnd(line, phrase.last, segment.last)),
    quotes: true,
  };
}

/** Whether subject and verb stand in different quotations. */
function isQuotedAway({ quotation }: Line, { last }: Phrase, verb: number): boolean {
  return quotation[last] !== quotation[verb];
}

function scoped(
  line: Line,
  subject: Subject,
  verb: number,
  kind: Reporting,
  voice: Saying['voice'],
): Saying | undefined {
  const { tokens } = line;
  const cue = spanOf(tokens, subject.first, verb);
  const segment = segmentOf(line, verb);
  const last = scopeEnd(line, verb, segment.last);
  const ahead = spanOf(tokens, verb + 1, last);
  if (kind === 'measure') {
    return reachesNumber(tokens, verb) ? { ...cue, voice, scope: ahead, quotes: false } : undefined;
  }
  if (kind === 'deny') {
    const denies = deniesClaim(tokens, verb);
    return denies ? { ...cue, voice, scope: ahead, stance: 'denied', quotes: false } : undefined;
  }
  const stance = kind === 'hedge' ? { stance: 'hedged' as const } : {};
  const whole = isParenthetical(line, verb, segment.last) && !opensClause(line, subject.first, segment.first);
  if (!whole) return { ...cue, voice, scope: ahead, ...stance, quotes: kind !== 'show' };
  const first = scopeStart(line, subject.first, segment.first);
  return { ...cue, voice, scope: spanOf(tokens, first, last), ...stance, quotes: true };
}

/** Whether what is said stands around *the mayor said*, and not behind it: *, the mayor said on Friday.* */
function isParenthetical({ tokens, quotation }: Line, verb: number, last: number): boolean {
  for (let at = verb + 1; at <= last; at++) {
    const token = tokens[at];
    if (!token) return true;
    if (token.tag === 'mark' && token.lower !== '-') return token.lower !== ':';
    if (quotation[at] !== quotation[verb]) return false;
    if (token.lower === 'that' || token.tag === 'number' || token.tag === 'auxiliary') return false;
    if (token.tag === 'verb' || (token.tag === 'pronoun' && tokens[at + 1]?.tag !== 'mark')) return false;
    if (at - verb > 8) return false;
  }
  return true;
}

/** Whether a measuring verb comes to a number: *counted 40*, *puts the loss at some 40*. */
function reachesNumber(tokens: readonly Token[], verb: number): boolean {
  const lower = tokens[verb]?.lower ?? '';
  const prepositions = MEASURING_AT.get(lower);
  let armed = !prepositions;
  const limit = verb + (prepositions ? REACH : 7);
  for (let at = verb + 1; at < tokens.length && at <= limit; at++) {
    const token = tokens[at];
    if (!token || token.lower === ';' || token.lower === ',') return false;
    if (token.tag === 'number' && armed) {
      if (!GIVE.has(lower)) return true;
      // *gives 6.4* is an answer; *gave 300 blankets* a gift.
      const next = tokens[at + 1];
      return next === undefined || next.tag === 'mark' || next.tag === 'preposition';
    }
    if (prepositions?.includes(token.lower)) armed = true;
    else if (token.tag === 'verb' && !prepositions) return false;
    else if (armed && prepositions && token.tag === 'verb') return false;
  }
  return false;
}

/** Whether *denied* has a claim for its object: *denied that*, *denied reports of*. */
function deniesClaim(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < tokens.length && at - verb < 12; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'that' || CLAIM_NOUNS.has(lower)) return true;
    if (lower === ';') return false;
  }
  return false;
}
