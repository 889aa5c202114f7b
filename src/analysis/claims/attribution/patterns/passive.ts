import { ofWord } from '../../../words/word.ts';
import { type Line, scopeEnd, scopeStart, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { type Phrase, phraseAfter } from '../phrases.ts';
import { CLAIM_NOUNS, ROLES } from '../reporting.words.ts';
import { type Saying, sayingAt } from '../voice.ts';
import { GIVEN, MEASURED } from './patterns.words.ts';

/** How far the agent may stand from the participle: *measured, on the night itself, at 6.1 by*. */
const REACH = 9;

/** Participles that are as often the past of a deed: *we put in 40 seeds*. */
const NEEDS_BE = new Set(['put', 'given', 'told', 'set']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'m", 'am']);

/** The number right before a participle, or one noun before that, where it has none of its own. */
function numberBefore(tokens: Line['tokens'], participle: number): number | undefined {
  const at = tokens[participle - 1]?.tag === 'number' ? participle - 1 : participle - 2;
  return tokens[at]?.tag === 'number' ? at : undefined;
}

function isPassive(tokens: Line['tokens'], participle: number): boolean {
  let at = participle - 1;
  while (tokens[at]?.tag === 'adverb') at--;
  const before = tokens[at];
  if (before && BE.has(before.lower.replace('’', "'"))) return true;
  if (before?.tag === 'number') return true;
  return !NEEDS_BE.has(tokens[participle]?.lower ?? '') && before?.tag !== 'auxiliary' && before?.tag !== 'pronoun';
}

const ISSUED = /^(?:published|issued|released|circulated|cited|used)$/;
const isIssued = ofWord(({ lower }) => ISSUED.test(lower));

/** *The figure of 30,000 homes without heat* *published* by the charity: where that figure begins. */
function figureBefore(tokens: Line['tokens'], participle: number): number | undefined {
  for (let at = participle - 2; at >= 0 && participle - at < 12; at--) {
    if (CLAIM_NOUNS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of') return at;
  }
  return undefined;
}

/** Somebody, and not the manner: *by the board*, *by divers*, *by Lund*, but not *by hand*. */
function isAgent(tokens: Line['tokens'], { first, last }: Phrase): boolean {
  const head = tokens[last];
  const opener = tokens[first]?.tag;
  if (!head || opener === 'gerund') return false;
  return (
    opener === 'determiner' ||
    opener === 'name' ||
    head.tag === 'name' ||
    ROLES.has(head.lower) ||
    /[^s]s$|people$/.test(head.lower)
  );
}

/** *Against the 28 given in official figures*: what a number right before it is written in. */
export function readGiven(line: Line): readonly Saying[] {
  const { tokens } = line;
  const sayings: Saying[] = [];
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (!GIVEN.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'in') continue;
    const phrase = phraseAfter(tokens, at + 2);
    const voice = phrase && voiceOf(line, phrase, phrase, 'document');
    const number = numberBefore(tokens, at);
    if (!phrase || !voice || number === undefined) continue;
    sayings.push(sayingAt(spanOf(tokens, at, phrase.last), voice, spanOf(tokens, number, at), false));
  }
  return sayings;
}

/** *Damage was put by the insurers at €40m*; *measured at 6.1 by the Chileans and 6.4 by the Americans*. */
export function readPassive(line: Line): readonly Saying[] {
  const { tokens } = line;
  const sayings: Saying[] = [];
  let participle: number | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (MEASURED.has(token.lower) && isPassive(tokens, at)) participle = at;
    else if (token.lower === ';') participle = undefined;
    const published = isIssued(token.word) ? figureBefore(tokens, at) : undefined;
    if (published !== undefined && tokens[at + 1]?.lower === 'by') {
      const phrase = phraseAfter(tokens, at + 2);
      const voice = phrase && voiceOf(line, phrase, phrase, 'any');
      if (phrase && voice && voice.kind !== 'self')
        sayings.push(sayingAt(spanOf(tokens, at, phrase.last), voice, spanOf(tokens, published, at), false));
    }
    if (token.lower !== 'by' || participle === undefined || at - participle > REACH) continue;
    const phrase = phraseAfter(tokens, at + 1);
    const voice = phrase && voiceOf(line, phrase, phrase, 'any');
    if (!phrase || !voice || voice.kind === 'self' || !isAgent(tokens, phrase)) continue;
    const segment = segmentOf(line, at);
    const next = tokens[phrase.last + 1]?.lower;
    // *valued by the insurers at 40 m*; *I am told by people in the trade that 40 are idle*
    const ahead = next === 'at' || next === 'to' || next === 'that' || next === 'who';
    const before = tokens[participle - 1];
    // *Coal stood at €90, as reported by the exchange*; *the 40 dead given by the board*
    const first =
      before?.lower === 'as' || before?.lower === ','
        ? scopeStart(line, participle, segment.first)
        : numberBefore(tokens, participle);
    const scope = ahead
      ? spanOf(tokens, phrase.last + 1, scopeEnd(line, phrase.last, segment.last))
      : spanOf(tokens, first ?? participle, at);
    sayings.push(sayingAt(spanOf(tokens, at, phrase.last), voice, scope, false));
    // *and 6.4 by the Americans* leans on the same participle.
    participle = phrase.last;
  }
  return sayings;
}
