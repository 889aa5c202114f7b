import type { Candidate, Refiner } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { CHANGES } from '../words/changes.words.ts';

/** True where both numbers hold, at different times: *enlarged from 30 to 50 beds*, *the fee went from £30 to £50*. */
function isChange(tokens: readonly Token[], first: number): boolean {
  if (tokenAt(tokens, first - 1).text !== 'from') return false;
  for (let at = first - 2; at >= first - 9 && at >= 0; at--) if (CHANGES.has(tokenAt(tokens, at).text)) return true;
  return false;
}

/** What stands between two neighbours, as one string: `to`, `-`, `- to -`, `and`. */
function link(tokens: readonly Token[], from: number, to: number): string {
  if (to <= from || to - from > 3) return '';
  let words = '';
  for (let at = from; at < to; at++) words += (words ? ' ' : '') + tokenAt(tokens, at).text;
  // Cells of a table stand apart: *64,200    -17%*.
  for (let at = from; at <= to; at++) if (tokenAt(tokens, at).gap === 'wide') return '';
  return words;
}

/** Gives a bare lower end the scale and unit of the upper: *two to three million*, *87 to 84 per cent*, *$20–30k*. */
function share(low: Candidate, high: Candidate, tokens: readonly Token[]): [Candidate, Candidate] {
  let a = low;
  let b = high;
  const isBare = a.kind === 'count' && a.unit === undefined;
  // *a third to 4.2 million* shares nothing.
  const takesScale =
    (isBare || (a.kind === 'money' && tokenAt(tokens, a.last - 1).type === 'number')) && a.form !== 'vague';
  if (a.scale === 1 && b.scale > 1 && takesScale && a.low < 1000 && a.low < b.low / b.scale) {
    a = { ...a, low: a.low * b.scale, high: a.high * b.scale, scale: b.scale };
  }
  if (isBare && b.kind !== 'count' && b.unit !== undefined) a = { ...a, kind: b.kind, factor: b.factor, unit: b.unit };
  const isMoney =
    (a.kind === 'money' && tokenAt(tokens, a.last - 1).type !== 'word') || (a.kind === 'money' && a.scale > 1);
  if (isMoney && b.kind === 'count') b = { ...b, kind: 'money', factor: a.factor, unit: a.unit };
  return [a, b];
}

/** *A third to 40 per cent* is one range; *25 basis points to 4.75 per cent* is how much and to what. */
const comparable = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind && (a.unit === b.unit || (a.kind === 'share' && (a.unit === undefined || b.unit === undefined)));

function joined(a: Candidate, b: Candidate, first: number): Candidate {
  return {
    ...b,
    first,
    coreFirst: a.coreFirst,
    low: a.low,
    high: b.high,
    bound: a.bound === 'vague' && b.bound === 'vague' ? 'vague' : 'range',
    ...(a.factor !== b.factor && { low: (a.low * a.factor) / b.factor }),
  };
}

/** Two numbers between which one is in doubt: *seven or eight*, *10 or 20*; *twelve or twenty* are two figures. */
const followsOn = (low: number, high: number): boolean =>
  high - low <= 2 || high <= low * 1.5 || (high <= low * 2 && (low % 10 === 0 || low % 5 === 0) && high % 5 === 0);

