import { words } from '../../words/list.ts';

/** What a sentence may open with before its subject: *Meanwhile, the board …*. */
export const OPENERS = words('and but so then now meanwhile yet , - • *');

/** After these a clause begins: *…, and the board says*. */
export const OPENS_CLAUSE = words('and but that while as where whereas because so then yet');

/** What is no part of a name, so that its variants agree: *the Health Ministry of Peru*. */
export const NAMELESS = words('the a an of for and its their his her our s to in on');

/** What joins two nouns of one phrase: *the head of the port*, *sources close to the board*. */
export const JOINS = words('of for in at from on with within near to close across');

/** Where the part of a phrase ends that names the voice: *a spokesman for the port*. */
export const STOPS = words('by of for in at from on with within near to across');

/** What an apposition may open with: *Rosa Lund, who runs the port, said*. */
export const APPOSITION = words(
  'who when which whose or the a an his her its their now then one himself in at on from with head chief',
);
