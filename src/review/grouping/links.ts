/** A pair that was never compared, for it has nothing in common, counts as this likely; less likely pairs are forgotten. */
export const STRANGERS = -3;

/** The pairs of one source's claims: of each the earlier claim, by number, and how likely it is, in log-odds. */
export interface Links {
  readonly others: Int32Array;
  readonly scores: Float32Array;
}

export const NO_LINKS: Links = { others: new Int32Array(), scores: new Float32Array() };

/** A longer array that begins with what a shorter one holds. */
export function grown<Numbers extends Int32Array | Float32Array>(numbers: Numbers, longer: Numbers): Numbers {
  longer.set(numbers);
  return longer;
}
