import { MONTHS, WEEKDAY_NAMES } from '../../dates/dates.words.ts';
import { words } from '../../words/list.ts';

/** Nouns for a person that an age follows: *a girl of eleven*, *his mother, 71,*. */
export const PERSONS: ReadonlySet<string> = new Set(
  `girl boy man woman child son daughter baby toddler infant teenager mother father wife husband brother sister grandmother grandfather uncle aunt nephew niece cousin student pupil worker driver victim suspect patient widow grandson granddaughter twin friend neighbour neighbor partner fiancée colleague`.split(
    /\s+/,
  ),
);

/** Nouns for several, whose ages may be listed: *two teenagers, 15 and 16,*; *three of the dead were under ten*. */
export const SEVERAL_PERSONS: ReadonlySet<string> = new Set(
  `people those men women boys girls children teenagers brothers sisters sons daughters twins youths suspects victims
  students pupils patients residents voters adults pensioners dead injured survivors players workers passengers
  drivers friends cousins soldiers tourists climbers hikers swimmers`.split(/\s+/),
);

/** Nouns for what somebody does or is in the news, whose number behind *was* is an age: *the skipper was 52*. */
export const ROLES: ReadonlySet<string> = new Set(
  `skipper captain pilot copilot driver buyer owner farmer officer teacher nurse doctor surgeon engineer worker player striker
  keeper goalkeeper singer actor actress director minister mayor president senator defendant accused gunman attacker killer
  murderer deceased prisoner inmate pensioner resident climber diver swimmer runner rider cyclist biker motorcyclist soldier
  sailor fisherman miner firefighter guard hiker skier surfer tourist tenant voter walker pedestrian passenger survivor
  author novelist painter poet composer champion rookie veteran king queen prince princess pope bishop priest founder
  chairman chairwoman candidate journalist reporter photographer lawyer judge detective sergeant constable`.split(
    /\s+/,
  ),
);

/** Who may be over or under an age: *children under five*. */
export const LIMITED_BY_AGE = words(`
  those people anyone everyone nobody anybody them whom aged children men women boys girls kids adults voters
  patients residents workers players students pupils someone`);

/** Words with a capital before a comma and a number that are no person: *March, 6*, *Well, 40*. */
export const NO_PERSONS: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...WEEKDAY_NAMES,
  ...words('well yes oh now then so still today no section chapter page route article'),
]);

/** How nouns for who does something end: *the striker, 23, signed*. */
export const DOER = /(?:[a-z]{3}(?:er|or|ist|ian|ant)|[a-z]{3}(?:man|woman)|nurse|pilot|cyclist|refugee|pensioner)$/;
/** Ends like those of what is nobody. */
export const NO_DOER =
  /(?:number|order|figure|quarter|winter|summer|letter|paper|chapter|other|tower|river|theater|factor|floor|grant|plant|quant|matter|member)$/;
