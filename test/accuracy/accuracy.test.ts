import assert from 'node:assert/strict';
import { loadBundles } from './bundle.ts';
import { faultsOf } from './faults.ts';
import { scoreBundle } from './score.ts';
import { QUESTIONS, type Question, Score } from './tally.ts';

type Floors = Readonly<Record<Question, readonly [number, number]>>;

/**
 * What the reading must not fall below on texts that no rule was written for: precision, recall. A change that lowers a
 * figure below its floor has made the program worse in general, whatever it did for the text it was made for. Long, messy
 * bundles have floors of their own, so that what is lost on the plain ones cannot hide behind them.
 */
const SETS: readonly { readonly name: string; readonly bundles: readonly string[]; readonly floors: Floors }[] = [
  {
    name: 'plain texts',
    bundles: ['election', 'fires', 'results', 'rocket', 'tanker', 'trial', 'waiting'],
    floors: {
      claims: [0.98, 0.98],
      value: [0.97, 0.97],
      bound: [0.98, 0.98],
      kind: [0.98, 0.98],
      attribution: [0.83, 0.9],
      sameMeasure: [0.78, 0.7],
      findings: [0.71, 0.67],
      findingKind: [0.77, 0.77],
      entities: [0.97, 0.85],
      aliases: [0.97, 0.6],
    },
  },
  {
    name: 'long texts, as messy as real ones',
    bundles: ['heat', 'quota', 'strike', 'vaccine'],
    floors: {
      claims: [0.97, 0.97],
      value: [0.95, 0.95],
      bound: [0.97, 0.97],
      kind: [0.94, 0.94],
      attribution: [0.82, 0.78],
      sameMeasure: [0.5, 0.34],
      findings: [0.34, 0.23],
      findingKind: [0.81, 0.81],
      entities: [0.96, 0.79],
      aliases: [0.92, 0.92],
    },
  },
];

const bundles = loadBundles('texts');

for (const { name, bundles: names, floors } of SETS) {
  describe(`accuracy on texts that no rule was written for: ${name}`, () => {
    const score = new Score();

    before(() => {
      for (const bundle of bundles) if (names.includes(bundle.name)) score.add(scoreBundle(bundle));
    });

    for (const question of QUESTIONS) {
      const [precision, recall] = floors[question];
      it(`${question}: precision ${precision} and recall ${recall} or better`, () => {
        const tally = score.tallies[question];
        const said = `precision ${tally.precision.toFixed(3)}, recall ${tally.recall.toFixed(3)}`;
        assert.ok(tally.precision >= precision && tally.recall >= recall, said);
      });
    }
  });
}

it('every held-out bundle has floors', () => {
  assert.deepEqual(SETS.flatMap((set) => set.bundles).sort(), bundles.map(({ name }) => name).sort());
});

describe('marked texts', () => {
  for (const shelf of ['texts', 'training'] as const) {
    for (const bundle of loadBundles(shelf)) {
      it(`${shelf}/${bundle.name}: its marks fit its texts`, () => assert.deepEqual(faultsOf(bundle), []));
    }
  }
});
