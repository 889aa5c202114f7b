import assert from 'node:assert/strict';
import { readFigures } from '../../../src/analysis/figures/figures.ts';
import type { Section } from '../../../src/model.ts';

/** Figures of a heading and rows under it, as `kind low unit`. */
function rows(heading: string, ...lines: readonly string[]): readonly string[] {
  const text = [heading, ...lines].join('\n');
  const sections: Section[] = [];
  let start = 0;
  for (const line of [heading, ...lines]) {
    sections.push({
      start: start + line.lastIndexOf('\n') + 1,
      end: start + line.length,
      kind: sections.length === 0 ? 'heading' : 'table',
    });
    start += line.length + 1;
  }
  const sentences = sections.slice(1).map(({ start, end }, i) => ({ start, end, section: i + 1 }));
  return readFigures(text, sections, sentences, undefined).map(({ kind, low, stated }) =>
    [kind, low, stated.unit].filter((part) => part !== undefined).join(' '),
  );
}

describe('tables', () => {
  const cases: readonly (readonly [heading: string, row: string, ...expected: readonly string[]])[] = [
    ['Results (in millions of euros)', 'Sales   1,234   1,101', 'money 1234000000 EUR', 'money 1101000000 EUR'],
    ['Results (€m)', 'Sales   12.5', 'money 12500000 EUR'],
    ['Results (US$ million)', 'Sales   12.5', 'money 12500000 USD'],
    ['Results (Rs crore)', 'Sales   40', 'money 400000000 INR'],
    ["Cargo ('000 tonnes)", 'Wick   812', 'measure 812000 tonne'],
    ['Passengers, in thousands', 'Wick   812', 'count 812000'],
    ['Results (in millions of euros)', 'Staff   5,400', 'count 5400'],
    ['Results (in millions of euros)', 'Margin (%)   11.8', 'share 0.118 %'],
    ['Results (in millions of euros)', 'Dividend   €0.40', 'money 0.4 EUR'],
    ['Cases by county', 'Wick   74', 'count 74'],
    ['Where the thousands went', 'Wick   74', 'count 74'],
    ['Catch (tonnes)', 'Wick   812   798', 'measure 812 tonne', 'measure 798 tonne'],
    ['Catch (tonnes)', 'Wick   812   +4%', 'measure 812 tonne', 'share 0.04 %'],
    ['Catch (tonnes)', 'Wick   812   -17%', 'measure 812 tonne', 'share -0.17 %'],
    ['Rents, £', 'Wick   812', 'money 812 GBP'],
    ['Those who stayed (women)', 'Wick   74', 'count 74'],
    ['Lost (the millions)', 'Wick   74', 'count 74'],
  ];
  for (const [heading, row, ...expected] of cases) {
    it(`${heading} | ${row}`, () => {
      assert.deepEqual(rows(heading, row), expected);
    });
  }

  it('gives each column the unit of its head', () => {
    assert.deepEqual(rows('Piers', '| Pier | Cost (£m) | Length (km) | Boats |', '| Wick | 1.2 | 40 | 12 |'), [
      'money 1200000 GBP',
      'measure 40 km',
      'count 12',
    ]);
  });

  it('reads no unit from a head with other columns, nor from one beyond an empty line', () => {
    assert.deepEqual(rows('Piers', 'Pier | Cost (£)', 'Wick | 12 | 40'), ['count 12', 'count 40']);
    assert.deepEqual(rows('Catch (tonnes)', 'Wick   812', '\nOban   40'), ['measure 812 tonne', 'count 40']);
  });

  it('keeps the note for every row', () => {
    assert.deepEqual(rows('Sales (€bn)', 'North  1', 'South  2', 'West  3'), [
      'money 1000000000 EUR',
      'money 2000000000 EUR',
      'money 3000000000 EUR',
    ]);
  });
});
