import { type Candidate, candidate } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { HARMED } from '../words/notations.words.ts';
import { PLURAL_SCALES, SCALES } from '../words/numbers.words.ts';

/** Product of the scale words at a token: *hundred thousand* in *several hundred thousand*; 1 where there is none. */
function scales(tokens: readonly Token[], at: number): { readonly factor: number; readonly next: number } {
  let factor = 1;
  let next = at;
  for (;;) {
    const word = tokenAt(tokens, next).text;
    const scale = SCALES.get(word) ?? (next === at ? PLURAL_SCALES.get(word) : undefined);
    if (scale === undefined) break;
    factor *= scale;
    next++;
    // *a few tens of thousands*
    if (tokenAt(tokens, next).text === 'of' && PLURAL_SCALES.has(tokenAt(tokens, next + 1).text)) {
      factor *= PLURAL_SCALES.get(tokenAt(tokens, next + 1).text) ?? 1;
      next += 2;
    }
  }
  return { factor, next };
}

/** *Scores were arrested*, *scores more dead*; but *scores were up in maths*. */
function isHarmed(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(?:were|are|have|had|been|more|others|feared|reportedly)$/.test(tokenAt(tokens, at).text)) at++;
  return HARMED.has(tokenAt(tokens, at).text);
}

/** *Dozens*, *hundreds of thousands*: from two to under twenty of them. */
function plural(tokens: readonly Token[], at: number): Candidate | undefined {
  let factor = PLURAL_SCALES.get(tokenAt(tokens, at).text);
  if (factor === undefined) return undefined;
  const before = tokenAt(tokens, at - 1);
  let next = at + 1;
  while (tokenAt(tokens, next).text === 'of' && PLURAL_SCALES.has(tokenAt(tokens, next + 1).text)) {
    factor *= PLURAL_SCALES.get(tokenAt(tokens, next + 1).text) ?? 1;
    next += 2;
  }
  // *Thousands upon thousands*
  if (
    /^(?:and|upon|on)$/.test(tokenAt(tokens, next).text) &&
    tokenAt(tokens, next + 1).text === tokenAt(tokens, at).text
  )
    next += 2;
  const isCounted =
    tokenAt(tokens, next).text === 'of' || (tokenAt(tokens, at).text === 'scores' && isHarmed(tokens, next));
  // *Tens* and *scores* count only before *of*; *in thousands* and *$ millions* head a table.
  if (/^(?:tens|scores)$/.test(tokenAt(tokens, at).text) && next === at + 1 && !isCounted) return undefined;
  if (before.type === 'number' || (before.type === 'symbol' && /[$£€(]/.test(before.text))) return undefined;
  const isHead = /^(?:\(|figures|amounts|numbers|values)$/.test(tokenAt(tokens, at - 2).text);
  if (before.text === 'in' && (!isCounted || isHead)) return undefined;
  return candidate(at, next, factor * 2, factor * 20, 'vague');
}

/** *Several hundred*, *a few dozen*, *several*, *a couple of hundred*, *dozens*, *tens of thousands*. */
export function recognizeVague(tokens: readonly Token[], at: number): Candidate | undefined {
  const { type, text } = tokenAt(tokens, at);
  if (type !== 'word') return undefined;
  // *A score of villages*; *a score of 7.2*
  if (text === 'a' && tokenAt(tokens, at + 1).text === 'score' && tokenAt(tokens, at + 2).text === 'of')
    return isPluralNoun(tokenAt(tokens, at + 3)) ? candidate(at, at + 2, 20, 20, 'words') : undefined;
  if (
    text === 'several' ||
    (text === 'few' && tokenAt(tokens, at - 1).text === 'a') ||
    (text === 'some' && PLURAL_SCALES.has(tokenAt(tokens, at + 1).text))
  ) {
    const { factor, next } = scales(tokens, at + 1);
    const start = text === 'few' ? at - 1 : at;
    if (factor > 1) return candidate(start, next, factor * 2, factor * 10, 'vague');
    if (text === 'some') return undefined;
    const after = tokenAt(tokens, at + 1);
    if (after.type !== 'word' || (/^(?:of|other|more|different|in|and|or|days?)$/.test(after.text) && text === 'few'))
      return undefined;
    return candidate(start, at + 1, text === 'several' ? 3 : 2, 10, 'vague');
  }
  if (text === 'couple') {
    const of = tokenAt(tokens, at + 1).text === 'of' ? at + 2 : at + 1;
    const { factor, next } = scales(tokens, of);
    const start = tokenAt(tokens, at - 1).text === 'a' ? at - 1 : at;
    return factor > 1 ? candidate(start, next, factor * 2, factor * 2, 'words', { bound: 'about' }) : undefined;
  }
  return plural(tokens, at);
}
