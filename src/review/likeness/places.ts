/** Where a thing is, as it is compared. */
interface Place {
  readonly names: readonly string[];
  /** True where a place is named, and not only how far it goes: *nationwide*. */
  readonly named: boolean;
  /** Bits for all that two names can be the same by: places without one in common are not the same. */
  readonly marks: number;
}

/** Numbers for where things are: most claims are in the same few places. Nowhere is number 0. */
export class Places {
  readonly #numbers = new Map<string, number>();
  readonly #all: Place[] = [{ names: [], named: false, marks: 0 }];

  numberOf(its: readonly string[]): number {
    if (its.length === 0) return 0;
    const key = its.join('\n');
    let number = this.#numbers.get(key);
    if (number === undefined) {
      // Cut out of the key, which is kept: a piece of a source's words would keep all of these in memory.
      const names = key.split('\n');
      const named = names.some((name) => !name.startsWith('*'));
      const marks = names.reduce((all, name) => all | marksOf(name), 0);
      number = this.#all.push({ names, named, marks }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** True where a place is named, and not only how far it goes. */
  isNamed(number: number): boolean {
    return this.#all[number]?.named === true;
  }

  /** Whether two, by number, have a place in common. */
  meet(one: number, other: number): boolean {
    const [a, b] = [this.#all[one], this.#all[other]];
    if (!a || !b || (a.marks & b.marks) === 0) return false;
    return one === other || a.names.some((name) => b.names.some((its) => samePlace(name, its)));
  }
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
