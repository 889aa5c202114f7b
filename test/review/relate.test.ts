import assert from 'node:assert/strict';
import type { Bound, Relation } from '../../src/model.ts';
import { interval, type Related, relate, rounding } from '../../src/review/relate.ts';

const count = (bound: Bound, low: number, high = low): Related => ({ kind: 'count', bound, low, high });
const share = (bound: Bound, low: number): Related => ({ kind: 'share', bound, low, high: low });
const date = (low: number, high = low, bound: Bound = 'exact'): Related => ({ kind: 'date', bound, low, high });
const on = (claim: Related, day: number): Related => ({ ...claim, asOf: { low: day, high: day } });

describe('rounding', () => {
  for (const [value, half] of [
    [12_000, 500],
    [310, 5],
    [7, 0],
    [2.4, 0.05],
    [0, 0],
    [-20, 5],
    [1_000_000, 500_000],
  ] as const) {
    it(`${value} is ±${half}`, () => assert.ok(Math.abs(rounding(value) - half) < 1e-12));
  }
});

describe('the interval that a claim stands for', () => {
  for (const [claim, low, high] of [
    [count('exact', 310), 305, 315],
    [count('about', 3000), 2500, 3500],
    [count('about', 61), 54.9, 67.1],
    [count('over', 300), 300, 600],
    [count('under', 60), 30, 60],
    [count('range', 10, 12), 10, 12],
    [count('vague', 2000, 20_000), 2000, 20_000],
    [share('exact', 0.62), 0.615, 0.625],
  ] as const) {
    it(`${claim.bound} ${claim.low}`, () => {
      const [from, to] = interval(claim);
      assert.ok(Math.abs(from - low) < 1e-3 && Math.abs(to - high) < 1e-3, `${from} to ${to}`);
    });
  }
});

describe('two claims of one measure', () => {
  const cases: readonly (readonly [string, Related, Related, Relation])[] = [
    ['12,000 and 12,000', count('exact', 12_000), count('exact', 12_000), 'agree'],
    ['about 12,000 and more than 12,000', count('about', 12_000), count('over', 12_000), 'hedge'],
    ['3,000 and 3,120', count('exact', 3000), count('exact', 3120), 'hedge'],
    ['12,000 and 21,000', count('exact', 12_000), count('exact', 21_000), 'conflict'],
    ['6 and 7', count('exact', 6), count('exact', 7), 'conflict'],
    ['several thousand and 3,120', count('vague', 2000, 10_000), count('exact', 3120), 'agree'],
    ['several thousand and 12,000', count('vague', 2000, 10_000), count('exact', 12_000), 'conflict'],
    ['at least 300 and thousands', count('over', 300), count('vague', 2000, 20_000), 'conflict'],
    ['up to 60 and 60', count('under', 60), count('exact', 60), 'hedge'],
    ['62 % and nine in ten', share('exact', 0.62), share('exact', 0.9), 'conflict'],
    ['a month and a day in it', date(100, 130), date(110), 'agree'],
    ['two days', date(100), date(101), 'conflict'],
    ['not before a day, and a day after it', date(100, 100, 'over'), date(400), 'agree'],
    ['not before a day, and a day before it', date(100, 100, 'over'), date(90), 'conflict'],
    ['before a day, and a day long before', date(100, 100, 'under'), date(-9000), 'agree'],
    ['six on one day and eight on the next', on(count('exact', 6), 1), on(count('exact', 8), 2), 'update'],
    ['six on both days', on(count('exact', 6), 1), on(count('exact', 6), 2), 'agree'],
    ['six and eight on one day', on(count('exact', 6), 1), on(count('exact', 8), 1), 'conflict'],
    ['six on a day, and eight undated', on(count('exact', 6), 1), count('exact', 8), 'conflict'],
  ];
  for (const [what, a, b, relation] of cases) {
    it(`${relation}: ${what}`, () => {
      assert.equal(relate(a, b), relation);
      assert.equal(relate(b, a), relation, 'the other way round');
    });
  }
});
