import { words } from '../words/list.ts';

/** The tags that compromise's word list gives to names, and to words that are short for something: `Oslo` is a City. */
export const NAME_TAGS = words(`
City Country Region Place Organization SportsTeam FirstName MaleName FemaleName LastName Noun Person ProperNoun
Demonym Honorific Abbreviation Unit Month WeekDay`);
