import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { Corpus } from '../../src/review/corpus.ts';
import { evidence, makeRoom } from '../../src/review/likeness/evidence.ts';
import { F } from '../../src/review/likeness/features.ts';
import { Profiler } from '../../src/review/likeness/profiler.ts';
import { Profiles } from '../../src/review/likeness/profiles.ts';
import { WordCounts } from '../../src/review/likeness/rarity.ts';
import { Vocabulary } from '../../src/review/likeness/vocabulary.ts';

/** Whether the first figures of two short reports come into one measure. */
function together(one: string, other: string): boolean {
  const corpus = new Corpus();
  const texts = [one, other].map((text, i) => `Report ${'AB'[i]}\n\nBy Ann Lee, 3 May 2024\n\n${text}\n`);
  texts.forEach((text, i) => {
    corpus.put(`${i}.txt`, text, analyse(text));
  });
  const [a, b] = texts.map((text, i) =>
    corpus.claimsIn(`${i}.txt`).find(({ claim }) => claim.start > text.indexOf('2024')),
  );
  assert.ok(a && b, 'both have a figure');
  return corpus.measureOf(a.id) !== undefined && corpus.measureOf(a.id) === corpus.measureOf(b.id);
}

const same: readonly (readonly [string, string])[] = [
  ['Floods killed 14 people in Ghent.', 'The death toll of the floods in Ghent has risen to 16.'],
  [
    'The firm will cut 300 jobs at its plant in Derby.',
    'At the Derby plant 320 workers are to be laid off, the firm said.',
  ],
  ['Turnout in the election was 61 per cent.', 'The election drew a turnout of 63 per cent.'],
  [
    'The jury heard that Smith stole £4,200 from the club.',
    'Smith had stolen £4,900 from the club, the court was told.',
  ],
  ['The vaccine was given to 12,000 children in Kano.', 'In Kano, 12,400 children received the vaccine.'],
  ['The tunnel is 3.4 km long.', 'The length of the tunnel is 3.6 km.'],
  ['The dam was finished in 1974.', 'Completed in 1976, the dam feeds the whole valley.'],
  ['Houses destroyed: 40', 'The fire destroyed 42 houses.'],
  ['The depot was last inspected in March 2022.', 'The last inspection of the depot was in March 2023.'],
  ['The fire broke out on 8 April in the loft.', 'The blaze began on 9 April in the loft.'],
  ['The bill for the fire that destroyed the mill on 8 April is high.', 'The fire in the mill broke out on 9 April.'],
];

const apart: readonly (readonly [string, string])[] = [
  ['Floods killed 14 people in Ghent.', 'Floods injured 14 people in Ghent.'],
  ['Police arrested 31 fans in Leeds.', 'Police arrested 38 fans in Hull.'],
  ['The firm made a profit of €40 million.', 'The firm had revenue of €90 million.'],
  ['The storm destroyed 40 houses.', 'The storm damaged 60 houses.'],
  ['The team has 14 players.', 'The stadium has 16 gates.'],
  ['The trial began on 3 March.', 'The trial ended on 9 June.'],
  ['The fire broke out on 8 April.', 'The fire service issued a statement on 9 April.'],
  ['The depot was last inspected in March 2022.', 'The owner was fined in March 2023.'],
  ['A ticket costs €12.', 'The bridge cost €12 million.'],
  ['Some 300 soldiers were killed.', 'Some 300 drones were launched.'],
  ['Two clerks keep the list.', 'Two men came late.'],
];

describe('what answers one question', () => {
  for (const [one, other] of same) it(`${one} | ${other}`, () => assert.equal(together(one, other), true));
});

describe('what does not', () => {
  for (const [one, other] of apart) it(`${one} | ${other}`, () => assert.equal(together(one, other), false));
});

/** What the first two figures of one text tell by who states them. */
function voicesOf(text: string): readonly string[] {
  const analysis = analyse(`${text}\n`);
  const profiles = new Profiles();
  const { first, size } = new Profiler(profiles, new Vocabulary()).add({ path: '0.txt', text, analysis }, 0);
  assert.ok(size >= 2, 'two figures');
  const found = evidence(first, first + 1, makeRoom(profiles, new WordCounts()));
  return (['voicesDiffer', 'voiceOne', 'voice', 'sameSource'] as const).filter((name) => found[F[name]] !== 0);
}

describe('two figures of one source', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Police said 310 cows died. The farmers said 340 cows died.', ['voicesDiffer', 'sameSource']],
    ['Some 310 cows died. The farmers said 340 cows died.', ['voiceOne', 'sameSource']],
    ['The farmers said 310 cows died. The farmers said 340 barns burned.', ['voice', 'sameSource']],
    ['Some 310 cows died. Some 340 barns burned.', ['sameSource']],
    // So far away it is another matter.
    ['Police said 310 cows died. It rained. It blew. It snowed. The farmers said 340 cows died.', ['sameSource']],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(voicesOf(text), expected));
});
