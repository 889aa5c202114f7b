import type { Candidate } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { DESIGNATORS, NO_COUNT } from '../words/designations.words.ts';

/** How many words the name of a place or a group has before its number. */
const LONGEST_NAME = 4;
/** How many places a breakdown is followed back through. */
const MOST = 40;

const isCapital = (token: Token): boolean => token.type === 'word' && token.raw !== token.text;
const isSeparator = ({ text }: Token): boolean => text === ',' || text === ';' || text === 'and' || text === '·';

/** The token before the name that ends at `at`, where it is one: a separator, a colon or a bracket follows on its left. */
function beforeName(tokens: readonly Token[], at: number): number | undefined {
  let start = at;
  while (start > at - LONGEST_NAME && tokenAt(tokens, start).type === 'word' && tokenAt(tokens, start).text !== 'and')
    start--;
  return start < at ? start : undefined;
}

/** True where what a colon or a bracket breaks down is counted: *Deaths by district:*, *40 (*. */
function opens(tokens: readonly Token[], at: number): boolean {
  const { text } = tokenAt(tokens, at);
  if (text === '(') return tokenAt(tokens, at - 1).type === 'number' || tokenAt(tokens, at - 2).type === 'number';
  if (text !== ':') return false;
  let counted = false;
  for (let i = at - 1; i >= at - 8 && tokenAt(tokens, i).type === 'word'; i--) {
    if (NO_COUNT.has(tokenAt(tokens, i).text)) return false;
    if (
      isPluralNoun(tokenAt(tokens, i)) ||
      /^(?:dead|injured|detained|missing|wounded|arrested|killed)$/.test(tokenAt(tokens, i).text)
    )
      counted = true;
  }
  return counted;
}

/**
 * *Deaths by district: Eastfold 41, Upper Moor 12 and Sandhaven 9*, *40 (Eastfield 31, Harbour 6, elsewhere 3)*: a number
 * behind a name is its part of the whole; *Aircraft: Boeing 737, Airbus 320* are names.
 */
export function isBreakdown({ first, last }: Candidate, tokens: readonly Token[]): boolean {
  let at = beforeName(tokens, first - 1);
  const name = tokenAt(tokens, first - 1);
  if (at === undefined || !isCapital(tokenAt(tokens, at + 1)) || DESIGNATORS.has(name.text)) return false;
  let others = isSeparator(tokenAt(tokens, last)) && continues(tokens, last + 1) ? 1 : 0;
  for (let steps = 0; steps < MOST && at !== undefined; steps++) {
    if (opens(tokens, at)) return others > 0;
    if (!isSeparator(tokenAt(tokens, at))) return false;
    if (tokenAt(tokens, at).text === 'and' && isSeparator(tokenAt(tokens, at - 1))) at--;
    const number = at - 1;
    if (tokenAt(tokens, number).type !== 'number') return false;
    others++;
    at = beforeName(tokens, number - 1);
  }
  return false;
}

/** True where a name and a number go on. */
function continues(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i <= at + LONGEST_NAME + 1; i++) {
    if (tokenAt(tokens, i).type === 'number') return i > at;
    if (tokenAt(tokens, i).type !== 'word') return false;
  }
  return false;
}
