/** A pair that was never compared, for it has nothing in common, counts as this likely; less likely pairs are forgotten. */
export const STRANGERS = -3;

/** The pairs of one source's claims: of each the earlier claim, by number, and how likely it is, in log-odds. */
export interface Links {
  /** Where the pairs of each claim begin, and at last where those of the last one end. */
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly scores: Float32Array;
}
