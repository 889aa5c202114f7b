import type { Candidate, Refiner } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { CAPITAL_DESIGNATORS, CLOCK, DESIGNATORS, STREETS } from '../words/designations.words.ts';

type NoClaim = (candidate: Candidate, tokens: readonly Token[]) => boolean;

const isBare = ({ kind, unit }: Candidate): boolean => kind === 'count' && unit === undefined;
const isPlainInteger = ({ raw }: Token): boolean => /^\d+$/.test(raw);
const isCapital = (token: Token): boolean => token.type === 'word' && token.raw !== token.text;

/** *1. Houses*, *3) Schools*: a number that counts the lines of a list. */
const isListNumber: NoClaim = (candidate, tokens) => {
  const { first, last } = candidate;
  const number = tokenAt(tokens, first);
  const after = tokenAt(tokens, last);
  const isStart =
    number.gap === 'line' ||
    (tokenAt(tokens, first - 1).gap === 'line' && /^[-*•(]$/.test(tokenAt(tokens, first - 1).text));
  return (
    isBare(candidate) &&
    isStart &&
    isPlainInteger(number) &&
    last === first + 1 &&
    number.value < 200 &&
    /^[.)]$/.test(after.text) &&
    after.gap === 'none'
  );
};

/** *[3]*, *#2*, *№ 7*, *§ 12*. */
const isMark: NoClaim = (candidate, tokens) => {
  const before = tokenAt(tokens, candidate.coreFirst - 1);
  const after = tokenAt(tokens, candidate.last);
  return (
    (before.text === '[' && (after.text === ']' || after.text === ',' || after.text === '-' || after.text === '–')) ||
    (after.text === ']' && isBare(candidate) && before.text !== '[' && /^[,–-]$/.test(before.text)) ||
    (/^[#№§@_/\\]$/.test(before.text) && before.text !== '')
  );
};

/** *Section 230*, *No. 10*, *Route 9*, *Boeing 737*, *Lot 2*: a name with a number. */
const isDesignation: NoClaim = (candidate, tokens) => {
  if (!isBare(candidate) || candidate.first !== candidate.coreFirst || candidate.bound !== 'exact') return false;
  const number = tokenAt(tokens, candidate.first);
  if (number.gap === 'wide') return false;
  const isWords = candidate.form === 'words';
  if (!isWords && !(number.type === 'number' && /^\d{1,5}(?:\.\d+)?$/.test(number.raw))) return false;
  let at = candidate.first - 1;
  const dot = tokenAt(tokens, at).text === '.' && tokenAt(tokens, at).gap === 'none';
  if (dot) at--;
  const before = tokenAt(tokens, at);
  if (before.type !== 'word') return false;
  if (dot) return /^(?:no|nos|art|sec|fig|vol|ch|para|p|pp|mr|op|ed|reg|cl|nr)$/.test(before.text);
  const capital = isCapital(before);
  if (DESIGNATORS.has(before.text)) {
    if (!CAPITAL_DESIGNATORS.has(before.text)) return true;
    return capital && !isSentenceStart(tokens, at);
  }
  if (isWords || !capital || before.raw.length < 2) return false;
  // *Boeing 737*, *Windows 10*: a name right before a small number, and nothing counted after it.
  return (
    !isSentenceStart(tokens, at) &&
    number.value < 10_000 &&
    !isCounting(tokens, candidate.last) &&
    isNameLike(before) &&
    number.gap === 'space'
  );
};

const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokenAt(tokens, at).gap === 'line' || /^[.:;•*|>]$/.test(tokenAt(tokens, at - 1).text);
/** Capitalised words that name no thing: days, and headlines in capitals. */
const isNameLike = ({ raw, text }: Token): boolean =>
  !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|of|in|and|all|by|over|up|at|to|is|was|with|the|for|from|after|about|nearly|almost|around|only|just|but|some|than|killed|killing|kills|injured|injures|dead)$/.test(
    text,
  ) && raw.length > 1;

/** True where something is counted behind a number: *people*, *other civilians*, *were killed*. */
function isCounting(tokens: readonly Token[], last: number): boolean {
  const word = tokenAt(tokens, last);
  if (/^(?:were|was|are|is|had|have|has|died|dead|killed|injured|wounded|more|of|in|others?)$/.test(word.text))
    return true;
  return (
    word.gap !== 'none' &&
    (isPluralNoun(word) || isPluralNoun(tokenAt(tokens, last + 1)) || isPluralNoun(tokenAt(tokens, last + 2)))
  );
}

/** *115 Main St.*, *10 Downing Street*. */
const isAddress: NoClaim = (candidate, tokens) => {
  if (
    !isBare(candidate) ||
    candidate.form !== 'digits' ||
    candidate.bound !== 'exact' ||
    !isCapital(tokenAt(tokens, candidate.last))
  )
    return false;
  for (let at = candidate.last; at < candidate.last + 4; at++) {
    const token = tokenAt(tokens, at);
    if (token.type !== 'word' || !(isCapital(token) || token.text === 'of')) return false;
    if (at > candidate.last && STREETS.test(token.text)) return true;
  }
  return false;
};

/** *+44 20 7946 0958*, *tel. 555 0142*, *213 555 070* beside a mail address. */
const isPhone: NoClaim = (candidate, tokens) => {
  if (!isBare(candidate) || candidate.form !== 'digits') return false;
  const number = tokenAt(tokens, candidate.coreFirst);
  for (let at = candidate.first - 1; at >= candidate.first - 4; at--) {
    const { text, type, raw } = tokenAt(tokens, at);
    if (/^(?:tel|telephone|phone|fax|call|dial|hotline|whatsapp|mobile|contact)$/.test(text))
      return isPlainInteger(number) || / /.test(number.raw);
    if (text === '+' && tokenAt(tokens, at).gap !== 'none' && at === candidate.first - 1) return true;
    if (type === 'name' && (/^0\d+$/.test(raw) || raw.includes('@')))
      return isPlainInteger(number) || / /.test(number.raw);
  }
  return /^\d{3} \d{3} \d{3}$/.test(number.raw) && tokenAt(tokens, candidate.last).type !== 'word';
};

/** *2024*, *the 2016 poll*: a year that no date recogniser took; four plain digits that count nothing. */
const isYear: NoClaim = (candidate, tokens) => {
  const number = tokenAt(tokens, candidate.coreFirst);
  if (!isBare(candidate) || candidate.form !== 'digits' || !/^(?:1[5-9]|20)\d\d$/.test(number.raw)) return false;
  if (candidate.first !== candidate.coreFirst && candidate.bound !== 'exact')
    return !isPluralNoun(tokenAt(tokens, candidate.last));
  const before = tokenAt(tokens, candidate.first - 1).text;
  if (
    /^(?:in|since|by|until|till|of|during|before|after|from|early|late|mid|the|summer|winter|spring|autumn|fall|season)$/.test(
      before,
    )
  ) {
    return (
      !(before === 'the' || before === 'of' || before === 'after' || before === 'by' || before === 'from') ||
      !isPluralNoun(tokenAt(tokens, candidate.last))
    );
  }
  return (
    !isPluralNoun(tokenAt(tokens, candidate.last)) &&
    !/^(?:other|more|new)$/.test(tokenAt(tokens, candidate.last).text) &&
    !isPluralNoun(tokenAt(tokens, candidate.last + 1))
  );
};

/** *9 a.m.*, *6pm*, *0552 GMT*, *ten o'clock*, *ten in the evening*, *half past seven*. */
const isClock: NoClaim = (candidate, tokens) => {
  if (!isBare(candidate)) return false;
  const { text } = tokenAt(tokens, candidate.last);
  const next = tokenAt(tokens, candidate.last + 1).text;
  if (text === 'o') return /^[’']$/.test(next);
  if (CLOCK.test(text) && !(text === 'am' && tokenAt(tokens, candidate.last - 1).text === 'i')) return true;
  if (/^[ap]$/.test(text) && next === '.' && tokenAt(tokens, candidate.last + 2).text === 'm') return true;
  if (
    text === 'in' &&
    next === 'the' &&
    /^(?:morning|evening|afternoon)$/.test(tokenAt(tokens, candidate.last + 2).text)
  )
    return true;
  return (
    /^(?:past|to)$/.test(tokenAt(tokens, candidate.first - 1).text) &&
    /^(?:half|quarter|minutes)$/.test(tokenAt(tokens, candidate.first - 2).text)
  );
};

/** *Won 3-1*, *6-4*: two numbers that a hyphen joins and that count nothing. */
const isScore: NoClaim = (candidate, tokens) => {
  if (!isBare(candidate)) return false;
  const after = tokenAt(tokens, candidate.last);
  const before = tokenAt(tokens, candidate.coreFirst - 1);
  const isDash = (token: Token) => /^[-–]$/.test(token.text) && token.gap === 'none';
  if (candidate.bound === 'range') {
    const isHyphened = isDash(tokenAt(tokens, candidate.coreFirst + 1));
    return (
      isHyphened && candidate.high <= 150 && !isCountedNoun(after) && !isPluralNoun(tokenAt(tokens, candidate.last + 1))
    );
  }
  const pairs =
    (isDash(after) && tokenAt(tokens, candidate.last + 1).type === 'number') ||
    (isDash(before) && tokenAt(tokens, candidate.coreFirst - 2).type === 'number');
  const slashed = (after.text === '/' && tokenAt(tokens, candidate.last + 1).type === 'number') || before.text === '/';
  return pairs || slashed;
};
const isCountedNoun = (token: Token): boolean =>
  token.type === 'word' && (isPluralNoun(token) || /^(?:percent|per|of)$/.test(token.text));

/** Nouns that make *one* a count: a death is news, and *one* of most things is a pronoun or an idiom. */
const ONE =
  /^(?:death|fatality|casualty|injury|person|child|civilian|soldier|case|victim|body|arrest|man|woman|boy|girl|firefighter|police|policeman|policewoman|worker|passenger|survivor|hospitalization|conviction|drowning)$/;

/** *One* as a pronoun, an article or an idiom: *one of the best*, *no one*, *one day*, *one can't*. */
const isPronounOne: NoClaim = (candidate, tokens) => {
  const word = tokenAt(tokens, candidate.coreFirst);
  if (word.text !== 'one' || candidate.coreLast !== candidate.coreFirst + 1 || candidate.kind === 'share') return false;
  if (candidate.kind === 'rate' && candidate.unit !== 'time') return false;
  if (candidate.kind !== 'count') return candidate.unit === 'day' || candidate.unit === 'time';
  const after = tokenAt(tokens, candidate.coreLast);
  if (ONE.test(after.text) || (ONE.test(tokenAt(tokens, candidate.coreLast + 1).text) && after.type === 'word'))
    return false;
  // *Nine officers hurt, one of them seriously*
  const before = tokenAt(tokens, candidate.coreFirst - 1).text;
  return !(
    before === ',' &&
    after.text === 'of' &&
    /^(?:them|whom|which)$/.test(tokenAt(tokens, candidate.coreLast + 1).text)
  );
};

/** *Two of a kind* and the like; *a hundred times*; *ten-fold*. */
const isIdiom: NoClaim = (candidate, tokens) => {
  const word = tokenAt(tokens, candidate.coreFirst).text;
  const after = tokenAt(tokens, candidate.last).text;
  if (candidate.kind === 'count' && word === 'a' && /^(?:reasons?|thanks|words|apologies|miles)$/.test(after))
    return true;
  if (/^(?:million|thousand|hundred)$/.test(word)) return true;
  // *Plus or minus five*, *± 5,000*, *give or take five thousand*: how sure the number before is.
  const at = candidate.first - 1;
  const before = tokenAt(tokens, at).text;
  if (before === '±' || (/^(?:minus|take)$/.test(before) && /^or$/.test(tokenAt(tokens, at - 1).text))) return true;
  return tokenAt(tokens, candidate.first).text === 'give';
};

const NO_CLAIMS: readonly NoClaim[] = [
  isListNumber,
  isMark,
  isDesignation,
  isAddress,
  isPhone,
  isClock,
  isYear,
  isScore,
  isPronounOne,
  isIdiom,
];

/** Drops the numbers that state no quantity. */
export const dropNoClaims: Refiner = (candidates, tokens) =>
  candidates.filter((candidate) => !NO_CLAIMS.some((isNoClaim) => isNoClaim(candidate, tokens)));
