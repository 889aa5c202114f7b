import type { Candidate } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import {
  AFTER_COUNT,
  AMBIGUOUS_DESIGNATORS,
  CALLS,
  DESIGNATORS,
  DOTTED_DESIGNATORS,
  KINDS,
  MANY,
  NOT_NAMES,
  STREETS,
} from '../words/designations.words.ts';
import { UNITS } from '../words/units.words.ts';
import { isBreakdown } from './breakdown.ts';

const isBare = ({ kind, unit }: Candidate): boolean => kind === 'count' && unit === undefined;
const isPlainInteger = ({ raw }: Token): boolean => /^\d+$/.test(raw);
const isCapital = (token: Token): boolean => token.type === 'word' && token.raw !== token.text;

const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokenAt(tokens, at).gap === 'line' || /^[.:;•*|>]$/.test(tokenAt(tokens, at - 1).text);

/** True where something is counted behind a number: *people*, *other civilians*, *were killed*. */
function isCounting(tokens: readonly Token[], last: number): boolean {
  if (AFTER_COUNT.has(tokenAt(tokens, last).text)) return true;
  for (let at = last; at < last + 3; at++) {
    const word = tokenAt(tokens, at);
    if (word.type !== 'word' || word.gap === 'none') return false;
    if (isPluralNoun(word)) return true;
  }
  return false;
}

