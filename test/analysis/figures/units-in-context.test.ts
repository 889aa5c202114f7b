import assert from 'node:assert/strict';
import { readFigures } from '../../../src/analysis/figures/figures.ts';

/** Figures of the sentences of one paragraph, dates left out, as `kind value unit`. */
function read(...sentences: readonly string[]): readonly string[] {
  const text = sentences.join(' ');
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length, section: 0 };
    start += sentence.length + 1;
    return span;
  });
  return readFigures(text, [{ start: 0, end: text.length, kind: 'body' }], spans, undefined)
    .filter(({ kind }) => kind !== 'date')
    .map(({ kind, stated: { low, unit } }) => [kind, low, unit].filter((part) => part !== undefined).join(' '));
}

describe('units that are left out', () => {
  for (const [title, cases] of [
    [
      'of what was just told',
      [
        [['The shaft is 60 metres deep.', 'In spring it was 48.'], 'measure 60 m', 'measure 48 m'],
        [['The shaft is 60 metres deep.', 'The 60 or so in service left.'], 'measure 60 m', 'count 60'],
        [['The wall is 200 m long, of which 35 fell.'], 'measure 200 m', 'measure 35 m'],
        [['It gave £4m to schools, of which 12 are shut.'], 'money 4000000 GBP', 'count 12'],
        [['It owes 90 million crowns, of which 30 million is due.'], 'money 90000000 CZK', 'money 30000000 CZK'],
        [['It pays 12.5 cents a share, up from 11.'], 'money 12.5 USD', 'money 11 USD'],
        [['It had 4.2 million readers, against 3.9 then.'], 'count 4200000', 'count 3900000'],
        [['It had 4.2 million readers and 3.9 then.'], 'count 4200000', 'count 3.9'],
        [['Its readers were 4.2 million, against 3.9 then.'], 'count 4200000', 'count 3900000'],
        [["It was ninety thousand tonnes and now it's ninety-five."], 'measure 90000 tonne', 'measure 95000 tonne'],
        [['It made 21.4 million tonnes against 19.9m then.'], 'measure 21400000 tonne', 'measure 19900000 tonne'],
        [['It sold 21.4 million tonnes along a wall of 19.9m.'], 'measure 21400000 tonne', 'measure 19900000 tonne'],
        [['It ran for six hours, three of them at night.'], 'duration 6 hour', 'count 3'],
        [
          ['Deaths fell from 23 to 14 per 1,000 births.'],
          'rate 23 item per 1,000 births',
          'rate 14 item per 1,000 births',
        ],
        [
          ['Was it 15 million pesos?', 'The note says 15, with nothing off.'],
          'money 15000000 MXN',
          'money 15000000 MXN',
        ],
        [['Was it 15 million pesos?', 'The note says 16 of us left.'], 'money 15000000 MXN', 'count 16'],
        [['They wanted fifteen million.', 'They wanted twelve.'], 'count 15000000', 'count 12000000'],
        [['They wanted fifteen million.', 'It met twelve.'], 'count 15000000', 'count 12'],
        [['It will take a year.', 'The last one took three.'], 'duration 1 year', 'duration 3 year'],
        [['It will take a year.', 'We met three.'], 'duration 1 year', 'count 3'],
        [['A can is 5 litres.', 'My family is seven.'], 'measure 5 litre', 'count 7'],
        [['Saar had 12,400 hours; Tanabe just over 1,100.'], 'duration 12400 hour', 'duration 1100 hour'],
        [['How many tonnes?', 'About seven thousand.'], 'measure 7000 tonne'],
        [['It took 40 minutes.', 'How many of you?', 'Thirty.'], 'duration 40 minute', 'count 30'],
        [['How many boats?', 'About seven thousand.'], 'count 7000'],
      ],
    ],
    [
      'of money',
      [
        [['We paid two point four million for it.'], 'money 2400000'],
        [['It cost 3.8 million, or £40 a head.'], 'money 3800000 GBP', 'money 40 GBP'],
        [['It cost 12 lives and paid three visits.'], 'count 12', 'count 3'],
        [['It cost €5.', 'Some lose eight.'], 'money 5 EUR', 'money 8 EUR'],
        [
          ['It gave 5 million soms (call it £4m) and pledged 300,000 to each.'],
          'money 5000000 KGS',
          'money 4000000 GBP',
          'money 300000 KGS',
        ],
        [['It has 5 boats.', 'Some lose eight.'], 'count 5', 'count 8'],
        [['He earns 30 grand.', 'He has two grand pianos.'], 'money 30000', 'count 2'],
        [['It was sold for 640,000 in spring.'], 'money 640000'],
        [['Wages rose to 3,400 in spring.'], 'money 3400'],
        [['The number of loans rose to 3,400.'], 'count 3400'],
        [['The price index rose to 112.'], 'count 112'],
        [['Net debt was 1.1bn and capex will be 400m.'], 'money 1100000000', 'money 400000000'],
        [['It lost 12 million pesos on sales of 2.1 billion.'], 'money 12000000 MXN', 'money 2100000000 MXN'],
        [['It had sales of 2.1 million.'], 'count 2100000'],
        [['A loaf costs 4.20, up from 2.90 then.'], 'money 4.2', 'money 2.9'],
        [['The £40m gap means it must find a further 9m by spring.'], 'money 40000000 GBP', 'money 9000000 GBP'],
        [["The mayor's pay rises 3 per cent to 92,500."], 'share 3 %', 'money 92500'],
        [['Tolls rise from 5 to 7 crowns.'], 'money 5 CZK', 'money 7 CZK'],
        [['He has promised us two hundred million.'], 'money 200000000'],
        [['It owes the bank 70, and each point costs the state 11bn a year.'], 'money 70', 'money 11000000000'],
        [['It paid £27m, rising to 35.'], 'money 27000000 GBP', 'money 35000000 GBP'],
        [['Shares rose 1.5p to 1,462.'], 'money 1.5 GBP', 'money 1462 GBP'],
        [['Shares rose 1.5% to 1,462.'], 'share 1.5 %', 'count 1462'],
        [['Revenue is 612bn crowns, 38bn up.'], 'money 612000000000 CZK', 'money 38000000000 CZK'],
        [['It takes 300 hours and wages of more than 500.'], 'duration 300 hour', 'money 500'],
        [['He has promised us two boats.'], 'count 2'],
        [['It has a settlement of 80,000 at the end.'], 'count 80000'],
        [['It was insured for 90m.'], 'money 90000000'],
        [['It was paid at time and a half.']],
      ],
    ],
    [
      'of metres and millions',
      [
        [['A city of 3.2m has 2 rivers.'], 'count 3200000', 'count 2'],
        [['A wall of 3.2m has 2 doors.'], 'measure 3.2 m', 'count 2'],
        [['It has 2bn users, 600m of them daily.'], 'count 2000000000', 'count 600000000'],
        [['Sales of cars rose 35% to 14m.'], 'share 35 %', 'count 14000000'],
        [['The water rose 5m in spring.'], 'measure 5 m'],
        [['It fired 155mm shells for 5h 20m.'], 'measure 155 mm', 'duration 5.33333333333 hour'],
        [['It fell from 31 million to 12.'], 'count 31000000', 'count 12000000'],
        [['It fell from 31 million to 12 boats.'], 'count 31000000', 'count 12'],
      ],
    ],
    [
      'of shares',
      [
        [['It expects inflation of 2.4 (3.1) and little else.'], 'share 2.4 %', 'share 3.1 %'],
        [['Malnutrition is 14.2 per cent, SAM 3.1.'], 'share 14.2 %', 'share 3.1 %'],
        [['It sees growth of 2.7 (was 3.0).'], 'share 2.7 %', 'share 3 %'],
        [['It sees growth of 12.'], 'count 12'],
        [['Core inflation eased to 4.7 from 5.2.'], 'share 4.7 %', 'share 5.2 %'],
        [['The jobless rate was unchanged at 5.9.'], 'share 5.9 %'],
        [['The heart rate was unchanged at 59.'], 'count 59'],
        [['The survey put the Greens on 24 and Reform on 15.'], 'share 24 %', 'share 15 %'],
        [['The meeting put the Greens on 24.'], 'count 24'],
        [['They got 31 per cent and lost 4 points.'], 'share 31 %', 'share 4 percentage point'],
        [['They won by 4 points.'], 'count 4'],
        [['It has a margin of error of plus or minus 3 points.'], 'count 3'],
      ],
    ],
    [
      'of ages',
      [
        [['The skipper was 52 and had a boat.'], 'duration 52 year'],
        [['The average was 52 and fell.'], 'count 52'],
        [['The captain, 47, had logged them.'], 'duration 47 year'],
        [['Henrik Saar was 52 and had a boat.'], 'duration 52 year'],
        [['The lorry, 47, is red.'], 'count 47'],
        [['The youngest was 6 and the oldest 81.'], 'duration 6 year', 'duration 81 year'],
        [
          ['It is for those of 70 to 79, and a third of them under 75.'],
          'duration 70 year',
          'share 0.333333333333',
          'duration 75 year',
        ],
        [['The appellant, then 19, drove.'], 'duration 19 year'],
        [['He got six years, cut to four.'], 'duration 6 year', 'duration 4 year'],
        [['Two boys, 15 and 16, were held.'], 'count 2', 'duration 15 year', 'duration 16 year'],
        [['Two buses, 15 and 16, were held.'], 'count 2', 'count 15', 'count 16'],
        [['She died at 93. At 19 she had left.'], 'duration 93 year', 'count 19'],
        [['At 19 she had left.'], 'duration 19 year'],
        [['At 19 degrees it melts.'], 'measure 19 degree'],
        [['The median age is 49.'], 'duration 49 year'],
        [['Those of 65 or older may go.'], 'duration 65 year'],
        [['Three of the dead were under ten.'], 'count 3', 'duration 10 year'],
        [['Three of the bids were under ten.'], 'count 3', 'count 10'],
        [['Life expectancy is 81.3 for women.'], 'duration 81.3 year'],
      ],
    ],
  ] as const) {
    describe(title, () => {
      for (const [sentences, ...expected] of cases)
        it(sentences.join(' '), () => assert.deepEqual(read(...sentences), expected));
    });
  }
});
