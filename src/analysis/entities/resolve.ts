import type { EntityType } from '../../model.ts';
import { indexBy } from '../index-by.ts';
import { initialsOf, partsOfOrganization, partsOfPlace } from './forms.ts';
import { similarWords } from './likeness.ts';
import type { Name } from './names.ts';

export interface Resolved {
  readonly type: EntityType;
  readonly name: string;
}

/** Tells for each name which entity of this source it names, by its fullest name: `Lind` is `Ada Lind`. */
export function resolveNames(text: string, names: readonly Name[]): (name: Name, at: number) => Resolved | undefined {
  const fuller = new Map<Name, readonly Name[]>();
  const persons = names.filter(({ type, words }) => type === 'person' && words.length > 1);
  const bySurname = indexBy(persons, (name) => [surnameOf(name)]);
  const byGiven = indexBy(persons, ({ keys }) => [keys[0] ?? '']);
  const others = names.filter(({ type, words }) => type !== 'person' && type !== undefined && words.length > 1);
  const byPart = indexBy(others, ({ text, type }) =>
    type === 'place' ? partsOfPlace(text) : partsOfOrganization(text),
  );
  const byInitials = indexBy(
    names.filter(({ type, words }) => type === 'organization' && words.length > 1),
    (name) => initialsOf(name.text),
  );

  for (const name of names) {
    const found = fullerNames(name, { bySurname, byGiven, byPart, byInitials, persons });
    if (found.length > 0) fuller.set(name, found);
  }
  const north = names.filter(({ words, known, type }) => type === 'place' && known.place && words.length === 2);
  return (name, at) => {
    if (name.text === 'North' || name.text === 'South') {
      const countries = north.filter(({ words }) => words[0] === name.text);
      const [country] = countries;
      if (
        !country ||
        countries.length > 1 ||
        !/\bthe $/.test(text.slice(at - 4, at)) ||
        text.startsWith(' of', at + name.text.length)
      )
        return undefined;
      return { type: 'place', name: country.text };
    }
    let current = name;
    for (let steps = 0; steps < 4; steps++) {
      const candidates = fuller.get(current);
      if (!candidates) break;
      current = nearest(candidates, at);
    }
    return current.type && { type: current.type, name: current.text };
  };
}

const surnameOf = ({ keys }: Name): string => keys.at(-1) ?? '';

interface Indexes {
  readonly bySurname: ReadonlyMap<string, readonly Name[]>;
  readonly byGiven: ReadonlyMap<string, readonly Name[]>;
  readonly byPart: ReadonlyMap<string, readonly Name[]>;
  readonly byInitials: ReadonlyMap<string, readonly Name[]>;
  readonly persons: readonly Name[];
}

function fullerNames(name: Name, { bySurname, byGiven, byPart, byInitials, persons }: Indexes): readonly Name[] {
  const { key, words, type, known } = name;
  if (name.expansion?.type) return [name.expansion];
  const titled = name.occurrences.some((occurrence) => occurrence.titled);
  if (words.length === 1) {
    const isPlace = type === 'place' && (known.place || name.strength >= 4) && !titled;
    if (!isPlace) {
      const surname = bySurname.get(key);
      if (surname) return surname;
      const given = byGiven.get(key);
      if (given?.length === 1 && type !== 'place' && type !== 'organization') return given;
      if (titled) {
        const near = persons.filter((person) => person.keys.includes(key) || similarWords(surnameOf(person), key));
        if (near.length === 1) return near;
      } else if (type === undefined && !name.barred && !known.common && key.length > 5) {
        const near = persons.filter((person) => similarWords(surnameOf(person), key));
        if (near.length === 1) return near;
      }
    }
    const initials = byInitials.get(key.replace(/ /g, ''));
    if (initials?.length === 1 && name.shouted) return initials;
    if (known.place || known.demonym || known.given) return [];
    const part = byPart.get(key)?.filter((full) => full !== name);
    if (part?.length === 1 && (name.strength < 3 || type === undefined || type === part[0]?.type)) return part;
    return [];
  }
  if (type === 'person') {
    const longer = (bySurname.get(surnameOf(name)) ?? []).filter(
      (person) => person.words.length > words.length && name.keys.every((word) => person.keys.includes(word)),
    );
    return longer.length === 1 ? longer : [];
  }
  const part = byPart.get(key)?.filter((full) => full !== name && (name.strength < 6 || full.type === type));
  return part?.length === 1 ? part : [];
}

/** The candidate named last before the offset; else the one named first after it. */
function nearest(candidates: readonly Name[], at: number): Name {
  let best = candidates[0] as Name;
  let bestAt = -1;
  if (candidates.length === 1) return best;
  for (const candidate of candidates) {
    for (const { start } of candidate.occurrences) {
      if (start <= at && start > bestAt) {
        best = candidate;
        bestAt = start;
      }
    }
  }
  return best;
}
