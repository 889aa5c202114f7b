import type { Thing } from '../../model.ts';

/** Outcomes of which a thing has one: what counts the one does not count the other. Words joined by + are on one side. */
const EXCLUSIVE: readonly ReadonlyMap<string, number>[] = [
  'die casualty injure missing rescue+survive hospitalize displace+evacuate return arrest charge convict acquit infect',
  'destroy damage',
  'cancel delay suspend',
  'offer+pledge+donate demand+require agree spend budget deliver',
  'rise fall',
  'profit loss earn cost',
  'hire lay-off employ',
  'open close',
  'start end complete',
  'sign approve award',
  'launch intercept',
  'cut-off+no-power reconnect',
  'bear die marry',
].map((line) => new Map(line.split(' ').flatMap((side, n) => side.split('+').map((word) => [word, n] as const))));

/** For each group of outcomes the sides that a thing is on, as bits; undefined where it is on none. */
export type Outcomes = Int32Array | undefined;

export function outcomesOf(thing: Thing): Outcomes {
  const events = ownEvents(thing);
  const sides = Int32Array.from(EXCLUSIVE, (group) =>
    events.reduce((mask, event) => {
      const side = group.get(event);
      return side === undefined ? mask : mask | (1 << side);
    }, 0),
  );
  return sides.some((mask) => mask !== 0) ? sides : undefined;
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
