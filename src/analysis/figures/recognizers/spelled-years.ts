import { type Candidate, candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { BEFORE_YEAR } from '../words/notations.words.ts';
import { SMALL } from '../words/numbers.words.ts';

const DAY = 86_400_000;

/** The words for hundreds of years. */
export const CENTURIES: ReadonlySet<string> = new Set(['eighteen', 'nineteen', 'twenty']);

/** The number below a hundred at a token: *ninety-two*, *nineteen*; and the token after it. */
function below(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | undefined {
  const tens = SMALL.get(tokenAt(tokens, at).text);
  if (tens === undefined || tens < 10) return undefined;
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const unit = tens >= 20 ? SMALL.get(tokenAt(tokens, at + 1 + hyphen).text) : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, next: at + 2 + hyphen }
    : { value: tens, next: at + 1 };
}

/** Years as they are said: *in nineteen ninety-two*, *since twenty nineteen*. */
export function recognizeSpelledYear(tokens: readonly Token[], at: number): Candidate | undefined {
  const century = tokenAt(tokens, at).text;
  if (!CENTURIES.has(century)) return undefined;
  const rest = below(tokens, at + 1);
  if (!rest || !BEFORE_YEAR.has(tokenAt(tokens, at - 1).text)) return undefined;
  const year = (SMALL.get(century) ?? 0) * 100 + rest.value;
  const low = Date.UTC(year, 0, 1) / DAY;
  const high = Date.UTC(year, 11, 31) / DAY;
  return candidate(at, rest.next, low, high, 'words', { kind: 'date' });
}
