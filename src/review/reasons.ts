import type { Reason, ReviewClaim } from '../model.ts';
import { ALL, holds, wordsIn } from './likeness/bag.ts';
import type { Described } from './measures.ts';

/** The value that all have, if they have one. */
function common<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** Why claims were put together, strongest first. */
export function reasonsFor(
  measured: readonly ReviewClaim[],
  { vocabulary, weigh, bagOf }: Pick<Described, 'vocabulary' | 'weigh' | 'bagOf'>,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const claims = measured.map(({ claim }) => claim);
  const head = common(claims.map(({ thing }) => thing.head));
  const event = common(claims.map(({ thing }) => thing.event));
  if (head) reasons.push({ kind: 'head', words: [head] });
  if (event) reasons.push({ kind: 'event', words: [event] });
  const [first, ...others] = measured.map(bagOf);
  const words = (first ? [...wordsIn(first, ALL)] : [])
    .filter((number) => others.every((bag) => holds(bag, number, ALL)))
    .map((number) => ({ word: vocabulary.wordOf(number), weight: weigh(number) }))
    .filter(({ word }) => word !== head && word !== event)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, 4)
    .map(({ word }) => word);
  if (words.length > 0) reasons.push({ kind: 'word', words });
  const unit = common(claims.map((claim) => claim.unit));
  if (unit) reasons.push({ kind: 'unit', words: [unit] });
  const voice = common(claims.map(({ attribution }) => attribution?.origin));
  if (voice) reasons.push({ kind: 'attribution', words: [voice] });
  if (common(claims.map(({ low, high }) => `${low} ${high}`)) !== undefined) reasons.push({ kind: 'value' });
  return reasons;
}
