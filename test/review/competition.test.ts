import assert from 'node:assert/strict';
import { weighRivals } from '../../src/review/competition.ts';

/** Claims 0 and 1 stand in an earlier source, the compared ones in another. */
const sourceOf = (claim: number): string => (claim < 2 ? 'earlier.txt' : 'own.txt');

describe('pairs weighed against their rivals', () => {
  it('each of two claims goes to the one that is most like it', () => {
    const claims = [
      { others: [0, 1], scores: [2, 1] },
      { others: [0, 1], scores: [1, 2] },
    ];
    weighRivals(claims, sourceOf, 'own.txt');
    const [one, two] = claims.map(({ scores }) => scores);
    assert.ok(one && two);
    assert.ok((one[0] ?? 0) - (one[1] ?? 0) > 1, 'further apart than before');
    assert.ok((two[1] ?? 0) - (two[0] ?? 0) > 1);
  });

  it('a pair without rivals gains', () => {
    const alone = [{ others: [0], scores: [1] }];
    const rivalled = [{ others: [0, 1], scores: [1, 1] }];
    weighRivals(alone, sourceOf, 'own.txt');
    weighRivals(rivalled, sourceOf, 'own.txt');
    assert.ok((alone[0]?.scores[0] ?? 0) > (rivalled[0]?.scores[0] ?? 0));
  });

  it('claims of one source do not compete for each other', () => {
    const claims = [{ others: [2, 3], scores: [1, 1] }];
    weighRivals(claims, sourceOf, 'own.txt');
    assert.equal(claims[0]?.scores[0], claims[0]?.scores[1]);
  });
});
