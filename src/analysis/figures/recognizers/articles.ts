import { type Candidate, candidate } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { BEFORE_LENGTH } from '../words/notations.words.ts';
import { DENOMINATORS } from '../words/numbers.words.ts';
import { UNITS } from '../words/units.words.ts';

/** *A week*, *an hour*, *a decade* as one of a unit; *a day and a half*, *hour and a quarter*. */
export function recognizeArticle(tokens: readonly Token[], at: number): Candidate | undefined {
  const first = tokenAt(tokens, at);
  if (first.type !== 'word') return undefined;
  const isArticle = first.text === 'a' || first.text === 'an';
  const unitAt = isArticle ? at + 1 : at;
  const unit = UNITS.get(tokenAt(tokens, unitAt).text);
  if (!unit || tokenAt(tokens, unitAt).text.endsWith('s')) return undefined;
  const next = unitAt + 1;
  // *day and a half*
  if (tokenAt(tokens, next).text === 'and' && tokenAt(tokens, next + 1).text === 'a') {
    const part = DENOMINATORS.get(tokenAt(tokens, next + 2).text);
    if (part === 2 || part === 4) {
      const value = 1 + 1 / part;
      return candidate(at, next + 3, value, value, 'article', {
        unit: unit.name,
        kind: unit.kind,
        factor: unit.factor,
      });
    }
  }
  if (!isArticle || unit.kind !== 'duration' || unit.name === 'second') return undefined;
  // *An hour or two*
  if (
    tokenAt(tokens, next).text === 'or' &&
    tokenAt(tokens, next + 1).text === 'two' &&
    !UNITS.has(tokenAt(tokens, next + 2).text)
  )
    return candidate(at, next + 2, 1, 2, 'article', {
      bound: 'range',
      unit: unit.name,
      kind: unit.kind,
      factor: unit.factor,
    });
  const before = tokenAt(tokens, at - 1);
  const isLength =
    BEFORE_LENGTH.has(before.text) ||
    (unit.name === 'fortnight' && /^for$/.test(before.text)) ||
    tokenAt(tokens, next).text === 'and';
  if (!isLength || tokenAt(tokens, next).text === 'ago' || tokenAt(tokens, next).text === '-') return undefined;
  return candidate(at, next, 1, 1, 'article', { unit: unit.name, kind: unit.kind, factor: unit.factor });
}
