import { words } from '../words/list.ts';

/** What only a person has, whichever way it is told. */
const OF_PERSON = 'wife husband mother father son daughter brother sister widow family death friend';

/** What a person has: `Lind’s wife`. */
export const OWN_OF_PERSON = words(
  `${OF_PERSON} lawyer parents neighbour colleague colleagues career book novel album`,
);

/** What a place has: `Undery’s mayor`. */
export const OWN_OF_PLACE = words(`
mayor governor capital prime president foreign defence defense interior finance parliament coast airport border
population suburbs streets residents economy government army military deputy largest biggest second main third old
city port metro`);

/** What an organization has: `Volta’s fleet`. */
export const OWN_OF_ORGANIZATION = words(`
flight flights fleet aircraft planes users app products turnover losses servers technicians pilots workforce branches
sales results engines shares revenue profit profits headquarters ceo chief chairman board members spokesman
spokeswoman staff customers price bid offer website`);

/** What a club does: `Undery beat Arlen`. */
export const CONTEST_VERBS = words(
  'beat beats won lost drew signed face faced host hosted defeated thrashed relegated promoted',
);

/** What only a body of people does: `Volta employs 40`, `Sol grounded its fleet`. */
export const ORG_VERBS = words(`
employs employed operates operated manufactures supplies supplied recalled grounded acquired merged cancelled canceled
launched sells owns offered markets invoiced redeployed reconnected deployed`);

/** What tells after a comma where a place lies: `Undery, north of Arlen`. */
export const PLACE_APPOSITIONS = words(
  'near outside north south east west southeast southwest northeast northwest population',
);

/** What happens off a place, or lies there: `sank off Undery`. */
export const AT_SEA = words(
  'sank capsized aground drowned collided fishing anchored moored wreck wrecked miles km coast sea waters rig collision',
);

/** What lies above or below a place: `the moor above Undery`. */
export const LAND = words(`
moor moors hill hills valley village cliff cliffs slope slopes wood woods field fields road mountain mountains ridge
quarry dam reservoir`);

/** What nothing but water has: `the bridge over the Arle`, `on the banks of the Arle`. */
export const WATERSIDE = words(`
bridge ferry crossing bank banks boat boats dam weir ford mouth reaches estuary source tunnel level waters swam sailed
crossed rowed shore valley upstream downstream tributary bend bends`);

/** How that is joined to the water’s name: `the bridge over the Arle`. */
export const BY_WATER = words('over across of on in under along into down up');

/** What one does or has at an organization, beside roles: `a job at Volta`. */
export const WORKING_AT = words(`
post posts wages job jobs work works worked working studied employed shares guards drivers researchers scientists
analysts`);

/** What leads to a place: `sailed to Undery`. */
export const GOING_TO = words(`
went go going goes come came travelled traveled flew drove moved returned back road way train bus flight trip visit
sent fled walked sailed rushed taken miles km`);

/** Of whom an organization has one: `spokesman for Volta`. */
export const PART_OF_ORGANIZATION = words(`
spokesman spokeswoman spokesperson executive member members chairman director head employees shareholders founder ceo
chair boss owner customers analyst lawyer official officials`);

/** What one is to a person, or what happens to one: `mother of Ada Lind`, `the trial of Ada Lind`. */
export const PART_OF_PERSON = words(`${OF_PERSON} murder arrest trial killing`);

/** Of what a place has one: `president of Tarn`, `most of Undery`. */
export const PART_OF_PLACE = words('president ambassador invasion king queen part parts minister rest most map half');

/** What a place is said to be: `Undery, a fishing village`. */
export const PLACE_KINDS = words(`
city town village island capital province region suburb port resort settlement hamlet volcano mountain river lake
district`);

/** How an apposition begins that tells what somebody is: `Ada Lind, a baker`. */
export const OPENS_APPOSITION = words(
  'a an the its his her their our who chief director head president professor deputy senior executive general managing secretary',
);

/** Where an apposition is over, or none began: `Undery, which is …`. */
export const NO_APPOSITION = words('which that where is was are were has had said in with and when while');
