import type { Relation } from '../../src/model.ts';
import type { MarkedClaim } from './bundle.ts';

const DAY = 86_400_000;

/** How two figures of one measure relate by the rules in docs/findings; written anew here, so that it can disagree. */
export function relationOf(a: MarkedClaim, b: MarkedClaim): Relation {
  const [aLow, aHigh] = standsFor(a);
  const [bLow, bHigh] = standsFor(b);
  const meet = aLow <= bHigh && bLow <= aHigh;
  if (a.low === b.low && a.high === b.high && a.bound === b.bound) return 'agree';
  if (meet && [a.bound, b.bound].includes('vague')) return 'agree';
  if (a.kind === 'date' && ((aLow <= bLow && bHigh <= aHigh) || (bLow <= aLow && aHigh <= bHigh))) return 'agree';
  if (a.asOf && b.asOf && !a.asOf.startsWith(b.asOf) && !b.asOf.startsWith(a.asOf)) return 'update';
  return meet ? 'hedge' : 'conflict';
}

function standsFor({ kind, bound, low, high }: MarkedClaim): readonly [number, number] {
  if (kind === 'date') return [Date.parse(`${low}`) / DAY, Date.parse(`${high}`) / DAY];
  const [from, to] = [Number(low), Number(high)];
  const slack = kind === 'share' ? 0.005 : halfStep(from);
  const wide = Math.max(slack, 0.1 * Math.abs(from));
  switch (bound) {
    case 'exact':
      return [from - slack, to + slack];
    case 'about':
      return [from - wide, to + wide];
    case 'over':
      return [from, to * 2 * (1 - 1e-9)];
    case 'under':
      return [(from / 2) * (1 + 1e-9), to];
    case 'vague':
      return [from, to * (1 - 1e-9)];
    case 'range':
      return [from, to];
  }
}

/** Half a unit of the last digit that is not a zero: 12,000 → 500, 310 → 5, 2.4 → 0.05; whole numbers without zeros → 0. */
function halfStep(value: number): number {
  const [whole = '', decimals] = `${Math.abs(value)}`.split('.');
  if (decimals) return 0.5 * 10 ** -decimals.length;
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  return value === 0 || zeros === 0 ? 0 : 0.5 * 10 ** zeros;
}
