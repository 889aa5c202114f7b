import type { Kind } from '../../../model.ts';
import { words } from '../../words/list.ts';

/** A unit: its canonical name, and for durations how many days it is. */
export interface Unit {
  readonly name: string;
  readonly kind: Extract<Kind, 'measure' | 'duration'>;
  /** Days per unit; 1 for measures. */
  readonly factor: number;
}

const SECOND = 1 / 86_400;

const durations: readonly (readonly [string, number, string])[] = [
  ['nanosecond', SECOND / 1e9, 'nanosecond nanoseconds'],
  ['microsecond', SECOND / 1e6, 'microsecond microseconds'],
  ['millisecond', SECOND / 1000, 'millisecond milliseconds'],
  ['second', SECOND, 'second seconds sec secs'],
  ['minute', 60 * SECOND, 'minute minutes min mins'],
  ['hour', 1 / 24, 'hour hours hr hrs'],
  ['day', 1, 'day days'],
  ['week', 7, 'week weeks wk wks'],
  ['fortnight', 14, 'fortnight fortnights'],
  ['month', 30, 'month months mths'],
  ['quarter', 365 / 4, 'quarters'],
  ['year', 365, 'year years yr yrs'],
  ['decade', 3650, 'decade decades'],
  ['century', 36_500, 'century centuries'],
  ['millennium', 365_000, 'millennium millennia millenniums'],
];

