import type { Figure } from '../../../model.ts';
import type { Candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import {
  COSTS_POUNDS,
  CROWNS,
  CURRENCY_ABBREVIATIONS,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SYMBOLS,
  DOLLAR_PREFIXES,
  MINOR_CURRENCIES,
  PAID_IN_POUNDS,
} from '../words/currencies.words.ts';

/** Money before a number: `€300`, `US$4.5`, `EUR 180,000`, `Rs. 40`. */
export function readMoneyBefore(
  tokens: readonly Token[],
  first: number,
): { readonly first: number; readonly code: string } | undefined {
  const before = tokenAt(tokens, first - 1);
  const symbol = CURRENCY_SYMBOLS.get(before.text);
  // *$(14.2) million*, as a balance sheet writes a loss
  const outer = before.text === '(' && tokenAt(tokens, first).gap === 'none' ? tokenAt(tokens, first - 2) : undefined;
  const loss = outer && before.gap === 'none' ? CURRENCY_SYMBOLS.get(outer.text) : undefined;
  if (loss) return { first: first - 2, code: loss };
  if (symbol) {
    const prefix = before.gap === 'none' ? tokenAt(tokens, first - 2) : undefined;
    if (before.text === '¢' && prefix?.text !== 'gh') return undefined;
    if (prefix?.text === 'gh') return { first: first - 2, code: 'GHS' };
    const prefixed = before.text === '$' && prefix ? DOLLAR_PREFIXES.get(prefix.text.replaceAll('.', '')) : undefined;
    return prefixed ? { first: first - 2, code: prefixed } : { first: first - 1, code: symbol };
  }
  if (before.type === 'word' && CURRENCY_CODES.has(before.raw))
    return { first: first - 1, code: before.raw === 'RMB' ? 'CNY' : before.raw };
  const dot = before.text === '.' && before.gap === 'none' ? 1 : 0;
  const word = tokenAt(tokens, first - 1 - dot);
  const isCapital = word.raw !== word.text;
  // *R500m* and *N45 million* are money where no space stands between; *R 5* may be anything.
  const isRand = /^[RNKP]$/.test(word.raw) && (dot > 0 || tokenAt(tokens, first).gap !== 'none');
  const code = isCapital && !isRand ? CURRENCY_ABBREVIATIONS.get(word.text) : undefined;
  return code ? { first: first - 1 - dot, code } : undefined;
}

/** *Won* and *pounds* are other words too: *won 5 seats*, *200 pounds of flour*. */
function isOtherWord(tokens: readonly Token[], name: number, candidate: Candidate): boolean {
  const { text } = tokenAt(tokens, name);
  if (text === 'won') return candidate.low < 1000;
  if (text.startsWith('pound')) return isWeight(tokens, name, candidate);
  if (text.startsWith('crown'))
    return (candidate.low < 10 && candidate.form === 'words') || tokenAt(tokens, name + 1).text === 'of';
  return text === 'real' || (text === 'rand' && candidate.low < 10);
}

/** *200 pounds of flour*, *a 500-pound bomb*, *he weighed 180 pounds*, *44 pounds (20 kg)*, *50 pounds per square inch*. */
function isWeight(tokens: readonly Token[], at: number, { first, low, scale, form }: Candidate): boolean {
  if (low >= 1e6 && form !== 'vague') return false;
  const after = tokenAt(tokens, at + 1);
  if (after.text === 'of') return !PAID_IN_POUNDS.has(tokenAt(tokens, at + 2).text);
  if (after.text === '-') return true;
  if (scale >= 1000) return false;
  if (tokenAt(tokens, at - 1).text === '-' && tokenAt(tokens, at).gap === 'none')
    return after.type === 'word' && !COSTS_POUNDS.has(after.text);
  if (/^(?:heavier|lighter|overweight|underweight)$/.test(after.text)) return true;
  if (after.text === 'per' && tokenAt(tokens, at + 2).text === 'square') return true;
  const isRestated = after.text === '(' || after.text === ',' || after.text === 'or';
  if (isRestated)
    for (let i = at + 2; i < at + 5; i++)
      if (/^k(?:g|gs|ilos?|ilograms?|ilogrammes?)$/.test(tokenAt(tokens, i).text)) return true;
  for (let i = first - 1; i >= first - 5; i--) {
    const { text } = tokenAt(tokens, i);
    if (/^weigh(?:s|ed|ing|t)?$/.test(text)) return true;
    if (/^(?:lost|lose|losing|gained|gain|shed|shedding)$/.test(text)) return low <= 150;
  }
  return false;
}

/** The code of a currency's name; *crowns* are those that the text counted last. */
function codeOf(name: string, before: readonly Figure[]): string | undefined {
  const code = CURRENCY_NAMES.get(name);
  if (!name.startsWith('crown')) return code;
  return before.findLast(({ unit }) => unit !== undefined && CROWNS.has(unit))?.unit ?? code;
}

/** Money after a number: *1,480 euros*, *500 million Hong Kong dollars*, *93p*, *millions of dollars*, *180,000 EUR*. */
export function readMoneyAfter(
  tokens: readonly Token[],
  candidate: Candidate,
  before: readonly Figure[],
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
  // *1080p* is a screen's.
  if (word.text === 'p' && [1080, 1440, 2160].includes(candidate.low)) return undefined;
  if (minor && (word.text !== 'p' || (word.gap === 'none' && candidate.form === 'digits'))) {
    return { next: at + 1, code: minor, factor: 0.01 };
  }
  const two = `${word.text} ${tokenAt(tokens, at + 1).text}`;
  const adjective = CURRENCY_ADJECTIVES.get(two) ? 2 : CURRENCY_ADJECTIVES.get(word.text) ? 1 : 0;
  const name = tokenAt(tokens, at + adjective);
  const code = codeOf(name.text, before);
  if (!code || isOtherWord(tokens, at + adjective, candidate)) return undefined;
  const adjectival = CURRENCY_ADJECTIVES.get(adjective === 2 ? two : word.text);
  return { next: at + adjective + 1, code: adjectival ?? code, factor: 1 };
}
