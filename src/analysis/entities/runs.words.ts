import { words } from '../words/list.ts';

/** Endings after a hyphen that make an adjective of a name: `Oslo-based`. */
export const HYPHEN_ENDINGS = words(`
based led born backed style made era wide like owned run held built area bound funded only free trained sized level
class to and in on by a the old year plus odd type speaking controlled occupied allied linked friendly shaped
inspired educated related listed registered there they this that it which who we he she nobody some about around
with from for`);

/** Whose something is: *People’s Republic*. */
export const BELONGING =
  /^(?:People|Children|Women|Men|King|Queen|Prince|Teacher|Player|Worker|Nurse|Farmer|Resident|Veteran|Student|Parent|Citizen|Driver|Writer|Owner|Lord|Tenant|Supporter|Fan|Reporter|Passenger|Patient|Taxpayer|Commuter|Mother|Father|Pensioner|Mariner|Seafarer|Miner|Journalist|Lawyer|Doctor|Engineer|Pilot|Trader|Bishop|Physician|Surgeon|Fishermen|Consumer)s?$/i;

/** Parts of organizations, and groups of people: the Board of the Harbour Trust is two names. */
export const PART_OF = words(`
board members residents staff workers students citizens families parents survivors people mayor companies groups
volunteers capital north south east west city town village`);

/** What may be *for* or *on* something in its name: *Committee for Safety*. */
export const FOR_HEADS = words(`
committee council commission network trust minister ministers ministry initiative project coordinator group groups
union unit administration parents workers women veterans lawyers scientists engineers physicians nurses journalists
reporters academy programme program directorate laboratory registry consortium charity court courts`);

/** What may be *of* something in its name, beside organizations and places: *Kingdom of Tarn*. */
export const OF_HEADS = words(`
republic kingdom state states people battle union bishop archdiocese port mayoralty duchy emirate sultanate sons
daughters knights`);

/** What may be *to* do something in its name: `Committee to Save the Lido`. */
export const TO_HEADS = words(
  'committee campaign coalition movement fund alliance initiative project council society league',
);

/** Full stops after these end the name: `Volta Ltd.` */
export const END_DOTTED = words('inc ltd corp co jr sr');

/** Parts of armies, to whose names an ordinal belongs: `7th Fleet`. */
export const UNIT =
  /^(?:Corps|Army|Brigade|Division|Fleet|Battalion|Regiment|Squadron|Infantry|Armou?red|Airborne|Cavalry|Air|Mechani[sz]ed|Artillery|Tank|Guards|Rifle|Marine)\b/;

/** Articles that a hyphen joins to a name: `Nadia al-Masri`. */
export const ARTICLE = /^(?:al|el|ul|an|ar|as|ash|ad|az|at|bin|ibn)-(?=\p{Lu})/u;
