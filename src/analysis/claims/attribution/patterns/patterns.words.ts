import { words } from '../../../words/list.ts';

/** What befell those who are counted: *police report 40 boats lost*. */
export const LOST = words(
  'dead deaths killed hurt injured wounded missing displaced lost arrest arrests homeless casualties fatalities',
);

/** Claims that ask for money: *damage claims*. */
export const DEMANDED = words(`
damage damages insurance compensation benefit benefits asylum expense expenses warranty legal injury liability land
storm flood court jobless unemployment contractor contractors`);

/** What a label’s number may be of without being said by it: *Police: 45 arrested*. */
export const OUTCOMES = words(
  'dead killed deaths injured hurt wounded missing arrested detained safe homeless jobs posts',
);

/** Capitals in brackets that name no source: *at 9 (GMT)*. */
export const NO_SOURCE = words('GMT UTC BST CET EST EDT PST USD EUR GBP UAH KGS');

/** What a list or an estimate does with its number: *the ministry’s has 38*, *the union’s is 40*. */
export const HAS = words('has had is was says said shows showed gives gave puts put stands stood comes came');

/** What two sources may each have one of, so that the second one’s goes without its noun. */
export const LISTED = words(`
list lists register registers ledger ledgers survey surveys poll polls record records toll version paper papers math
maths arithmetic`);

/** What is revised: *cut its forecast*. */
export const ESTIMATES = words(`
forecast forecasts estimate estimates projection projections outlook prediction predictions tally toll count guidance
target targets`);

/** Who reports what others told it: *the ministry reported 12 cases*. */
export const AUTHORITIES = words(`
ministry police authority authorities official officials agency agencies bureau government directorate department
commission institute minister service`);

/** Roles that head what they say: *Union: 90 per cent are out*. */
export const SPEAKING = words(`
police union unions officials ministry minister government mayor governor president organisers organizers army
prosecutor prosecutors opposition authorities boss tv television radio media poll survey study report data coastguard pm
watchdog charity court charities doctors experts scientists analysts bank agency regulator`);

/** How verbs begin that state a number as one’s own: *40 is what the owner advertised*. */
export const STATING = /^(?:advertis|claim|sa[iy]|report|told|tell|announc|publish|g[ia]ve|quot|estimat|stat|promis)/;

/** What is done to a number, with whoever does it behind *by*: *put at 40 by the board*. */
export const MEASURED = words(`
put estimated measured reported confirmed counted calculated valued assessed recorded quoted announced claimed
projected given told`);

/** What is done to a number in a document: *the 28 given in official figures*. */
export const GIVEN = words(
  'given reported recorded stated quoted published listed shown cited mentioned printed claimed named',
);

/** Verbs of who revises, or holds to, an estimate. */
export const REVISING = words(`
cut cuts raise raises raised lowers lowered lifts lifted trims trimmed revises revised slashes slashed upgrade upgrades
upgraded downgrade downgrades downgraded kept keeps left leaves update updates updated increase increases increased
reduce reduces reduced boosts boosted hike hikes hiked nudged issue issued`);

/** What a count is called when it is somebody’s: *by the coastguard’s count*. */
export const COUNTS = words(
  'count counts tally estimate estimates reckoning figures numbers calculation calculations account',
);
