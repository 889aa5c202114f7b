import assert from 'node:assert/strict';
import { follows, phrasesByFirst } from '../../../src/analysis/claims/set-phrases.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

describe('set phrases', () => {
  const phrases = phrasesByFirst([
    ['in-the-city', '*city'],
    ['in-total', '*all'],
    ['overall', '*all'],
  ]);

  it('are found by their first words, shorter ones first', () => {
    assert.deepEqual(phrases.get('in'), [
      { rest: ['total'], value: '*all' },
      { rest: ['the', 'city'], value: '*city' },
    ]);
    assert.deepEqual(phrases.get('overall'), [{ rest: [], value: '*all' }]);
    assert.equal(phrases.get('city'), undefined);
  });

  for (const [rest, end, stands] of [
    [['the', 'city'], 4, true],
    [['the', 'city'], 3, true],
    [['the', 'city'], 2, false],
    [['the', 'port'], 4, false],
    [[], 1, true],
  ] as const)
    it(`“in ${rest.join(' ')}” before ${end}: ${stands}`, () => {
      const sentence = 'In the city 40 fell.';
      assert.equal(follows(tokenize(sentence, 0, sentence.length), 1, end, rest), stands);
    });
});
