import type { Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
import { UNITS, WHICH } from './period.words.ts';
import type { Range } from './zones.ts';

const tellsPeriod = ofWord(
  ({ lower }) => WHICH.has(lower) || ['a', 'per', 'each', 'every', 'overnight'].includes(lower),
);

/** The stretch of time that a figure is counted over, as canonical words: *first 24 hour*, *past week*, *a year*. */
export function readPeriod(tokens: readonly Token[], near: Range): string | undefined {
  for (let at = near.start; at < near.end; at++) {
    const { word, lower } = tokens[at] as Token;
    if (!tellsPeriod(word)) continue;
    if (WHICH.has(lower)) {
      for (let n = 1; n < 4; n++) {
        const unit = tokens[at + n]?.lower ?? '';
        if (UNITS.has(unit)) return `${lower} ${unit.replace(/s$/, '')}`;
      }
    }
    if (
      (lower === 'a' || lower === 'per' || lower === 'each' || lower === 'every') &&
      UNITS.has(tokens[at + 1]?.lower ?? '')
    )
      return `per ${tokens[at + 1]?.lower}`;
    if (lower === 'overnight') return 'overnight';
  }
  return undefined;
}
