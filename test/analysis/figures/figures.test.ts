import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFigures } from '../../../src/analysis/figures/figures.ts';
import type { Figure } from '../../../src/model.ts';

/** Figures of a text that is one section and one sentence, dates left out. */
function figuresIn(text: string): readonly Figure[] {
  const section = { start: 0, end: text.length, kind: 'body' as const };
  const sentence = { start: 0, end: text.length, section: 0 };
  return readFigures(text, [section], [sentence], undefined).filter(({ kind }) => kind !== 'date');
}

/** A figure in one line: `more than 40 | count over 40`. Units follow the value as written. */
function show(text: string, { start, end, kind, bound, low, high, stated }: Figure): string {
  const value = low === high ? `${low}` : `${low}…${high}`;
  return `${text.slice(start, end)} | ${kind} ${bound} ${value}${stated.unit === undefined ? '' : ` ${stated.unit}`}`;
}

type Row = readonly [sentence: string, ...figures: readonly string[]];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [text, ...expected] of rows) {
      it(text, () => {
        assert.deepEqual(
          figuresIn(text).map((figure) => show(text, figure)),
          expected,
        );
      });
    }
  });
}

describe('figures', () => {
  table('digits', [
    ['The port handled 1,814,632 crates.', '1,814,632 | count exact 1814632'],
    ['The port handled 1 814 632 crates.', '1 814 632 | count exact 1814632'],
    ['The port handled 1\u00A0814\u00A0632 crates.', '1\u00A0814\u00A0632 | count exact 1814632'],
    ['The port handled 1\u202F814 crates.', '1\u202F814 | count exact 1814'],
    ['The port handled 1.250.000 crates.', '1.250.000 | count exact 1250000'],
    ['The port handled 300.000 crates.', '300.000 | count exact 300000'],
    ['The state has 12,34,567 pensioners.', '12,34,567 | count exact 1234567'],
    ['A rate of 4,2% was agreed.', '4,2% | share exact 0.042 %'],
    ['The firm has 2½ floors.', '2½ | count exact 2.5'],
  ]);

  table('number words', [
    ['A hundred and four families left.', 'A hundred and four | count exact 104'],
    ['Three hundred and sixty-one letters came.', 'Three hundred and sixty-one | count exact 361'],
    ['Twelve hundred spaces were lost.', 'Twelve hundred | count exact 1200'],
    ['Half a million birds flew.', 'Half a million | count exact 500000'],
    ['A quarter of a billion trees died.', 'A quarter of a billion | count exact 250000000'],
    ['Two and a half million trees died.', 'Two and a half million | count exact 2500000'],
    ['They planted three dozen trees.', 'three dozen | count exact 36'],
    ['It is nine point eight billion euro now.', 'nine point eight billion euro | money exact 9800000000 EUR'],
    ['Seventy-one cows, eight goats.', 'Seventy-one | count exact 71', 'eight | count exact 8'],
  ]);

  table('scales and suffixes', [
    ['About 2.3m people moved.', 'About 2.3m | count about 2300000'],
    ['The farm lost 3.5 lakh birds.', '3.5 lakh | count exact 350000'],
    ['They shipped 1.5m tonnes of ore.', '1.5m tonnes | measure exact 1500000 tonne'],
    ['The well is 30 m deep.', '30 m | measure exact 30 m'],
    ['4.2M had it; the 3M plant did not.', '4.2M | count exact 4200000'],
    ['They reached 2 lakh 26 thousand 362 homes.', '2 lakh 26 thousand 362 | count exact 226362'],
  ]);

  table('money', [
    ['It cost €1.2bn.', '€1.2bn | money exact 1200000000 EUR'],
    ['It cost US$4.5 million.', 'US$4.5 million | money exact 4500000 USD'],
    ['It cost A$300m.', 'A$300m | money exact 300000000 AUD'],
    ['It cost £2bn-plus.', '£2bn-plus | money over 2000000000 GBP'],
    ['It cost Rs 40 crore.', 'Rs 40 crore | money exact 400000000 INR'],
    ['It cost Rs. 1,20,000.', 'Rs. 1,20,000 | money exact 120000 INR'],
    ['It cost EUR 180,000.', 'EUR 180,000 | money exact 180000 EUR'],
    ['It cost UAH 100 000.', 'UAH 100 000 | money exact 100000 UAH'],
    ['It cost 500 million soms.', '500 million soms | money exact 500000000 KGS'],
    ['It cost half a billion Hong Kong dollars.', 'half a billion Hong Kong dollars | money exact 500000000 HKD'],
    ['It cost 95p.', '95p | money exact 0.95 GBP'],
    ['It cost $20–30k.', '$20–30k | money range 20000…30000 USD'],
    ['It cost £2-3m.', '£2-3m | money range 2000000…3000000 GBP'],
    [
      'It cost between twelve and thirteen billion euros.',
      'between twelve and thirteen billion euros | money range 12000000000…13000000000 EUR',
    ],
    ['Guards earn no less than 75 euros a month.', 'no less than 75 euros a month | money over 75 EUR'],
    ['Millions of dollars went missing.', 'Millions of dollars | money vague 2000000…20000000 USD'],
    [
      'The town got €4m and gave 300,000 to each school.',
      '€4m | money exact 4000000 EUR',
      '300,000 | count exact 300000',
    ],
    [
      'The town got €4m and paid 300,000 to each school.',
      '€4m | money exact 4000000 EUR',
      '300,000 | money exact 300000 EUR',
    ],
    ['She won 5 seats.', '5 | count exact 5'],
    ['They used 200 pounds of flour.', '200 pounds | measure exact 200 lb'],
    ['A 500-pound bomb fell.', '500-pound | measure exact 500 lb'],
    ['He paid a 500-pound fine.', '500-pound | money exact 500 GBP'],
    ['Thousands of pounds of damage was done.', 'Thousands of pounds | money vague 2000…20000 GBP'],
    [
      'He weighed 180 pounds and lost 300 pounds.',
      '180 pounds | measure exact 180 lb',
      '300 pounds | money exact 300 GBP',
    ],
    ['It cost 3 million Norwegian crowns.', '3 million Norwegian crowns | money exact 3000000 NOK'],
    ['Three crowns of gold were lost.', 'Three | count exact 3'],
    [
      'It cost N45 million, GH¢50 or P1.2 million.',
      'N45 million | money exact 45000000 NGN',
      'GH¢50 | money exact 50 GHS',
      'P1.2 million | money exact 1200000 PHP',
    ],
    ['It lost $(14.2) million.', '$(14.2) million | money exact 14200000 USD'],
    ['It cost 3.500 € in all.', '3.500 € | money exact 3500 EUR'],
    ['It closed at $13.05½.', '$13.05½ | money exact 13.055 USD'],
    ['It cost Rs500 crore.', 'Rs500 crore | money exact 5000000000 INR'],
    ['It cost R1.2bn or USD5m.', 'R1.2bn | money exact 1200000000 ZAR', 'USD5m | money exact 5000000 USD'],
    ['It cost Rs 13 crore 10 lakh.', 'Rs 13 crore 10 lakh | money exact 131000000 INR'],
  ]);

  table('shares', [
    ['Some 45pc agreed.', 'Some 45pc | share about 0.45 %'],
    ['Just 29 per cent agreed.', 'Just 29 per cent | share exact 0.29 %'],
    ['The rate fell by 0.3 percentage points.', '0.3 percentage points | share exact 0.003 percentage point'],
    ['The rate fell by 25 basis points.', '25 basis points | share exact 0.0025 basis point'],
    ['It fell from 87 to 84 per cent.', '87 | share exact 0.87 %', '84 per cent | share exact 0.84 %'],
    ['It fell 0.3 points to 4.1%.', '0.3 points | share exact 0.003 percentage point', '4.1% | share exact 0.041 %'],
    ['Turnout was 62% in Wick and 58 in Dunmore.', '62% | share exact 0.62 %', '58 | share exact 0.58 %'],
    ['Two-thirds of pupils stayed.', 'Two-thirds | share exact 0.666666666667'],
    ['Rents rose by a fifth.', 'a fifth | share exact 0.2'],
    ['Just under three-quarters stayed.', 'Just under three-quarters | share under 0.75'],
    ['One in five stayed.', 'One in five | share exact 0.2'],
    ['A 1-in-5 chance.', '1-in-5 | share exact 0.2'],
    ['Nine times out of ten it rains.', 'Nine times out of ten | share exact 0.9'],
    ['It was the least in six quarters.', 'six quarters | duration exact 547.5 quarter'],
    ['Three quarters of them left.', 'Three quarters | share exact 0.75'],
    ['Nine out of ten stayed.', 'Nine out of ten | share exact 0.9'],
    ['Four houses in five are gone.', 'Four houses in five | share exact 0.8'],
    ['It kills 1 to 3 in 1,000.', '1 to 3 in 1,000 | share range 0.001…0.003'],
    ['Some 93p in every pound goes on staff.', 'Some 93p in every pound | share about 0.93'],
    ['They pay one pound in every five.', 'one pound in every five | share exact 0.2'],
    ['Half the beds are full.', 'Half | share exact 0.5'],
    ['A third suspect fled.'],
    ['Ito added a third after the break.'],
    ['It rose by one point.', 'one point | share exact 0.01 percentage point'],
    ['A second look told us that a third of them left.', 'a third | share exact 0.333333333333'],
    ['Rents are down a tenth. Sales fell a fifth.', 'a tenth | share exact 0.1', 'a fifth | share exact 0.2'],
    ['He wanted a fifth.'],
    ['Fewer than one in a hundred fell ill.', 'Fewer than one in a hundred | share under 0.01'],
    ['He is one in a million.', 'a million | count exact 1000000'],
    [
      'A 50-basis-point rise, then 25bp.',
      '50-basis-point | share exact 0.005 basis point',
      '25bp | share exact 0.0025 basis point',
    ],
    ['It was 0.82 (95% CI 0.73-0.92).', '0.82 | count exact 0.82'],
    ['In the second half of the match he fell.'],
    ['It was a quarter to six.'],
    ['They struck three times in five days.', 'three times | rate exact 3 time', 'five days | duration exact 5 day'],
    ['Of 28 schools, 8 out of 23 reopened.', '28 | count exact 28', '8 | count exact 8', '23 | count exact 23'],
    ['It rose by a quarter point.', 'a quarter point | share exact 0.0025 percentage point'],
    ['It rose by half a point.', 'half a point | share exact 0.005 percentage point'],
    ['It beat them by nearly 2 to 1.'],
    [
      'It rose 25 basis points to 4.75%.',
      '25 basis points | share exact 0.0025 basis point',
      '4.75% | share exact 0.0475 %',
    ],
    ['It fell 0.2 of a percentage point.', '0.2 of a percentage point | share exact 0.002 percentage point'],
    [
      'Half of 1% saw it, a tenth of one per cent paid.',
      'Half of 1% | share exact 0.005 %',
      'a tenth of one per cent | share exact 0.001 %',
    ],
    ['It rose by a third to 4.2 million.', 'a third | share exact 0.333333333333', '4.2 million | count exact 4200000'],
    ['One in 14 men was stopped.', 'One in 14 | share exact 0.0714285714286'],
    ['Less than half agreed.', 'Less than half | share under 0.5'],
    [
      'They waited less than half an hour at half-time.',
      'less than half an hour | duration under 0.0208333333333 hour',
    ],
  ]);

  table('measures', [
    ['A 3.4-kilometre route.', '3.4-kilometre | measure exact 3.4 km'],
    ['It fell to -17°C.', '-17°C | measure exact -17 °C'],
    ['It was minus fifteen at night.', 'minus fifteen | measure exact -15 °C'],
    ['Mud lay 2-3 m deep.', '2-3 m | measure range 2…3 m'],
    ['Mud lay 4 to 6 m deep.', '4 to 6 m | measure range 4…6 m'],
    ['A site of 3 200 sq. m burned.', '3 200 sq. m | measure exact 3200 m²'],
    ['A site of 12 square kilometres burned.', '12 square kilometres | measure exact 12 km²'],
    ['It runs at 300km/h.', '300km/h | measure exact 300 km/h'],
    ['A magnitude 6.7 earthquake struck.', '6.7 | measure exact 6.7 magnitude'],
    ['The earthquake measured 6.4, the office said.', '6.4 | measure exact 6.4 magnitude'],
    ['Hundreds of miles of pipe burst.', 'Hundreds of miles | measure vague 200…2000 mile'],
    ['It is 2.5 million light-years away.', '2.5 million light-years | measure exact 2500000 light-year'],
    ['He is 6ft 2in tall.', '6ft 2in | measure exact 6.16666666667 foot'],
    ['It covers 4,977 km2.', '4,977 km2 | measure exact 4977 km²'],
    ['It has a rating of 7.2/10.', '7.2/10 | measure exact 7.2 of 10'],
    ['It scored 8.5 out of 10.', '8.5 out of 10 | measure exact 8.5 of 10'],
    ['An M5.8 tremor struck.', 'M5.8 | measure exact 5.8 magnitude'],
    ['She lost three stone.', 'three stone | measure exact 3 stone'],
    ['They built three stone bridges.', 'three | count exact 3'],
    ['The clinic saw 30 TB patients.', '30 | count exact 30'],
    ['The disk holds 30 TB.', '30 TB | measure exact 30 TB'],
    [
      'It uses 300 kilowatt-hours and 2 terawatt hours.',
      '300 kilowatt-hours | measure exact 300 kWh',
      '2 terawatt hours | measure exact 2 TWh',
    ],
    [
      'They burned 36.8 Mt and 40 MT of coal.',
      '36.8 Mt | measure exact 36.8 megatonne',
      '40 MT | measure exact 40 tonne',
    ],
    ['The door is 2 1/2 inches thick.', '2 1/2 inches | measure exact 2.5 inch'],
    ['He is 6-foot-4 and slim.', '6-foot-4 | measure exact 6.33333333333 foot'],
    ['An 8- to 16-metre mirror.', '8- to 16-metre | measure range 8…16 m'],
    [
      'It holds 3.2 x 10^6 litres, or 4.1×10⁻³.',
      '3.2 x 10^6 litres | measure exact 3200000 litre',
      '4.1×10⁻³ | count exact 0.0041',
    ],
    ['It weighs 4.2 ± 0.3 kg.', '4.2 | measure exact 4.2 kg'],
    ['Never under 12 bar.', 'under 12 bar | measure over 12 bar'],
    ['It has 12 bar stools.', '12 | count exact 12'],
    ['Air has 424 parts per million of it.', '424 parts per million | measure exact 424 ppm'],
    ['A star 41 light years away.', '41 light years | measure exact 41 light-year'],
    ['It covers 4km^2.', '4km^2 | measure exact 4 km²'],
    ['Some 312 micrograms per cubic metre.', 'Some 312 micrograms per cubic metre | rate about 312 µg per m³'],
  ]);

  table('durations and ages', [
    [
      'It was the biggest in over a decade, two days after a strike.',
      'over a decade | duration over 3650 decade',
      'two days | duration exact 2 day',
    ],
    ['It took five hours and 40 minutes.', 'five hours and 40 minutes | duration exact 0.236111111111 hour'],
    ['It took 1 hour 10 minutes.', '1 hour 10 minutes | duration exact 0.0486111111111 hour'],
    ['It took an hour and a quarter.', 'an hour and a quarter | duration exact 0.0520833333333 hour'],
    ['It took two and a half hours.', 'two and a half hours | duration exact 0.104166666667 hour'],
    ['And half a minute later it fell.', 'half a minute | duration exact 0.000347222222222 minute'],
    ['It took nearly a week.', 'nearly a week | duration about 7 week'],
    ['Output rose 5% over 18 months.', '5% | share exact 0.05 %', '18 months | duration exact 540 month'],
    ['The siege lasted over 18 months.', 'over 18 months | duration over 540 month'],
    ['A 34-year-old farmer spoke.', '34-year-old | duration exact 12410 year'],
    ['Gill Harte, 63, a cook, spoke.', '63 | duration exact 22995 year'],
    ['His mother, 71, did not.', '71 | duration exact 25915 year'],
    [
      'Three children (aged 4, 9 and 15) live here.',
      'Three | count exact 3',
      '4 | duration exact 1460 year',
      '9 | duration exact 3285 year',
      '15 | duration exact 5475 year',
    ],
    ['They are aged 15 to 17.', '15 to 17 | duration range 5475…6205 year'],
    ['A mother of two, she waved.', 'two | count exact 2'],
    ['It takes an hour or two.', 'an hour or two | duration range 0.0416666666667…0.0833333333333 hour'],
    ['The check took one day.', 'one day | duration exact 1 day'],
    ['One day she left.'],
    [
      'It ran 46 s and logged 4,000 flight hours.',
      '46 s | duration exact 0.000532407407407 second',
      '4,000 flight hours | duration exact 166.666666667 hour',
    ],
    ["He's four and I'm 40.", 'four | duration exact 1460 year', '40 | duration exact 14600 year'],
    ["It's four.", 'four | count exact 4'],
    ['It ran 9.8s.', '9.8s | duration exact 0.000113425925926 second'],
    ['A girl of eleven waved.', 'eleven | duration exact 4015 year'],
    ['She was five and lived here.', 'five | duration exact 1825 year'],
    ['A man in his 30s waved.', '30s | duration range 10950…14235 year'],
    ['Well, fifty-eight, since two broke.', 'fifty-eight | count exact 58', 'two | count exact 2'],
    ['The lesson is a day of mourning.'],
    ['It took a quarter of an hour.', 'a quarter of an hour | duration exact 0.0104166666667 hour'],
    ['Only under-25s came.'],
    ['Their son (3) slept.', '3 | duration exact 1095 year'],
    ['The striker, 23, signed.', '23 | duration exact 8395 year'],
    ['The number, 23, is low.', '23 | count exact 23'],
    ['The caller, now 41, is well.', '41 | duration exact 14965 year'],
    ['An eight- to ten-week delay.', 'eight- to ten-week | duration range 56…70 week'],
  ]);

  table('rates', [
    ['The land sinks by about 20 mm per year.', 'about 20 mm per year | rate about 20 mm per year'],
    ['It costs €72m a kilometre.', '€72m a kilometre | rate exact 72000000 EUR per km'],
    ['It means about one train an hour.', 'about one | rate about 1 train per hour'],
    ['Some 12 per 100,000 people died.', 'Some 12 per 100,000 people | rate about 12 item per 100,000 people'],
    ['They paid $4.0 billion a year earlier.', '$4.0 billion | money exact 4000000000 USD'],
    ['It carries 9.2 million passengers a year.', '9.2 million | count exact 9200000'],
    ['It is five times as large.', 'five times | rate exact 5 time'],
    ['It rose tenfold.', 'tenfold | rate exact 10 time'],
  ]);

  table('ranges', [
    ['Between 10 and 12 boats sank.', 'Between 10 and 12 | count range 10…12'],
    ['Some 50-60 boats sank.', 'Some 50-60 | count range 50…60'],
    ['We saw 200,000–300,000 of them.', '200,000–300,000 | count range 200000…300000'],
    [
      'It ran for twelve or twenty minutes, as they say.',
      'twelve | duration exact 0.00833333333333 minute',
      'twenty minutes | duration exact 0.0138888888889 minute',
    ],
    [
      'It ran for ten or twenty minutes.',
      'ten or twenty minutes | duration range 0.00694444444444…0.0138888888889 minute',
    ],
    ["It'll be two, three weeks.", 'two, three weeks | duration range 14…21 week'],
    [
      'He is six foot two, she six foot.',
      'six foot two | measure exact 6.16666666667 foot',
      'six foot | measure exact 6 foot',
    ],
    ['Seven or eight boats sank.', 'Seven or eight | count range 7…8'],
    ['Zero-to-two deaths a month.', 'Zero-to-two | count range 0…2'],
    ['The fleet fell from 310 to 287 boats.', '310 | count exact 310', '287 | count exact 287'],
    ['The ward was enlarged from 30 to 50 beds.', '30 | count exact 30', '50 | count exact 50'],
    ['Rooms range from 30 to 50 beds.', 'from 30 to 50 | count range 30…50'],
    ['Gas rose 3 to 37.5 euros.', '3 | money exact 3 EUR', '37.5 euros | money exact 37.5 EUR'],
    ['Plan      12,450      +4%', '12,450 | count exact 12450', '4% | share exact 0.04 %'],
    ['As now    64,200    -17%', '64,200 | count exact 64200', '-17% | share exact -0.17 %'],
    ['Injuries: 8 to 60+ people.', '8 | count exact 8', '60+ | count over 60'],
    ['Three million to four million boats.', 'Three million to four million | count range 3000000…4000000'],
  ]);

  table('breakdowns', [
    ['Detained: 40 (Eastfield 31, Harbour 6).', '40 | count exact 40', '31 | count exact 31', '6 | count exact 6'],
    ['Deaths by district: Moor 12, Upper Fell 9.', '12 | count exact 12', '9 | count exact 9'],
    ['The works has a Boeing 737, an Airbus 320 and more.'],
    ['The planes: Boeing 737, Airbus 320.'],
    ['The trains: Oban 12, Wick 14.', '12 | count exact 12'],
  ]);

  table('vague', [
    ['Dozens of boats sank.', 'Dozens | count vague 24…240'],
    ['Several thousand left.', 'Several thousand | count vague 2000…10000'],
    ['Tens of thousands left.', 'Tens of thousands | count vague 20000…200000'],
    ['Hundreds of thousands left.', 'Hundreds of thousands | count vague 200000…2000000'],
    ['A few dozen boats sank.', 'A few dozen | count vague 24…120'],
    ['A couple of hundred boats sank.', 'A couple of hundred | count about 200'],
    ['A few others sank.'],
    ['A score of boats sank.', 'A score | count exact 20'],
    ['It got a score of seven.', 'seven | count exact 7'],
    ['Scores were arrested.', 'Scores | count vague 40…400'],
    ['Scores were up in maths.'],
    ['Thousands upon thousands left.', 'Thousands upon thousands | count vague 2000…20000'],
    ['Revenue (in millions) is shown below.'],
    ['Revenue (in millions of euros) is shown below.'],
  ]);

  table('bounds', [
    ['More than 40 boats.', 'More than 40 | count over 40'],
    ['Well over 100 km of road.', 'Well over 100 km | measure over 100 km'],
    [
      'As many as 200 but no fewer than 150 boats.',
      'As many as 200 | count under 200',
      'no fewer than 150 | count over 150',
    ],
    ['Upwards of 500 boats.', 'Upwards of 500 | count over 500'],
    ['At least another 12 boats.', 'At least another 12 | count over 12'],
    ['Up to a total of £150,000.', 'Up to a total of £150,000 | money under 150000 GBP'],
    ['It did not exceed 20,000.', 'not exceed 20,000 | count under 20000'],
    ['Some 400 homes or more.', 'Some 400 | count about 400'],
    ['Then 400 homes or more.', '400 | count over 400'],
    ['Ten days or so.', 'Ten days or so | duration about 10 day'],
    ['Ninety-odd boats, 60+ cars.', 'Ninety-odd | count about 90', '60+ | count over 60'],
    ['It was 40, at least.', '40, at least | count over 40'],
    ['I would say half, perhaps.', 'half, perhaps | share about 0.5'],
    ['A mere 61% came.', 'A mere 61% | share exact 0.61 %'],
    ['It added up to 58 boats.', '58 | count exact 58'],
    ['They were shot down over seven regions.', 'seven | count exact 7'],
    ['They talked about two plans.', 'two | count exact 2'],
    ['Only 18 and over 17 were absent.', 'Only 18 and over | count over 18', '17 | count exact 17'],
    ['It costs £40 tops.', '£40 tops | money under 40 GBP'],
    ['Twenty-some boats sank.', 'Twenty-some | count about 20'],
    ['Six thousand and more had no heat.', 'Six thousand and more | count over 6000'],
    ['Five and more are coming.', 'Five | count exact 5'],
    ['It is nearer 40 now.', 'nearer 40 | count about 40'],
    ['It took a little over two years.', 'a little over two years | duration over 730 year'],
    ['Nobody would lose more than £500.', 'more than £500 | money under 500 GBP'],
    ['No bus ran for more than three hours.', 'more than three hours | duration over 0.125 hour'],
    [
      'Some 250 are missing and upwards of 400 are hurt.',
      'Some 250 | count about 250',
      'upwards of 400 | count over 400',
    ],
    ['Then 250 are missing and upwards of 400 are hurt.', '250 | count exact 250', 'upwards of 400 | count over 400'],
    [
      'It was 40 at least, or 50 at the very most.',
      '40 at least | count over 40',
      '50 at the very most | count under 50',
    ],
    [
      'Not quite 40 came for the best part of a year.',
      'Not quite 40 | count about 40',
      'the best part of a year | duration about 365 year',
    ],
    ['An increase of a fifth.', 'a fifth | share exact 0.2'],
    ['It could top 200; the top 200 won.', 'could top 200 | count over 200'],
    ['This brings output up to 16 tonnes.', '16 tonnes | measure exact 16 tonne'],
    [
      'They made 40 hauls over 3 million square kilometres.',
      '40 | count exact 40',
      '3 million square kilometres | measure exact 3000000 km²',
    ],
    ['40+55 is a lot.', '40 | count exact 40', '55 | count exact 55'],
    ['It will be 5.1% this year and below 3% next.', '5.1% | share exact 0.051 %', 'below 3% | share under 0.03 %'],
    ['It edged up to 3.8%.', '3.8% | share exact 0.038 %'],
    ['It may hold up to 3.8%.', 'up to 3.8% | share under 0.038 %'],
    ['At most, 12 boats.', 'At most, 12 | count under 12'],
    ['It surpassed the 2 million mark.', 'surpassed the 2 million | count over 2000000'],
    ['They waited over 12 hours.', 'over 12 hours | duration over 0.5 hour'],
    [
      'As few as 12 boats, a minimum of 18 weeks.',
      'As few as 12 | count over 12',
      'a minimum of 18 weeks | duration over 126 week',
    ],
  ]);

  table('beside a slash', [
    ['Cholera: 1,204 cases/31 deaths.', '1,204 | count exact 1204', '31 | count exact 31'],
    ['Jabs: 213,000/250,000.', '213,000 | count exact 213000', '250,000 | count exact 250000'],
    ['The odds were 9/4.'],
  ]);

  table('what looks like a name', [
    ['The staff there number 74.', '74 | count exact 74'],
    ['The staff took number 74.'],
    ['It cost 40 billion, this year 96.', '40 billion | money exact 40000000000', '96 | count exact 96'],
    ['Injured: 143, of whom in hospital 29.', '143 | count exact 143', '29 | count exact 29'],
    ['What we call its height, it was 52.', '52 | count exact 52'],
  ]);

  table('compounds', [
    ['The 12-strong team met the 27-nation bloc.', '12-strong | count exact 12', '27-nation | count exact 27'],
    ['A nine-storey block and an eight-car train.', 'nine-storey | count exact 9', 'eight-car | count exact 8'],
    ['Growth is sub-2 % now.', '2 % | share exact 0.02 %'],
  ]);

  table('none', [
    ['There were no deaths.', 'no | count exact 0'],
    ['No immediate casualties were reported.', 'No | count exact 0'],
    ['No further trains run, no more deaths than usual.'],
    ['We saw zero cases in sub-zero cold with zero tolerance.', 'zero | count exact 0'],
  ]);

  table('what is no claim', [
    ['Report a smell of gas to 104.'],
    ['The G7 met in the M1 tunnel about MH17, COVID-19 and the T-72, S-300 and Mi-8.'],
    ['Section 230 and Article 5 bind School No. 14 on Route 9.'],
    ['A Boeing 737 and Flight 370 vanished.'],
    ['Trams 2, 4 and 9 run; entrances 3 and 4 are shut.'],
    ['Serotype 2 and grade 3 and 4 effects in type 1 patients; see pages 31 to 44.'],
    ['They were outnumbered two to one and got grade 4 or above.'],
    ['Ring 999; call us on 112 or dial 101. Call ahead: 402-555-0148.'],
    ['At 11 the sirens went for Trial 3.'],
    ['The Boeing 787s and the Year 7s of the 2012 Games wear size 12 shoes in 1080p.'],
    ['At one point the Three Tenors sang at Three Mile Island.'],
    ['A second ship had gone, and a third was listing.'],
    ['The Big Four met after World War Two; it was fifty-fifty at half six at km 112.'],
    ['It was among the top 10.'],
    ['The 11th Corps came first, the 2nd came second.'],
    ['The match ended 3-1 after 6-4, 7-5.'],
    ['He lives at 115 Main St., near Park Avenue, 31.'],
    ['Ring 0800 123 456 or +44 20 7946 0958.'],
    ['Write to press@desk.example - 213 555 070.'],
    ['Doors open at 18:00 and close at 9 p.m., or ten in the evening.'],
    ['It is ten past eight, twenty minutes past eight.'],
    ['See [3] and [12, 13].'],
    ['Her book Forty Rivers is out.'],
    ['Maroon 5 began a tour.'],
    ["The hill fort was built around 700 BC by men of 5'2 or so."],
    ['One of the best, no one said; one can only hope.'],
    ['Talks between the two countries go on.'],
    ['We need a million reasons and net zero.'],
    ['See https://news.example/2024/11/30-dead and report-12-final.txt.'],
    ['Summer came in the 1980s.'],
    ['The S&P 500 and the Fortune 500 fell as the Group of 20 met on the R21.'],
    ['The effect was small (p = 0.03).'],
    ['Version 2.4.1 and PM2.5 in a two-for-one, six-figure, two-way deal.'],
    ['The No 4 seed left Runway 27L.'],
    ['He got a 2:1 and ran it in 1:52.34.'],
  ]);

  it('reads years as they are said', () => {
    const text = 'It opened in nineteen ninety-two with twenty nine rooms.';
    const section = { start: 0, end: text.length, kind: 'body' as const };
    const figures = readFigures(text, [section], [{ ...section, section: 0 }], undefined);
    assert.deepEqual(
      figures.map((figure) => show(text, figure)),
      ['nineteen ninety-two | date exact 8035…8400', 'twenty nine | count exact 29'],
    );
  });

  it('counts one where a life is lost', () => {
    assert.deepEqual(
      figuresIn('There has been one death so far.').map(({ low }) => low),
      [1],
    );
    assert.deepEqual(
      figuresIn('Nine men fell ill, one of them badly.').map(({ low }) => low),
      [9, 1],
    );
  });

  it('drops the number of a list and keeps what it lists', () => {
    const text = '3. Schools destroyed: 3 (of 28)\n4. Clinics destroyed: 9';
    assert.deepEqual(
      figuresIn(text).map(({ low }) => low),
      [3, 28, 9],
    );
  });

  it('leaves furniture and bylines alone', () => {
    const text = '14 comments, 300 shares';
    const section = { start: 0, end: text.length };
    const sentence = { start: 0, end: text.length, section: 0 };
    for (const kind of ['furniture', 'byline'] as const)
      assert.deepEqual(readFigures(text, [{ ...section, kind }], [sentence], undefined), []);
  });

  it('keeps order, does not overlap and holds its core, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'12|1,200|3.5|€|$|%|per cent|million|bn|m|to|-|–|and|or|between|from|more than|or more|+|-odd|half|a|third|two|hundred|dozens|of|several|aged|,|.|(|)|[|]|in|out of|every|people|km|hours|minutes|per|Route|No.|-strong|17:10|11th|G7|\n|minus|½'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.boolean(), (pieces, spaced) => {
        const text = pieces.join(spaced ? ' ' : '');
        let end = 0;
        for (const figure of figuresIn(text)) {
          assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length);
          assert.ok(figure.core.start >= figure.start && figure.core.end <= figure.end);
          assert.ok(figure.core.end > figure.core.start);
          assert.ok(Number.isFinite(figure.low) && Number.isFinite(figure.high) && figure.low <= figure.high);
          end = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
