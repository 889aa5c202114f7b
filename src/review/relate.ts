import type { Figure, Relation } from '../model.ts';

/** A figure with the days at which it is stated to hold, if any. */
export type Related = Pick<Figure, 'kind' | 'bound' | 'low' | 'high'> & {
  readonly asOf?: { readonly low: number; readonly high: number };
};

/** The half-width that a plain number's trailing zeros leave open: 12,000 → 500, 310 → 5, 7 → 0, 2.4 → 0.05. */
export function rounding(value: number): number {
  const digits = String(Math.abs(value));
  const decimals = digits.split('.')[1];
  if (decimals !== undefined) return 0.5 * 10 ** -decimals.length;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return zeros === 0 || value === 0 ? 0 : 0.5 * 10 ** zeros;
}

/**
 * The interval that a claim stands for, both ends included, in the claim's own units (days for dates).
 * Exact v is rounded as its trailing zeros tell; about v is ±10 % or its rounding, whichever is wider; over v is [v, 2v);
 * under v is (v/2, v]; ranges and dates stand as they are, but `not before May` and `before 1990` are open at one end; a
 * share is rounded at the percent it shows.
 */
export function interval({ kind, bound, low, high }: Related): readonly [number, number] {
  if (kind === 'date') {
    return [bound === 'under' ? Number.NEGATIVE_INFINITY : low, bound === 'over' ? Number.POSITIVE_INFINITY : high];
  }
  const slack = kind === 'share' ? 0.005 : rounding(low);
  const edge = 1e-9 * Math.max(1, Math.abs(high));
  switch (bound) {
    case 'exact':
      return [low - slack, high + slack];
    case 'about': {
      const half = Math.max(slack, Math.abs(low) * 0.1);
      return [low - half, high + half];
    }
    case 'over':
      return [low, high * 2 - edge];
    case 'under':
      return [low / 2 + edge, high];
    case 'vague':
      return [low, high - edge];
    case 'range':
      return [low, high];
  }
}

/** How two claims of one measure relate: nothing to report, another wording, a later state, or statements that cannot both hold. */
export function relate(a: Related, b: Related): Relation {
  const [aLow, aHigh] = interval(a);
  const [bLow, bHigh] = interval(b);
  const meet = aLow <= bHigh && bLow <= aHigh;
  const same = a.low === b.low && a.high === b.high && a.bound === b.bound;
  const vaguer = meet && (a.bound === 'vague' || b.bound === 'vague');
  const within = a.kind === 'date' && ((aLow <= bLow && bHigh <= aHigh) || (bLow <= aLow && aHigh <= bHigh));
  if (same || vaguer || within) return 'agree';
  if (a.asOf && b.asOf && (a.asOf.high < b.asOf.low || b.asOf.high < a.asOf.low)) return 'update';
  return meet ? 'hedge' : 'conflict';
}
