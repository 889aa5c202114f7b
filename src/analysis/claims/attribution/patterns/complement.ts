import { WEEKDAY_NAMES } from '../../../dates/dates.words.ts';
import type { Token } from '../../../words/token.ts';
import { ofWord } from '../../../words/word.ts';
import type { Line } from '../line.ts';
import { CLAIM_NOUNS, DOCUMENTS, MEASURING_AT, REPORTING } from '../reporting.words.ts';
import { BE, DOING, HEDGE, NOUN_TOO, PLURAL, UNIT, WHEN } from './complement.words.ts';

const NO_NOUN_BEFORE: ReadonlySet<string> = new Set(['determiner', 'adjective', 'possessive', 'number', 'preposition']);
/** How far a measuring verb may stand from its number. */
const REACH = 14;

/** Whether the word at `verb` is an active verb with somebody doing it: no passive, no infinitive, no noun. */
export function isVerbHere(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  let at = verb - 1;
  while (tokens[at]?.tag === 'adverb') at--;
  const before = tokens[at];
  const after = tokens[verb + 1];
  if (!token || !before || token.text !== token.lower) return false;
  if (BE.has(before.lower) && !token.lower.endsWith('ing')) return false;
  if (before.lower === 'to') return false;
  // *12 May: ministry told*: somebody told it.
  if (token.lower === 'told' && after === undefined) return false;
  if (token.lower.startsWith('add') && after?.lower === 'up') return false;
  if (token.lower.startsWith('point') && after?.lower !== 'out') return false;
  if (!NOUN_TOO.has(token.lower)) return true;
  if (NO_NOUN_BEFORE.has(before.tag)) return false;
  // *The union reports* and *unions report*, but *a newspaper report* and *police reports*.
  if (before.tag === 'noun' && isPlural(before.word) === token.lower.endsWith('s') && !isOfDocuments(tokens, at, token))
    return false;
  if (!after) return true;
  if (after.lower === ':') return false;
  return !(REPORTING.has(after.lower) || after.tag === 'auxiliary' || after.lower === 'from' || after.lower === 'by');
}

/** *Figures from the statistics office* *show*: the subject is what stands before *from*. */
function isOfDocuments(tokens: readonly Token[], noun: number, { lower }: Token): boolean {
  if (lower.endsWith('s')) return false;
  for (let at = noun - 1; at > noun - 8 && at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.tag === 'mark' || token.tag === 'verb' || token.tag === 'auxiliary') return false;
    const isJoin = /^(?:from|by|of)$/.test(tokens[at + 1]?.lower ?? '');
    if (isJoin && DOCUMENTS.has(token.lower) && PLURAL.test(token.lower)) return true;
  }
  return false;
}

/** Those of them that a number may follow right away: *expects 40*, *has announced 20 tonnes*. */
const TAKES_NUMBER = /^(?:report|expect|recommend|announc|advis|confirm|predict)(?:e?s|e?d|)$/;
/** Verbs whose object goes before the colon of a list: *has declared mourning: two days*. */
const DECREEING = /^(?:announc|declar|confirm|reveal|disclos|report|list|add)/;

/**
 * Whether what follows the verb is what is said: *that …*, a clause, a quotation, or a number right away
 * (*expects 40*, *reports 40 boats lost*).
 */
export function saysClause({ tokens, quotation }: Line, verb: number, last: number): boolean {
  const { word, lower } = tokens[verb] as Token;
  if (!isDoing(word)) return true;
  const next = tokens[verb + 1];
  if (lower.startsWith('wr') && /^(?:of|about)$/.test(next?.lower ?? '')) return true;
  if (/^(?:agree|accept|rul|boast|swor)/.test(lower)) return next?.lower === 'that';
  // *wrote to members that 40 sank*; but *expects to open in 3 days*
  if (next?.lower === 'to' && /^(?:obj|resp|disag)/.test(lower)) return false;
  if (next?.lower === 'to' && !lower.startsWith('wr')) return true;
  if (TAKES_NUMBER.test(lower) && isNumber(tokens, verb + 1)) return true;
  if (/^(?:expect|predict)s?$/.test(lower) && expectsAmount(tokens, verb)) return true;
  // *expects the work to take two weeks*
  const expects = lower.startsWith('expect');
  if (/^(?:promis|pledg|vow)/.test(lower)) return next?.lower === 'that';
  // *noted, however, that*
  const aside = next?.lower === ',' && tokens[verb + 2]?.tag === 'adverb' && tokens[verb + 3]?.lower === ',';
  for (let at = verb + (aside ? 4 : 1); at <= last; at++) {
    const token = tokens[at];
    if (!token || token.tag === 'mark') return token?.lower === ':' && (at === verb + 1 || !DECREEING.test(lower));
    if (token.lower === 'that' || token.tag === 'auxiliary' || (expects && token.lower === 'to')) return true;
    if (quotation[at] !== quotation[verb]) return true;
    if (token.lower === 'which' || token.lower === 'who') return false;
  }
  return false;
}

/** *Expects a deficit of 5.9%*, *predicts growth of 40 million*: the object is an amount. */
function expectsAmount(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + 6; at++) {
    const token = tokens[at];
    if (!token || token.tag === 'mark' || token.tag === 'verb' || token.tag === 'auxiliary') return false;
    if (token.lower === 'of') return isNumber(tokens, at + 1);
  }
  return false;
}

