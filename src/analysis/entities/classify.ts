import { lookOf } from './looks.ts';
import type { Name } from './names.ts';

const LEAST = 3;
const CAP = 7;
const cap = (points: number) => Math.max(-CAP, Math.min(CAP, points));

/** What speaks for a surname speaks for the full name, and what speaks for a firm's first word for the firm. */
export function poolShortForms(names: readonly Name[], single: ReadonlyMap<string, Name>): void {
  for (const name of names) {
    const { keys } = name;
    if (keys.length < 2 || keys.length > 4) continue;
    const surname = single.get(keys.at(-1) ?? '');
    if (surname && surname.person > 0) name.person += Math.min(3, surname.person);
    const first = single.get(keys[0] ?? '');
    if (first && first.organization > 2 && !first.known.place) name.organization += Math.min(3, first.organization);
  }
}

const STORM = /^(?:storm|hurricane|typhoon|cyclone|operation|asteroid|comet)$/;

/** Storms go by one name once they are introduced: Tropical Storm Odile, Odile. */
export function barNamesake(names: readonly Name[], single: ReadonlyMap<string, Name>): void {
  for (const { lower, keys } of names) {
    if (lower.length < 2 || !STORM.test(lower.at(-2) ?? '')) continue;
    const namesake = single.get(keys.at(-1) ?? '');
    if (namesake) namesake.barred = true;
  }
}

/** Tells what a name is, by its own words and by the contexts in which it stands; no type where nothing speaks for it. */
export function classify(name: Name): void {
  const { known } = name;
  const many = name.words.length > 1;
  const isKnown = known.place || known.organization;
  // A bracket or its initials tell that it is an organization.
  const defined = name.organization >= 5 && name.inner > 0;
  const unseen = !defined && name.occurrences.every(({ weak }) => weak);
  if (unseen && (many || !isKnown)) return;
  if (name.barred) return;
  const look = lookOf(name.text);
  // Cllr Castle is a person; a castle is not.
  const addressed = look.kind && name.occurrences.some(({ titled }) => titled);
  if (look.other || (look.plain && !addressed && !(look.paper && name.organization >= 4))) {
    name.barred = true;
    return;
  }
  const doubt = known.common && !isKnown ? (name.inner > 0 ? 1 : 3) : 0;
  const organization = cap(name.organization) - doubt + look.organization;
  let person = cap(name.person) - doubt + look.person;
  let place = cap(name.place) - doubt + look.place;
  if (place > 0) place += look.morePlace;
  // Commander Will Tarn: after a role, a surname that is a place's kind elsewhere.
  place += name.person >= 4 && name.words.length === 2 ? Math.min(2, look.tail) : look.tail;
  if (organization < 5) place += look.head;
  if (look.full) person += name.inner > 0 ? 2 : 1;
  const isPlain = look.ordinary && organization < 4 && place < 5;
  if (isPlain) {
    person -= 4;
    place -= 3;
  }
  const likely = isPlain ? organization - 2 : organization;

  const best = Math.max(person, place, likely);
  name.strength = best;
  if (best < (name.inner > 0 || !known.common || isKnown ? LEAST : LEAST + 1)) return;
  name.type = likely === best ? 'organization' : place === best ? 'place' : 'person';
}
