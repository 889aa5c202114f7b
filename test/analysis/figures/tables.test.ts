import assert from 'node:assert/strict';
import { readFigures } from '../../../src/analysis/figures/figures.ts';
import type { Section } from '../../../src/model.ts';

/** Figures of a heading and rows under it, as `kind low unit`. */
function rows(heading: string, ...lines: readonly string[]): readonly string[] {
  const text = [heading, ...lines].join('\n');
  const sections: Section[] = [];
  let start = 0;
  for (const line of [heading, ...lines]) {
    sections.push({ start, end: start + line.length, kind: sections.length === 0 ? 'heading' : 'table' });
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
    ['Lost (the millions)', 'Wick   74', 'count 74'],
  ];
  for (const [heading, row, ...expected] of cases) {
    it(`${heading} | ${row}`, () => {
      assert.deepEqual(rows(heading, row), expected);
    });
  }

  it('keeps the note for every row', () => {
    assert.deepEqual(rows('Sales (€bn)', 'North  1', 'South  2', 'West  3'), [
      'money 1000000000 EUR',
      'money 2000000000 EUR',
      'money 3000000000 EUR',
    ]);
  });
});
