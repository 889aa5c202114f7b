/** Where a thing is, as it is compared. */
export interface Places {
  readonly names: readonly string[];
  /** True where a place is named, and not only how far it goes: *nationwide*. */
  readonly named: boolean;
  /** Bits for all that two names can be the same by: places without one in common are not the same. */
  readonly marks: number;
}

const NOWHERE: Places = { names: [], named: false, marks: 0 };

export function placesOf(places: readonly string[]): Places {
  if (places.length === 0) return NOWHERE;
  return {
    names: places,
    named: places.some((place) => !place.startsWith('*')),
    marks: places.reduce((marks, place) => marks | marksOf(place), 0),
  };
}

/** Whether the two have a place in common. */
export function meet(a: Places, b: Places): boolean {
  if ((a.marks & b.marks) === 0) return false;
  for (const one of a.names) for (const other of b.names) if (samePlace(one, other)) return true;
  return false;
}

const DEMONYM = /(?:ians?|ans?|ns?|ish|ese|s)$/;
const SHORTEST = 4;

/** *Ohio* and *Ohioan*, *Leeds* and *north Leeds*. */
function samePlace(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.startsWith('*') || b.startsWith('*')) return false;
  if (a.split(' ').includes(b) || b.split(' ').includes(a)) return true;
  const x = a.replace(DEMONYM, '');
  const y = b.replace(DEMONYM, '');
  return x.length >= SHORTEST && y.length >= SHORTEST && (x.startsWith(y) || y.startsWith(x));
}

/** A bit each for the name, its words and its beginning. */
const marksOf = (place: string): number =>
  [place, ...place.split(' '), place.replace(DEMONYM, '').slice(0, SHORTEST)].reduce(
    (marks, part) => marks | bitOf(part),
    0,
  );

function bitOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return 1 << (hash >>> 27);
}
