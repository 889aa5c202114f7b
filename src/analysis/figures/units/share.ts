import { type Token, tokenAt } from '../tokens.ts';
import { CHANGES } from '../words/changes.words.ts';

interface Share {
  readonly next: number;
  readonly unit: string;
  readonly factor: number;
}

/** Percent in all spellings, percentage points and basis points behind a number. */
export function readShare(tokens: readonly Token[], last: number): Share | undefined {
  const hyphen = tokenAt(tokens, last).text === '-' && tokenAt(tokens, last).gap === 'none' ? 1 : 0;
  const at = last + hyphen;
  const { text, gap } = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1).text;
  switch (text) {
    case 'of':
      // *0.2 of a percentage point*, *half of one per cent*
      return /^(?:an?|one|1)$/.test(after) && /^(?:%|per|percent|percentage|point)$/.test(tokenAt(tokens, at + 2).text)
        ? readShare(tokens, at + 2)
        : undefined;
    case '%':
    case '％':
    case 'percent':
    case 'pct':
      return points(tokens, at + 1) ?? { next: at + 1, unit: '%', factor: 0.01 };
    case 'pc':
      return gap === 'none' || after !== 's' ? { next: at + 1, unit: '%', factor: 0.01 } : undefined;
    case 'per':
      return after === 'cent' || after === 'centum'
        ? (points(tokens, at + 2) ?? { next: at + 2, unit: '%', factor: 0.01 })
        : undefined;
    case 'percentage':
    case 'percentage-point':
      return points(tokens, after === '-' ? at + 2 : at + 1);
    case 'point':
      // *half a point*
      return isOnePoint(tokens, last - 1) ? { next: at + 1, unit: 'percentage point', factor: 0.01 } : undefined;
    case 'pp':
    case 'ppt':
    case 'ppts':
    case 'pps':
      return { next: at + 1, unit: 'percentage point', factor: 0.01 };
    case 'basis':
      // *25 basis points*, *a 50-basis-point rise*
      if (after === '-' && tokenAt(tokens, at + 2).text === 'point')
        return { next: at + 3, unit: 'basis point', factor: 0.0001 };
      return after.startsWith('point') ? { next: at + 2, unit: 'basis point', factor: 0.0001 } : undefined;
    case 'bp':
    case 'bps':
      return { next: at + 1, unit: 'basis point', factor: 0.0001 };
    case '‰':
      return { next: at + 1, unit: '‰', factor: 0.001 };
    default:
      return undefined;
  }
}

/** *Half a point*, *up by one point*; but *at one point he wept*. */
function isOnePoint(tokens: readonly Token[], one: number): boolean {
  const { text } = tokenAt(tokens, one);
  if (text === 'a' || text === 'an') return true;
  return (
    (text === 'one' || text === '1') &&
    (tokenAt(tokens, one - 1).text === 'by' || CHANGES.has(tokenAt(tokens, one - 1).text))
  );
}

function points(tokens: readonly Token[], at: number): Share | undefined {
  const hyphen = tokenAt(tokens, at).text === '-' ? 1 : 0;
  return /^points?$/.test(tokenAt(tokens, at + hyphen).text)
    ? { next: at + hyphen + 1, unit: 'percentage point', factor: 0.01 }
    : undefined;
}
