import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';
import { calendarDay } from '../../../src/analysis/dates/calendar.ts';

const HEAD = 'Flood kills dozens in the lower valley of the river\n\nBy Ana Ruiz\nThursday 12 June 2031\n\n';

const iso = (day: number): string => {
  const { year, month, day: d } = calendarDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
};

/** The as-of day of the claim whose core is `core`, in a report of 12 June 2031; *earlier* for an open day before. */
function asOf(sentence: string, core: string): string | undefined {
  const text = `${HEAD}${sentence} The valley was green and the roads were open to all who came to look at the water.\n`;
  const claim = analyse(text).claims.find(({ core: { start, end } }) => text.slice(start, end) === core);
  assert.ok(claim, `no claim ${core} in “${sentence}”`);
  if (!claim.asOf) return undefined;
  const { low, high } = claim.asOf;
  if (high - low > 300) return 'earlier';
  return low === high ? iso(low) : `${iso(low)}/${iso(high)}`;
}

describe('as-of dates', () => {
  const cases: [sentence: string, core: string, day: string | undefined][] = [
    ['The flood killed 14 people, officials said.', '14', '2031-06-12'],
    ['As of 10 June, 9 people had died.', '9', '2031-06-10'],
    ['By 10 June some 1,900 runners were treated by medics.', '1,900', '2031-06-10'],
    ['The ministry said 41 bodies had been found by nightfall.', '41', '2031-06-12'],
    ['Some €3.2 billion had been spent by the end of May, the report found.', '3.2 billion', '2031-05-31'],
    ['As of yesterday, 1,730 people had been killed.', '1,730', '2031-06-11'],
    ['The number of people killed rose to 58 on Tuesday.', '58', '2031-06-10'],
    ['187 people were killed, up from 152 the previous evening.', '187', '2031-06-12'],
    ['187 people were killed, up from 152 the previous evening.', '152', '2031-06-11'],
    ['There were 98 confirmed cases, up from 71 a week ago.', '71', '2031-06-05'],
    ['The number of dead went from 31 to 28.', '31', 'earlier'],
    ['Of the 41 injured people, 12 are children.', '12', '2031-06-12'],
    // What does not change with the days has none.
    ['The bridge is 310 metres long.', '310', undefined],
    ['The last flood, in August 1974, killed 57 people.', '57', undefined],
    ['Rosa Lund, 41, lost her house.', '41', undefined],
    ['The town has 31,000 inhabitants.', '31,000', undefined],
    ['Two of the six bridges were destroyed.', 'six', undefined],
    ['The rescue took 37 hours.', '37', undefined],
    // A day to come may be another one tomorrow; a former plan stays what it was.
    ['The bridge will reopen on 3 August.', '3 August', '2031-06-12'],
    ['The bridge was to have opened in August 2031.', 'August 2031', undefined],
  ];
  for (const [sentence, core, day] of cases) {
    it(`${sentence} [${core}]`, () => assert.equal(asOf(sentence, core), day));
  }
});

describe('the day of all figures of a source', () => {
  for (const [note, day] of [
    ['All figures are as of 10 June.', '2031-06-10'],
    ['The figures in this report are correct as at 10 June.', '2031-06-10'],
    ['The data here are complete to 10 June.', '2031-06-10'],
    ['(Numbers as of 6 p.m. on 10 June.)', '2031-06-10'],
    // No such note: of one figure, of a day to come, of something else.
    ['As of 10 June, 9 shops were open.', '2031-06-12'],
    ['All figures will be revised on 20 June.', '2031-06-12'],
    ['The data protection law dates from 10 June.', '2031-06-12'],
  ] as const) {
    it(note, () => assert.equal(asOf(`The flood killed 14 people, officials said.\n\n${note}\n\n`, '14'), day));
  }
});
