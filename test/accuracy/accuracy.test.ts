import assert from 'node:assert/strict';
import { loadBundles } from './bundle.ts';
import { newScore, type Score, scoreBundle } from './score.ts';

/**
 * What the reading must not fall below on texts that no rule was written for: precision, recall. A change that lowers a
 * figure below its floor has made the program worse in general, whatever it did for the text it was made for.
 */
const FLOORS: Readonly<Record<keyof Score, readonly [number, number]>> = {
  claims: [0.95, 0.97],
  value: [0.94, 0.94],
  bound: [0.96, 0.96],
  kind: [0.93, 0.93],
  sameMeasure: [0.6, 0.42],
};

describe('accuracy on texts that no rule was written for', () => {
  const score = newScore();

  before(() => {
    for (const bundle of loadBundles()) scoreBundle(bundle, score);
  });

  for (const [question, [precision, recall]] of Object.entries(FLOORS) as [keyof Score, readonly [number, number]][]) {
    it(`${question}: precision ${precision} and recall ${recall} or better`, () => {
      const tally = score[question];
      const said = `precision ${tally.precision.toFixed(3)}, recall ${tally.recall.toFixed(3)}`;
      assert.ok(tally.precision >= precision && tally.recall >= recall, said);
    });
  }
});
