import type { EntityType } from '../../model.ts';
import { lookUp } from './lexicon.ts';
import type { Name } from './names.ts';
import {
  HONORIFICS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORG_HEADS,
  ORG_WORDS,
  PLACE_HEADS,
  PLACE_TAILS,
  ROLES,
} from './names.words.ts';

const LEAST = 3;
const CAP = 7;
const cap = (points: number) => Math.max(-CAP, Math.min(CAP, points));

/** What a name is, by its own words and by the contexts in which it stands; undefined where nothing speaks for it. */
export function classify(name: Name): EntityType | undefined {
  const { words, known } = name;
  const lower = words.map((word) => word.toLowerCase());
  const first = lower[0] ?? '';
  const last = lower.at(-1) ?? '';
  const many = words.length > 1;
  let person = cap(name.person);
  let place = cap(name.place);
  let organization = cap(name.organization);
  const loudOnly = name.inner === 0;

  if (!many) {
    if (words[0]?.length === 1 || (HONORIFICS.has(first) && !known.place) || /\d/.test(first)) return undefined;
    if (NOT_NAMES.has(first) && !known.place && !known.organization) return undefined;
    if (ORG_WORDS.has(first) || PLACE_TAILS.has(first) || ROLES.has(first) || ORG_HEADS.has(first)) {
      if (!known.organization && !known.place) return undefined;
    }
    if (known.demonym && !known.place) return undefined;
    if (known.common && !known.place && !known.organization) {
      person -= 3;
      place -= 3;
      organization -= 3;
    }
  }
  if (known.place) place += 5;
  if (known.organization) organization += 5;
  if (many) {
    const parts = lower.filter(
      (word) => !NAME_PARTICLES.has(word) && word !== 'of' && word !== 'the' && word !== 'and' && word !== 'for',
    );
    const common = parts.filter((word) => lookUp(word).common).length;
    const takesOf =
      ORG_HEADS.has(first) && words.some((word) => /^(?:of|for|de|do|da|dos|du|des|del|di|der|per)$/.test(word));
    if (ORG_WORDS.has(last) || takesOf) organization += 6;
    else if (lower.some((word, index) => ORG_WORDS.has(word) && /^(?:of|for|de|dos|du)$/.test(lower[index + 1] ?? '')))
      organization += 5;
    else if (ORG_HEADS.has(first) && !PLACE_HEADS.has(first) && parts.length > 1 && lookUp(first).common === false)
      organization += 2;
    if (PLACE_TAILS.has(last)) place += 6;
    if (PLACE_HEADS.has(first) && organization < 5)
      place += /^(?:new|el|los|las|la|san|santa|north|south|east|west|via)$/.test(first) ? 2 : 4;
    const given = lookUp(first);
    if (given.given && !ORG_WORDS.has(last) && !PLACE_TAILS.has(last)) person += given.place ? 2 : 4;
    if (lookUp(last).surname) person += 2;
    if (/^(?:\p{Lu}\.? )?\p{Lu}\.? \p{Lu}|^\p{Lu}[\p{L}-]+ \p{Lu}\.? \p{Lu}/u.test(name.text)) person += 3;
    if (parts.length >= 2 && parts.length <= 3 && common === 0 && !/\d/.test(name.text)) person += 1;
    if (common === parts.length && organization < 5 && place < 5) {
      person -= 4;
      place -= 3;
      organization -= 2;
    }
    if (parts.length > 4 || lower.includes('and') || /&/.test(name.text)) person -= 5;
  } else if (isAcronym(name.text)) {
    person -= 6;
    place -= known.place ? 0 : 2;
  } else if (known.given) person += 1;

  if (loudOnly && !known.place && !known.organization && Math.max(person, place, organization) < LEAST + 1)
    return undefined;
  const best = Math.max(person, place, organization);
  if (best < LEAST) return undefined;
  if (organization === best) return 'organization';
  return place === best ? 'place' : 'person';
}

export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u.test(text) && text.length < 9;
