import { words } from '../words/list.ts';

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

export const WEEKDAY_NAMES = words('monday tuesday wednesday thursday friday saturday sunday');

/** Weekdays by their first three letters. */
export const WEEKDAYS: Readonly<Record<string, number>> = { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 };

/** The names of months in full. */
export const MONTH_NAMES = words(
  'january february march april may june july august september october november december',
);

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

/** Words before a year that may have a capital and name nothing with it: *By 2031*; not *Act 2018*. */
export const NO_NAME_OF_YEAR = words(`
  in on since by until till from to of before after during for the a early late mid as at and or but between
  around through year fiscal fy q1 q2 q3 q4 h1 h2 winter spring summer autumn fall was is eve day christmas easter
  ramadan thanksgiving`);

/** Words behind a date that go on with the sentence, so that it is no part of a name: *after 1974 and*; *after the 1974 quake*. */
export const GOES_ON_AFTER_DATE =
  'in|at|on|by|and|or|but|when|while|as|for|with|to|the|a|from|of|that|which|who|he|she|they|it|according|because|if|so';

/** One of several that were just told: *three audits, the last on 4 May*. */
export const ONE_OF_SEVERAL =
  'first|last|latest|final|second|third|fourth|one|two|another|both|all|most recent|worst|biggest|largest';

/** Before a year of two digits: *the flood of ’94*. */
export const BEFORE_SHORT_YEAR =
  'in|since|of|from|until|till|by|before|after|back in|and|to|summer|winter|spring|autumn|fall|class of';

/** Before a quarter without its year: *sales in Q3*. */
export const BEFORE_QUARTER = 'in|for|during|since|by|until|of|from|to|and|versus|vs|end of|early|late';

/** Behind a day whose month is left open: *by the 18th and*; not *the 3rd floor*. */
export const AFTER_DAY = words(
  'and or but when while with as at in for to after because if that the he she they we it local last night',
);

/** Before a month that might be a name or another word: *since May*; not *Theresa May*. */
export const BEFORE_MONTH =
  'in|since|of|by|until|till|from|to|during|last|next|this|before|after|through|throughout|between|late|early|mid|for|and|around|all|sometime';

/** Before four digits that are a year: *founded 1992*, *the season 2031*. */
export const BEFORE_YEAR =
  'in|since|by|until|till|to|of|from|before|after|during|early|late|mid|through|throughout|between|year|years|fiscal|FY|pre|post|and|or|was|is|be|been|saying|said|says|back|than in|as|season|edition|born|died|circa|founded|established|built|released|published';

/** Before four digits that count: *about 2000*, *at least 1900*. */
export const BEFORE_COUNT =
  'about|around|roughly|nearly|almost|some|than|approximately|over|total of|up to|at least|another|only|just|least|most|under|below|above|estimated|every';

/** Behind a year that stands alone at the end of its phrase: *the bridge of 2019 was*. */
export const GOES_ON_AFTER_YEAR = 'when|was|is|and|by|the|as|after|to|at|in|on|for';

/** What takes from one year to the next: *the 2019–20 season*. */
export const YEARS_LONG = 'season|school|academic|financial|fiscal|tax|term|campaign|budget|edition|playoffs?';

/** Words for a part of a month or a year: *mid 2027*, *the turn of 2030*. */
export const PARTS_OF_TIME: Readonly<Record<string, 'early' | 'late' | 'mid' | 'start' | 'end'>> = {
  early: 'early',
  late: 'late',
  mid: 'mid',
  middle: 'mid',
  start: 'start',
  beginning: 'start',
  end: 'end',
  close: 'end',
  turn: 'start',
};

/** Which quarter, half or week: *the second half of 2030*; twice from one to four, then the last. */
export const ORDER: readonly string[] = [
  ...['first', 'second', 'third', 'fourth'],
  ...['1st', '2nd', '3rd', '4th'],
  ...['last', 'final'],
];

/** How many months: *the first seven months of 2030*. */
export const MANY: readonly string[] = [...words('one two three four five six seven eight nine ten eleven')];

/** The names of months and their short forms, as a pattern. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
