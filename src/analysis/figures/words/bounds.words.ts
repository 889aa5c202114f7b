// Words around a hedge, by which it is told from other uses of the same words.
import { words } from '../../words/list.ts';

/** Words before *over* that make it a hedge of a duration; *5 % over 18 months* has a period. */
export const BEFORE_OVER = words(`
  for lasted lasting lasts after of is was took takes well just little bit spent nearly in served and been wait
  waits waited waiting queue queued queues queuing stood stuck trapped delayed held lived missing ,`);

/** Words before *about* that make it *concerning*: *they talked about two plans*. */
export const BEFORE_ABOUT = words(`
  talk talks talked talking know knows knew think thinking worry worried asked ask concerned complained complaint
  complaints news story stories write writes wrote book question questions heard hear spoke speak speaking film
  documentary something`);

/** What a plane or a storm is over, not more than: *shot down over seven regions*. */
export const PLACES_BELOW = words(`
  region regions district districts oblast oblasts cities towns countries provinces areas villages states
  continents counties`);

/** Words before *past* that make it no hedge: *in the past 12 months*, *half past*. */
export const BEFORE_PAST = words('the this half quarter minutes in his her its their');

/** Verbs that make of *no more than* a limit: *nobody would lose more than £500*. */
export const MODALS = words('will would may might can could shall should must to');

/** Verbs between *never* and *under*: *never sank under 12 bar*. */
export const SINKING = words(`
  fall fell fallen falls sink sank sunk sinks drop drops dropped dip dips dipped go goes went slip slipped`);

/** Words behind *and more*, where it counts no others: *six thousand and more had fled*. */
export const AFTER_AND_MORE = words('had have has were are was is who that which of');

/** Stems and irregular forms of verbs whose *up to* tells how far something went: *edged up to 3.8%*, *adds up to 40*. */
const UP_STEMS = words(`
  edg inch tick nudg creep crept mov bump push bring brought driv drove driven shot shoot go goes went gone going came
  come coming comes pick ratchet speed sped step ramp scal build built round catch caught liv live mak make made`);

/** Those verbs in all their forms. */
export const UP_VERBS: ReadonlySet<string> = new Set([
  ...words('add adds added adding'),
  ...[...UP_STEMS].flatMap((stem) => ['', 's', 'es', 'e', 'ed', 'ing', 'ped', 'ping'].map((ending) => stem + ending)),
]);
