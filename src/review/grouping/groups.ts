import type { Measure, ReviewClaim, Source } from '../../model.ts';

/** Which claims of a folder answer one question, while sources come, change and go. */
export interface Groups {
  /** All measures, in the order of their first claims. */
  readonly measures: readonly Measure[];
  measureOf(claimId: string): Measure | undefined;
  /** Adds or replaces the claims of one source; `opened` is the same as data. */
  put(source: Source, claims: readonly ReviewClaim[], opened: Source): void;
  /** Forgets the claims of one source. */
  remove(path: string): void;
  /** Brings the groups up to date with what was put and removed, in steps. */
  settling(): Generator<void, void>;
  /** The sources of measures that came about or went since this was last asked. */
  takeTouched(): ReadonlySet<string>;
}
