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
export type Outcomes = Int32Array | undefined;

export function outcomesOf(thing: Thing): Outcomes {
  let outcomes: Outcomes;
  for (const event of ownEvents(thing)) {
    for (const { group, side } of SIDES.get(event) ?? []) {
      outcomes ??= new Int32Array(EXCLUSIVE.length);
      outcomes[group] = (outcomes[group] ?? 0) | side;
    }
  }
  return outcomes;
}

/** What happened to the figure's own things; killed and injured together are casualties. */
function ownEvents({ events, near }: Thing): readonly string[] {
  const own = events.filter((event) => near.includes(event));
  return own.includes('die') && own.includes('injure')
    ? [...own.filter((e) => e !== 'die' && e !== 'injure'), 'casualty']
    : own;
}

/** True where the two say different outcomes of one group, and none in common. */
export function clashes(a: Outcomes, b: Outcomes): boolean {
  if (!a || !b) return false;
  for (let i = 0; i < a.length; i++) {
    const ours = a[i] ?? 0;
    const theirs = b[i] ?? 0;
    if (ours !== 0 && theirs !== 0 && (ours & theirs) === 0) return true;
  }
  return false;
}
