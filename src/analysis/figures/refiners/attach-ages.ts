import type { Candidate, Refiner } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { STREETS } from '../words/designations.words.ts';
import { DOER, LIMITED_BY_AGE, NO_DOER, NO_PERSONS, PERSONS, ROLES, SEVERAL_PERSONS } from '../words/people.words.ts';

const PRONOUN = /^(?:he|she|i|who|they|both)$/;
const isYears = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= 115;
const isCapital = (token: Token): boolean => token.type === 'word' && token.raw !== token.text && token.raw.length > 1;

/** *The striker, 23, signed*: a noun for who does something, with its article. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const { text } = tokenAt(tokens, at);
  if (ROLES.has(text)) return hasArticle(tokens, at);
  if (!DOER.test(text) || NO_DOER.test(text)) return false;
  return hasArticle(tokens, at);
}

function hasArticle(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= noun - 3; i--)
    if (/^(?:the|a|an|his|her|their|one)$/.test(tokenAt(tokens, i).text)) return true;
  return false;
}

/** *Two teenagers, 15 and 16, were held*: the first of as many ages. */
function isFirstOfSeveral(tokens: readonly Token[], { first, last }: Candidate): boolean {
  if (tokenAt(tokens, first - 1).text !== ',' || !SEVERAL_PERSONS.has(tokenAt(tokens, first - 2).text)) return false;
  let at = last;
  while (/^(?:,|and)$/.test(tokenAt(tokens, at).text) && tokenAt(tokens, at + 1).type === 'number') at += 2;
  return at > last && tokenAt(tokens, at).type !== 'word';
}

/** *She died at 93*; *at 19 she left home*. */
function isAgeThen(tokens: readonly Token[], { first, last }: Candidate): boolean {
  if (tokenAt(tokens, first - 1).text !== 'at') return false;
  if (/^(?:died|dies|dead|retired|married)$/.test(tokenAt(tokens, first - 2).text))
    return (
      tokenAt(tokens, last).type !== 'word' || /^(?:in|on|after|and|of|from|last)$/.test(tokenAt(tokens, last).text)
    );
  const comma = tokenAt(tokens, last).text === ',' ? 1 : 0;
  return first === 1 && /^(?:he|she|they|i)$/.test(tokenAt(tokens, last + comma).text);
}

/** *Halyna Marchuk, 63, a cook*; *Girl, 6, is first*; *his mother, 71, did not*. */
function isApposition(tokens: readonly Token[], { first, last, form }: Candidate): boolean {
  const comma = tokenAt(tokens, first - 1);
  const name = tokenAt(tokens, first - 2);
  const after = tokenAt(tokens, last);
  // *their son (3)*
  if (comma.text === '(' && after.text === ')') return PERSONS.has(name.text);
  // *the defendant, now 41, denies*, *the appellant, then 19, drove*
  if (/^(?:now|then)$/.test(comma.text) && name.text === ',')
    return after.text === ',' && tokenAt(tokens, first - 3).type === 'word';
  if (comma.text !== ',' || name.type !== 'word') return false;
  const isName =
    (isCapital(name) && !NO_PERSONS.has(name.text)) || PERSONS.has(name.text) || isSomebody(tokens, first - 2);
  if (!isName || STREETS.has(name.text)) return false;
  return (
    after.text === ',' || (form === 'digits' && /^[.;:)—–]?$/.test(after.text) && isCapital(tokenAt(tokens, first - 3)))
  );
}

/** *Aged 4*, *age 6*, *the age of eight*, *ages 5 to 11*, *a girl of eleven*. */
function isNamedAge(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1).text;
  // *the youngest was 6 and the oldest 81*
  if (/^(?:aged?|ages|oldest|youngest|eldest)$/.test(before)) return true;
  const earlier = tokenAt(tokens, first - 2).text;
  // *A mother of two* has two children.
  if (/^(?:grand)?(?:mother|father)$/.test(earlier)) return false;
  return before === 'of' && (/^(?:age|ages)$/.test(earlier) || PERSONS.has(earlier));
}

