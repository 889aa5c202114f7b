import type { Claim, FindingKind } from '../model.ts';
import type { Amounts } from './amounts.ts';
import type { Translate } from './wording.ts';

/** Below this a count is so small that everybody sees what part of it the gap is. */
const SMALL = 20;
const DAYS_TOLD = 60;
const MONTHS_TOLD = 730;
const MONTH = 30.44;
const YEAR = 365.25;
/** A date of more days than this is a month, or longer. */
const DAY_WIDE = 27;
const MONTH_WIDE = 31;

/** By how much another claim differs, in words: `9,000 more (30%)`, `3 days later`, `same value, other bound`. */
export function gapBetween(t: Translate, amounts: Amounts, finding: FindingKind, mine: Claim, other: Claim): string {
  if (mine.low === other.low && mine.high === other.high) {
    return mine.bound === other.bound ? '' : t('same value, other bound');
  }
  if (finding === 'hedge') return t('both can hold');
  if (mine.kind === 'date') return betweenDates(t, amounts, mine, other);
  if (isPoint(mine) && isPoint(other)) return betweenPoints(t, amounts, mine, other);
  return finding === 'update' ? '' : betweenOpen(t, mine.kind === 'count', mine, other);
}

const isPoint = ({ bound, low, high }: Claim): boolean => low === high && (bound === 'exact' || bound === 'about');

function betweenPoints(t: Translate, amounts: Amounts, mine: Claim, other: Claim): string {
  const gap = other.low - mine.low;
  if (mine.kind === 'share') {
    const points = amounts.number(Math.round(Math.abs(gap) * 1000) / 10);
    return gap > 0 ? t('{0} percentage points more', points) : t('{0} percentage points less', points);
  }
  const isCount = mine.kind === 'count';
  const times = mine.low > 0 ? other.low / mine.low : 0;
  if (times >= 2 && (!isCount || other.low >= SMALL))
    return timesAs(t, isCount, amounts.number(Math.round(10 * times) / 10));
  const amount = amountOf(amounts, mine, other);
  const difference = gap > 0 ? t('{0} more', amount) : isCount ? t('{0} fewer', amount) : t('{0} less', amount);
  const part = mine.low === 0 ? 0 : Math.round((100 * Math.abs(gap)) / Math.abs(mine.low));
  const isSeen = isCount && Math.abs(mine.low) < SMALL;
  return isSeen || part === 0 ? difference : `${difference} (${amounts.of('share', part, undefined)})`;
}

const timesAs = (t: Translate, isCount: boolean, times: string): string =>
  isCount ? t('{0} times as many', times) : t('{0} times as much', times);

/** In the unit that both are stated in, else in the one that they are compared in. */
function amountOf(amounts: Amounts, mine: Claim, other: Claim): string {
  const { kind, stated, unit } = mine;
  const asStated = stated.unit === other.stated.unit && stated.low !== other.stated.low;
  const gap = Math.abs(asStated ? other.stated.low - stated.low : other.low - mine.low);
  const compared = kind === 'duration' ? 'day' : unit;
  return amounts.of(kind, Number(gap.toPrecision(10)), asStated ? (stated.unit ?? unit) : compared);
}

/** Where one of the two is open or vague, no number would be true: *at least 300* and *thousands*. */
function betweenOpen(t: Translate, isCount: boolean, mine: Claim, other: Claim): string {
  const [own, theirs] = [nearEnds(mine), nearEnds(other)];
  if (theirs.low >= own.high) {
    const isFar = own.high > 0 && theirs.low / own.high >= 2;
    if (!isFar) return t('more');
    return isCount ? t('at least twice as many') : t('at least twice as much');
  }
  const isFar = own.low > 0 && theirs.high / own.low <= 0.5;
  if (isFar) return isCount ? t('at most half as many') : t('at most half as much');
  return isCount ? t('fewer') : t('less');
}

/** What the words name: *more than 300* names 300, *10 to 12* names 10 and 12. */
const nearEnds = ({ bound, low, high }: Claim): { readonly low: number; readonly high: number } => ({
  low: bound === 'under' ? high : low,
  high: bound === 'over' ? low : high,
});

function betweenDates(t: Translate, amounts: Amounts, mine: Claim, other: Claim): string {
  const isLater = other.low > mine.high;
  if (!isLater && other.high >= mine.low) return '';
  const wide = Math.max(mine.high - mine.low, other.high - other.low);
  const days = Math.abs(other.low - mine.low);
  const [unit, length] =
    wide >= MONTH_WIDE || days >= MONTHS_TOLD
      ? (['year', YEAR] as const)
      : wide >= DAY_WIDE || days >= DAYS_TOLD
        ? (['month', MONTH] as const)
        : (['day', 1] as const);
  const amount = amounts.of('duration', Math.max(1, Math.round(days / length)), unit);
  if (length === 1) return isLater ? t('{0} later', amount) : t('{0} earlier', amount);
  return isLater ? t('about {0} later', amount) : t('about {0} earlier', amount);
}
