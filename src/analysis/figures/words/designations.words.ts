/** Words before a number that make it a name, whatever their case: *Route 9*, *section 230*, *page 12*. */
export const DESIGNATORS: ReadonlySet<string> = new Set(
  `route section article chapter page pages pp paragraph para clause line lines figure fig table appendix annex volume vol
  issue number nos flight bus tram train platform gate runway terminal room suite floor apartment apt flat unit lot block
  building house pier dock bay shaft reactor channel area zone sector district ward precinct region oblast grade class
  form year week day phase stage level tier type category cat group pool round heat lap game set match episode season
  series part act scene track verse psalm book bill resolution directive regulation protocol amendment proposition prop
  rule law order case file item point step lesson unit exercise question test version release update model mark mk formula
  windows ios android iphone playstation xbox boeing airbus falcon apollo soyuz sputnik patient subject sample site well
  highway hwy road interstate exit junction line school hospital camp base battalion brigade regiment division squadron
  company corps fleet wing post box pin code zip isbn issn no ref id ticket seat row hut tent ship hull engine car
  carriage locomotive studio stadium league division ligue serie world war super bowl euro olympiad area psalm
  agenda catch radio fm am report sitrep bulletin boletim communique communiqué press-release notice circular
  schedule title option plan`.split(/\s+/),
);

/** Of those, the ones that are counted as often as they name; they want a capital letter: *Year 6* but *year 6 pupils*. */
export const CAPITAL_DESIGNATORS: ReadonlySet<string> = new Set(
  `house houses building flat floor year week day train bus car case point line game set match round test post order ship
  hospital school camp company division region district group class book bill item report site well company row seat step
  law plan option title tent hut engine question lesson track form stage level unit part am no euro world war super bowl
  area patient subject sample code radio fm pool heat lap act season series episode number shaft file block room`.split(
    /\s+/,
  ),
);

/** Words after a number and a name that make an address: *115 Main St.*, *10 Downing Street*. */
export const STREETS =
  /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|lane|ln|drive|dr|square|sq|way|terrace|court|ct|place|pl|highway|hwy|parkway|row|close|crescent|quay|embankment|prospekt|plaza|alley)$/;

/** Words behind a number that tell the time: *6 pm*, *0552 GMT*, *nine o'clock*. */
export const CLOCK = /^(?:am|pm|a\.m\.|p\.m\.|o|gmt|utc|hrs|bst|est|edt|cet|cest|ist|noon|midnight)$/;

/** Set phrases in which a number counts nothing, as words; `#` stands for the number. */
export const IDIOMS: readonly string[] = [
  '# of the',
  '# million reasons',
  '# thousand times',
  '# hundred times',
  '# cents worth',
  'ten out of #',
  'square #',
  'on all #s',
  'cloud #',
  'catch #',
];
