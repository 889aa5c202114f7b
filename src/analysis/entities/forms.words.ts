import { words } from '../words/list.ts';

/** Small words inside names, which begin and end no short form: `Bank of Undery`. */
export const SMALL_WORDS = words('of for the de do da dos du des and &');

/** Kinds of which there are several of one country, so that the bare word is no short form. */
export const OWN_KIND = words(`
government board cabinet parliament office rail news press group company international national royal united new the
health media public state school service services forces people police army navy church football department league`);

/** First words without which a place has another name: `West Undery`, `Lake Tarn`. */
export const PART_OF_NAME = words(`
north south east west northern southern eastern western new upper lower old great greater central san santa st saint
mount lake river cape port fort el los las la isle gulf bay republic democratic united people soviet saudi sri papua
costa sierra burkina equatorial hong sioux rapid`);
