import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';
import { Candidates } from '../../../src/review/grouping/candidates.ts';
import { Profiler } from '../../../src/review/likeness/profiler.ts';
import { Vocabulary } from '../../../src/review/likeness/vocabulary.ts';

/** Whether the first figure of the one text is compared with that of the other. */
function compared(one: string, other: string, forget = false): boolean {
  const profiler = new Profiler(new Vocabulary());
  const [a, b] = [one, other].map((text, n) => {
    const [first] = profiler.profilesOf({ path: `${n}.txt`, text, analysis: analyse(text) });
    assert.ok(first, `a figure in ${text}`);
    return first;
  });
  assert.ok(a && b);
  const candidates = new Candidates();
  candidates.add(1, a);
  candidates.add(2, b);
  if (forget) candidates.remove(1, a);
  return [...candidates.before(2, b)].includes(1);
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
