import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';

/** The numbers of a text, each with whom the source names for it. */
function attributed(text: string): string {
  return analyse(text)
    .claims.map((claim) => `${text.slice(claim.core.start, claim.core.end)} ${claim.attribution?.name ?? '—'}`)
    .join(', ');
}

describe('readAttributions', () => {
  const cases: readonly (readonly [string, string])[] = [
    // Before, behind and around what is said.
    ['The harbour master said that 40 boats had sunk.', '40 The harbour master'],
    ['Some 40 boats sank, the coastguard said on a wet night.', '40 the coastguard'],
    ['In the bay, the coastguard said, 40 boats sank.', '40 the coastguard'],
    ['According to the fishers’ union, 40 boats sank.', '40 the fishers’ union'],
    // Only as far as it goes.
    ['The mayor said that 40 boats sank. The pier has 12 berths.', '40 The mayor, 12 —'],
    ['Some 12 cranes stood idle, but the mayor said 40 boats sank.', '12 —, 40 the mayor'],
    // Numbers that a verb comes to, and gifts that are none.
    ['Police put the crowd at 40,000.', '40,000 Police'],
    ['The clinic gave 300 doses on the day.', '300 —'],
    // Source behind the number.
    ['The march drew between 400 (police) and 900 people.', '400 police, 900 —'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(attributed(`Harbour news\n\n${text}`), expected));
});
