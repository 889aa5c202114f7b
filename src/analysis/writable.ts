/**
 * The same, while it is being made: what may be absent is then set where it is there. Spreading it in (`...(unit && { unit })`)
 * reads no better and takes a hundred times as long, which for a figure or a claim is felt.
 */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
