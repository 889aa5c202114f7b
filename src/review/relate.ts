import type { Figure, Relation } from '../model.ts';

/** A figure with the days at which it is stated to hold, if any. */
export type Related = Pick<Figure, 'kind' | 'bound' | 'low' | 'high'> & {
  readonly asOf?: { readonly low: number; readonly high: number };
};

/** The half-width that a plain number's trailing zeros leave open: 12,000 → 500, 310 → 5, 7 → 0, 2.4 → 0.05. */
export function rounding(value: number): number {
  if (value === 0) return 0;
  if (Number.isSafeInteger(value)) {
    let unit = 1;
    while (value % (10 * unit) === 0) unit *= 10;
    return unit === 1 ? 0 : 0.5 * unit;
  }
  const digits = String(Math.abs(value));
  const decimals = digits.split('.')[1];
  if (decimals !== undefined) return 0.5 * 10 ** -decimals.length;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return zeros === 0 ? 0 : 0.5 * 10 ** zeros;
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

/** What a claim states, with the interval that it stands for: worked out once for all that it is held against. */
export interface Stated extends Related {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

export function toStated({ kind, bound, low, high, asOf }: Related): Stated {
  const [from, to] = interval({ kind, bound, low, high });
  return { kind, bound, low, high, from, to, first: asOf?.low ?? Number.NaN, last: asOf?.high ?? Number.NaN };
}

/** How two claims of one measure relate: nothing to report, another wording, a later state, or statements that cannot both hold. */
export const relate = (a: Related, b: Related): Relation => relateStated(toStated(a), toStated(b));

export function relateStated(a: Stated, b: Stated): Relation {
  const meet = a.from <= b.to && b.from <= a.to;
  const same = a.low === b.low && a.high === b.high && a.bound === b.bound;
  const vaguer = meet && (a.bound === 'vague' || b.bound === 'vague');
  const within = a.kind === 'date' && ((a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to));
  if (same || vaguer || within) return 'agree';
  if (a.last < b.first || b.last < a.first) return 'update';
  return meet ? 'hedge' : 'conflict';
}
