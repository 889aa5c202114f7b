import { words } from '../../words/list.ts';

/** Roles that stand for the organization last named: *Karst Cement lost money. The company blamed the rain.* */
export const BODIES = words(`
company firm group agency institute operator union bank charity association federation club manufacturer organisation
organization airline utility regulator watchdog service`);

/** Nouns that say nothing, beside days and months: *the majority*, *40 per cent*, *this week*. */
export const NAMELESS_NOUNS = words(`
cent percent half third quarter fifth majority minority rest week month year day night morning evening afternoon
nightfall time today yesterday tomorrow`);

/** People by what they do: *passengers*, *divers*, *lorry men*. */
export const PEOPLE =
  /(?:[^aeioumtn]ers|engers|eers|tors|ists|men|women|people|folk|drivers|teachers|miners|owners|commuters|customers|constituents|patients|parents|tenants|students|pupils|clients|members|residents)$/;

/** Who speaks for an organization: *its press office*, but not *its neighbours*. */
export const BELONGS =
  /^(?:spokes\p{L}+|office|directors?|chief|head|secretary|board|president|chair\p{L}*|lawyers?|staff|officials?|team|management)$/u;
