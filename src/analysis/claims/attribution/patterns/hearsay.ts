import { type Line, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { phraseAfter, phraseBefore } from '../phrases.ts';
import { CLAIM_NOUNS } from '../reporting.words.ts';
import { type Saying, sayingAt, voiceAt } from '../voice.ts';
import { withApposition } from './according.ts';
import { DEMANDED } from './patterns.words.ts';

/** Claim nouns that stand for their own source where nobody else is named: *reports of 40 dead*, *a rumour that*. */
const ANONYMOUS = /^(?:reports?|posts?|rumou?rs?|claims?|allegations?|suggestions?)$/;
const CLAIMING = new Set(['claiming', 'saying', 'suggesting', 'alleging', 'stating', 'indicating', 'putting']);
const FALSE = /^(?:false|untrue|unfounded|baseless|wrong|fake|nonsense)$/;

/** *The dockers’ claim that 40 were hurt*; *posts on a chat group claiming that 40 were hurt*; *reports of 40 dead*. */
export function readHearsay(line: Line): readonly Saying[] {
  const { tokens, text } = line;
  const sayings: Saying[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const noun = tokens[at];
    if (!noun || !CLAIM_NOUNS.has(noun.lower) || noun.tag === 'pronoun') continue;
    if (DEMANDED.has(tokens[at - 1]?.lower ?? '') || isDone(tokens, at)) continue;
    let owner = at - 1;
    while (tokens[owner]?.tag === 'adjective' || tokens[owner]?.tag === 'participle') owner--;
    const owned = tokens[owner]?.tag === 'possessive' ? phraseBefore(tokens, owner - 1) : undefined;
    const byAuthor = claimBy(line, at);
    if (byAuthor) {
      sayings.push(byAuthor);
      continue;
    }
    const link = linkAfter(line, at) ?? (owned && equalsNumber(tokens, at));
    if (link === undefined) continue;
    // *the claims of 40 families* are theirs, and say nothing of 40.
    if (tokens[at - 1]?.lower === 'the' && tokens[link]?.lower === 'of') continue;
    const { last } = segmentOf(line, at);
    const isFalse = tokens.slice(link, last + 1).some(({ lower }) => FALSE.test(lower));
    const stance = isFalse ? 'denied' : undefined;
    if (owned) {
      const voice = voiceOf(line, owned, owned, 'any');
      if (voice && voice.kind !== 'self') {
        sayings.push(sayingAt(spanOf(tokens, owned.first, at), voice, spanOf(tokens, at + 1, last), false, stance));
      }
    } else if (ANONYMOUS.test(noun.lower) && !/^(?:my|our|this|these|no)$/.test(tokens[at - 1]?.lower ?? '')) {
      const phrase = phraseBefore(tokens, at) ?? { first: at, last: at };
      const span = spanOf(tokens, Math.max(phrase.first, at - 3), Math.max(at, link - 1));
      sayings.push(
        sayingAt(
          span,
          voiceAt(span, text.slice(span.start, span.end), 'document'),
          spanOf(tokens, at + 1, last),
          false,
          stance,
        ),
      );
    }
  }
  return sayings;
}

/** *The builders claim that*: the verb, not the noun. */
function isDone(tokens: Line['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.tag === 'noun' &&
    /[^su]s$/.test(before.lower) &&
    /^(?:claim|report|estimate|forecast|post)$/.test(tokens[at]?.lower ?? '')
  );
}

/** *rejected a claim by the party’s leader, Petr Haas, that 30,000 votes were lost* */
function claimBy(line: Line, noun: number): Saying | undefined {
  const { tokens } = line;
  if (!/^(?:by|from)$/.test(tokens[noun + 1]?.lower ?? '') || tokens[noun]?.tag === 'verb') return undefined;
  const phrase = phraseAfter(tokens, noun + 2);
  if (!phrase) return undefined;
  let that = phrase.last + 1;
  if (tokens[that]?.lower === ',') while (that < phrase.last + 9 && tokens[that]?.lower !== 'that') that++;
  if (tokens[that]?.lower !== 'that') return undefined;
  const voice = voiceOf(line, phrase, withApposition(line, phrase), 'any');
  if (!voice || voice.kind === 'self') return undefined;
  return sayingAt(spanOf(tokens, noun, that - 1), voice, spanOf(tokens, that, segmentOf(line, noun).last), false);
}

/** Where the claim itself begins, within a few words of its noun: at *that*, *claiming*, or *of* before a number. */
function linkAfter({ tokens }: Line, noun: number): number | undefined {
  for (let at = noun + 1; at < tokens.length && at - noun <= 7; at++) {
    const token = tokens[at];
    if (!token || (token.tag === 'mark' && token.lower !== '-')) return undefined;
    // *a report in the paper that 40 sank*, but not *a post on the storm that hit us*
    const near = tokens[noun]?.lower.endsWith('s') || at - noun <= 3 || (at - noun <= 5 && numberSoon(tokens, at));
    // *claims that have cost £3m* is told of the claims.
    const relative = token.lower === 'that' && tokens[at + 1]?.tag === 'auxiliary';
    if ((token.lower === 'that' && near && !relative) || CLAIMING.has(token.lower)) return at;
    // *reports of 40 dead*, but not *a report of 40 pages*
    const plural = tokens[noun]?.lower.endsWith('s') || tokens[noun - 1]?.tag === 'possessive';
    if (plural && (token.lower === 'of' || token.lower === 'about') && numberSoon(tokens, at)) return at;
    if (token.tag === 'verb' || token.tag === 'auxiliary') return undefined;
  }
  return undefined;
}

/** *The coastguard’s estimate is 40*, *the union’s count stood at 40* */
function equalsNumber(tokens: Line['tokens'], noun: number): number | undefined {
  const verb = tokens[noun + 1]?.lower ?? '';
  const at = /^(?:is|was|remains|remained)$/.test(verb)
    ? noun + 1
    : /^(?:stands|stood)$/.test(verb)
      ? noun + 2
      : undefined;
  return at !== undefined && numberSoon(tokens, at) ? noun + 1 : undefined;
}

function numberSoon(tokens: Line['tokens'], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) if (tokens[next]?.tag === 'number') return true;
  return false;
}
