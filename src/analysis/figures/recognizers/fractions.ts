import { type Candidate, candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { CHANGES } from '../words/changes.words.ts';
import {
  AFTER_HALF,
  AFTER_ORDINAL,
  BEFORE_HALF,
  BEFORE_SHARE,
  COMPARING,
  DONE_BY_PEOPLE,
  GIVING,
} from '../words/notations.words.ts';
import { DENOMINATORS, SCALES, SMALL } from '../words/numbers.words.ts';
import { UNITS } from '../words/units.words.ts';

const PAST = /^\p{L}{2,}ed$/u;

const SCORING = /^(?:added|scored|adding|scoring|netted|headed|grabbed|got)$/;

const isEnd = (token: Token): boolean => token.type === 'symbol' || token.type === 'end';

/** *Sales are down a fifth.* */
const isExtent = ({ text }: Token): boolean => COMPARING.has(text) || CHANGES.has(text) || GIVING.has(text);

/** Reads *half* where it is a share or half a unit, and not half time. */
function half(tokens: readonly Token[], at: number): Candidate | undefined {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  // *half an hour*, *half a mile*
  // *the first half a mile*, *two and half an hour*
  if (/^an?$/.test(after.text) && !/^(?:first|second|other|each|-)$/.test(before.text)) {
    const noun = tokenAt(tokens, at + 2).text;
    return UNITS.has(noun) || noun === 'point' || noun === 'percent' || noun === 'per' || noun === 'percentage'
      ? candidate(at, at + 2, 0.5, 0.5, 'words')
      : undefined;
  }
  if (BEFORE_HALF.has(before.text) && before.gap !== 'line') return undefined;
  const percent = percentAfter(tokens, at + 1);
  if (percent !== undefined) return candidate(at, percent, 0.5, 0.5, 'words');
  const isShare =
    AFTER_HALF.has(after.text) ||
    (BEFORE_SHARE.has(before.text) && (DONE_BY_PEOPLE.has(after.text) || PAST.test(after.text))) ||
    (isEnd(after) && after.text !== '-' && (COMPARING.has(before.text) || before.type === 'end'));
  return isShare ||
    (isEnd(after) && after.text === ',' && /^(?:perhaps|maybe|at|or)$/.test(tokenAt(tokens, at + 2).text))
    ? candidate(at, at + 1, 0.5, 0.5, 'fraction')
    : undefined;
}

/** Before *per cent* in *half of 1 per cent*, *a tenth of one percent*. */
function percentAfter(tokens: readonly Token[], from: number): number | undefined {
  const isOne = tokenAt(tokens, from).text === 'of' && /^(?:an?|one|1)$/.test(tokenAt(tokens, from + 1).text);
  return isOne && /^(?:%|per|percent|pct|percentage)$/.test(tokenAt(tokens, from + 2).text) ? from + 2 : undefined;
}

/** Behind *point* in *a quarter point*, *three-quarters of a percentage point*. */
function pointAfter(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  if (tokenAt(tokens, at).text === 'of' && /^an?$/.test(tokenAt(tokens, at + 1).text)) at += 2;
  if (tokenAt(tokens, at).text === 'percentage') at++;
  return tokenAt(tokens, at).text === 'point' ? at + 1 : undefined;
}

function hasSecond(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - 14 && at > 0; at--)
    if (tokenAt(tokens, at).text === 'second' && /^(?:a|the|his|her|its|their)$/.test(tokenAt(tokens, at - 1).text))
      return true;
  return false;
}

/** *Two-thirds*, *a third of*, *one-half*, *by a fifth*, *half the cases*, *3/4*, *½ of*. */
export function recognizeFraction(tokens: readonly Token[], at: number): Candidate | undefined {
  const first = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1);
  if (first.type === 'number') {
    if (first.value < 1 && first.raw.length === 1 && second.text === 'of')
      return candidate(at, at + 1, first.value, first.value, 'fraction');
    const denominator = tokenAt(tokens, at + 2).value;
    const isSlash = second.text === '/' && second.gap === 'none' && tokenAt(tokens, at + 2).gap === 'none';
    if (isSlash && first.value < denominator && [2, 3, 4].includes(denominator)) {
      const value = first.value / denominator;
      return candidate(at, at + 3, value, value, 'fraction');
    }
    if (!(first.value < 100)) return undefined;
  } else if (first.type !== 'word') return undefined;
  if (first.text === 'half') return half(tokens, at);

  const isArticle = first.text === 'a' || first.text === 'an';
  const count = isArticle ? 1 : first.type === 'number' ? first.value : SMALL.get(first.text);
  if (count === undefined || count === 0 || !Number.isInteger(count)) return undefined;
  const hyphen = second.text === '-' && second.gap === 'none' ? 1 : 0;
  const word = tokenAt(tokens, at + 1 + hyphen);
  const denominator = DENOMINATORS.get(word.text);
  const isPlural = word.text.endsWith('s');
  if (denominator === undefined || word.type !== 'word' || isPlural !== count > 1) return undefined;
  // *the least in six quarters*: a time.
  if (word.text === 'quarters' && (count === 2 || count > 3)) return undefined;
  const after = tokenAt(tokens, at + 2 + hyphen);
  // *A quarter to six*, *a quarter past*, *a quarter century*, *two-quarter slump*
  if (after.text === '-' || (denominator === 4 && /^(?:to|past|before|after|century|finals?)$/.test(after.text)))
    return undefined;
  if (denominator <= 4) {
    const point = pointAfter(tokens, at + 2 + hyphen);
    if (point)
      return candidate(at, point, count / denominator, count / denominator, 'fraction', {
        unit: 'percentage point',
        factor: 0.01,
      });
  }
  const percent = percentAfter(tokens, at + 2 + hyphen);
  if (percent !== undefined) return candidate(at, percent, count / denominator, count / denominator, 'words');
  if (
    isArticle &&
    !AFTER_ORDINAL.has(after.text) &&
    !(isEnd(after) && (isExtent(tokenAt(tokens, at - 1)) || denominator <= 4))
  )
    return undefined;
  // *A second ship had gone, and a third was listing*
  if (isArticle && denominator === 3 && after.text !== 'of' && hasSecond(tokens, at)) return undefined;
  // *Paid at time and a half*
  if (tokenAt(tokens, at - 1).text === 'and' && tokenAt(tokens, at - 2).text === 'time') return undefined;
  // *Ito added a third after the break*: a goal.
  if (isArticle && SCORING.test(tokenAt(tokens, at - 1).text) && after.text !== 'of') return undefined;
  // *A quarter of a billion* is a number; *the past three quarters* are a time.
  if (after.text === 'of' && SCALES.has(tokenAt(tokens, at + 4 + hyphen).text)) return undefined;
  if (denominator === 4 && /^(?:past|last|next|previous|consecutive|first)$/.test(tokenAt(tokens, at - 1).text))
    return undefined;
  const value = count / denominator;
  const next = at + 2 + hyphen;
  // *A quarter of an hour*, *two hundredths of a second*
  const unit =
    after.text === 'of' && /^an?$/.test(tokenAt(tokens, next + 1).text)
      ? UNITS.get(tokenAt(tokens, next + 2).text)
      : undefined;
  if (!unit) return candidate(at, next, value, value, 'fraction');
  return candidate(at, next + 3, value, value, 'article', { kind: unit.kind, unit: unit.name, factor: unit.factor });
}
