import assert from 'node:assert/strict';
import { readWords } from '../../../src/analysis/words/words.ts';
import type { Figure } from '../../../src/model.ts';

/** The tags of a text that is one sentence, with every run of digits for a figure. */
function tagged(text: string): string {
  const figures = [...text.matchAll(/\d[\d,]*/g)].map(({ index, 0: digits }): Figure => {
    const span = { start: index, end: index + digits.length };
    return { ...span, core: span, kind: 'count', bound: 'exact', low: 1, high: 1, stated: { low: 1, high: 1 } };
  });
  const words = readWords(text, [{ start: 0, end: text.length, section: 0 }], figures)[0] ?? [];
  return words
    .filter(({ tag }) => tag !== 'mark')
    .map(({ text, tag }) => `${text}/${tag}`)
    .join(' ');
}

describe('readWords', () => {
  for (const [text, expected] of [
    ['The strike closed 14 bakeries.', 'The/determiner strike/noun closed/verb 14/number bakeries/noun'],
    [
      'Some 40 boats were badly damaged.',
      'Some/determiner 40/number boats/noun were/auxiliary badly/adverb damaged/participle',
    ],
    [
      'In Lima’s clinics 64 confirmed cases wait.',
      'In/preposition Lima/name ’s/possessive clinics/noun 64/number confirmed/participle cases/noun wait/verb',
    ],
  ] as const) {
    it(`tags “${text}”`, () => assert.equal(tagged(text), expected));
  }

  it('has the words of sentences without figures too', () => {
    const words = readWords('No boats.', [{ start: 0, end: 9, section: 0 }], []);
    assert.deepEqual(
      words.map((tokens) => tokens.map(({ text }) => text)),
      [['No', 'boats', '.']],
    );
  });
});
