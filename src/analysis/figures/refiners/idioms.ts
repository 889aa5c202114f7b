import { isPluralNoun } from '../numeral.ts';
import { tokenAt } from '../tokens.ts';
import { UNCOUNTED_PAIRS } from '../words/designations.words.ts';
import { COUNTED_ONCE, HYPHENATED, LASTING } from '../words/idioms.words.ts';
import { isBare, type NoClaim } from './no-claim.ts';

/** *One* as a pronoun, an article or an idiom: *one of the best*, *no one*, *one day*, *one can't*, *not one yard*. */
export const isPronounOne: NoClaim = (candidate, tokens) => {
  const word = tokenAt(tokens, candidate.coreFirst);
  if (word.text !== 'one' || candidate.coreLast !== candidate.coreFirst + 1 || candidate.low !== 1) return false;
  const before = tokenAt(tokens, candidate.coreFirst - 1).text;
  const after = tokenAt(tokens, candidate.coreLast);
  if (before === 'not') return true;
  if (candidate.kind === 'rate') return candidate.unit === 'time';
  if (candidate.kind === 'duration') return candidate.unit === 'day' && after.text !== '-' && !LASTING.has(before);
  if (candidate.kind !== 'count') return candidate.kind === 'measure' && candidate.bound === 'exact';
  const noun = after.type === 'word' ? tokenAt(tokens, candidate.coreLast + 1).text : '';
  if (COUNTED_ONCE.has(after.text) || COUNTED_ONCE.has(noun)) return false;
  // *Four sailors hurt, one of them badly*
  return !(before === ',' && after.text === 'of' && /^(?:them|whom|which)$/.test(noun));
};

/** *Sub-zero*, *net zero*, *zero tolerance*: *zero* counts where it stands for *no*, as in *zero cases*. */
export const isFigurativeZero: NoClaim = (candidate, tokens) => {
  if (
    !/^(?:zero|nil|nought|naught)$/.test(tokenAt(tokens, candidate.coreFirst).text) ||
    candidate.low !== 0 ||
    candidate.bound === 'range'
  )
    return false;
  if (!isBare(candidate)) return false;
  return !isPluralNoun(tokenAt(tokens, candidate.last));
};

/** *A million reasons*, *by the thousand*, *two sides*, *between the two countries*. */
export const isIdiom: NoClaim = (candidate, tokens) => {
  const word = tokenAt(tokens, candidate.coreFirst).text;
  const before = tokenAt(tokens, candidate.first - 1).text;
  const after = tokenAt(tokens, candidate.last);
  if (!isBare(candidate)) return candidate.form === 'article' && candidate.unit === 'day' && after.text === 'of';
  if (word === 'a' && /^(?:reasons?|thanks|words|apologies|times|questions|ways|excuses)$/.test(after.text))
    return true;
  if (/^(?:million|thousand|hundred|dozen)$/.test(word)) return true;
  // *a six-figure sum*, *a two-way street*
  if (after.text === '-' && after.gap === 'none' && HYPHENATED.has(tokenAt(tokens, candidate.last + 1).text))
    return true;
  if (
    word === 'two' &&
    (before === 'the' || before === 'these' || before === 'those') &&
    UNCOUNTED_PAIRS.has(after.text)
  )
    return true;
  // *among the top 10*
  if (before === 'top' && !isPluralNoun(after)) return true;
  if (word === 'few' || word === 'a')
    return candidate.bound === 'vague' && /^(?:others?|things|words|ways|minutes)$/.test(after.text);
  return after.text === '=';
};
