import {
  AT_SEA,
  BY_WATER,
  CONTEST_VERBS,
  GOING_TO,
  LAND,
  NO_APPOSITION,
  OPENS_APPOSITION,
  ORG_VERBS,
  OWN_OF_ORGANIZATION,
  OWN_OF_PERSON,
  OWN_OF_PLACE,
  PART_OF_ORGANIZATION,
  PART_OF_PERSON,
  PART_OF_PLACE,
  PLACE_APPOSITIONS,
  PLACE_KINDS,
  WATERSIDE,
  WORKING_AT,
} from './evidence.words.ts';
import { lookUp } from './lexicon.ts';
import type { Name } from './names.ts';
import {
  ORG_AFTER,
  ORG_ROLES,
  PERSON_VERBS,
  PLACE_PREPOSITIONS,
  PLACE_ROLES,
  PLACE_TAILS,
  ROLES,
  SAY_VERBS,
} from './names.words.ts';
import { isApostrophe, isUpper, type Neighbour, wordAfter, wordBefore } from './text.ts';

const AGE = /^, (?:aged )?\d{1,2}(?=[,.;)–—])/;
const PLACE_NUMBER = /^\s?\(\d/;

/** Weighs what stands around one occurrence: `said Ada Lind, 41,` is a person, `in Oss` a place. */
export function weigh(text: string, name: Name, start: number, end: number, floor: number, after: Neighbour): void {
  const ceiling = text.length;
  const many = name.words.length > 1;
  const before = wordBefore(text, start, floor);
  const word = before.lower;
  const next = after.lower;
  const possessive = after.gap === '’' || after.gap === "'" ? next === 's' : /^[’']s$/.test(text.slice(end, end + 2));

  // What stands before.
  if (before.gap === '' || before.gap === ',') {
    if (before.gap === '') {
      if (SAY_VERBS.has(word)) {
        name.person += many ? 2 : 1;
        name.organization += word === 'told' && !many ? 3 : 1;
      } else if (isOrgRole(before.word) && !ROLES.has(word)) name.organization += 4;
      else if (ROLES.has(before.word)) name.person += 4;
      else if (ORG_ROLES.has(before.word)) name.organization += 3;
      else if (word === 'of' || word === 'for') weighAfterOf(text, name, before.start, floor);
      else if (word === 'the') {
        name.organization += 1;
        name.person -= 2;
        const role = wordBefore(text, before.start, floor);
        if (role.gap === '' && (role.word === 'in' || role.word === 'across')) name.place += 1;
        if (SAY_VERBS.has(next) && after.gap === '') name.organization += 2;
        if (!many && isByWater(text, role, floor)) name.place += 4;
        if (
          role.gap === '' &&
          role.word === 'in' &&
          /^(?:report|article|interview|column|published|wrote|letter|story|piece)$/.test(
            wordBefore(text, role.start, floor).word,
          )
        )
          name.organization += 3;
        if (role.gap === '' && (role.word === 'of' || role.word === 'by' || role.word === 'for'))
          name.organization += 1;
      } else if (word === 'a' || word === 'an') {
        name.person -= 2;
        name.place -= 2;
        name.organization -= 1;
      } else if (word === 'and' || word === 'or') {
        // Told with its partner in a list; see what stands before that.
      } else if (isPlaceRole(word) && !isUpper(text.charCodeAt(before.start))) name.place += 3;
      else {
        if (/^\d/.test(before.word)) {
          const role = wordBefore(text, before.start, floor);
          if (role.gap === '' && /^(?:at|in|on|of|near)$/i.test(role.word)) name.place += 3;
        }
        const strength = PLACE_PREPOSITIONS.get(word);
        const owned = word === 'in' && HELD_IN.test(wordBefore(text, before.start, floor).word);
        if (owned) name.organization += 3;
        // a group calling itself Volta
        else if (word === 'itself') name.organization += 4;
        else if (word === 'off' && AT_SEA.has(wordBefore(text, before.start, floor).word)) name.place += 3;
        else if (strength !== undefined) name.place += strength;
        else if (/^(?:above|below)$/.test(word))
          name.place += LAND.has(wordBefore(text, before.start, floor).word) ? 3 : 1;
        else if (word === 'to' || word === 'from' || word === 'at')
          weighAfterDirection(text, name, word, before.start, floor);
        else if (word === 'against') name.organization += 1;
        else if (word === 'with' && isRole(wordBefore(text, before.start, floor).word)) name.organization += 3;
        else if (word === 'by' || word === 'with') name.person += many ? 2 : 0;
        else if (word === 'writes' || word === 'byline') name.person += 2;
        else if (word === 'named' || word === 'called') name.person += 2;
      }
    } else if (before.gap === ',' && ROLES.has(word)) name.person += 3;
    // The operator, Nordlinje, says
    else if (before.gap === ',' && after.gap === ',' && isOrgRole(before.word)) name.organization += 4;
  } else if (
    before.gap === '(' &&
    text[end] === ')' &&
    /^ ?[-–—] /.test(text.slice(end + 1, end + 4)) &&
    /\p{Lu}|^\d/u.test(before.word + text.slice(before.start - 2, before.start))
  )
    name.organization += 5;
  else if (before.gap === '(' && (ROLES.has(word) || /^(?:by|photo|picture)$/.test(word)) && text[end] === ')')
    name.person += 3;

  // What stands after.
  if (possessive) {
    if (name.words.length > 1 && /^Sts?$/.test(name.words[0] ?? '')) {
      name.organization += 5;
      name.place -= 7;
    }
    const owned = next === 's' ? wordAfter(text, after.end, ceiling) : after;
    if (OWN_OF_PERSON.has(owned.word)) name.person += 2;
    else if (OWN_OF_PLACE.has(owned.word)) {
      name.place += 3;
    } else if (OWN_OF_ORGANIZATION.has(owned.word)) {
      name.organization += 3;
    }
    return;
  }
  if (after.gap === '(' && /^(?:born|b|née|died)$/.test(after.word)) name.person += 4;
  else if (after.gap === '') {
    if (SAY_VERBS.has(next)) {
      name.person += many ? 2 : 1;
      name.organization += 1.5;
    } else if (PLACE_TAILS.has(next) && next !== 'fell') name.place += 4;
    else if (CONTEST_VERBS.has(next)) name.organization += many ? 0 : 1.5;
    else if (next === 'who' || next === 'himself' || next === 'herself') name.person += 3;
    else if (ORG_AFTER.has(next)) name.organization += 3;
    else if (ORG_VERBS.has(next)) name.organization += many ? 2 : 3;
    else if (BESIDE_PLACE.test(next)) name.place += 3;
    else if (PERSON_VERBS.has(next)) {
      name.person += many ? 1 : 0;
      if (/^(?:is|was)$/.test(next) && roleWithin(text, after.end, Math.min(ceiling, end + 60)) === 'person')
        name.person += 2;
    } else if (many && /^(?:of|at|from|in)$/.test(next)) name.person += 1;
    else if (/^(?:are|were)$/.test(next) && roleWithin(text, after.end, Math.min(ceiling, end + 60)) === 'organization')
      name.organization += 3;
    else if (isAcronymLike(name.text) && /^(?:has|will|had|plans|wants|expects|runs|says)$/.test(next))
      name.organization += 1;
  } else if (after.gap === ',') {
    if (AGE.test(text.slice(end, end + 12))) name.person += 6;
    else if (next === 'who' || next === 'whose' || next === 'himself' || next === 'herself') name.person += 2.5;
    else if (PLACE_APPOSITIONS.has(after.word)) name.place += 3;
    else if (next === 'inc' || next === 'ltd' || next === 'llc') name.organization += 5;
    else if (OPENS_APPOSITION.has(after.word) || isUpper(text.charCodeAt(after.start))) {
      const role = roleWithin(text, after.start, Math.min(ceiling, end + 90));
      if (role === 'person') name.person += 3;
      else if (role === 'organization') name.organization += 3;
      else if (role === 'place') name.place += 3;
      else if (isUpper(text.charCodeAt(after.start)) && lookUp(after.word).place) name.place += 3;
    }
    if (SAY_VERBS.has(word) && before.gap === '') name.person += many ? 1 : 0;
    else if (many && before.gap === ',') name.person += 1;
  } else if (after.gap === '(' && PLACE_NUMBER.test(text.slice(end, end + 4))) name.place += 1;
}

/** `the Undery border`, `the Undery ferry` */
const BESIDE_PLACE = /^(?:border|area|ferry|countryside|skyline|seafront|waterfront|shore|shoreline)$/;
/** `shares in Volta` */
const HELD_IN = /^(?:shares?|stake|stakes|investors?|shareholders?|investments?|stock|holding|bonds)$/i;

/** `the bridge over the Arle`, `on the banks of the Arle`: nothing but water has these. */
function isByWater(text: string, preposition: Neighbour, floor: number): boolean {
  if (preposition.gap !== '') return false;
  if (/^(?:crossed|sailed|rowed|swam|down|up)$/.test(preposition.word)) return true;
  if (!BY_WATER.has(preposition.word)) return false;
  const noun = wordBefore(text, preposition.start, floor);
  return noun.gap === '' && WATERSIDE.has(noun.word);
}

const isOrgRole = (word: string) => ORG_ROLES.has(word) || (word.endsWith('s') && ORG_ROLES.has(word.slice(0, -1)));
const isPlaceRole = (word: string) =>
  PLACE_ROLES.has(word) ||
  (word.endsWith('s') && PLACE_ROLES.has(word.slice(0, -1))) ||
  (word.endsWith('ies') && PLACE_ROLES.has(`${word.slice(0, -3)}y`));

/** `from Oss to Ulm`, `at Oss`, but `a guard at Volta`. */
function weighAfterDirection(text: string, name: Name, word: string, at: number, floor: number): void {
  const before = wordBefore(text, at, floor);
  const who = before.lower;
  if (word === 'at') {
    if (isRole(who) || ORG_AFTER.has(who) || WORKING_AT.has(who)) {
      name.organization += 2.5;
    } else name.place += isAcronymLike(name.text) ? 0.5 : 3;
  } else if (word === 'from') name.place += isAcronymLike(name.text) ? 0.5 : name.words.length > 1 ? 1 : 3;
  else if (isUpper(text.charCodeAt(before.start)) && wordBefore(text, before.start, floor).word === 'from')
    name.place += 3;
  else name.place += GOING_TO.has(who) ? 3 : 1;
}

const isRole = (word: string) => ROLES.has(word) || (word.endsWith('s') && ROLES.has(word.slice(0, -1)));
const isApostropheAt = (text: string, at: number) => isApostrophe(text.charCodeAt(at));
const isAcronymLike = (text: string) => text === text.toUpperCase();

/** `city of Oss` is a place, `spokesman for Volta` an organization, `mayor of Oss` a place, `mother of Ada` a person. */
function weighAfterOf(text: string, name: Name, at: number, floor: number): void {
  const head = wordBefore(text, at, floor);
  const word = head.lower;
  // Marek Lind, 44, of Undery
  if (head.gap === ',') name.place += /^\d+$/.test(word) ? 3 : 1.5;
  if (head.gap !== '') return;
  if (isPlaceRole(word)) name.place += 4;
  else if (PLACE_TAILS.has(word)) name.place += 3;
  else if (/^(?:km|kilometers?|kilometres?|miles?)$/.test(word)) name.place += 4;
  else if (PART_OF_ORGANIZATION.has(word)) name.organization += 2.5;
  else if (PART_OF_PERSON.has(word)) name.person += 2;
  else if (PART_OF_PLACE.has(word)) name.place += 2;
}

/** A person's or an organization's part within the next few words: `, a retired night nurse from Oss`, `, a small charity`. */
function roleWithin(text: string, at: number, ceiling: number): 'person' | 'organization' | 'place' | undefined {
  let from = at;
  for (let count = 0; count < 8; count++) {
    const word = wordAfter(text, from, ceiling);
    if (word.word === '' || (count > 0 && /[.,;:()“”"–—]/.test(word.gap))) return undefined;
    const kind = word.lower;
    if (ROLES.has(kind)) return 'person';
    if (ORG_ROLES.has(kind) && !isApostropheAt(text, word.end)) return 'organization';
    if (PLACE_KINDS.has(kind) && !isApostropheAt(text, word.end)) return 'place';
    if (NO_APPOSITION.has(word.word)) return undefined;
    from = word.end;
  }
  return undefined;
}
