/** What goes on being counted: yesterday's number and today's may both be right. Names are those of the events' list. */
export const CHANGING: ReadonlySet<string> = new Set(
  `die injure casualty hospitalize treat missing rescue evacuate displace arrest charge infect recover vaccinate unvaccinated
  exclude destroy damage unfit cut-off reconnect spend donate deliver employ complete bore identify trap raise`.split(
    /\s+/,
  ),
);

/** Of these, what happens once and belongs to its own disaster: a date long past makes it another one. */
export const ONCE: ReadonlySet<string> = new Set(
  'die injure casualty missing rescue evacuate displace arrest destroy damage trap infect'.split(' '),
);

/** Of these, what is told in money, in shares, in lengths and weights. */
export const CHANGING_MONEY: ReadonlySet<string> = new Set('spend raise donate deliver damage complete'.split(' '));
export const CHANGING_SHARE: ReadonlySet<string> = new Set(
  'infect unvaccinated complete bore spend raise deliver arrest hospitalize die'.split(' '),
);
export const CHANGING_MEASURE: ReadonlySet<string> = new Set('bore complete'.split(' '));

/** Things that are counted on as they come. */
export const CHANGING_THINGS: ReadonlySet<string> = new Set(
  'case dose contact death victim infection fatality'.split(' '),
);

/** What is counted once and for all, whatever happened to it. */
export const STATIC: ReadonlySet<string> = new Set('age storey entrance floor bed magnitude intensity'.split(' '));

/** Events that tell how a number moves, not what is counted; the next one does. */
export const MOTION: ReadonlySet<string> = new Set('rise fall start end affect expect found reach'.split(' '));

/** Words beside a figure that make it one of a running count: *the toll stands at 40*, *12 more cases*. */
export const COUNT_BEFORE = /\b(?:count|toll|tally|total|caseload)\b[^.;:]{0,24}$/i;
export const COUNT_AFTER =
  /^\s+(?:[\p{L}-]+\s+){0,3}(?:cases|deaths|fatalities|casualties|infections|victims|arrests|doses|evacuees)\b/iu;

/** Words that set a figure to the day at which the source speaks. */
export const SO_FAR =
  /\b(?:so far|to date|thus far|currently|at present|at the moment|still|remain(?:s|ed|ing)?|as yet|up to now|until now|this (?:morning|afternoon|evening)|tonight|ha(?:ve|s) now|now stands?|in hospital now|now in hospital|funded|(?:is|are|was|were) now (?!expected|likely|forecast|estimated|planned|put|due|valued|thought|set)\p{L}|now (?:at work|puts?|counts?|has|have|totals?|number)|ha(?:s|ve)\b.{0,60}\bsince|since\b.{0,60}\bha(?:s|ve))\b/isu;

/** Words that set a figure to a day before the source's own that is not told. */
export const EARLIER =
  /\b(?:at first|initially|originally|(?:the|that) first (?:night|day|evening|hours?)|(?:an|the) earlier (?:count|figure|toll|estimate)s?)\b/i;

/** Words before a date that was planned and is no longer. */
export const FORMER_PLAN =
  /\b(?:(?:was|were|been) (?:to|due|supposed|meant|planned|originally|scheduled)|no longer|original(?:ly)?|initial(?:ly)?|missed)\b/i;
