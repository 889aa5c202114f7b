import assert from 'node:assert/strict';
import { cuesIn, cuesInside, cuesOf } from '../../../src/analysis/words/cues.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

const LISTS = [['from'], ['now', 'today'], ['afternoon', 'now']];
const whole = cuesOf(LISTS);
const inside = cuesInside(LISTS);

describe('cues', () => {
  for (const [sentence, ofWords, ofParts] of [
    ['It rose from 40.', 0b001, 0b001],
    ['From today it is 40.', 0b011, 0b011],
    ['It is 40 now.', 0b110, 0b110],
    ['By mid-afternoon it was 40.', 0b000, 0b100],
    ['Fromage is dear nowadays.', 0b000, 0b000],
  ] as const)
    it(`of “${sentence}”`, () => {
      const tokens = tokenize(sentence, 0, sentence.length);
      assert.equal(cuesIn(tokens, whole), ofWords);
      assert.equal(cuesIn(tokens, inside), ofParts);
    });

  it('of a stretch of a sentence', () => {
    const sentence = 'It rose from 40 to 50 now.';
    const tokens = tokenize(sentence, 0, sentence.length);
    assert.equal(cuesIn(tokens, whole, 0, 3), 0b001);
    assert.equal(cuesIn(tokens, whole, 3), 0b110);
  });
});
