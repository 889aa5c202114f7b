import type { Token } from '../../../words/token.ts';
import { type Line, scopeEnd, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { phraseAfter, phraseBefore } from '../phrases.ts';
import { CLAIM_NOUNS } from '../reporting.words.ts';
import { type Saying, sayingAt } from '../voice.ts';
import { isNumber } from './complement.ts';
import { HAS, LISTED, STATING } from './patterns.words.ts';

/**
 * Estimates that go without their noun: *Our list has 40 names. The ministry’s has 38*; *the union’s £900 a head*; *40 is
 * the firm’s number*.
 */
export function readOwned(line: Line): readonly Saying[] {
  const { tokens } = line;
  const sayings: Saying[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const stated = tokens[at]?.lower === 'what' ? whatIsStated(line, at) : undefined;
    if (stated) sayings.push(stated);
    if (tokens[at]?.tag !== 'possessive') continue;
    const phrase = phraseBefore(tokens, at - 1);
    if (!phrase) continue;
    const scope = scopeOf(line, phrase.first, at);
    if (!scope) continue;
    const voice = voiceOf(line, phrase, phrase, 'source');
    if (!voice || voice.kind === 'self') continue;
    sayings.push(sayingAt(spanOf(tokens, phrase.first, at), voice, scope, false));
  }
  return sayings;
}

/** *40 is what the owner advertised* */
function whatIsStated(line: Line, what: number): Saying | undefined {
  const { tokens } = line;
  const { first, last } = segmentOf(line, what);
  if (!/^(?:is|was)$/.test(tokens[what - 1]?.lower ?? '') || !endsWithNumber(tokens, first, what - 2)) return undefined;
  const phrase = phraseAfter(tokens, what + 1);
  const verb = phrase && tokens[phrase.last + 1];
  if (!phrase || !verb || !STATING.test(verb.lower) || phrase.last + 1 > last) return undefined;
  const voice = voiceOf(line, phrase, phrase, 'any');
  if (!voice || voice.kind === 'self') return undefined;
  return sayingAt(spanOf(tokens, what, phrase.last + 1), voice, spanOf(tokens, first, what - 1), false);
}

/** Where the number is that belongs to the owner whose *’s* stands at `owner`. */
function scopeOf(line: Line, first: number, owner: number): Saying['scope'] | undefined {
  const { tokens } = line;
  const { first: start, last } = segmentOf(line, owner);
  const next = tokens[owner + 1];
  if (
    next &&
    HAS.has(next.lower) &&
    isNumber(tokens, numberFrom(tokens, owner + 2)) &&
    (speaksOfCount(line.memory.previous) || speaksOfCount(tokens.slice(start, first)))
  )
    return spanOf(tokens, owner + 1, scopeEnd(line, owner + 1, last));
  if (isNumber(tokens, owner + 1)) {
    const number = tokens.findIndex(({ tag }, at) => at > owner && tag === 'number');
    return standsAlone(tokens, number) ? spanOf(tokens, owner + 1, number) : undefined;
  }
  const claim = next && CLAIM_NOUNS.has(next.lower) ? tokens[owner + 2] : next;
  // *40 is the firm’s number*
  const ends = !claim || claim.tag === 'mark' || claim.tag === 'close' || claim.tag === 'conjunction';
  const be = tokens[first - 1]?.lower ?? '';
  return ends && /^(?:is|was)$/.test(be) && endsWithNumber(tokens, start, first - 2)
    ? spanOf(tokens, start, first - 1)
    : undefined;
}

const numberFrom = (tokens: readonly Token[], at: number): number =>
  /^(?:it|at|to)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;

/** Whether a number and a unit or two are all of a sentence's subject: *4.2 million people is* …. */
function endsWithNumber(tokens: readonly Token[], start: number, end: number): boolean {
  return end - start < 5 && tokens.slice(start, end + 1).some(({ tag }) => tag === 'number');
}

/** Whether nothing is counted by a number: *the union’s £900 a head*, but not *Moscow’s 60 ships*. */
function standsAlone(tokens: readonly Token[], number: number): boolean {
  const next = tokens[number + 1];
  if (!next || next.tag === 'auxiliary' || next.tag === 'mark' || next.tag === 'close') return true;
  return /^(?:a|an|per|against|and)$/.test(next.lower);
}

/** Whether a sentence speaks of a list or an estimate, which the next one may compare with somebody else’s. */
function speaksOfCount(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => CLAIM_NOUNS.has(lower) || LISTED.has(lower));
}
