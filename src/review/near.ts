import type { Claim, Difference, Near, ReviewClaim, Thing } from '../model.ts';
import { LADDER } from './near.words.ts';

/** Of the claims that could be near one so many are looked at, and of those that are so many told. */
const MOST_LOOKED_AT = 60;
const MOST_TOLD = 8;
/** A smaller number is the same in two places by chance: *12 people*. */
const LEAST_VALUE = 20;

const RELATED = relatedEvents();

/** Each event with those that stand above or below it on the ladder of definitions. */
function relatedEvents(): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  const relate = (a: string, b: string) => related.set(a, (related.get(a) ?? new Set()).add(b));
  for (const line of LADDER.trim().split('\n')) {
    const [event = '', wider = ''] = line.split(': ');
    for (const other of wider.split(' ')) {
      relate(event, other);
      relate(other, event);
    }
  }
  return related;
}

/**
 * Finds the claims that look as if they answered one question and do not: their definitions are one step apart. *300 killed*
 * beside *4,000 casualties*; or the same number for another outcome, place, time or part, which confirms nothing. Kept in
 * step with the claims of a folder; each question looks at a bounded number of them.
 */
export class NearClaims {
  /** By kind and unit, then by event, and by value. */
  readonly #byEvent = new Map<string, Map<string, ReviewClaim[]>>();
  readonly #byValue = new Map<string, Map<number | string, ReviewClaim[]>>();

  /** `data` is what the claims say. */
  add(claims: readonly ReviewClaim[], data: readonly Claim[]): void {
    for (const [index, review] of claims.entries()) {
      const claim = data[index];
      if (!claim || isOut(claim)) continue;
      const kind = kindOf(claim);
      if (claim.thing.event) enter(this.#byEvent, kind, claim.thing.event, review);
      if (claim.low >= LEAST_VALUE) enter(this.#byValue, kind, amountKey(claim), review);
    }
  }

  remove(claims: readonly ReviewClaim[]): void {
    for (const review of claims) {
      const { claim } = review;
      const kind = kindOf(claim);
      leave(this.#byEvent.get(kind)?.get(claim.thing.event ?? ''), review);
      leave(this.#byValue.get(kind)?.get(amountKey(claim)), review);
    }
  }

  /** The claims of other sources near to one; its counterparts, by id, are not among them. */
  nearTo({ claim, source }: ReviewClaim, counterparts: ReadonlySet<string>): readonly Near[] {
    const found = new Map<string, Near>();
    if (isOut(claim)) return [];
    const look = (others: readonly ReviewClaim[] = []): void => {
      for (const other of others.slice(0, MOST_LOOKED_AT)) {
        if (other.source === source || counterparts.has(other.id) || found.has(other.id)) continue;
        const differs = stepBetween(claim.thing, other.claim.thing);
        if (differs && isOfOne(claim.thing, other.claim.thing)) found.set(other.id, { claim: other, differs });
      }
    };
    const kind = kindOf(claim);
    const byEvent = this.#byEvent.get(kind);
    for (const event of RELATED.get(claim.thing.event ?? '') ?? []) look(byEvent?.get(event));
    if (claim.low >= LEAST_VALUE) look(this.#byValue.get(kind)?.get(amountKey(claim)));
    return [...found.values()].slice(0, MOST_TOLD);
  }
}

/** Dates and lengths of time are of anything, and *no casualties* would be near to every count of them. */
const isOut = ({ kind, high }: Claim): boolean => kind === 'date' || kind === 'duration' || high === 0;

const kindOf = ({ kind, unit }: Claim): string => (unit === undefined ? kind : `${kind} ${unit}`);
/** The number itself where it is one: so many strings would take room. */
const amountKey = ({ low, high }: Claim): number | string => (low === high ? low : `${low} ${high}`);

function enter<Key>(index: Map<string, Map<Key, ReviewClaim[]>>, kind: string, key: Key, review: ReviewClaim): void {
  let ofKind = index.get(kind);
  if (!ofKind) {
    ofKind = new Map();
    index.set(kind, ofKind);
  }
  const list = ofKind.get(key);
  if (list) list.push(review);
  // Made with its first claim in it: most have no other, and one that grows from nothing takes room for many.
  else ofKind.set(key, [review]);
}

function leave(list: ReviewClaim[] | undefined, review: ReviewClaim): void {
  const at = list?.indexOf(review) ?? -1;
  if (at >= 0) list?.splice(at, 1);
}

/** In what the two counts differ, where that is one thing only. */
function stepBetween(a: Thing, b: Thing): Difference | undefined {
  const steps: Difference[] = [];
  if (a.event !== b.event) steps.push('event');
  if (Boolean(a.whole) !== Boolean(b.whole)) steps.push('part');
  if (a.period !== b.period) steps.push('period');
  if (a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.includes(place)))
    steps.push('place');
  const [step, ...others] = steps;
  if (others.length > 0) return undefined;
  // Two counts that are called the same could not be told apart to a reader.
  return step === 'event' && (!a.label || !b.label || a.label === b.label) ? undefined : step;
}

/** The same things of the same people, as far as the words tell: some word must say so beside the outcome. */
function isOfOne(a: Thing, b: Thing): boolean {
  if (a.head && b.head && a.head !== b.head) return false;
  const words = new Set([...b.near, ...b.places, ...b.frame]);
  return [...a.near, ...a.places, ...a.frame].some((word) => words.has(word) && word !== a.event && word !== 'people');
}
