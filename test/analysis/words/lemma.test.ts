import assert from 'node:assert/strict';
import { infinitive, singular } from '../../../src/analysis/words/lemma.ts';

describe('singular', () => {
  for (const [plural, expected] of [
    ['casualties', 'casualty'],
    ['children', 'child'],
    ['women', 'woman'],
    ['lives', 'life'],
    ['series', 'series'],
    ['measles', 'measles'],
    ['buses', 'bus'],
    ['virus', 'virus'],
    ['wounded', 'wounded'],
  ] as const) {
    it(`${plural} → ${expected}`, () => assert.equal(singular(plural), expected));
  }
});

describe('infinitive', () => {
  for (const [form, expected] of [
    ['killed', 'kill'],
    ['lost', 'lose'],
    ['dying', 'die'],
    ['planned', 'plan'],
    ['broken', 'break'],
    ['says', 'say'],
    ['run', 'run'],
  ] as const) {
    it(`${form} → ${expected}`, () => assert.equal(infinitive(form), expected));
  }
});