/** Whether what is said stands around the words, and not behind them: *, the mayor told us on Friday.* */
export function isParenthetical({ tokens, quotation }: Line, verb: number, last: number): boolean {
  const next = tokens[verb + 1];
  const told = /^t[oe]l/.test(tokens[verb]?.lower ?? '');
  if (next && !told && next.tag !== 'mark' && next.tag !== 'close' && !isAdverbial(next)) return false;
  for (let at = verb + 1; at <= last; at++) {
    const token = tokens[at];
    if (!token) return true;
    if (token.tag === 'mark' && token.lower !== '-') return token.lower !== ':';
    if (quotation[at] !== quotation[verb]) return false;
    if (token.lower === 'that' || token.tag === 'auxiliary' || at - verb > 9) return false;
    if (token.tag === 'verb' || (token.tag === 'pronoun' && tokens[at + 1]?.tag !== 'mark' && !told)) return false;
  }
  return true;
}

const TIME: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...WHEN]);
const isAdverbial = ({ tag, lower }: Token): boolean =>
  (tag === 'preposition' && lower !== 'about' && lower !== 'over' && lower !== 'around' && lower !== 'near') ||
  (tag === 'adverb' && !/^(?:nearly|almost|roughly|approximately|exactly|only|just)$/.test(lower)) ||
  TIME.has(lower);

const isDoing = ofWord(({ lower }) => DOING.test(lower));
const isPlural = ofWord(({ lower }) => PLURAL.test(lower));
const CURRENCY = /^(?:\p{Sc}|US\$|A\$|C\$)$/u;

/** Whether a number stands here, or after its hedge and its currency: *at least £40*. */
export function isNumber(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 4 && HEDGE.has(tokens[at]?.lower ?? '')) at++;
  if (CURRENCY.test(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.tag === 'number';
}

/** Whether a measuring verb comes to a number: *counted 40*, *puts the loss at some 40*, *estimates that 40*. */
export function reachesNumber({ tokens }: Line, verb: number, last: number, byDocument: boolean): boolean {
  const lower = tokens[verb]?.lower ?? '';
  if (tokens[verb + 1]?.lower === 'that') return true;
  const prepositions = MEASURING_AT.get(lower);
  // *inspectors measured 90*; but *put 90* is nothing.
  const gauges = /^(?:measure|estimate|assess)/.test(lower);
  let armed = !prepositions || (gauges && isNumber(tokens, verb + 1));
  if (/^makes?$/.test(lower)) return makesIt(tokens, verb);
  // *Analysts see £43m*, but not *tourists see 40 boats*
  if (/^sees?$/.test(lower))
    return isNumber(tokens, verb + 1) && tokens.slice(verb + 1, verb + 5).some(({ text }) => CURRENCY.test(text));
  // *Polls had given the party 37 per cent*
  if (lower === 'given' && !byDocument) return false;
  const gives = /^g[ia]ve/.test(lower) && !byDocument;
  const limit = Math.min(last, verb + (prepositions || gives ? REACH : 7));
  for (let at = verb + 1; at <= limit; at++) {
    const token = tokens[at];
    if (!token || token.lower === ';' || token.lower === ',') return false;
    if (token.tag === 'number' && armed) {
      // *Divers found 12 anchors* tells what they did; *divers found 12 anchors were gone*, what they say.
      // *Auditors found a hole of £19m*: that is their sum.
      const audits = tokens[at - 1]?.lower === 'of' && AUDITING.test(tokens[verb - 1]?.lower ?? '');
      if (/^f(?:i|ou)nd/.test(lower) && !byDocument && !audits) return goesOn(tokens, at);
      // *gave the number of boats lost as 40*
      if (!gives || tokens[at - 1]?.lower === 'as') return true;
      if (at > verb + 7) return false;
      // *gives 6.4* is an answer; *gave 300 blankets* a gift.
      const next = UNIT.has(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1];
      return next === undefined || next.tag === 'mark' || next.tag === 'preposition';
    }
    // *estimates sales of £5m*
    if (prepositions?.includes(token.lower) || (gauges && token.lower === 'of' && isNumber(tokens, at + 1)))
      armed = true;
    else if (token.tag === 'verb' && armed && !gives) return false;
  }
  return false;
}

const AUDITING =
  /^(?:auditors?|inspectors|inspectorate|researchers|scientists|investigators|authors|reviewers|economists|,)$/;

/** *Others make it 95*, but not *they make it 12 miles further*. */
function makesIt(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:it|them)$/.test(tokens[verb + 1]?.lower ?? '') || !isNumber(tokens, verb + 2)) return false;
  const number = tokens.findIndex(({ tag }, at) => at > verb + 1 && tag === 'number');
  const next = tokens[number + 1];
  return !next || next.tag === 'mark' || next.tag === 'conjunction' || next.tag === 'close';
}

/** Whether a clause goes on after its number: *12 boats were gone*. */
export function goesOn(tokens: readonly Token[], number: number): boolean {
  for (let at = number + 1; at < number + 6; at++) {
    const tag = tokens[at]?.tag;
    if (tag === 'auxiliary') return true;
    if (tag === undefined || tag === 'mark') return false;
  }
  return false;
}

/** *Denied 40 were hurt*: a clause without *that*. */
function isNumbered(tokens: readonly Token[], verb: number): boolean {
  return isNumber(tokens, verb + 1) && goesOn(tokens, verb + 1);
}

/** Whether *denied* has a claim for its object: *denied that*, *denied reports of*. */
export function deniesClaim(tokens: readonly Token[], verb: number): boolean {
  if (isNumbered(tokens, verb)) return true;
  for (let at = verb + 1; at < tokens.length && at - verb < 12; at++) {
    const lower = tokens[at]?.lower ?? '';
    // *denies two counts of theft*
    if (/^counts?$/.test(lower) && tokens[at + 1]?.lower === 'of') return false;
    const theirs = tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower === 'of';
    if (lower === 'that' || (CLAIM_NOUNS.has(lower) && !theirs)) return true;
    if (lower === ';') return false;
  }
  return false;
}
