import { WEEKDAY_NAMES } from '../../dates/dates.words.ts';
import { words } from '../../words/list.ts';

/** Words before a number that make it a name: *Route 9*, *section 230*, *page 12*. */
export const DESIGNATORS = words(`
  route section article chapter page pp paragraph para clause line figure fig table appendix annex volume vol issue
  number nos flight bus trolleybus tram train platform runway gate entrance runway terminal room suite apartment apt flat unit
  lot block building pier dock bay shaft reactor channel area zone sector district ward precinct grade class form year
  week day phase stage level tier type category group round heat lap game set match episode season series part act scene
  serotype genotype trial count size station lane exhibit docket juror witness bill leg iso hut tent troop track verse psalm resolution directive regulation protocol amendment proposition prop rule case file item step lesson
  exercise test version release update model mk formula windows android iphone playstation xbox boeing airbus falcon
  apollo soyuz patient subject sample site well highway hwy road interstate exit junction school hospital camp battalion
  brigade regiment division squadron company corps box zip isbn issn id ticket seat row ship engine car carriage
  locomotive studio league ligue serie catch radio fm bulletin boletim circular schedule title option plan question
  house note footnote fortune billboard ftse stoxx nikkei cac dax russell topix checkpoint sitrep floor pool cell hall warehouse mine`);

/** Of those, the ones that are counted as often as they name; they count where a plural noun follows. */
export const AMBIGUOUS_DESIGNATORS = words(`
  line table number bus trolleybus tram train platform flat unit lot block building area district grade class form year
  week day stage level type category group round game set match episode season part case file item step lesson question
  test patient subject sample site well school hospital camp battalion brigade division squadron company ticket seat row
  ship engine car carriage studio league house floor cell hall warehouse mine entrance gate room apartment shaft
  sector ward zone plan option radio channel trial count size station lane exhibit
  juror witness bill leg hut tent troop`);

/** Names of kinds: *type 1 patients*, *grade 3 and 4 effects*; a plural noun behind them is not what is counted. */
export const KINDS = words('type grade stage phase class category level tier serotype genotype group size');

/** Words after a number and a name that make an address: *115 Main St.*, *10 Downing Street*. */
export const STREETS = words(`
  st street ave avenue rd road blvd boulevard lane ln drive dr square sq way terrace court ct place pl highway hwy
  parkway row close crescent grove gardens mews view rise walk quay embankment prospekt plaza alley`);

/** *The two sides* and the like point to who they are, and count nobody. */
export const UNCOUNTED_PAIRS = words(`
  sides countries nations governments leaders men women parties cities teams states presidents ministers neighbours
  neighbors allies powers groups companies firms capitals rivals camps halves peoples koreas`);

/** What counts goals or lists what it names. */
export const NO_COUNT = words(`
  result results score scores fixture fixtures match matches standings flight flights train trains route routes
  aircraft model models page pages`);

/** Before four digits that are a year, also with a plural behind them: *in 2016 prices*. */
export const BEFORE_BARE_YEAR = words(`
  in since until till during before early late mid summer winter spring autumn fall season`);

/** Hours of the clock: *ten past eight*. */
export const HOURS = words(`
  one two three four five six seven eight nine ten eleven twelve midnight noon`);

/** Capitalised words that name no thing: days, and small words of headlines. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...words(`
    another these those every each no any more fewer last next first nearly roughly approximately between up least
    most total altogether still now then today yesterday so and if when while because who which that this what of in
    all by over at to is was with the for from after about almost around only just but some than killed killing
    kills injured injures dead its his her their our as on or had has`),
]);

/** Behind a number that counts, whatever stands before it: *12 were killed*. */
export const AFTER_COUNT = words(`
  were was are had have died dead killed injured wounded more of other others`);

/** Short words with a full stop that make a name of a number: *No. 10*, *Fig. 4*. */
export const DOTTED_DESIGNATORS = words(`
  no nos art sec fig vol ch para p pp mr op ed reg cl nr`);

/** Who *number 74* without a plural of their own: *the staff there number 74*. */
export const MANY = words('there now they we you staff crew police alone today still');

/** Words before the number of a telephone: *call 104*. */
export const CALLS = words('tel telephone phone fax call dial ring hotline whatsapp mobile');
