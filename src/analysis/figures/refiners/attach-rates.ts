import type { Candidate, Refiner } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { NOT_COUNTED } from '../words/contexts.words.ts';
import { POWERS, UNITS } from '../words/units.words.ts';

/** Periods so short that a count in them is a pace: *one train an hour*; *9 million passengers a year* is a count. */
const PACE = /^(?:second|minute|hour|day|night)$/;

const POUND = { name: 'lb', kind: 'measure' } as const;

interface Per {
  readonly unit: string;
  readonly next: number;
  readonly isTime: boolean;
  readonly isUnit: boolean;
  readonly word: string;
}

/** *Per kilometre*, *a day*, *every hour*, *per 100,000 people* from a token on; *a year earlier* is a time. */
function readPer(tokens: readonly Token[], at: number): Per | undefined {
  const word = tokenAt(tokens, at).text;
  if (!/^(?:per|a|an|each|every|\/)$/.test(word)) return undefined;
  let next = at + 1;
  const amount = tokenAt(tokens, next).type === 'number' ? tokenAt(tokens, next++).raw : '';
  if (amount) {
    if (word !== 'per') return undefined;
    const of = tokenAt(tokens, next);
    const noun = UNITS.get(of.text)?.name ?? (isPluralNoun(of) ? of.text : '');
    return { unit: `${amount} ${noun}`.trim(), next: noun ? next + 1 : next, isTime: false, isUnit: false, word };
  }
  let noun = tokenAt(tokens, next);
  const power = POWERS.get(noun.text) ?? '';
  if (power) noun = tokenAt(tokens, ++next);
  if (noun.type !== 'word' || /^(?:ago|earlier|before|later|apart)$/.test(tokenAt(tokens, next + 1).text))
    return undefined;
  const letter = word === '/' && /^[mtgl]$/.test(noun.text) ? noun.text : undefined;
  const known = noun.text === 'pound' ? POUND : UNITS.get(word === '/' && noun.text === 'h' ? 'hour' : noun.text);
  return {
    unit: `${known?.name ?? noun.text}${power}`,
    next: next + 1,
    isTime: known?.kind === 'duration',
    isUnit: known?.kind === 'measure' || letter !== undefined,
    word,
  };
}

function rate(candidate: Candidate, per: Per, unit: string | undefined, last: number): Candidate {
  return { ...candidate, kind: 'rate', unit: `${unit ?? 'item'} per ${per.unit}`, last };
}

const multiple = (candidate: Candidate, last: number): Candidate => ({
  ...candidate,
  kind: 'rate',
  unit: 'time',
  last,
});

function attach(candidate: Candidate, tokens: readonly Token[], limit: number): Candidate {
  const { kind, last, unit } = candidate;
  const per = last < limit || limit === last ? readPer(tokens, last) : undefined;
  if (kind === 'money') {
    if (!per) return candidate;
    // *€970 a month* is money; *€72m a kilometre* and *$40 per person* are rates.
    if (per.isTime) return { ...candidate, last: per.next };
    return per.isUnit || per.word === 'per' || per.word === '/' ? rate(candidate, per, unit, per.next) : candidate;
  }
  if (kind === 'measure')
    return per && (per.isTime || per.isUnit || per.word === 'per') ? rate(candidate, per, unit, per.next) : candidate;
  if (kind !== 'count' || candidate.form === 'fraction') return candidate;
  const times = tokenAt(tokens, last);
  const fold = times.text === '-' && times.gap === 'none' ? 1 : 0;
  // *five times as many*, *10x*, *a 30-fold rise*
  if (times.text === 'times' || (times.text === 'x' && times.gap === 'none')) return multiple(candidate, last + 1);
  if (tokenAt(tokens, last + fold).text === 'fold') return multiple(candidate, last + fold + 1);
  if (per?.word === 'per') return rate(candidate, per, undefined, per.next);
  // The counted noun stands between: *about one train an hour*, *12 cases per 100,000*.
  for (let at = last; at < last + 3 && at < limit; at++) {
    const noun = tokenAt(tokens, at);
    if (noun.type !== 'word' || NOT_COUNTED.has(noun.text)) return candidate;
    const after = readPer(tokens, at + 1);
    if (!after) continue;
    if (after.word === 'per' && !(after.isTime && !PACE.test(after.unit)))
      return rate(candidate, after, noun.text, last);
    return after.isTime && PACE.test(after.unit) && after.word !== '/'
      ? rate(candidate, after, noun.text, last)
      : candidate;
  }
  return candidate;
}

/** True where both stand in *from 23 to 14 per 1,000*. */
const isEarlierState = (earlier: Candidate, { first }: Candidate, tokens: readonly Token[]): boolean =>
  earlier.kind === 'count' &&
  earlier.last === first - 1 &&
  tokenAt(tokens, first - 1).text === 'to' &&
  tokenAt(tokens, earlier.first - 1).text === 'from';

/** Rates: so much per unit, per time, per head. What a rate is measured by is no figure of its own: *12 per 100,000*. */
export const attachRates: Refiner = (candidates, tokens) => {
  const result: Candidate[] = [];
  for (const [i, candidate] of candidates.entries()) {
    if (candidate.first < (result.at(-1)?.last ?? 0)) continue;
    const limit = candidates[i + 1]?.first ?? tokens.length;
    const isPer = /^(?:per|\/)$/.test(tokenAt(tokens, limit - 1).text);
    const attached = attach(candidate, tokens, isPer ? limit + 1 : limit);
    // *fell from 23 to 14 per 1,000 births*
    const earlier = result.at(-1);
    if (attached.kind === 'rate' && candidate.kind === 'count' && earlier && isEarlierState(earlier, candidate, tokens))
      result.splice(-1, 1, { ...earlier, kind: 'rate', ...(attached.unit !== undefined && { unit: attached.unit }) });
    result.push(attached);
  }
  return result;
};
