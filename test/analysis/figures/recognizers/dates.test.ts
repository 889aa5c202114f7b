import assert from 'node:assert/strict';
import { calendarDay, dayNumber } from '../../../../src/analysis/dates/calendar.ts';
import { readFigures } from '../../../../src/analysis/figures/figures.ts';
import { recognizeDates } from '../../../../src/analysis/figures/recognizers/dates.ts';

const iso = (number: number): string => {
  const { year, month, day } = calendarDay(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** What is read from a sentence in a source of 12 June 2031, a Thursday: `words = first day…last day`. */
function read(text: string, published: number | undefined = dayNumber(2031, 6, 12)): string[] {
  const section = { start: 0, end: text.length, kind: 'body' as const };
  const sentence = { start: 0, end: text.length, section: 0 };
  const days = published === undefined ? undefined : { low: published, high: published };
  return recognizeDates(text, [section], [sentence], days).dates.map(
    ({ start, end, low, high }) => `${text.slice(start, end)} = ${iso(low)}${low === high ? '' : `…${iso(high)}`}`,
  );
}

function table(cases: readonly (readonly [text: string, ...dates: string[]])[]): void {
  for (const [text, ...dates] of cases) it(text, () => assert.deepEqual(read(text), dates));
}

describe('dates', () => {
  describe('in all notations', () => {
    table([
      ['It fell on June 19, 2029.', 'June 19, 2029 = 2029-06-19'],
      ['It fell on 19 June 2029.', '19 June 2029 = 2029-06-19'],
      ['It fell on 23.03.2030.', '23.03.2030 = 2030-03-23'],
      ['It fell on 2030-03-11.', '2030-03-11 = 2030-03-11'],
      ['It fell on 27/11/2030.', '27/11/2030 = 2030-11-27'],
      ['It fell on 2/23/2031, not on 3/4/2031.', '2/23/2031 = 2031-02-23', '3/4/2031 = 2031-03-04'],
      ['It fell on the eighth of May last year.', 'eighth of May last year = 2030-05-08'],
      ['It fell on 3 April last year.', '3 April last year = 2030-04-03'],
      ['On Saturday 7 June it fell.', 'Saturday 7 June = 2031-06-07'],
      ['On Feb. 10 it fell.', 'Feb. 10 = 2031-02-10'],
      ['It fell on the\n3rd of May.', '3rd of May = 2031-05-03'],
      ['It fell on 29-Mar-2031.', '29-Mar-2031 = 2031-03-29'],
      ['It fell on 3.2.30; see chapter 3.2.12.', '3.2.30 = 2030-02-03'],
      ['It fell on Christmas Day 2029.', 'Christmas Day 2029 = 2029-12-25'],
      ['On Boxing Day sales it lost, after the Christmas Eve party too.'],
      ['It fell last June and opens next June.', 'June = 2030-06-01…2030-06-30', 'June = 2032-06-01…2032-06-30'],
      ['It lost money in FY2029-30.', 'FY2029-30 = 2029-01-01…2030-12-31'],
    ]);
  });

  describe('of several days, months and years', () => {
    table([
      ['On the night of 20 to 21 May 2031 it fell.', '20 to 21 May 2031 = 2031-05-20…2031-05-21'],
      ['It fell on June 3 and 4.', 'June 3 and 4 = 2031-06-03…2031-06-04'],
      ['It fell on 9 and 10 May.', '9 and 10 May = 2031-05-09…2031-05-10'],
      ['It fell on 4 and 11 June.', '4 = 2031-06-04', '11 June = 2031-06-11'],
      ['It fell on June 4, 11 and 18, 2030.', 'June 4 = 2030-06-04', '11 = 2030-06-11', '18, 2030 = 2030-06-18'],
      ['It ran between 3 and 9 June.', '3 and 9 June = 2031-06-03…2031-06-09'],
      ['It ran between March and July. It', 'March and July = 2031-03-01…2031-07-31'],
      ['It fell on May 12, 13 and 14.', 'May 12, 13 and 14 = 2031-05-12…2031-05-14'],
      ['Dates: 20 November – 19 December 2030', '20 November = 2030-11-20', '19 December 2030 = 2030-12-19'],
      ['In November and December 2030 it fell.', 'November and December 2030 = 2030-11-01…2030-12-31'],
      [
        'He served from 1968 to 1971 and in 1990-91.',
        '1968 = 1968-01-01…1968-12-31',
        '1971 = 1971-01-01…1971-12-31',
        '1990-91 = 1990-01-01…1991-12-31',
      ],
      [
        'She won in 2019, 2021 and 2024.',
        '2019 = 2019-01-01…2019-12-31',
        '2021 = 2021-01-01…2021-12-31',
        '2024 = 2024-01-01…2024-12-31',
      ],
    ]);
  });

  describe('as precise as their words', () => {
    table([
      ['It fell in August 2029.', 'August 2029 = 2029-08-01…2029-08-31'],
      ['It fell in early April.', 'early April = 2031-04-01…2031-04-10'],
      ['It fell in mid-March.', 'mid-March = 2031-03-11…2031-03-20'],
      ['It fell in late May.', 'late May = 2031-05-21…2031-05-31'],
      ['It fell at the start of 2029.', 'start of 2029 = 2029-01-01…2029-01-31'],
      ['It fell at the end of September 2030.', 'end of September 2030 = 2030-09-30'],
      ['It opens at the end of 2033.', 'end of 2033 = 2033-12-01…2033-12-31'],
      ['It opens in the fourth quarter of 2033.', 'fourth quarter of 2033 = 2033-10-01…2033-12-31'],
      ['It rose in Q2 2030.', 'Q2 2030 = 2030-04-01…2030-06-30'],
      ['It fell in early 2029.', 'early 2029 = 2029-01-01…2029-04-30'],
      ['It fell in the spring of 1987.', 'spring of 1987 = 1987-03-01…1987-05-31'],
      ['It fell in the first week of May.', 'first week of May = 2031-05-01…2031-05-07'],
      ['It fell in the last week of May.', 'last week of May = 2031-05-25…2031-05-31'],
      ['It fell in the second half of May.', 'second half of May = 2031-05-16…2031-05-31'],
      ['It fell in the second week of 2029.', 'second week of 2029 = 2029-01-08…2029-01-14'],
      ['It fell in the first nine months of 2029.', 'first nine months of 2029 = 2029-01-01…2029-09-30'],
      ["The one in ’94 was like that of '07.", '’94 = 1994-01-01…1994-12-31', "'07 = 2007-01-01…2007-12-31"],
      ['It rose in 3Q29 and FY30.', '3Q29 = 2029-07-01…2029-09-30', 'FY30 = 2030-01-01…2030-12-31'],
      ['First quarter 2029 was good.', 'First quarter 2029 = 2029-01-01…2029-03-31'],
      ['Fiscal 2029 was good.', '2029 = 2029-01-01…2029-12-31'],
      ['It fell in 2029.', '2029 = 2029-01-01…2029-12-31'],
      ['It fell in the 1990s.', '1990s = 1990-01-01…1999-12-31'],
      ['It fell in the early 1990s.', 'early 1990s = 1990-01-01…1993-12-31'],
      ['It fell in the eighties.', 'eighties = 1980-01-01…1989-12-31'],
      ['The 1992 earthquake was worse.', '1992 = 1992-01-01…1992-12-31'],
      ['Prices are 20% above 2019 levels.', '2019 = 2019-01-01…2019-12-31'],
    ]);
  });

  describe('with the year or month filled in', () => {
    table([
      ['It has not worked since September.', 'September = 2030-09-01…2030-09-30'],
      ['The strike is planned for 9 December.', '9 December = 2031-12-09'],
      ['The vote will be held in July.', 'July = 2031-07-01…2031-07-31'],
      [
        'It fell on 9 August 2029. They became aware of it on 9 August and told us on 13 August.',
        '9 August 2029 = 2029-08-09',
        '9 August = 2029-08-09',
        '13 August = 2029-08-13',
      ],
      ['He left in 2030-03.', '2030-03 = 2030-03-01…2030-03-31'],
      ['It fell in Q3 and will rise in Q4.', 'Q3 = 2030-07-01…2030-09-30', 'Q4 = 2031-10-01…2031-12-31'],
      ['They met on the 14th and 15th of July.', '14th and 15th of July = 2031-07-14…2031-07-15'],
      ['They met on the 9th.', '9th = 2031-06-09'],
      ['It will not reopen before the 18th.', '18th = 2031-06-18'],
      [
        'On 3 March 2019 he took the bag, and on 5 April he took another.',
        '3 March 2019 = 2019-03-03',
        '5 April = 2019-04-05',
      ],
      ['They meet on 7 February 2032 and again on the 22nd.', '7 February 2032 = 2032-02-07', '22nd = 2032-02-22'],
      [
        'The mayor, in office since March 2029, will leave on Nov. 30.',
        'March 2029 = 2029-03-01…2029-03-31',
        'Nov. 30 = 2031-11-30',
      ],
      ['A sum was declared, payable on 14 July.', '14 July = 2031-07-14'],
      ['The grant runs out on 30 September.', '30 September = 2031-09-30'],
      [
        'The bridge fell on 14 September 2029 in a storm. On 20 September the last of them was found.',
        '14 September 2029 = 2029-09-14',
        '20 September = 2029-09-20',
      ],
      ['Three audits were made in 2029, the last on 4 May.', '2029 = 2029-01-01…2029-12-31', '4 May = 2029-05-04'],
      ['It opened in 2029 and shut on 4 May.', '2029 = 2029-01-01…2029-12-31', '4 May = 2031-05-04'],
      ['It was a Monday, and on Monday 7 July it fell.', 'Monday 7 July = 2031-07-07'],
    ]);
  });

  describe('are none of these', () => {
    table([
      ['About 2000 people left.'],
      ['The plant sold 1900 units.'],
      ['Windows 2000 was a success.'],
      ['The Audi Q3 came in H4 form.'],
      ['The Railways Act 2018 applies.'],
      ['Flight 2045 left at 20:15.'],
      ['It has 1,912 inhabitants.'],
      ['Lund, R. (2019) shows it.'],
      ['Theresa May and April Ryan met August Wilson.'],
      ['May I come in? March on!'],
      ['They may march 12 miles.'],
      ['It is on the 3rd floor.'],
      ['They came 2nd of 40.'],
      ['It rose 3.5% on 24/7 work.'],
      ['On 31 June nothing happens.'],
      ['LISBON, June 11 (ANP) — It rained.'],
    ]);
  });

  it('know a bound: not before is over, around is about, a stretch of days is a range', () => {
    const bound = (text: string) =>
      recognizeDates(
        text,
        [{ start: 0, end: text.length, kind: 'body' }],
        [{ start: 0, end: text.length, section: 0 }],
        undefined,
      ).dates[0]?.bound;
    assert.equal(bound('Trains are unlikely to run before mid-2034.'), 'over');
    assert.equal(bound('The report is due around 17 March.'), 'about');
    assert.equal(bound('It lasted from 3-5 May 2031.'), 'range');
    assert.equal(bound('It must end by 2034.'), 'exact');
  });

  it('leave nothing of a dateline for a number to be read in', () => {
    const text = 'LISBON, Nov. 22, 2031 (ANP) — Some 400 people marched.';
    const section = { start: 0, end: text.length, kind: 'body' } as const;
    const figures = readFigures(text, [section], [{ start: 0, end: text.length, section: 0 }], undefined);
    assert.deepEqual(
      figures.map(({ core }) => text.slice(core.start, core.end)),
      ['400'],
    );
  });

  it('mark the year that was filled in, also where the source has no date at all', () => {
    const text = 'It fell in early August.';
    const {
      dates: [figure],
    } = recognizeDates(
      text,
      [{ start: 0, end: text.length, kind: 'body' }],
      [{ start: 0, end: text.length, section: 0 }],
      undefined,
    );
    assert.equal(figure?.yearAssumed, true);
  });
});