/** One range of two neighbours, or the two with what they share. */
function join(a: Candidate, b: Candidate, tokens: readonly Token[]): readonly Candidate[] {
  const words = link(tokens, a.last, b.first);
  if (a.bound === 'range' || b.bound === 'range') return [a, b];
  const isDash = /^[-–—]$/.test(words);
  const before = tokenAt(tokens, a.first - 1).text;
  const isBetween = before === 'between' && (words === 'and' || words === 'to');
  const [low, high] = share(a, b, tokens);
  // *4.2 ± 0.3 kg*
  if (words === '±' || words === '+ / -' || words === 'plus or minus' || words === 'give or take')
    return a.kind === 'count' && a.unit === undefined && b.unit !== undefined
      ? [{ ...a, kind: b.kind, factor: b.factor, unit: b.unit }, b]
      : [a, b];
  const ascends = low.low * low.factor < high.low * high.factor;
  const isOpen = tokenAt(tokens, b.last).text === '+';
  if (comparable(low, high) && ascends && !isOpen) {
    if (isBetween) return [joined(low, high, a.first - 1)];
    // *fell 0.3 points to 4.1%*, *rose 3 to 37.5 euros*: by how much, and to what.
    const isBy =
      CHANGES.has(before) &&
      (a.kind !== 'count' ? low === a && high === b : low.low * low.factor * 4 < high.low * high.factor);
    if (
      (words === 'to' || words === '- to -' || words === '- to' || words === 'up to') &&
      !isBy &&
      !isChange(tokens, a.first)
    ) {
      return [joined(low, high, before === 'from' ? a.first - 1 : a.first)];
    }
    if (isDash && (words !== '—' || tokenAt(tokens, b.first).gap === 'none')) return [joined(low, high, a.first)];
    // *It’ll be two, three weeks*
    const isLoose = words === ',' && a.form === 'words' && low !== a && b.low - a.low === 1 && b.kind === 'duration';
    if (isLoose) return [joined(low, high, a.first)];
    const isNear = followsOn(low.low, high.low);
    if ((words === 'or' || words === '- or') && isNear) return [joined(low, high, a.first)];
  }
  if (a.last !== a.coreLast) return [a, b];
  // *from 60 to 55 per cent*, *8 and 4 per cent*, *six, seven and nine per cent*: no range, yet one unit.
  if (words === 'to' || words === 'or' || words === '- or' || isDash) return [low, high];
  const isBorrowed = b.last === b.coreLast && b.unit === '%';
  if (words === 'and' || (words === ',' && isBorrowed)) return low.low === a.low ? [low, b] : [a, b];
  return [a, b];
}

/** *Five hours and 40 minutes*, *1 hour 10 minutes*, *6ft 2in*: a sum in the larger unit. */
function addUp(a: Candidate, later: Candidate, tokens: readonly Token[]): Candidate | undefined {
  // *5h 20m*
  const isMinutes = a.unit === 'hour' && later.unit === 'm' && a.last === later.first && later.low < 60;
  // *six foot two*
  const isBareInches =
    later.first === a.last &&
    tokenAt(tokens, a.last - 1).text === 'foot' &&
    tokenAt(tokens, later.last).type !== 'word';
  // *6-foot-4*
  const isInches =
    a.unit === 'foot' &&
    later.kind === 'count' &&
    later.low < 12 &&
    (isBareInches || (later.form === 'digits' && tokenAt(tokens, a.last).text === '-' && later.first === a.last + 1));
  if (isInches)
    return { ...a, last: later.last, coreLast: later.last, low: a.low + later.low / 12, high: a.low + later.low / 12 };
  const b: Candidate = isMinutes ? { ...later, kind: 'duration', unit: 'minute', factor: 1 / 1440 } : later;
  const words = link(tokens, a.last, b.first);
  if (a.last !== b.first && words !== 'and' && words !== ',' && words !== '-') return undefined;
  // *The biggest in more than a decade, two days after a strike* is two figures; *two hours, ten minutes* is one.
  const isLoose = words === ',' && /^an?$/.test(tokenAt(tokens, a.coreFirst).text);
  const isTime = words !== '-' && !isLoose && a.kind === 'duration' && b.kind === 'duration' && b.factor < a.factor;
  const isFeet = a.unit === 'foot' && b.unit === 'inch';
  if (!isTime && !isFeet) return undefined;
  if (a.bound !== 'exact' || b.bound !== 'exact' || !Number.isInteger(a.low) || a.low < 1) return undefined;
  const low = a.low + b.low * (isFeet ? 1 / 12 : b.factor / a.factor);
  return { ...a, last: b.last, coreLast: b.last, low, high: low };
}

/** Ranges, sums of units, and neighbours that share a scale or a unit. */
export const joinRanges: Refiner = (candidates, tokens) => {
  const result: Candidate[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const current = candidates[i];
    if (!current) continue;
    const next = result.pop();
    if (!next) {
      result.push(current);
      continue;
    }
    const sum = addUp(current, next, tokens);
    result.push(...(sum ? [sum] : join(current, next, tokens).toReversed()));
  }
  return result.reverse();
};
