import type { Measure, ReviewClaim } from '../../model.ts';
import type { Profile } from '../likeness/profile.ts';
import { type Links, NO_LINKS } from './links.ts';

/** A claim as it is grouped. */
export interface Member {
  /** Claims that came later have higher numbers; a forgotten claim's number is not given again. */
  readonly number: number;
  /** Number of its source. */
  readonly source: number;
  readonly claim: ReviewClaim;
  readonly profile: Profile;
  /** Which claims before it are like it: a stretch of the links of those that were linked with it. */
  links: Links;
  from: number;
  to: number;
  component: Component | undefined;
  group: Group | undefined;
  /** Its place among the claims that are being grouped just now. */
  index: number;
}

/** Claims that answer one question; the measure that they make is put into words when somebody asks. */
export interface Group {
  readonly members: readonly Member[];
  measure: Measure | undefined;
}

/** Claims that strong links connect, and what they were grouped to. */
export interface Component {
  readonly members: Set<Member>;
  readonly groups: Set<Group>;
}

export const toMember = (number: number, source: number, claim: ReviewClaim, profile: Profile): Member => ({
  number,
  source,
  claim,
  profile,
  links: NO_LINKS,
  from: 0,
  to: 0,
  component: undefined,
  group: undefined,
  index: 0,
});

/** In the order of paths, then offsets. */
export function byPlace({ claim: a }: Member, { claim: b }: Member): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.index - b.index;
}
