import assert from 'node:assert/strict';
import { loadBundles } from './bundle.ts';
import { faultsOf } from './faults.ts';
import { scoreBundle } from './score.ts';
import { QUESTIONS, type Question, Score } from './tally.ts';

/**
 * What the reading must not fall below on texts that no rule was written for: precision, recall. A change that lowers a
 * figure below its floor has made the program worse in general, whatever it did for the text it was made for.
 */
const FLOORS: Readonly<Record<Question, readonly [number, number]>> = {
  claims: [0.97, 0.97],
  value: [0.95, 0.95],
  bound: [0.97, 0.97],
  kind: [0.93, 0.93],
  attribution: [0.82, 0.81],
  sameMeasure: [0.58, 0.33],
  findings: [0.46, 0.28],
  findingKind: [0.79, 0.79],
  entities: [0.96, 0.81],
  aliases: [0.94, 0.8],
};

describe('accuracy on texts that no rule was written for', () => {
  const score = new Score();

  before(() => {
    for (const bundle of loadBundles('texts')) score.add(scoreBundle(bundle));
  });

  for (const question of QUESTIONS) {
    const [precision, recall] = FLOORS[question];
    it(`${question}: precision ${precision} and recall ${recall} or better`, () => {
      const tally = score.tallies[question];
      const said = `precision ${tally.precision.toFixed(3)}, recall ${tally.recall.toFixed(3)}`;
      assert.ok(tally.precision >= precision && tally.recall >= recall, said);
    });
  }
});

describe('marked texts', () => {
  for (const shelf of ['texts', 'training'] as const) {
    for (const bundle of loadBundles(shelf)) {
      it(`${shelf}/${bundle.name}: its marks fit its texts`, () => assert.deepEqual(faultsOf(bundle), []));
    }
  }
});
