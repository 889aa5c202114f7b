import type { Pair } from './collect.ts';
import { isAcronym, type Name } from './names.ts';

/** In a list, what nothing else is known of is what its neighbours are: `Oss, Ulm and Gent`. */
export function spreadThroughLists(pairs: readonly Pair[]): void {
  for (const order of [pairs, [...pairs].reverse(), pairs]) {
    for (const [a, b, byAnd] of order) {
      spread(a, b, byAnd);
      spread(b, a, byAnd);
    }
  }
}

function spread(from: Name, to: Name, byAnd: boolean): void {
  if (to.occurrences.every(({ weak }) => weak)) return;
  if (to.type || to.barred || to.known.common || from.type === undefined || isAcronym(to.text)) return;
  if (
    from.type === 'place' &&
    from.strength >= 3 &&
    (to.words.length === 1 || to.place > 1) &&
    to.person < 3 &&
    to.organization < 2
  )
    to.type = 'place';
  else if (
    from.type === 'person' &&
    from.words.length > 1 &&
    from.strength >= 4 &&
    to.words.length > 1 &&
    to.place < 2 &&
    to.organization < 2
  )
    to.type = 'person';
  else if (
    byAnd &&
    from.type === 'organization' &&
    from.strength >= 4 &&
    !from.known.organization &&
    to.inner > 0 &&
    to.place < 2 &&
    to.person < 2 &&
    to.words.length < 3
  )
    to.type = 'organization';
  if (to.type) to.strength = Math.min(from.strength, 4);
}
