import assert from 'node:assert/strict';
import { parseBundle } from './bundle.ts';
import { faultsOf } from './faults.ts';

const HEAD = 'person: Ada Holm; Holm\n#### a.txt\n';
const TEXT =
  'Ada Holm came. Holm said [[12|c||12||Holm||goats]] goats and [[two weeks|d||2w||||]], [[a dozen|c||12||||goats]].\n';

describe('reading marks', () => {
  it('takes the marks out of the text and keeps their places', () => {
    const { texts, claims } = parseBundle('farm', HEAD + TEXT);
    assert.equal(texts['a.txt'], 'Ada Holm came. Holm said 12 goats and two weeks, a dozen.\n');
    assert.deepEqual(
      claims.map(({ source, start, end }) => texts[source]?.slice(start, end)),
      ['12', 'two weeks', 'a dozen'],
    );
    assert.equal(claims[1]?.low, 14);
    assert.deepEqual(faultsOf(parseBundle('farm', HEAD + TEXT)), []);
  });

  for (const [mark, low, high] of [
    ['[[June|t||2026-06]]', '2026-06-01', '2026-06-30'],
    ['[[1999|t||1999]]', '1999-01-01', '1999-12-31'],
    ['[[40 minutes|d||40min]]', 40 / 1440, 40 / 1440],
    ['[[2m to 3m|m|r|2m|3m]]', 2_000_000, 3_000_000],
    ['[[a third|s||1/3]]', 1 / 3, 1 / 3],
    ['[[61.3%|s||61.3%]]', 0.613, 0.613],
  ] as const) {
    it(`reads ${mark}`, () => {
      const [claim] = parseBundle('farm', HEAD + mark).claims;
      if (typeof low === 'string') assert.deepEqual([claim?.low, claim?.high], [low, high]);
      else assert.ok(Math.abs(Number(claim?.low) - low) < 1e-9 && Math.abs(Number(claim?.high) - Number(high)) < 1e-9);
    });
  }

  for (const [mark, why] of [
    ['[[12|x||12]]', /no kind “x”/],
    ['[[12|c|z|12]]', /no bound “z”/],
    ['[[12|c||a dozen]]', /no count “a dozen”/],
    ['[[12|c]]', /no value/],
    ['[[9 to 8|c|r|9|8]]', /low is above high/],
    ['[[8 to 9|c|r|8]]', /a range of one value/],
    ['[[30 February|t||2026-02-30]]', /no date “2026-02-30”/],
    ['[[12|c||12|||May]]', /“May” is no day or month/],
    ['[[12|c||12||||goats|x]]', /more than eight fields/],
  ] as const) {
    it(`refuses ${mark}`, () => assert.throws(() => parseBundle('farm', HEAD + mark), why));
  }

  for (const [text, why] of [
    ['Holm has [[12|c||12||||goats]] goats.', 'measure goats: “12” is its only figure'],
    ['Holm has [[12|c||12||Berg]] goats.', 'a.txt: “12” by “Berg”, who is not named there'],
    ['Holm, [[a day|d||1||||x]], [[one|c||1||||x]].', 'measure x: more than one kind (duration, count)'],
    ['Holm.', 'entity Ada Holm: “Ada Holm” stands alone in no source'],
  ] as const) {
    it(`finds fault with ${text}`, () => assert.ok(faultsOf(parseBundle('farm', HEAD + text)).includes(why)));
  }

  it('finds fault with measures apart that are none', () => {
    const faults = faultsOf(parseBundle('farm', `apart: goats, sheep\n${HEAD}${TEXT}`));
    assert.deepEqual(faults, ['apart: no figure has the measure sheep']);
  });
});
