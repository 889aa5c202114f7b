import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';
import { calendarDay } from '../../../src/analysis/dates/calendar.ts';

const BODY =
  'The river rose by two metres during the night and flooded the lower town, the mayor said on Tuesday on local radio.';

const published = (text: string): string | undefined => {
  const days = analyse(text).published;
  if (!days) return undefined;
  const iso = (number: number) => {
    const { year, month, day } = calendarDay(number);
    return `${year}-${month}-${day}`;
  };
  return days.low === days.high ? iso(days.low) : `${iso(days.low)}/${iso(days.high)}`;
};

describe('metadata', () => {
  const dates: [name: string, text: string, day: string | undefined][] = [
    [
      'a by-line',
      `Flood in the lower town after rain\n\nAna Ruiz · Thursday 20 November 2031 · Updated 19:42\n\n${BODY}`,
      '2031-11-20',
    ],
    [
      'an update',
      `RIVER.EXAMPLE\nLIVE | Flood in the lower town\n45,310 views  |  Updated: 22.05.2031 18:02\n\n${BODY}`,
      '2031-5-22',
    ],
    [
      'a mail',
      `From: Rosa <r@x.example>\nSent: Fri 2/23/2031 3:58 PM\nSubject: The new pitch and its cost\n\n${BODY}`,
      '2031-2-23',
    ],
    ['a dateline', `Flood in the lower town after rain\n\nPORTO, Nov. 22, 2031 (ANP) — ${BODY}`, '2031-11-22'],
    [
      'a dateline with a weekday, no year',
      `Flood in the lower town after rain\n\nPORTO, Nov 19 (ANP) – ${BODY} The dam was built in June 2022.`,
      '2024-11-19',
    ],
    ['a foot', `Flood of the river\n\n${BODY}\n\nThis page was last edited on 2 February 2031, at 17:48.`, '2031-2-2'],
    ['an agency’s foot', `Flood in the lower town after rain\n\n${BODY}\n\n(ANP) 2031-03-11 1917 GMT`, '2031-3-11'],
    ['comments', `${BODY}\n${BODY}\nJo Park\nJune 27, 2031 at 7:27 pm\nNot in our street.`, '2031-6-1/2031-6-27'],
    [
      'what the text says of now',
      `${BODY}\n“Now, October 2031, half of the town has gone,” she said to the reporters who had come.`,
      '2031-10-1/2031-10-31',
    ],
    [
      'an event is no such date',
      `Flood in the lower town after rain\n\nOn 3 May 2019 the dam broke and the lower town was flooded for the first time since it was built there.`,
      undefined,
    ],
    ['references are none', `${BODY}\n\nReferences\n1. Lund R. Rivers. Retrieved 3 May 2019.`, undefined],
  ];
  for (const [name, text, day] of dates) it(`date: ${name}`, () => assert.equal(published(text), day));

  it('reads title, author and publisher', () => {
    const { title, author, publisher } = analyse(
      `River-Flood, 2nd Ld\nRiver floods lower town after a night of rain\n\nBy Ana Ruiz and Leo Park\n\nPORTO, Nov. 22, 2031 (ANP) — ${BODY}`,
    );
    assert.deepEqual([title, author, publisher], ['River floods lower town after a night of rain', 'Ana Ruiz', 'ANP']);
  });

  it('knows whose press release it is', () => {
    const head = 'PRESS RELEASE\n\nPower is back in the lower town after the flood\n\n';
    const body = 'Northern Power (NOPOW) today announced that power is back in 96 per cent of the houses of the town.';
    assert.equal(analyse(`${head}${body}`).publisher, 'Northern Power');
    assert.equal(
      analyse(`${head}It was dark.\n\n${BODY}\n\nAbout Halden Grid\n\nWe have 40 lines.`).publisher,
      'Halden Grid',
    );
    assert.equal(
      analyse(`Power is back in the lower town after the flood\n\n${body.replace('today ', '')}`).publisher,
      undefined,
    );
  });

  it('gives the entries of a live blog their days', () => {
    const text = `RIVER.EXAMPLE\nLIVE | Flood in the lower town\nUpdated: 22.05.2031 18:02\n\nTHURSDAY, 22 MAY\n\n16:52  ${BODY}\n\nWEDNESDAY, 21 MAY\n\n20:15  ${BODY}`;
    const days = analyse(text).sections.flatMap(({ kind, day }) =>
      kind === 'body' && day ? [calendarDay(day.low).day] : [],
    );
    assert.deepEqual(days, [22, 21]);
  });
});
