import assert from 'node:assert/strict';
import { Amounts } from '../../src/language/amounts.ts';
import { gapBetween } from '../../src/language/gap.ts';
import { inEnglish } from '../../src/language/wording.ts';
import type { Bound, Claim, FindingKind, Kind } from '../../src/model.ts';

type Value = readonly [bound: Bound, low: number, high?: number];

const claim = (kind: Kind, [bound, low, high = low]: Value, unit?: string, factor = 1): Claim =>
  ({
    ...{ kind, bound, low: low * factor, high: high * factor },
    stated: { low, high, ...(unit && { unit }) },
    ...(unit && kind !== 'duration' && { unit }),
  }) as Claim;

const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const amounts = new Amounts('en-GB');

/** Two values of a kind, how they relate, and what is said of the second beside the first. */
const GAPS: readonly (readonly [Kind, Value, Value, FindingKind, string, (string | undefined)?, number?])[] = [
  ['count', ['exact', 6], ['exact', 7], 'conflict', '1 more'],
  ['count', ['exact', 2140], ['about', 2300], 'conflict', '160 more (7%)'],
  ['count', ['exact', 120_000], ['exact', 45_000], 'conflict', '75,000 fewer (63%)'],
  ['count', ['exact', 45_000], ['exact', 120_000], 'conflict', '2.7 times as many'],
  ['count', ['exact', 2], ['exact', 5], 'conflict', '3 more'],
  ['count', ['exact', 0], ['exact', 4], 'conflict', '4 more'],
  ['money', ['exact', 40e6], ['exact', 55e6], 'update', '£15m more (38%)', 'GBP'],
  ['duration', ['exact', 19], ['exact', 21], 'conflict', '2 hours more (11%)', 'hour', 1 / 24],
  ['measure', ['exact', 8], ['exact', 12.5], 'conflict', '4.5 km more (56%)', 'km'],
  ['share', ['exact', 0.3], ['exact', 0.25], 'conflict', '5 percentage points less'],
  // What is open has no number that would be true.
  ['count', ['over', 300], ['vague', 2000, 10_000], 'conflict', 'at least twice as many'],
  ['count', ['about', 12_000], ['vague', 3000, 10_000], 'conflict', 'fewer'],
  ['money', ['over', 50e6], ['exact', 20e6], 'conflict', 'at most half as much', 'GBP'],
  ['count', ['over', 4], ['exact', 6], 'update', ''],
  ['count', ['about', 3000], ['over', 3000], 'hedge', 'same value, other bound'],
  ['count', ['exact', 118], ['under', 150], 'hedge', 'both can hold'],
  ['date', ['exact', day('2025-09-09')], ['exact', day('2025-09-10')], 'conflict', '1 day later'],
  ['date', ['exact', day('2025-12-19')], ['exact', day('2025-11-14')], 'conflict', '35 days earlier'],
  [
    'date',
    ['exact', day('2025-01-01'), day('2025-01-31')],
    ['exact', day('2025-04-01')],
    'conflict',
    'about 3 months later',
  ],
  [
    'date',
    ['exact', day('1990-01-01'), day('1990-12-31')],
    ['exact', day('2024-06-01'), day('2024-06-30')],
    'conflict',
    'about 34 years later',
  ],
  ['date', ['exact', day('2025-01-01'), day('2025-12-31')], ['exact', day('2025-04-01')], 'conflict', ''],
];

describe('by how much a claim differs', () => {
  for (const [kind, mine, other, finding, words, unit, factor] of GAPS) {
    it(`${kind} ${mine.join(' ')}, ${other.join(' ')}: ${words || 'nothing'}`, () => {
      const said = gapBetween(
        inEnglish,
        amounts,
        finding,
        claim(kind, mine, unit, factor),
        claim(kind, other, unit, factor),
      );
      assert.equal(said.replaceAll('\u00a0', ' '), words);
    });
  }
});
