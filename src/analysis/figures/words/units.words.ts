import type { Kind } from '../../../model.ts';

/** A unit: its canonical name, and for durations how many days it is. */
export interface Unit {
  readonly name: string;
  readonly kind: Extract<Kind, 'measure' | 'duration'>;
  /** Days per unit; 1 for measures. */
  readonly factor: number;
}

const SECOND = 1 / 86_400;

const durations: readonly (readonly [string, number, string])[] = [
  ['millisecond', SECOND / 1000, 'millisecond milliseconds'],
  ['second', SECOND, 'second seconds sec secs'],
  ['minute', 60 * SECOND, 'minute minutes min mins'],
  ['hour', 1 / 24, 'hour hours hr hrs'],
  ['day', 1, 'day days'],
  ['week', 7, 'week weeks wk wks'],
  ['fortnight', 14, 'fortnight fortnights'],
  ['month', 30, 'month months mths'],
  ['year', 365, 'year years yr yrs'],
  ['decade', 3650, 'decade decades'],
  ['century', 36_500, 'century centuries'],
];

const measures: readonly (readonly [string, string])[] = [
  ['mm', 'mm millimetre millimetres millimeter millimeters'],
  ['cm', 'cm centimetre centimetres centimeter centimeters'],
  ['m', 'metre metres meter meters'],
  ['km', 'km kms kilometre kilometres kilometer kilometers'],
  ['mile', 'mile miles mi'],
  ['yard', 'yard yards yd yds'],
  ['foot', 'foot feet ft'],
  ['inch', 'inch inches'],
  ['nautical mile', 'nm'],
  ['hectare', 'hectare hectares ha'],
  ['acre', 'acre acres'],
  ['kg', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['g', 'gram grams gramme grammes'],
  ['mg', 'mg milligram milligrams'],
  ['µg', 'mcg microgram micrograms'],
  ['tonne', 'tonne tonnes mt'],
  ['ton', 'ton tons'],
  ['lb', 'lb lbs'],
  ['ounce', 'ounce ounces oz'],
  ['litre', 'litre litres liter liters'],
  ['ml', 'ml millilitre millilitres milliliter milliliters'],
  ['gallon', 'gallon gallons'],
  ['barrel', 'barrel barrels bbl'],
  ['bushel', 'bushel bushels'],
  ['carat', 'carat carats'],
  ['knot', 'knot knots'],
  ['mph', 'mph'],
  ['km/h', 'kph kmh'],
  ['W', 'watt watts'],
  ['kW', 'kw kilowatt kilowatts'],
  ['MW', 'mw megawatt megawatts'],
  ['GW', 'gw gigawatt gigawatts'],
  ['kWh', 'kwh'],
  ['MWh', 'mwh'],
  ['GWh', 'gwh'],
  ['TWh', 'twh'],
  ['V', 'volt volts'],
  ['kV', 'kv kilovolt kilovolts'],
  ['Hz', 'hz hertz'],
  ['kHz', 'khz kilohertz'],
  ['MHz', 'mhz megahertz'],
  ['GHz', 'ghz gigahertz'],
  ['KB', 'kb kilobyte kilobytes'],
  ['MB', 'mb megabyte megabytes'],
  ['GB', 'gb gigabyte gigabytes'],
  ['TB', 'tb terabyte terabytes'],
  ['bpd', 'bpd'],
  ['calorie', 'calorie calories kcal'],
  ['horsepower', 'hp horsepower bhp'],
  ['decibel', 'db decibel decibels'],
  ['light-year', 'lightyear lightyears'],
  ['inch', 'ins'],
  ['degree', 'degree degrees'],
  ['square mile', 'sqmi'],
  ['m²', 'sqm m2'],
  ['m³', 'm3'],
  ['km²', 'sqkm km2'],
  ['square foot', 'sqft ft2'],
];

/** Units by every word for them, in lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...durations.flatMap(([name, factor, words]) =>
    words.split(' ').map((word): [string, Unit] => [word, { name, kind: 'duration', factor }]),
  ),
  ...measures.flatMap(([name, words]) =>
    words.split(' ').map((word): [string, Unit] => [word, { name, kind: 'measure', factor: 1 }]),
  ),
]);

/**
 * One-letter units are read with their case and only behind digits: *3 m*, *5 t*, *-17C*. A letter that is a scale beside
 * money or a plural noun was read as one before.
 */
export const LETTER_UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['m', 'm'],
      ['t', 'tonne'],
      ['g', 'g'],
      ['l', 'litre'],
      ['L', 'litre'],
      ['C', '°C'],
      ['F', '°F'],
      ['W', 'W'],
      ['V', 'V'],
    ] as const
  ).map(([letter, name]) => [letter, { name, kind: 'measure', factor: 1 }]),
);

/** Abbreviations of durations behind digits without a space: *45s*, *2h 30min*, *5d*. */
export const LETTER_DURATIONS: ReadonlyMap<string, Unit> = new Map([
  ['h', { name: 'hour', kind: 'duration', factor: 1 / 24 }],
  ['s', { name: 'second', kind: 'duration', factor: SECOND }],
]);

/** Units whose area or volume is spelled with a word in front: *square metres*, *sq. m*, *cubic feet*. */
export const POWERS: ReadonlyMap<string, string> = new Map([
  ['square', '²'],
  ['sq', '²'],
  ['cubic', '³'],
  ['cu', '³'],
  ['nautical', ' nautical'],
]);
