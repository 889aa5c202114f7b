/** Takes off what binary fractions add: 0.29 and not 0.29000000000000004. */
export const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
