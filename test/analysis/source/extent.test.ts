import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';
import { extentOf } from '../../../src/analysis/source/extent.ts';

const SENTENCE = 'The harbour master counted the boats and forgot them. ';

describe('how far a text is read', () => {
  it('is to its end, as long as a person might review it', () => {
    for (const text of ['', 'Only 3 came.', SENTENCE.repeat(9_000)]) assert.equal(extentOf(text), text.length);
  });

  it('is to the end of a line or word in a text without end', () => {
    const line = SENTENCE.repeat(30_000);
    const extent = extentOf(line);
    assert.ok(extent > 990_000 && extent <= 1_000_000, `${extent}`);
    assert.equal(line[extent - 1], ' ');
    const lines = `${SENTENCE}\n`.repeat(30_000);
    assert.equal(lines[extentOf(lines) - 1], '\n');
    assert.equal(extentOf('a'.repeat(2_000_000)), 1_000_000);
    assert.equal(extentOf('7'.repeat(2_000_000)), 90_000);
  });

  it('is to where no prose would have so many numbers', () => {
    const table = '| 12 | 13 % | 4 |\n'.repeat(20_000);
    const extent = extentOf(table);
    assert.equal(table[extent - 1], '\n');
    assert.equal(table.slice(0, extent).match(/\d+/g)?.length, 9_999);
  });

  it('is told where it is not the end', () => {
    assert.equal(analyse('Only 3 came.').extent, undefined);
    const { extent = 0, claims } = analyse(`About 300 people fled.\n\n${'7 '.repeat(30_000)}`);
    assert.ok(extent > 18_000 && extent < 21_000, `${extent}`);
    assert.ok(claims.length > 0 && claims.every(({ end }) => end <= extent));
  });
});
