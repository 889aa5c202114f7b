import type { Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
import { UNITS, WHICH } from './period.words.ts';
import type { Range } from './zones.ts';

const tellsPeriod = ofWord(
  ({ lower }) => WHICH.has(lower) || ['a', 'per', 'each', 'every', 'overnight'].includes(lower),
);

/** Without one of these words near a figure, or so many words behind, no period is told. */
export const PERIODS: ReadonlySet<string> = new Set([...UNITS, 'overnight']);
export const PERIOD_REACH = 3;

/**
 * The stretch of time that a figure is counted over, as canonical words: *first 24 hour*, *past week*, *a year*. The
 * figure's own words tell none: *more than a decade*.
 */
export function readPeriod(tokens: readonly Token[], near: Range, figure: Range): string | undefined {
  for (let at = near.start; at < near.end; at++) {
    const { word, lower } = tokens[at] as Token;
    if ((at >= figure.start && at < figure.end) || !tellsPeriod(word)) continue;
    if (WHICH.has(lower)) {
      for (let n = 1; n <= PERIOD_REACH; n++) {
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
