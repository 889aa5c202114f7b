import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Bound and days of the first date in a text. */
function firstDate(text: string) {
  const claim = analyse(text).claims.find(({ kind }) => kind === 'date');
  return claim && [claim.bound, isoDay(claim.low), isoDay(claim.high)].join(' ');
}

describe('dates that are open at one end', () => {
  for (const [sentence, expected] of [
    ['The painter was born before 1921.', 'under 1920-12-31 1920-12-31'],
    ['The ferry sank after 3 May 2011, the inquiry found.', 'over 2011-05-04 2011-05-04'],
    ['The bridge was opened later than March 1990.', 'over 1990-04-01 1990-04-01'],
    ['The line will not reopen before 4 June 2027.', 'over 2027-06-04 2027-06-04'],
    // a year that only tells which flood is meant
    ['After the 1974 flood the dykes were raised.', 'exact 1974-01-01 1974-12-31'],
    ['The bridge was opened in March 1990.', 'exact 1990-03-01 1990-03-31'],
    ['Nobody has crossed it since March 1990.', 'exact 1990-03-01 1990-03-31'],
  ] as const) {
    it(sentence, () => assert.equal(firstDate(sentence), expected));
  }
});
