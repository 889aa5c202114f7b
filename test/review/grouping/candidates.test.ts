import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';
import { Candidates } from '../../../src/review/grouping/candidates.ts';
import { Profiler } from '../../../src/review/likeness/profiler.ts';
import { Profiles } from '../../../src/review/likeness/profiles.ts';
import { Vocabulary } from '../../../src/review/likeness/vocabulary.ts';

/** Whether the first figure of the one text is compared with that of the other. */
function compared(one: string, other: string, forget = false): boolean {
  const profiles = new Profiles();
  const profiler = new Profiler(profiles, new Vocabulary());
  const [a, b] = [one, other].map((text, n) => {
    const { first, size } = profiler.add({ path: `${n}.txt`, text, analysis: analyse(text) }, n);
    assert.ok(size > 0, `a figure in ${text}`);
    return first;
  });
  assert.ok(a !== undefined && b !== undefined);
  const candidates = new Candidates(profiles);
  candidates.add(a);
  candidates.add(b);
  if (forget) candidates.remove(a);
  return [...candidates.before(b)].includes(a);
}

describe('which figures are compared', () => {
  const rows: readonly (readonly [string, string, boolean, string])[] = [
    ['Police arrested 31 fans.', 'Some 900 fans got away.', true, 'a word in common'],
    ['Police arrested 31 fans.', 'We were 31 in the cells.', true, 'the same value'],
    ['Police arrested 31 fans.', 'We were 33 in the cells.', true, 'about the same value'],
    ['Police arrested 31 fans.', 'We were 300 in the cells.', false, 'nothing in common'],
    ['Police arrested 31 fans.', 'It cost €31.', false, 'another kind'],
    ['The dam broke on 3 May 2024.', 'It came down on 3 May 2024.', true, 'the same day'],
    ['The dam broke on 3 May 1724.', 'It came down on 5 May 1724.', true, 'days apart'],
    ['The dam broke on 3 May 2024.', 'It came down on 3 July 2024.', false, 'months apart'],
  ];
  for (const [one, other, expected, why] of rows) {
    it(`${one} | ${other}: ${why}`, () => assert.equal(compared(one, other), expected));
  }

  it('what was removed is compared no more', () => {
    assert.equal(compared('Police arrested 31 fans.', 'We were 31 in the cells.', true), false);
  });
});
