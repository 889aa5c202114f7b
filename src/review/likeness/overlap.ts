import { ALL, type Bag, CLAUSE, EVENT, MODIFIER, NEAR, PLACE, ringIn, roleIn, wordIn } from './bag.ts';
import { N, NUMBERS, type Profiles, W, WHOLES } from './profiles.ts';
import type { WordCounts } from './rarity.ts';

/** Tells a word that is there from one that is not; above the bits for ring and role. */
const THERE = 64;
const NONE = -1;

/** What the bags of two claims have in common; an `Overlap` is filled anew for each pair. */
export class Overlap {
  /** The weight of the shared words by ring, as a part of all: 1 for the same words, 0 for none shared. */
  near = 0;
  all = 0;
  frame = 0;
  /** The words near the one figure among all of the other, whichever way there is more. */
  cross = 0;
  /** The weight of the rarest word near both, and of all words near both. */
  rarest = 0;
  shared = 0;
  /** The weight of what stands near the one figure and nowhere around the other. */
  extra = 0;
  /** The weight of the rarest event that both have; 0 where there is none. */
  event = 0;
  /** True where a place of the one stands in the other's clause. */
  place = false;
  /** How many modifiers of the one stand anywhere around the other. */
  modifiers = 0;

  readonly #profiles: Profiles;
  readonly #counts: WordCounts;
  /** The bag that others are compared with, laid out by word: comparing is one walk along the other bag. */
  #laid = new Uint8Array(1 << 12);
  #of = NONE;
  /** The words that are laid out. */
  #bag: Bag = new Int32Array();

  constructor(profiles: Profiles, counts: WordCounts) {
    this.#profiles = profiles;
    this.#counts = counts;
  }

  /** Compares two claims, by number; cheapest where `b` stays the same for one pair after another. */
  compare(a: number, b: number): void {
    const profiles = this.#profiles;
    const { weigh } = this.#counts;
    if (b !== this.#of) this.#layOut(b);
    profiles.weigh(a, this.#counts);
    profiles.weigh(b, this.#counts);
    const { whole, numbers, words } = profiles;
    const laid = this.#laid;
    let near = 0;
    let all = 0;
    let frame = 0;
    let nearInAll = 0;
    let allInNear = 0;
    let nearInFrame = 0;
    let frameInNear = 0;
    let rarest = 0;
    let event = 0;
    let place = 0;
    let modifiers = 0;
    const end = whole[WHOLES * a + W.end] ?? 0;
    for (let i = whole[WHOLES * a + W.begin] ?? 0; i < end; i++) {
      const entry = words[i] ?? 0;
      const word = wordIn(entry);
      const other = laid[word] ?? 0;
      if (other === 0) continue;
      const weight = weigh(word);
      const ringA = ringIn(entry);
      const ringB = ringIn(other);
      const outer = Math.max(ringA, ringB);
      frame += weight;
      if (outer <= ALL) all += weight;
      if (ringA === NEAR) {
        nearInFrame += weight;
        if (ringB <= ALL) nearInAll += weight;
      }
      if (ringB === NEAR) {
        frameInNear += weight;
        if (ringA <= ALL) allInNear += weight;
      }
      if (outer === NEAR) {
        near += weight;
        if (weight > rarest) rarest = weight;
      }
      const roleA = roleIn(entry);
      const roleB = roleIn(other);
      if ((roleA | roleB) === 0) continue;
      if ((roleA & roleB & EVENT) !== 0 && weight > event) event = weight;
      if (((roleA & PLACE) !== 0 && ringB <= CLAUSE) || ((roleB & PLACE) !== 0 && ringA <= CLAUSE)) place++;
      if ((roleA & MODIFIER) !== 0 && ringB <= ALL) modifiers++;
      if ((roleB & MODIFIER) !== 0 && ringA <= ALL) modifiers++;
    }
    const at = NUMBERS * a;
    const bt = NUMBERS * b;
    const nearA = numbers[at + N.near] ?? 0;
    const nearB = numbers[bt + N.near] ?? 0;
    const allA = numbers[at + N.all] ?? 0;
    const allB = numbers[bt + N.all] ?? 0;
    this.near = part(near, nearA, nearB);
    this.all = part(all, allA, allB);
    this.frame = part(frame, numbers[at + N.frame] ?? 0, numbers[bt + N.frame] ?? 0);
    this.cross = Math.max(part(nearInAll, nearA, allB), part(allInNear, allA, nearB));
    this.rarest = rarest;
    this.shared = near;
    this.extra = nearA - nearInFrame + (nearB - frameInNear);
    this.event = event;
    this.place = place > 0;
    this.modifiers = modifiers;
  }

  #layOut(b: number): void {
    for (const entry of this.#bag) this.#laid[wordIn(entry)] = 0;
    const bag = this.#profiles.bagOf(b);
    const most = wordIn(bag[bag.length - 1] ?? 0);
    if (most >= this.#laid.length) this.#laid = new Uint8Array(2 * most);
    for (const entry of bag) this.#laid[wordIn(entry)] = THERE | (entry & (THERE - 1));
    this.#bag = bag;
    this.#of = b;
  }
}

const part = (shared: number, a: number, b: number): number => (shared === 0 ? 0 : shared / Math.sqrt(a * b));
