import type { Candidate, Told } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { FINDING, MULTITUDES } from '../words/contexts.words.ts';
import { asMoney, isPaid, isSum } from './context-units.ts';

const MORE = /^(?:a|an|another|further|extra|additional|some)$/;

/** Whether the words before a number speak of a multitude: *a city of 3.2m*, *the population is 4m*. */
function isMultitude(tokens: readonly Token[], first: number): boolean {
  if (/^numbers?$/.test(tokenAt(tokens, first - 1).text)) return true;
  if (!/^(?:of|is|was|to|at|by)$/.test(tokenAt(tokens, first - 1).text)) return false;
  for (let at = first - 2; at >= first - 5 && tokenAt(tokens, at).type === 'word'; at--)
    if (MULTITUDES.has(tokenAt(tokens, at).text)) return true;
  return false;
}

function isFound(tokens: readonly Token[], first: number, result: readonly Candidate[], told: Told): boolean {
  let at = first - 1;
  while (MORE.test(tokenAt(tokens, at).text)) at--;
  const isMoneyNear = [...told.figures.slice(-3), ...result].some(({ kind }) => kind === 'money');
  return isMoneyNear && FINDING.has(tokenAt(tokens, at).text);
}

const isNear = (a: number, b: number): boolean => a / b > 1 / 3 && a / b < 3;

/**
 * The letter of *19.9m* is a million and no metre where a sum is told (*capex of 400m*), many are counted (*a city of
 * 3.2m*) or millions stand beside it: *2bn users, 600m of them daily*, *sales rose 35% to 14m*.
 */
export function readMillions(
  candidate: Candidate,
  alone: boolean,
  result: readonly Candidate[],
  tokens: readonly Token[],
  told: Told,
): Candidate | undefined {
  if (candidate.unit !== 'm' || candidate.kind !== 'measure' || candidate.form !== 'digits') return undefined;
  const { first, last, low, high } = candidate;
  const letter = tokenAt(tokens, last - 1);
  if (letter.raw !== 'm' || letter.gap !== 'none') return undefined;
  const count: Candidate = {
    ...candidate,
    unit: undefined,
    first,
    last,
    low: low * 1e6,
    high: high * 1e6,
    scale: 1e6,
    kind: 'count',
    factor: 1,
  };
  const previous = result.findLast(({ scale }) => scale >= 1e6);
  // *2bn users, 600m of them daily*
  if (tokenAt(tokens, last).text === 'of' && /^(?:them|whom|which)$/.test(tokenAt(tokens, last + 1).text))
    return previous && { ...count, kind: previous.kind, ...(previous.unit !== undefined && { unit: previous.unit }) };
  if (isMultitude(tokens, first)) return count;
  if (!alone) return undefined;
  if (
    isSum(candidate, result, tokens) ||
    isPaid(candidate, result, tokens, told) ||
    isFound(tokens, first, result, told)
  )
    return asMoney(count, result, tokens, told);
  const change = result.at(-1);
  if (change?.unit === '%' && change.last === first - 1 && tokenAt(tokens, first - 1).text === 'to') return count;
  if (!previous || !isNear(count.low, previous.low)) return undefined;
  const { kind, unit, factor } = previous;
  return { ...count, kind, factor, ...(unit !== undefined && { unit }) };
}
