import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { Corpus } from '../../src/review/corpus.ts';

/** The figures of two reports that are near to each other, as *figure ~ figure: in what they differ*. */
function near(one: string, other: string): string[] {
  const corpus = new Corpus();
  for (const [path, sentence] of Object.entries({ 'a.txt': one, 'b.txt': other })) {
    const text = `Notes from the harbour\n\nBy Ann Lee, 3 May 2024\n\n${sentence}\n`;
    corpus.put(path, text, analyse(text));
  }
  const quote = ({ source, claim }: { source: string; claim: { core: { start: number; end: number } } }) =>
    corpus.source(source)?.text.slice(claim.core.start, claim.core.end);
  return corpus
    .claimsIn('a.txt')
    .flatMap((mine) => corpus.nearTo(mine).map(({ claim, differs }) => `${quote(mine)} ~ ${quote(claim)}: ${differs}`));
}

describe('figures that look alike and are not comparable', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    // One rung of the ladder of definitions apart.
    [
      'The regiment has suffered 4,000 casualties.',
      'Some 300 soldiers of the regiment were killed.',
      ['4,000 ~ 300: event'],
    ],
    ['Police arrested 38 students.', 'The court convicted 12 students.', ['38 ~ 12: event']],
    ['The storm destroyed 640 houses in Tarn.', 'The storm damaged 3,420 houses in Tarn.', ['640 ~ 3,420: event']],
    // The same number of something else confirms nothing.
    ['Fire crews rescued 61 miners.', 'The blast killed 61 miners.', ['61 ~ 61: event']],
    ['In Leeds the storm felled 310 oaks.', 'In York the storm felled 310 oaks.', ['310 ~ 310: place']],
    // Other numbers of other outcomes, small numbers, and numbers of other things are no more than that.
    ['Fire crews rescued 61 miners.', 'The blast killed 12 miners.', []],
    // Called the same, they could not be told apart to a reader.
    ['Fire crews rescued 61 miners.', 'Fire crews found 61 miners.', []],
    ['Fire crews rescued 9 miners.', 'The blast killed 9 miners.', []],
    ['Fire crews rescued 61 miners.', 'The gale sank 61 boats.', []],
    ['The regiment has suffered 4,000 casualties.', 'In the flood 300 were killed.', []],
    ['There were no casualties in the regiment.', 'Some 300 soldiers of the regiment were killed.', []],
  ];
  for (const [one, other, expected] of table) {
    it(`${one} / ${other}`, () => assert.deepEqual(near(one, other), expected));
  }

  it('are no counterparts of each other', () => {
    const corpus = new Corpus();
    for (const [path, number] of [
      ['a.txt', '240'],
      ['b.txt', '310'],
    ] as const) {
      const text = `The ferry.\n\nThe crew rescued ${number} passengers from the ferry.\n`;
      corpus.put(path, text, analyse(text));
    }
    assert.equal(corpus.measures.length, 1);
    assert.deepEqual(
      corpus.claimsIn('a.txt').flatMap((claim) => corpus.nearTo(claim)),
      [],
    );
  });
});
