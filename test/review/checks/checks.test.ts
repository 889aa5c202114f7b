import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';
import { Corpus } from '../../../src/review/corpus.ts';

/** The checks of a short report, as *kind: result = what its figures give*. */
function checks(sentence: string): string[] {
  const text = `Notes from the harbour\n\nBy Ann Lee, 3 May 2024\n\n${sentence}\n`;
  const corpus = new Corpus();
  corpus.put('notes.txt', text, analyse(text));
  return corpus.findings
    .filter(({ measure }) => measure === undefined)
    .map(
      ({ kind, a: { claim }, expected = 0 }) =>
        `${kind}: ${text.slice(claim.core.start, claim.core.end)} = ${Math.round(expected * 1000) / 1000}`,
    );
}

describe('checks of a source’s own arithmetic', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    // Parts and totals.
    ['Police held 38 people: 31 in Leeds, 5 in York and 2 in Hull.', ['adds-up: 38 = 38']],
    ['Police held 38 people: 31 in Leeds, 5 in York and 4 in Hull.', ['does-not-add-up: 38 = 40']],
    ['The firm sold 143 cars and 18 vans, 161 vehicles in all.', ['adds-up: 161 = 161']],
    ['The firm sold 143 cars and 18 vans, 171 vehicles in all.', ['does-not-add-up: 171 = 161']],
    // Some of a total may be left out, and rounded numbers make no exact sum.
    ['Police held 38 people, of whom 5 were students and 2 were teachers.', []],
    ['Police held about 40 people: 31 in Leeds, 5 in York and 2 in Hull.', []],
    ['There were 241 cases in three towns: 197 in Leeds, 33 in York and 11 in Hull.', []],
    ['There were 12 trucks: 3 drivers slept in 5 cabins and 2 tents.', []],
    // Shares.
    ['Of the bridges, 3 of the 12 bridges (25 per cent) are shut.', ['adds-up: 25 = 0.25']],
    ['Of the bridges, 3 of the 12 bridges (35 per cent) are shut.', ['does-not-add-up: 35 = 0.25']],
    ['Only 3 of the 12 bridges are shut, and 35 per cent of roads.', []],
    // Changes.
    ['Sales rose 12 per cent from €4,018 to €4,500.', ['adds-up: 12 = 0.12']],
    ['Sales rose 25 per cent from €4,018 to €4,500.', ['does-not-add-up: 25 = 0.12']],
    ['The yard built 5,438 boats, up 12 per cent from 4,855.', ['adds-up: 12 = 0.12']],
    ['The yard built 5,438 boats, up 30 per cent from 4,855.', ['does-not-add-up: 30 = 0.12']],
    ['Sales fell 12 per cent and profit rose from €40 million to €90 million.', []],
  ];
  for (const [sentence, expected] of table) {
    it(sentence, () => assert.deepEqual(checks(sentence), expected));
  }
});
