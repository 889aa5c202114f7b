import assert from 'node:assert/strict';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

const split = (text: string): string =>
  tokenize(text, 0, text.length)
    .map((token) => token.text)
    .join(' ');
const tags = (text: string): string =>
  tokenize(text, 0, text.length)
    .map((token) => token.tag)
    .join(' ');

describe('tokenize', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The port’s 57-year-old crane', 'The port ’s 57 - year-old crane'],
    ['a six-month, well-known twenty-six-year-old', 'a six - month , well-known twenty-six - year-old'],
    ['It’s late, they didn’t come', 'It ’s late , they didn’t come'],
    ['the dockers’ union', 'the dockers ’ union'],
    ['Gen. J. Smith of the U.S. Navy', 'Gen. J. Smith of the U.S. Navy'],
    ['€1.2bn for 10–12 ferries', '€ 1.2 bn for 10 – 12 ferries'],
    ['on June 4th at 10:30', 'on June 4th at 10:30'],
    ['the tide fell.', 'the tide fell .'],
    ['forty houses-a third', 'forty houses - a third'],
    ['a one-a-day pill for hepatitis-A patients', 'a one - a-day pill for hepatitis-A patients'],
    ['run-of-the-mill ships', 'run-of-the-mill ships'],
    ['O’Brien -- waited...', 'O’Brien -- waited ...'],
  ];
  for (const [text, expected] of cases) {
    it(`splits “${text}”`, () => assert.equal(split(text), expected));
  }

  it('tells opening from closing quotation marks', () => {
    assert.equal(tags('"Now," he said. "Now."'), 'open adverb mark close pronoun verb mark open adverb mark close');
    assert.equal(tags('‘Ferry’ (old)'), 'open name close open noun close');
  });

  it('tells a possessive from a contraction', () => {
    assert.equal(tags('the mayor’s'), 'determiner noun possessive');
    assert.equal(tags('it’s'), 'pronoun auxiliary');
  });

  it('keeps its offsets', () => {
    const text = '  twelve “boats”';
    for (const token of tokenize(text, 2, text.length)) assert.equal(text.slice(token.start, token.end), token.text);
  });

  it('cuts what is no word', () => {
    assert.equal(tokenize('x'.repeat(1000), 0, 1000).length, 16);
    assert.equal(tokenize('-'.repeat(1000), 0, 1000).length, 1);
  });
});
