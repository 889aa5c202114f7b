import { lookUp } from './lexicon.ts';
import type { Name } from './names.ts';
import {
  DOTTED,
  HONORIFICS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORG_HEADS,
  ORG_WORDS,
  PLACE_HEADS,
  PLACE_TAILS,
  PLAIN_WORDS,
  ROLES,
  STOP_WORDS,
  WEAK_ORG_WORDS,
} from './names.words.ts';
import { fold } from './text.ts';

const LEAST = 3;
const CAP = 7;
const cap = (points: number) => Math.max(-CAP, Math.min(CAP, points));

/** What speaks for a surname speaks for the full name, and what speaks for a firm's first word for the firm. */
export function poolShortForms(names: readonly Name[]): void {
  const single = new Map(names.filter(({ words }) => words.length === 1).map((name) => [name.key, name]));
  for (const name of names) {
    if (name.words.length < 2 || name.words.length > 4) continue;
    const surname = single.get(fold(name.words.at(-1) ?? ''));
    if (surname && surname.person > 0) name.person += Math.min(3, surname.person);
    const first = single.get(fold(name.words[0] ?? ''));
    if (first && first.organization > 2 && !first.known.place) name.organization += Math.min(3, first.organization);
  }
}

/** Tells what a name is, by its own words and by the contexts in which it stands; no type where nothing speaks for it. */
export function classify(name: Name): void {
  const { words, known } = name;
  const lower = words.map((word) => word.toLowerCase());
  const first = lower[0] ?? '';
  const last = lower.at(-1) ?? '';
  const many = words.length > 1;
  let person = cap(name.person);
  let place = cap(name.place);
  let organization = cap(name.organization);
  const defined = name.organization >= 5;
  if (
    name.occurrences.every(({ weak }) => weak) &&
    (many || !(known.place || known.organization)) &&
    !(defined && name.inner > 0)
  )
    return;
  if (isOnlyLoud(name) && !(defined && name.inner > 0)) {
    name.barred = true;
    return;
  }

  if (name.barred) return;
  if (!many && isPlainWord(name, first)) {
    name.barred = true;
    return;
  }
  if (known.common && !known.place && !known.organization) {
    const doubt = name.inner > 0 ? 1 : 3;
    person -= doubt;
    place -= doubt;
    organization -= doubt;
  }
  if (
    many &&
    NO_NAME_ENDS.test(last) &&
    !/(?:geological|geodetic|ordnance|antarctic|hydrographic) survey$/.test(lower.join(' '))
  ) {
    name.barred = true;
    return;
  }
  // OpenAtlas, RailUnion: a capital inside a word is a firm's, if it is no McKay's; three are a handle or an address.
  if (TWO_HUMPS.test(words[0] ?? '') && !FAMILY_HUMP.test(words[0] ?? '')) {
    organization += 3;
    place -= 3;
    person -= 2;
  }
  if (known.place) place += 5;
  if (known.organization) organization += 5;
  if (many) {
    const parts = lower.filter(
      (word) => !NAME_PARTICLES.has(word) && word !== 'of' && word !== 'the' && word !== 'and' && word !== 'for',
    );
    const common = parts.filter((word) => PLAIN_WORDS.has(word) || lookUp(word).common).length;
    const takesOf =
      ORG_HEADS.has(first) && words.some((word) => /^(?:of|for|de|do|da|dos|du|des|del|di|der|per)$/.test(word));
    // Mary Banks and Nick Park are people.
    const given = lookUp(first);
    const named =
      parts.length === 2 &&
      given.given &&
      !given.place &&
      /^(?:park|hill|lake|field|fields|rivers|street|banks?|woods|price|power|cross|court|church|post|law|chase|holding|holdings|forest|bridge|hall|castle|tower|valley|beach|lane|house|west|north|bishop|college|major|rail|guard|king|wells|falls|marsh|brook|heath|moor|green|brown|island|camp|cooper|parish|station|mason|bush|waters|oil|watch|stock|mission|service|capital|steel|record|bird)$/.test(
        last,
      );
    if (ORG_WORDS.has(last) || takesOf) {
      const weak = WEAK_ORG_WORDS.has(last) && parts.slice(0, -1).every((word) => isPlain(word));
      organization += !weak || takesOf ? (named && WEAK_ORG_WORDS.has(last) ? 2 : 6) : parts.length > 2 ? 4 : 0;
    } else if (lower.some((word, index) => isKind(word) && OF.test(lower[index + 1] ?? ''))) organization += 5;
    else if (ORG_HEADS.has(first) && !PLACE_HEADS.has(first) && parts.length > 1 && !lookUp(first).common)
      organization += 2;

    if (words.length === 2 && DIRECTION.test(first) && lookUp(last).place) place += 5;
    if (lower[0] === 'republic' && lower[1] === 'of') place += 5;
    if (lookUp(words[0] ?? '').place && place > 0) place += 1.5;
    if (last === 'survey' && /geological|geodetic|ordnance|antarctic|hydrographic/.test(lower.join(' ')))
      organization += 6;
    if (last === 'executive') organization += 5;
    if (last === 'center' || last === 'centre') organization += parts.length > 2 ? 7 : 3;
    if (PLACE_TAILS.has(last)) place += named ? 2 : 6;
    if (PLACE_HEADS.has(first) && organization < 5)
      place += /^(?:new|el|los|las|la|san|santa|north|south|east|west|via)$/.test(first) ? 2 : 4;
    if (given.given && (named || !(ORG_WORDS.has(last) || PLACE_TAILS.has(last)))) person += given.place ? 2 : 4;
    if (lookUp(last).surname) person += 2;
    if (/^(?:\p{Lu}\.? )?\p{Lu}\.? \p{Lu}|^\p{Lu}[\p{L}-]+ \p{Lu}\.? \p{Lu}/u.test(name.text)) person += 3;
    if (parts.length >= 2 && parts.length <= 3 && common === 0 && !/\d/.test(name.text))
      person += name.inner > 0 ? 2 : 1;
    if (common === parts.length && organization < 4 && place < 5) {
      person -= 4;
      place -= 3;
      organization -= 2;
    }
    if (parts.length > 4 || lower.includes('and') || /&/.test(name.text)) person -= 5;
  } else if (isAcronym(name.text)) {
    person -= 6;
    place -= known.place ? 0 : 2;
  } else if (known.given) person += 1;

  const best = Math.max(person, place, organization);
  name.strength = best;
  if (best < (name.inner > 0 || !known.common || known.place || known.organization ? LEAST : LEAST + 1)) return;
  name.type = organization === best ? 'organization' : place === best ? 'place' : 'person';
}

