import assert from 'node:assert/strict';
import { Competition } from '../../../src/review/grouping/competition.ts';

const EARLIER = 0;
const OWN = 1;

/** Weighs the pairs of one source's claims, each with the earlier claims 0 and 1 (of one source), and more (its own). */
function weighed(claims: readonly (readonly [other: number, score: number])[][]): readonly (readonly number[])[] {
  const pairs = claims.flat();
  const starts = claims.map((_, i) => claims.slice(0, i).flat().length);
  const scores = Float32Array.from(pairs, ([, score]) => score);
  new Competition().weigh({
    source: OWN,
    starts: Int32Array.of(...starts, pairs.length),
    others: Int32Array.from(pairs, ([other]) => other),
    sources: Int32Array.from(pairs, ([other]) => (other < 2 ? EARLIER : OWN)),
    scores,
  });
  return claims.map((own, i) => [...scores.subarray(starts[i], (starts[i] ?? 0) + own.length)]);
}

describe('pairs weighed against their rivals', () => {
  it('each of two claims goes to the one that is most like it', () => {
    const [one, two] = weighed([
      [
        [0, 2],
        [1, 1],
      ],
      [
        [0, 1],
        [1, 2],
      ],
    ]);
    assert.ok(one && two);
    assert.ok((one[0] ?? 0) - (one[1] ?? 0) > 1, 'further apart than before');
    assert.ok((two[1] ?? 0) - (two[0] ?? 0) > 1);
  });

  it('a pair without rivals gains', () => {
    const [alone] = weighed([[[0, 1]]]);
    const [rivalled] = weighed([
      [
        [0, 1],
        [1, 1],
      ],
    ]);
    assert.ok((alone?.[0] ?? 0) > (rivalled?.[0] ?? 0));
  });

  it('claims of one source do not compete for each other', () => {
    const [own] = weighed([
      [
        [2, 1],
        [3, 1],
      ],
    ]);
    assert.equal(own?.[0], own?.[1]);
    assert.ok((own?.[0] ?? 0) > 1);
  });
});
