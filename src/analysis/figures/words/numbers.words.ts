import { words } from '../../words/list.ts';

/** Number words below a hundred, and the words that spell a single digit after `point`. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['milliard', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/**
 * Short scales that follow digits: `1.2bn`, `$5M`, `4 mn`. Those of `LOOSE_SUFFIXES` are letters that also mean
 * something else, so they want a currency or a counted noun.
 */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
  ['k', 1e3],
]);
export const LOOSE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['mm', 1e6],
]);

/** Plural number words that stand for an interval on their own: *dozens*, *hundreds of thousands*. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** What a fraction is made of: *two-thirds*, *a fifth*. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 12],
  ['twelfths', 12],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['twentieths', 20],
  ['fiftieth', 50],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]);

/** Fractions that are one character: `½`, `2¾`. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/**
 * Finds the sentences worth reading: a digit, or any word that starts a figure. Longer words that begin alike (*tension*,
 * *overseas*) are weeded out by the tokens themselves.
 */
export const TRIGGER =
  /[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|\b(?:one|two|three|four|fourty|five|six|seven|eight|nine|ten|eleven|twelve|thir|fifteen|twenty|forty|fifty|zero|nought|nil|half|third|quarter|fifth|tenth|hundred|thousand|lakh|crore|million|billion|trillion|dozen|tens|scores?\b|several|few|couple|fortnight|no\s|an?\s(?:second|minute|hour|day|week|month|year|decade|century))/gi;

/** Nouns for people that have no plural *s*, after a scale that is a mere letter: *2.3m people*. */
export const PLURALS = words('people children men women pupils fish sheep cattle');

/** Words in *s* that are no plurals of what is counted. */
export const NOT_PLURALS = words('is was has does this less across towards as plus metres meters');
