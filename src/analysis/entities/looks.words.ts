import { words } from '../words/list.ts';

/** What joins a kind to what it is for, in several tongues: `Banco de Undery`. */
export const TAKEN_OF = words('of for de do da dos du des del di der per');

/** Before a known place these make another: `Northern Tarn`. */
export const DIRECTIONS = words(
  'north south east west northern southern eastern western central greater upper lower inner outer',
);

/** Words of many names of places that begin other names too. */
export const WEAK_HEADS = words('new el los las la san santa north south east west via');

/** Places’ kinds and plain words that are surnames too: Mary Banks and Nick Park are people. */
export const FAMILY_OR_PLACE = words(`
park hill lake field fields rivers street bank banks woods price power cross court church post law chase holding
holdings forest bridge hall castle tower valley beach lane house west north bishop college major rail guard king wells
falls marsh brook heath moor green brown island camp cooper parish station mason bush waters oil watch stock mission
service capital steel record bird glass air dale glen fell tarn mere row works homes farms ness tor crag fen dispatch
messenger wire ferry grid`);

/** Laws, wars, feasts, prizes and contests are in capitals and are none of the three. */
export const NO_NAME_ENDS = words(`
cup derby open marathon prix trophy shield final finals bowl classic rally race regatta concert tour album chart
charts playoffs olympics act bill law laws treaty agreement accord accords pact war wars prize award awards medal day
week month year games championship championships festival tournament series plan study survey code constitution
protocol convention directive amendment edition newsletter podcast show deal crisis outbreak virus disease syndrome
era age revolution uprising massacre bible english street-view`);

/** Newspapers whose names are plain words. */
export const PAPERS = words(`
courier times guardian post herald gazette tribune chronicle observer telegraph mirror examiner inquirer independent
mail express record ledger leader argus echo sun star`);
