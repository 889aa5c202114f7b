/** Month names and their short forms, lower case, without full stop. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Weekdays by their first three letters. */
export const WEEKDAYS: Readonly<Record<string, number>> = { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 };

/** Days of the month in words: `the twenty-first of June`. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
};

/** First and last month; winter ends in the year after. */
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

/** Days with a name, as month and day; keys are patterns too. */
export const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "new year['’]s eve": [12, 31],
  "new year['’]s day": [1, 1],
};

export const DECADES: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

/** Month names that are also names of people or everyday words: alone, they need a preposition before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'march april may june august jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/** What is counted rather than dated after four digits: `2000 people`, `in 1900 homes`. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people persons men women children residents inhabitants soldiers troops officers fighters workers employees staff
  members students pupils teachers patients doctors nurses victims dead deaths injured wounded casualties refugees
  houses homes households buildings flats apartments windows schools shops vehicles cars trucks buses trains planes
  drones missiles rockets shells tanks cases infections doses tests tents beds parcels kits tickets seats passengers
  euros dollars pounds yen rupees km kilometres kilometers kilometre kilometer miles mile metres meters m feet ft acres
  hectares tonnes tons kg litres liters barrels gallons mw gw megawatts hours minutes seconds days weeks months years
  calories degrees votes more others other of per times`.split(/\s+/),
);

/** After a year: `in 2016 prices`, `in 1999 dollars`. */
export const MONEY_OF_YEAR: ReadonlySet<string> = new Set('dollars euros pounds yen prices money terms'.split(' '));

/** After a year, also behind a word of comparison: `above 2019 levels`. */
export const LEVELS: ReadonlySet<string> = new Set(
  'level levels average averages baseline peak figures rates revenue revenues sales earnings results profits'.split(
    ' ',
  ),
);

/** What a year that begins a sentence does: `2031 was a good year`. */
export const BEGUN_BY_YEAR: ReadonlySet<string> = new Set(
  'was is will saw has had brought marked began ended became would may could'.split(' '),
);

/** What is named by its year: `a 2015 film`, `the 2016 draft`. */
export const OF_A_YEAR: ReadonlySet<string> = new Set(
  `film movie album novel book song single play musical opera season election elections census draft championship
  tournament olympics final finals remake remix reissue edition earthquake quake flood floods fire crash attack attacks
  war coup revolution riots massacre referendum budget treaty`.split(/\s+/),
);
