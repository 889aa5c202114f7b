import assert from 'node:assert/strict';
import { cluster } from '../../../src/review/grouping/clusters.ts';

/** The groups that pairs of so many claims make, each in order. */
function groups(claims: number, pairs: readonly (readonly [a: number, b: number, score: number])[]): number[][] {
  const steps = cluster(
    claims,
    {
      size: pairs.length,
      a: Int32Array.from(pairs, ([a]) => a),
      b: Int32Array.from(pairs, ([, b]) => b),
      scores: Float32Array.from(pairs, ([, , score]) => score),
    },
    0.8,
    0.45,
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const made = step.value;
  return made.map((group) => [...group].sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

/** Every pair among some claims, all as likely. */
const all = (claims: readonly number[], score: number): [number, number, number][] =>
  claims.flatMap((a, i) => claims.slice(i + 1).map((b): [number, number, number] => [a, b, score]));

describe('claims put together by their pairs', () => {
  it('a pair that is likely enough is a group, one that is not is none', () => {
    assert.deepEqual(groups(4, [[0, 1, 0.9]]), [[0, 1]]);
    assert.deepEqual(groups(4, [[0, 1, 0.7]]), []);
  });

  it('claims of which all pairs are likely are one group', () => {
    assert.deepEqual(groups(5, all([0, 1, 2, 3, 4], 2)), [[0, 1, 2, 3, 4]]);
  });

  it('one likely pair does not chain two groups', () => {
    assert.deepEqual(groups(6, [...all([0, 1, 2], 3), ...all([3, 4, 5], 3), [2, 3, 2.5]]), [
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('many likely pairs outweigh one that was never compared', () => {
    const most = all([0, 1, 2, 3], 3).filter(([a, b]) => a !== 0 || b !== 3);
    assert.deepEqual(groups(4, most), [[0, 1, 2, 3]]);
  });

  it('the likelier of two counterparts comes first, and may keep the other out', () => {
    const pairs: [number, number, number][] = [
      [0, 1, 1],
      [1, 2, 3],
      [0, 2, -2],
    ];
    assert.deepEqual(groups(3, pairs), [[1, 2]]);
  });

  it('the order of the pairs makes no difference, also where they are as likely', () => {
    const pairs = [...all([0, 1, 2, 3], 1), ...all([2, 3, 4, 5], 1), ...all([6, 7], 1)];
    assert.deepEqual(groups(8, [...pairs].reverse()), groups(8, pairs));
  });
});
