/** Numbers in a row. */
type Row = Int32Array | Float32Array | Float64Array;

/** A longer array that begins with what a shorter one holds. */
export function grown<Numbers extends Row>(numbers: Numbers, longer: Numbers): Numbers {
  longer.set(numbers);
  return longer;
}

/** The length that an array gets which has to hold so many: some more, so that it seldom has to grow. */
export const roomFor = (size: number): number => Math.ceil(1.25 * size);
