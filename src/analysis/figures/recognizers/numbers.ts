import { type Candidate, candidate } from '../candidate.ts';
import { readNumeral } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';

/** Plain numbers in digits, words or both: *1,200*, *1.2bn*, *two hundred and five*, *half a million*, *a dozen*. */
export function recognizeNumber(tokens: readonly Token[], at: number): Candidate | undefined {
  const numeral = readNumeral(tokens, at);
  if (!numeral) return undefined;
  const { value, next, scale, form } = numeral;
  const isMinus = isMinusSign(tokens, at - 1);
  const sign = isMinus ? -1 : 1;
  return candidate(isMinus ? at - 1 : at, next, sign * value, sign * value, form, { coreFirst: at, scale });
}

/** *-17*, *minus fifteen*; a hyphen between two words or numbers is no sign, and neither is *plus or minus*. */
function isMinusSign(tokens: readonly Token[], at: number): boolean {
  const { text, gap } = tokenAt(tokens, at);
  if (text === 'minus') return tokenAt(tokens, at - 1).text !== 'or';
  const isDash = text === '-' || text === '−' || text === '–';
  return isDash && tokenAt(tokens, at + 1).gap === 'none' && gap !== 'none' && tokenAt(tokens, at + 1).type === 'number'
    ? gap === 'wide' || tokenAt(tokens, at - 1).type !== 'number'
    : (text === '-' || text === '−') &&
        gap === 'none' &&
        tokenAt(tokens, at + 1).gap === 'none' &&
        /^[(~]$/.test(tokenAt(tokens, at - 1).text);
}