const measures: readonly (readonly [string, string])[] = [
  ['nm', 'nanometre nanometres nanometer nanometers'],
  ['µm', 'µm μm micron microns micrometre micrometres micrometer micrometers'],
  ['mm', 'mm millimetre millimetres millimeter millimeters'],
  ['cm', 'cm centimetre centimetres centimeter centimeters'],
  ['m', 'metre metres meter meters'],
  ['km', 'km kms kilometre kilometres kilometer kilometers'],
  ['mile', 'mile miles mi'],
  ['yard', 'yard yards yd yds'],
  ['foot', 'foot feet ft'],
  ['inch', 'inch inches'],
  ['nautical mile', 'nm nmi'],
  ['furlong', 'furlong furlongs'],
  ['fathom', 'fathom fathoms'],
  ['parsec', 'parsec parsecs'],
  ['hectare', 'hectare hectares ha'],
  ['acre', 'acre acres'],
  ['kg', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['g', 'gram grams gramme grammes'],
  ['mg', 'mg milligram milligrams'],
  ['µg', 'µg μg mcg microgram micrograms'],
  ['ng', 'ng nanogram nanograms'],
  ['stone', 'stone'],
  ['quintal', 'quintal quintals'],
  ['kilotonne', 'kilotonne kilotonnes kiloton kilotons'],
  ['megatonne', 'megatonne megatonnes megaton megatons'],
  ['gigatonne', 'gigatonne gigatonnes gigaton gigatons'],
  ['tonne', 'tonne tonnes mt'],
  ['ton', 'ton tons'],
  ['lb', 'lb lbs'],
  ['ounce', 'ounce ounces oz'],
  ['litre', 'litre litres liter liters'],
  ['ml', 'ml millilitre millilitres milliliter milliliters'],
  ['cl', 'cl centilitre centilitres centiliter centiliters'],
  ['hectolitre', 'hl hectolitre hectolitres hectoliter hectoliters'],
  ['megalitre', 'megalitre megalitres megaliter megaliters'],
  ['gigalitre', 'gigalitre gigalitres gigaliter gigaliters'],
  ['pint', 'pint pints'],
  ['quart', 'quart quarts'],
  ['gallon', 'gallon gallons'],
  ['cc', 'cc'],
  ['acre-foot', 'acre-feet'],
  ['bcm', 'bcm'],
  ['tcf', 'tcf'],
  ['bcf', 'bcf'],
  ['cusec', 'cusec cusecs'],
  ['cumec', 'cumec cumecs'],
  ['boe', 'boe'],
  ['boe per day', 'boepd boed'],
  ['TEU', 'teu teus'],
  ['dwt', 'dwt'],
  ['barrel', 'barrel barrels bbl'],
  ['bushel', 'bushel bushels'],
  ['carat', 'carat carats'],
  ['knot', 'knot knots'],
  ['mph', 'mph'],
  ['km/h', 'kph kmh kmph'],
  ['W', 'watt watts'],
  ['kW', 'kw kilowatt kilowatts'],
  ['MW', 'mw megawatt megawatts'],
  ['GW', 'gw gigawatt gigawatts'],
  ['TW', 'tw terawatt terawatts'],
  ['MWp', 'mwp'],
  ['kVA', 'kva'],
  ['MVA', 'mva'],
  ['Wh', 'wh'],
  ['kWh', 'kwh'],
  ['MWh', 'mwh'],
  ['GWh', 'gwh'],
  ['TWh', 'twh'],
  ['mAh', 'mah'],
  ['joule', 'joule joules'],
  ['kJ', 'kj kilojoule kilojoules'],
  ['MJ', 'mj megajoule megajoules'],
  ['GJ', 'gj gigajoule gigajoules'],
  ['PJ', 'pj petajoule petajoules'],
  ['eV', 'electronvolt electronvolts'],
  ['keV', 'kev'],
  ['MeV', 'mev'],
  ['GeV', 'gev'],
  ['TeV', 'tev'],
  ['Btu', 'btu btus'],
  ['MMBtu', 'mmbtu'],
  ['therm', 'therm therms'],
  ['ampere', 'amp amps ampere amperes'],
  ['ohm', 'ohm ohms'],
  ['pascal', 'pascal pascals'],
  ['hPa', 'hpa hectopascal hectopascals'],
  ['kPa', 'kpa kilopascal kilopascals'],
  ['MPa', 'mpa megapascal megapascals'],
  ['millibar', 'mbar millibar millibars'],
  ['psi', 'psi'],
  ['mmHg', 'mmhg'],
  ['becquerel', 'bq becquerel becquerels'],
  ['mSv', 'msv millisievert millisieverts'],
  ['µSv', 'µsv μsv microsievert microsieverts'],
  ['sievert', 'sievert sieverts'],
  ['ppm', 'ppm'],
  ['ppb', 'ppb'],
  ['rpm', 'rpm'],
  ['mpg', 'mpg'],
  ['lumen', 'lumen lumens'],
  ['kelvin', 'kelvin kelvins'],
  ['megapixel', 'megapixel megapixels'],
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
  ['PB', 'pb petabyte petabytes'],
  ['EB', 'exabyte exabytes'],
  ['ZB', 'zettabyte zettabytes'],
  ['byte', 'byte bytes'],
  ['kbps', 'kbps'],
  ['Mbps', 'mbps'],
  ['Gbps', 'gbps'],
  ['Tbps', 'tbps'],
  ['megabit', 'megabit megabits'],
  ['gigabit', 'gigabit gigabits'],
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

/** Abbreviations that mean something else in other letters: *36.8 Mt* of coal, but *40 MT* is metric; *ms* but *MS*, *eV* but *EV*. */
export const CASED_UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['Mt', 'megatonne'],
      ['Gt', 'gigatonne'],
      ['kt', 'kilotonne'],
      ['ML', 'megalitre'],
      ['GL', 'gigalitre'],
      ['eV', 'eV'],
    ] as const
  ).map(([letters, name]) => [letters, { name, kind: 'measure', factor: 1 }]),
);

/** Abbreviations that are names too, in capitals before what is counted: *30 TB patients*, *12 HP printers*. */
export const ALSO_NAMES: ReadonlySet<string> = new Set(['TB', 'GB', 'MB', 'PB', 'HP', 'MT', 'MI', 'CC', 'MS', 'DB']);

/** Abbreviations of durations behind digits without a space: *45s*, *2h 30min*, *5d*. */
export const LETTER_DURATIONS: ReadonlyMap<string, Unit> = new Map([
  ['h', { name: 'hour', kind: 'duration', factor: 1 / 24 }],
  ['ms', { name: 'millisecond', kind: 'duration', factor: SECOND / 1000 }],
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

/** Behind *bar* where it is the unit: *12 bar at most*; *12 bar stools*. */
export const AFTER_BAR = words(`
  and in at of but when before after to since over with or from during is was on for`);

/** Behind *stone* where it is the unit: *three stone in a year*; *three stone bridges*. */
export const AFTER_STONE = words(`
  and in at of but when before after to since over with or from heavier lighter during through on`);
