import assert from 'node:assert/strict';
import { loadBundles } from './bundle.ts';
import { newScore, type Score, scoreBundle } from './score.ts';

/**
 * What the reading must not fall below on texts that no rule was written for: precision, recall. A change that lowers a
 * figure below its floor has made the program worse in general, whatever it did for the text it was made for.
 */
const FLOORS: Readonly<Record<keyof Score, readonly [number, number]>> = {
  claims: [0.98, 0.98],
  value: [0.97, 0.97],
  bound: [0.98, 0.98],
  kind: [0.95, 0.95],
  sameMeasure: [0.72, 0.47],
  findings: [0.62, 0.45],
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
