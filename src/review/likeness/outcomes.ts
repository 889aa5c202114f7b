import { NOT } from '../../analysis/claims/concepts.ts';
import type { Thing } from '../../model.ts';
import { OUTCOMES } from './outcomes.words.ts';

/** The sides of each outcome, and the words of each side. */
const EXCLUSIVE = OUTCOMES.map((line) => line.split(' ').map((side) => side.split('+')));

/** Of each outcome the group and the side, as a bit. */
const SIDES: ReadonlyMap<string, { readonly group: number; readonly side: number }[]> = byWord();

function byWord(): ReadonlyMap<string, { readonly group: number; readonly side: number }[]> {
  const byWord = new Map<string, { readonly group: number; readonly side: number }[]>();
  for (const [group, sides] of EXCLUSIVE.entries()) {
    for (const [n, words] of sides.entries()) {
      for (const word of words) {
        byWord.set(word, [...(byWord.get(word) ?? []), { group, side: 1 << n }]);
        // Those who did not return are on no side of those who did, or died.
        const not = `${NOT}${word}`;
        byWord.set(not, [...(byWord.get(not) ?? []), { group, side: 1 << (n + sides.length) }]);
      }
    }
  }
  return byWord;
}

/** For each group of outcomes the sides that a thing is on, as bits; undefined where it is on none. */
type Sides = Int32Array | undefined;

function sidesOf(thing: Thing): Sides {
  let sides: Sides;
  for (const event of ownEvents(thing)) {
    for (const { group, side } of SIDES.get(event) ?? []) {
      sides ??= new Int32Array(EXCLUSIVE.length);
      sides[group] = (sides[group] ?? 0) | side;
    }
  }
  return sides;
}

/** What happened to the figure's own things; killed and injured together are casualties. */
function ownEvents({ events, near }: Thing): readonly string[] {
  const own = events.filter((event) => near.includes(event));
  return own.includes('die') && own.includes('injure')
    ? [...own.filter((e) => e !== 'die' && e !== 'injure'), 'casualty']
    : own;
}

/** True where the two say different outcomes of one group, and none in common. */
function areExclusive(a: Sides, b: Sides): boolean {
  if (!a || !b) return false;
  for (let i = 0; i < a.length; i++) {
    const ours = a[i] ?? 0;
    const theirs = b[i] ?? 0;
    if (ours !== 0 && theirs !== 0 && (ours & theirs) === 0) return true;
  }
  return false;
}

/** Numbers for what things are on the same sides of: most claims share the same few. No outcome at all is number 0. */
export class Outcomes {
  readonly #numbers = new Map<string, number>();
  readonly #sides: Sides[] = [undefined];
  /** Of each number, for those up to it: 1 where they are exclusive. */
  readonly #clashes: Uint8Array[] = [new Uint8Array(1)];

  numberOf(thing: Thing): number {
    const sides = sidesOf(thing);
    if (!sides) return 0;
    const key = sides.join();
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#sides.push(sides) - 1;
      this.#numbers.set(key, number);
      this.#clashes.push(Uint8Array.from(this.#sides, (other) => Number(areExclusive(sides, other))));
    }
    return number;
  }

  /** True where two, by number, say different outcomes of one group, and none in common. */
  clash(a: number, b: number): boolean {
    return (a > b ? this.#clashes[a]?.[b] : this.#clashes[b]?.[a]) === 1;
  }
}
