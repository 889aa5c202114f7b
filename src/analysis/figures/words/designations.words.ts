const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

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
export const STREETS =
  /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|lane|ln|drive|dr|square|sq|way|terrace|court|ct|place|pl|highway|hwy|parkway|row|close|crescent|grove|gardens|mews|view|rise|walk|quay|embankment|prospekt|plaza|alley)$/;

/** *The two sides* and the like point to who they are, and count nobody. */
export const UNCOUNTED_PAIRS = words(`
  sides countries nations governments leaders men women parties cities teams states presidents ministers neighbours
  neighbors allies powers groups companies firms capitals rivals camps halves peoples koreas`);