/** *She was five and had*, *Padraig is 71,*, *the oldest is 71.*: only where nothing is counted after it. */
function isPredicate(tokens: readonly Token[], { first, last }: Candidate): boolean {
  // *He’s four*, *I’m 40*
  const isShort = /^[sm]$/.test(tokenAt(tokens, first - 1).text) && /^[’']$/.test(tokenAt(tokens, first - 2).text);
  if (!isShort && !/^(?:is|was|turned|turns|be|am)$/.test(tokenAt(tokens, first - 1).text)) return false;
  const after = tokenAt(tokens, last);
  if (after.type === 'word' && !/^(?:and|but|when|now|then|at|years?)$/.test(after.text)) return false;
  if (after.type === 'number' || after.text === '%') return false;
  const subject = tokenAt(tokens, isShort ? first - 3 : first - 2);
  if (PRONOUN.test(subject.text) || PERSONS.has(subject.text) || ROLES.has(subject.text)) return true;
  for (let at = first - 2; at >= first - 7 && at >= 0; at--)
    if (/^(?:oldest|youngest|eldest)$/.test(tokenAt(tokens, at).text)) return true;
  if (!isCapital(subject)) return false;
  // *Henrik Saar was 52 and had*
  const next = tokenAt(tokens, last + 1).text;
  if (
    after.text === 'and' &&
    isCapital(tokenAt(tokens, first - 3)) &&
    /^(?:had|has|was|is|lived|lives|worked|left|came)$/.test(next)
  )
    return true;
  return after.text === ',' && /^an?$/.test(next);
}

/** *His 30s*, *their late forties* in digits: a range of ten years. */
function lifeDecade(tokens: readonly Token[], candidate: Candidate): Candidate | undefined {
  const s = tokenAt(tokens, candidate.last);
  if (
    candidate.form !== 'digits' ||
    s.text !== 's' ||
    s.gap !== 'none' ||
    candidate.low % 10 !== 0 ||
    candidate.low > 100
  )
    return undefined;
  let at = candidate.first - 1;
  if (tokenAt(tokens, at).text === '-') at--;
  const part = tokenAt(tokens, at).text;
  if (/^(?:early|mid|late)$/.test(part)) at--;
  if (!/^(?:his|her|their|my|your|our)$/.test(tokenAt(tokens, at).text)) return undefined;
  const low = part === 'mid' ? candidate.low + 4 : part === 'late' ? candidate.low + 7 : candidate.low;
  const high = part === 'mid' ? candidate.low + 6 : part === 'early' ? candidate.low + 3 : candidate.low + 9;
  return { ...years(candidate), last: candidate.last + 1, low, high, bound: 'range' };
}

/** *those over 65*, *children under five*: nothing is counted behind it. */
function isLimit(tokens: readonly Token[], { first, last }: Candidate): boolean {
  if (!/^(?:over|under|above|below)$/.test(tokenAt(tokens, first - 1).text) || isPluralNoun(tokenAt(tokens, last)))
    return false;
  return LIMITED_BY_AGE.has(tokenAt(tokens, first - 2).text);
}

/** *80 or older*, *people of 65 and over*, *three of the dead were under ten*. */
function isOlder(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const isBound = /^(?:or|and)$/.test(tokenAt(tokens, last).text);
  const word = tokenAt(tokens, last + 1).text;
  if (isBound && /^(?:older|younger)$/.test(word)) return true;
  const isOver = isBound && /^(?:over|above|under)$/.test(word) && tokenAt(tokens, last + 2).type !== 'number';
  const isUnder =
    /^(?:over|under)$/.test(tokenAt(tokens, first - 1).text) &&
    /^(?:is|are|was|were)$/.test(tokenAt(tokens, first - 2).text);
  if (!isOver && !(isUnder && tokenAt(tokens, last).type !== 'word')) return false;
  for (let at = first - 1; at >= first - 6; at--) if (SEVERAL_PERSONS.has(tokenAt(tokens, at).text)) return true;
  return false;
}

const years = (candidate: Candidate): Candidate => ({ ...candidate, kind: 'duration', unit: 'year', factor: 365 });

/** Ages without a unit become durations in years. */
export const attachAges: Refiner = (candidates, tokens) => {
  let listed = false;
  return candidates.map((candidate, i) => {
    const previous = candidates[i - 1];
    const goesOn = listed && previous !== undefined && isListed(tokens, previous.last, candidate.first);
    listed = false;
    if (candidate.kind !== 'count' || candidate.form === 'vague') return candidate;
    const decade = lifeDecade(tokens, candidate);
    if (decade) return decade;
    if (!isYears(candidate.low) || !isYears(candidate.high)) return candidate;
    // *in those of 70 to 79*
    const isGroup = candidate.bound === 'range' && tokenAt(tokens, candidate.first - 1).text === 'of';
    const isNamed =
      isNamedAge(tokens, candidate.first) ||
      (isGroup && SEVERAL_PERSONS.has(tokenAt(tokens, candidate.first - 2).text));
    if (isNamed || goesOn || isFirstOfSeveral(tokens, candidate)) {
      listed = true;
      return years(candidate);
    }
    return isApposition(tokens, candidate) ||
      isLimit(tokens, candidate) ||
      isPredicate(tokens, candidate) ||
      isAgeThen(tokens, candidate) ||
      isOlder(tokens, candidate)
      ? years(candidate)
      : candidate;
  });
};

/** True where only commas and *and* stand between: *aged 4, 9 and 15*. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2 || to <= from) return false;
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|to)$/.test(tokenAt(tokens, at).text)) return false;
  return tokenAt(tokens, to + 1).type !== 'word' || /^(?:and|or)$/.test(tokenAt(tokens, to + 1).text);
}
