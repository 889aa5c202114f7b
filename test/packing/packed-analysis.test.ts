import assert from 'node:assert/strict';
import QuickLRU from 'quick-lru';
import { analyse } from '../../src/analysis/analyse.ts';
import type { SourceAnalysis } from '../../src/model.ts';
import { Reader, Writer } from '../../src/packing/bytes.ts';
import { PackedAnalysis, packAnalysis, type Unpacked } from '../../src/packing/packed-analysis.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'no figure': 'The harbour master had nothing to say.\n',
  'all kinds of figures':
    'Ferry runs aground\n\n3 May 2031\n\nAt least 240 passengers were rescued, the company said. Some 12.5 per cent of the crew of 1,318 were ashore in early April. Repairs cost between €3 million and €4.2 million over three weeks.\n\nTold by\n\nThe mayor denied that 0.1 + 0.2 tonnes of oil were lost at −3 degrees in 1961.\n',
  'letters of all alphabets': 'Żółć\n\nIn Πάτρα 300 people — “some 40 of them” — left for 東京 with 7 🐑.\n',
  'no year of its own': 'The bridge fell in early August, and 40 people were hurt.\n',
};

const unpacked = (packed: PackedAnalysis): SourceAnalysis => {
  const { sections, sentences, claims, mentions } = packed;
  return { ...packed, sections, sentences, claims, mentions };
};

describe('a packed analysis', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`is what was packed: ${name}`, () => {
      const analysis = analyse(text);
      const packed = new PackedAnalysis(packAnalysis(analysis), new Map());
      assert.deepEqual(unpacked(packed), analysis);
    });
  }

  it('gives its claims one by one too', () => {
    const analysis = analyse(TEXTS['all kinds of figures'] ?? '');
    const packed = new PackedAnalysis(packAnalysis(analysis), new Map());
    assert.ok(analysis.claims.length > 5);
    assert.deepEqual(
      analysis.claims.map((_, index) => packed.claim(index)),
      analysis.claims,
    );
  });

  it('unpacks once what is in use, and again what no longer is', () => {
    const recent = new QuickLRU<PackedAnalysis, Unpacked>({ maxSize: 1 });
    const [one, other] = [1, 2].map(() => new PackedAnalysis(packAnalysis(analyse('About 300 fled.')), recent));
    const claims = one?.claims;
    assert.equal(one?.claims, claims);
    assert.equal(other?.claims.length, 1);
    assert.notEqual(one?.claims, claims);
    assert.deepEqual(one?.claims, claims);
  });
});

describe('numbers as bytes', () => {
  for (const value of [0, -0, 1, -1, 63, 64, 127, 128, 2 ** 29 - 1, 2 ** 29, -(2 ** 29), 2 ** 53, 0.1, 1e300, -1e-9]) {
    it(`are the same again: ${Object.is(value, -0) ? '-0' : value}`, () => {
      const to = new Writer();
      to.number(value);
      to.number(7);
      const from = new Reader(to.take());
      assert.ok(Object.is(from.number(), value));
      assert.equal(from.number(), 7);
    });
  }

  it('are as many as there are', () => {
    const to = new Writer();
    for (let n = 0; n < 20_000; n++) to.number(n / 4);
    const from = new Reader(to.take());
    for (let n = 0; n < 20_000; n++) assert.equal(from.number(), n / 4);
  });
});
