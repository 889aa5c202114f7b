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

describe('a headline held against its text', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['Quake kills 41 in the hills', 'The quake killed 38 people, the ministry said.', ['does-not-add-up: 41 ≠ 38']],
    [
      'Quake kills 41 in the hills',
      'The quake killed at least 41 people, the ministry said.',
      ['adds-up: 41 = at least 41'],
    ],
    ['Quake kills 40 in the hills', 'The quake killed 41 people, the ministry said.', ['adds-up: 40 = 41']],
    ['Ferry firm lays off 310', 'The firm laid off 290 workers on Monday.', ['does-not-add-up: 310 ≠ 290']],
    ['Fire in Saltmere: 12 dead', 'At least 14 people died in Saltmere.', ['does-not-add-up: 12 ≠ At least 14']],
    // The number stands in the text, and is not the only one, or is a sum of what stands there.
    [
      'Quake kills 41 in the hills',
      'The quake killed 38 people. The number of the dead is 41 with the missing.',
      ['adds-up: 41 = 41'],
    ],
    ['Nine killed in crash', 'Five passengers were killed. Four of the crew were killed.', []],
    ['Airline to cut 1,200 jobs', 'The airline will cut 1,400 jobs.', ['does-not-add-up: 1,200 ≠ 1,400']],
    ['Airline to cut 1,200 jobs', 'The airline created 1,400 jobs in the spring.', []],
    // A part, another outcome, another place and a denied number are other counts.
    ['Quake kills 41 in the hills', 'Of those killed, 12 were children.', []],
    ['Quake kills 41 in the hills', 'The quake injured 90 people.', []],
    ['Quake kills 41 in the hills', 'In Saltmere the quake killed 12 people.', []],
    ['Quake kills 41 in the hills', 'In the past week quakes have killed 60 people.', []],
    ['Fair draws crowd of thousands', 'The fair drew a crowd of 4,000.', ['adds-up: thousands = 4,000']],
    ['A week on, the town mourns', 'It was three days before help came.', []],
  ];
  for (const [headline, sentence, expected] of table) {
    it(`${headline} / ${sentence}`, () => {
      const text = `${headline}\n\nBy Ann Lee, 3 May 2024\n\n${sentence}\n`;
      const corpus = new Corpus();
      corpus.put('notes.txt', text, analyse(text));
      const quote = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
      const found = corpus.checks.map(
        ({ kind, a, b }) => `${kind}: ${quote(a.claim.core)} ${kind === 'adds-up' ? '=' : '≠'} ${quote(b.claim)}`,
      );
      assert.deepEqual(found, expected);
    });
  }
});