const TWO_HUMPS = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;
const FAMILY_HUMP = /^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|O)\p{Lu}/u;

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|greater|upper|lower|inner|outer)$/;

const STORM = /^(?:storm|hurricane|typhoon|cyclone|operation|asteroid|comet)$/;

/** Storms go by one name once they are introduced: Tropical Storm Odile, Odile. */
export function barNamesake(names: readonly Name[]): void {
  const single = new Map(names.filter(({ words }) => words.length === 1).map((name) => [name.key, name]));
  for (const { words } of names) {
    if (words.length < 2 || !STORM.test(words.at(-2)?.toLowerCase() ?? '')) continue;
    const namesake = single.get(fold(words.at(-1) ?? ''));
    if (namesake) namesake.barred = true;
  }
}

/** Laws, wars, feasts, prizes and contests are in capitals and are none of the three. */
const NO_NAME_ENDS =
  /^(?:cup|derby|open|marathon|prix|trophy|shield|final|finals|bowl|classic|rally|race|regatta|concert|tour|album|chart|charts|playoffs|olympics|act|bill|law|laws|treaty|agreement|accord|accords|pact|war|wars|prize|award|awards|medal|day|week|month|year|games|championship|championships|festival|tournament|series|plan|study|survey|code|constitution|protocol|convention|directive|amendment|edition|newsletter|podcast|show|deal|crisis|outbreak|virus|disease|syndrome|era|age|revolution|uprising|massacre|bible|dispatch|english|street-view)$/;

const OF = /^(?:of|for|de|dos|du|des|del)$/;
const isKind = (word: string) => ORG_WORDS.has(word) || ORG_HEADS.has(word);
const isPlain = (word: string) => {
  const known = lookUp(word);
  return known.common || known.demonym || ORG_WORDS.has(word) || NOT_NAMES.has(word) || PLAIN_WORDS.has(word);
};

/** Newspapers whose names are plain words. */
const PAPERS =
  /^(?:courier|times|guardian|post|herald|gazette|tribune|chronicle|observer|telegraph|mirror|examiner|inquirer|independent|mail|express|record|ledger|leader|argus|echo|sun|star)$/;

/** Named in lines of capitals alone, where anything is in capitals. */
const isOnlyLoud = ({ occurrences, text, words }: Name) =>
  words.length > 1 && text === text.toUpperCase() && occurrences.every(({ weak }) => weak);

/** Letters, designations, offices, kinds and nationalities are no names by themselves. */
function isPlainWord({ words, known, text, organization }: Name, word: string): boolean {
  if (known.place || known.organization || (organization >= 4 && PAPERS.test(word))) return false;
  if (words[0]?.replace('.', '').length === 1 || /\d/.test(word) || DOTTED.has(word)) return true;
  if (HONORIFICS.has(word) || NOT_NAMES.has(word) || STOP_WORDS.has(word) || known.demonym) return true;
  return (ORG_WORDS.has(word) || PLACE_TAILS.has(word) || ROLES.has(word) || ORG_HEADS.has(word)) && !isAcronym(text);
}

export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u.test(text) && text.length < 9;
