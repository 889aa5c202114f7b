import { words } from '../../words/list.ts';

/** What follows a figure whose noun was told before: *The board has 40 boats. Nine are old*. */
export const GOES_ON = words('of are were is was have had has remain remained , .');

/** What somebody does who asks for something or promises it: *the union calls on the board to:*. */
export const ASKING = words(`
call calls urge urges ask asks demand demands want wants propose proposes recommend recommends advise advises
request requests appeal appeals seek seeks pledge pledges promise promises plan plans intend intends aim aims
undertake undertakes commit commits agree agrees`);