/** The singular of a designator: *lots*, *entrances*, *trolleybuses*. */
function singular(word: string): string {
  if (word.endsWith('ses')) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** *Section 230*, *No. 10*, *Route 9*, *Boeing 737*, *Lots 7 to 9*, *Forty Rivers*: a name with a number. */
export function isDesignation(candidate: Candidate, tokens: readonly Token[]): boolean {
  const { first, coreFirst, last, form, bound } = candidate;
  if (!isBare(candidate) || first !== coreFirst) return false;
  // *grade 4 or above* is a name still.
  const isKind = KINDS.has(tokenAt(tokens, first - 1).text);
  if (!isKind && bound !== 'exact' && bound !== 'range') return false;
  const number = tokenAt(tokens, first);
  if (number.gap === 'wide') return false;
  const isWords = form === 'words';
  if (isWords && isTitle(tokens, first, last)) return true;
  if (!isWords && !/^\d{1,5}(?:\.\d+)?$/.test(number.raw)) return false;
  // *at km 112*
  if (
    !isWords &&
    tokenAt(tokens, first - 1).text === 'km' &&
    number.gap === 'space' &&
    tokenAt(tokens, first - 2).type !== 'number'
  )
    return true;
  const dot = tokenAt(tokens, first - 1).text === '.' && tokenAt(tokens, first - 1).gap === 'none' ? 1 : 0;
  const at = first - 1 - dot;
  const before = tokenAt(tokens, at);
  if (before.type !== 'word') return false;
  // *the Group of 20*, *the Committee of 24*
  if (before.text === 'of' && /^(?:Group|Committee|Council|Gang|Big)$/.test(tokenAt(tokens, at - 1).raw))
    return !isCounting(tokens, last);
  if (dot) return DOTTED_DESIGNATORS.has(before.text);
  const isStart = isSentenceStart(tokens, at);
  // *the No 4 seed*; *No 12 people came* begins a sentence
  if (before.raw === 'No' && !isStart && number.value <= 200) return !isPluralNoun(tokenAt(tokens, last));
  // *this year 96*
  if (/^(?:year|week|day)$/.test(before.text) && /^(?:this|last|next)$/.test(tokenAt(tokens, at - 1).text))
    return false;
  // *The staff there number 74*, *of whom in hospital 29*
  if (before.raw === 'number' && isManyBefore(tokenAt(tokens, at - 1))) return false;
  if (/^(?:whom|which)$/.test(tokenAt(tokens, at - 2).text)) return false;
  const isPlural = before.text.endsWith('s') && !DESIGNATORS.has(before.text);
  if (DESIGNATORS.has(before.text) || DESIGNATORS.has(singular(before.text))) {
    const isInside = isCapital(before) && !isStart;
    // *type 1 patients*
    if (!isWords && KINDS.has(before.text) && number.value <= 12 && number.gap === 'space') return true;
    // *see pages 31 to 44*
    if (isPlural && bound === 'range' && !AMBIGUOUS_DESIGNATORS.has(singular(before.text)))
      return !isCounting(tokens, last);
    if (isPlural)
      return !isWords && number.gap === 'space' && (isInside || isListed(tokens, last)) && !isCounting(tokens, last);
    const isAmbiguous = AMBIGUOUS_DESIGNATORS.has(before.text);
    return number.gap === 'space' && (!isAmbiguous || isInside || (!isWords && !isCounting(tokens, last)));
  }
  if (before.text === 'p' && tokenAt(tokens, at - 1).text === '&') return true;
  if (isWords || !isCapital(before) || before.raw.length < 2 || NOT_NAMES.has(before.text)) return false;
  if (isBreakdown(candidate, tokens)) return false;
  if (!Number.isInteger(number.value) || number.value >= 10_000 || number.gap !== 'space' || isCounting(tokens, last))
    return false;
  // *Boeing 737*, *Windows 10*: a name right before a small number, and nothing counted after it. At the start of a
  // sentence every word has a capital; there a verb must follow: *Cars 3 opened*.
  const after = tokenAt(tokens, last);
  return !isStart || (after.type === 'word' && after.raw === after.text && number.value < 1000);
}

/** Who *number 74*: a plural, or a word that stands behind one. */
const isManyBefore = (token: Token): boolean => isPluralNoun(token) || MANY.has(token.text);

/** *entrances 3 and 4*, *trams 2, 4 and 9* */
function isListed(tokens: readonly Token[], last: number): boolean {
  const next = tokenAt(tokens, last + 1);
  return /^(?:,|and|or|to|-|–)$/.test(tokenAt(tokens, last).text) && (next.type === 'number' || next.text === 'and');
}

/** *her book Forty Rivers*, *the Seven Sisters*: a capital inside a sentence that is not all capitals. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  const number = tokenAt(tokens, first);
  const after = tokenAt(tokens, last);
  // *World War Two*, *the Big Four*
  if (isCapital(number) && /^(?:War|Big|Fab|Famous|Cloud)$/.test(tokenAt(tokens, first - 1).raw)) return true;
  if (!isCapital(number) || !isCapital(after) || number.raw === number.raw.toUpperCase()) return false;
  // *Three Mile Island*
  if (UNITS.has(after.text) && !after.text.endsWith('s') && isCapital(tokenAt(tokens, last + 1))) return true;
  for (let at = first - 1; at >= first - 3; at--) {
    const token = tokenAt(tokens, at);
    if (/^[.:;!?“"—–]$/.test(token.text)) return false;
    if (token.type === 'word') return token.text === 'the' || (token.raw === token.text && token.text.length > 3);
  }
  return false;
}

/** *115 Main St.*, *10 Downing Street*, *Park Avenue, 31*. */
export function isAddress(candidate: Candidate, tokens: readonly Token[]): boolean {
  if (!isBare(candidate) || candidate.form !== 'digits' || candidate.bound !== 'exact') return false;
  const comma = tokenAt(tokens, candidate.first - 1);
  const street = tokenAt(tokens, candidate.first - 2);
  if (
    comma.text === ',' &&
    STREETS.has(street.text) &&
    isCapital(street) &&
    tokenAt(tokens, candidate.last).type !== 'word'
  )
    return true;
  if (!isCapital(tokenAt(tokens, candidate.last))) return false;
  for (let at = candidate.last; at < candidate.last + 4; at++) {
    const token = tokenAt(tokens, at);
    if (token.type !== 'word' || !(isCapital(token) || token.text === 'of')) return false;
    if (at > candidate.last && STREETS.has(token.text)) return true;
  }
  return false;
}

/** *+44 20 7946 0958*, *tel. 555 0142*, *213 555 070* beside a mail address, *call 104*. */
export function isPhone(candidate: Candidate, tokens: readonly Token[]): boolean {
  if (!isBare(candidate) || candidate.form !== 'digits') return false;
  const number = tokenAt(tokens, candidate.coreFirst);
  if (!isPlainInteger(number) && !/[ \u00A0]/.test(number.raw)) return false;
  if (tokenAt(tokens, candidate.first - 1).text === '+' && tokenAt(tokens, candidate.first - 1).gap !== 'none')
    return true;
  if (isPluralNoun(tokenAt(tokens, candidate.last))) return false;
  let isBroken = false;
  for (let at = candidate.first - 1; at >= candidate.first - 6; at--) {
    const { text, type, raw } = tokenAt(tokens, at);
    // *to report a smell of gas to 104*
    if (/^(?:report|text|sms)$/.test(text) && tokenAt(tokens, candidate.first - 1).text === 'to')
      return isPlainInteger(number);
    if (CALLS.has(text)) return !isBroken;
    if (type === 'name' && (/^0\d+$/.test(raw) || raw.includes('@'))) return true;
    // *what you would call its height, it was 52*
    if (/^(?:,|it|its|is|was|are|were|be|than)$/.test(text)) isBroken = true;
  }
  return /^\d{3} \d{3} \d{3}$/.test(number.raw) && tokenAt(tokens, candidate.last).type !== 'word';
}
