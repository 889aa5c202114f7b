import { words } from '../words/list.ts';

/** Capitals beside a name that are none of it: `Ada Lind OBE`, `WATCH Ada Lind`. */
export const FURNITURE = words(`
ISBN ISSN GMT UTC BST CET EST EDT CST CDT PST PDT PDF MD PhD MPH KC QC MP MSP MEP MLA OBE CBE MBE FRS LIVE VIDEO PHOTO
PHOTOS WATCH UPDATE UPDATES EXCLUSIVE BREAKING DJ MC`);

/** Before one word these show a person, whatever it means elsewhere: `Cllr Castle`, `PC Lane`. */
export const FORMS_OF_ADDRESS = words(
  'mr mrs ms miss mx dr prof cllr cllrs pc pcso wpc supt insp sgt det cpl capt lt dci sir dame',
);

/** What stands before a nationality and belongs to it: `South Korean`. */
export const BEFORE_DEMONYMS = words(
  'north south east west northern southern eastern western central anti pro former ex pre post non sri new',
);

/** What stands before a title and belongs to it: `Prime Minister`, `Deputy Mayor`. */
export const BEFORE_TITLES = words(`
prime vice deputy first chief press lieutenant major brigadier attorney foreign finance interior defence defense
health transport justice education home trade energy environment state assistant acting former senior general`);
