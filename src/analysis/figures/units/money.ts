import type { Candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SYMBOLS,
  DOLLAR_PREFIXES,
  MINOR_CURRENCIES,
} from '../words/currencies.words.ts';

/** Money before a number: `€300`, `US$4.5`, `EUR 180,000`, `Rs. 40`. */
export function readMoneyBefore(
  tokens: readonly Token[],
  first: number,
): { readonly first: number; readonly code: string } | undefined {
  const before = tokenAt(tokens, first - 1);
  const symbol = CURRENCY_SYMBOLS.get(before.text);
  if (symbol) {
    const prefix = before.gap === 'none' ? tokenAt(tokens, first - 2) : undefined;
    const prefixed = before.text === '$' && prefix ? DOLLAR_PREFIXES.get(prefix.text.replaceAll('.', '')) : undefined;
    return prefixed ? { first: first - 2, code: prefixed } : { first: first - 1, code: symbol };
  }
  if (before.type === 'word' && CURRENCY_CODES.has(before.raw))
    return { first: first - 1, code: before.raw === 'RMB' ? 'CNY' : before.raw };
  const dot = before.text === '.' && before.gap === 'none' ? 1 : 0;
  const word = tokenAt(tokens, first - 1 - dot);
  const isCapital = word.raw !== word.text;
  // *R500m* is rand where no space stands between; *R 5* may be anything.
  const isRand = word.raw === 'R' && (dot > 0 || tokenAt(tokens, first).gap !== 'none');
  const code = isCapital && !isRand ? CURRENCY_ABBREVIATIONS.get(word.text) : undefined;
  return code ? { first: first - 1 - dot, code } : undefined;
}

/** *Won* and *pounds* are other words too: *won 5 seats*, *200 pounds of flour*. */
function isOtherWord(name: string, candidate: Candidate, after: Token): boolean {
  if (name === 'won') return candidate.low < 1000;
  if (name.startsWith('pound')) return (after.text === 'of' && candidate.low < 1e6) || after.text === '-';
  return name === 'real' || (name === 'rand' && candidate.low < 10);
}

/** Money after a number: *1,480 euros*, *500 million Hong Kong dollars*, *93p*, *millions of dollars*, *180,000 EUR*. */
export function readMoneyAfter(
  tokens: readonly Token[],
  candidate: Candidate,
): { readonly next: number; readonly code: string; readonly factor: number } | undefined {
  let at = candidate.last;
  if (tokenAt(tokens, at).text === 'of' && (candidate.form === 'vague' || candidate.low >= 1000)) at++;
  if (tokenAt(tokens, at).text === '-' && tokenAt(tokens, at).gap === 'none') at++;
  const word = tokenAt(tokens, at);
  const symbol = word.gap !== 'wide' && word.text === '€' ? CURRENCY_SYMBOLS.get(word.text) : undefined;
  if (symbol) return tokenAt(tokens, at + 1).type === 'number' ? undefined : { next: at + 1, code: symbol, factor: 1 };
  if (word.type !== 'word') return undefined;
  if (CURRENCY_CODES.has(word.raw)) return { next: at + 1, code: word.raw, factor: 1 };
  const minor = MINOR_CURRENCIES.get(word.text);
  if (minor && (word.text !== 'p' || (word.gap === 'none' && candidate.form === 'digits'))) {
    return { next: at + 1, code: minor, factor: 0.01 };
  }
  const two = `${word.text} ${tokenAt(tokens, at + 1).text}`;
  const adjective = CURRENCY_ADJECTIVES.get(two) ? 2 : CURRENCY_ADJECTIVES.get(word.text) ? 1 : 0;
  const name = tokenAt(tokens, at + adjective);
  const code = CURRENCY_NAMES.get(name.text);
  if (!code || isOtherWord(name.text, candidate, tokenAt(tokens, at + adjective + 1))) return undefined;
  const adjectival = CURRENCY_ADJECTIVES.get(adjective === 2 ? two : word.text);
  return { next: at + adjective + 1, code: adjectival ?? code, factor: 1 };
}
