import type { Reader, Writer } from './bytes.ts';

/** How data of one kind is written as bytes, and read again. */
export interface Form<T> {
  write(value: T, to: Writer): void;
  read(from: Reader): T;
}

/** A field that may be absent. */
interface Optional<T> {
  readonly optional: Form<T>;
}

/** A form for each field: what may be absent has to be marked so. */
type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Required<T>[K]> : Form<T[K]>;
};

/** A whole number from nought up: a place, a length, an index. */
export const count: Form<number> = { write: (value, to) => to.count(value), read: (from) => from.count() };
export const number: Form<number> = { write: (value, to) => to.number(value), read: (from) => from.number() };
export const word: Form<string> = { write: (value, to) => to.word(value), read: (from) => from.word() };
/** Says by being there all that it says. */
export const flag: Form<true> = { write: () => undefined, read: () => true };

export const optional = <T>(form: Form<T>): Optional<T> => ({ optional: form });

/** One of a few names; each is given its number. */
export function oneOf<T extends string>(numbers: Readonly<Record<T, number>>): Form<T> {
  const names = new Map(Object.entries<number>(numbers).map(([name, n]) => [n, name as T] as const));
  return {
    write: (value, to) => to.count(numbers[value]),
    read(from) {
      const name = names.get(from.count());
      if (name === undefined) throw new Error('The bytes are not of this form.');
      return name;
    },
  };
}

const NOTHING: readonly never[] = [];

export const list = <T>(form: Form<T>): Form<readonly T[]> => ({
  write(values, to) {
    to.count(values.length);
    for (const value of values) form.write(value, to);
  },
  read(from) {
    const length = from.count();
    if (length === 0) return NOTHING;
    // As long as it will be: one that grows from nothing takes room for many, and most are of a few.
    const values = new Array<T>(length);
    for (let index = 0; index < length; index++) values[index] = form.read(from);
    return values;
  },
});

/** How an object is written. */
interface RecordForm<T> extends Form<T> {
  /** Its fields up to one, for who needs no more. */
  readTo(last: keyof T, from: Reader): Partial<T>;
}

/** An object: which of its optional fields are there, then the fields in the order given. */
export function record<T extends object>(fields: Fields<T>): RecordForm<T> {
  const all = Object.entries<Form<unknown> | Optional<unknown>>(fields).map(([name, field]) => ({
    name: name as keyof T,
    form: ('optional' in field ? field.optional : field) as Form<T[keyof T]>,
    isOptional: 'optional' in field,
  }));
  const bits = new Map(all.filter(({ isOptional }) => isOptional).map(({ name }, n) => [name, 1 << n]));
  const plan = all.map(({ name, form }) => ({ name, form, bit: bits.get(name) ?? 0 }));
  return {
    write(value, to) {
      let present = 0;
      for (const { name, bit } of plan) if (bit !== 0 && value[name] !== undefined) present |= bit;
      if (bits.size > 0) to.count(present);
      for (const { name, form, bit } of plan) if (bit === 0 || (present & bit) !== 0) form.write(value[name], to);
    },
    read(from) {
      const present = bits.size > 0 ? from.count() : 0;
      const value: Partial<T> = {};
      for (const { name, form, bit } of plan) if (bit === 0 || (present & bit) !== 0) value[name] = form.read(from);
      return value as T;
    },
    readTo(last, from) {
      const present = bits.size > 0 ? from.count() : 0;
      const value: Partial<T> = {};
      for (const { name, form, bit } of plan) {
        if (bit === 0 || (present & bit) !== 0) value[name] = form.read(from);
        if (name === last) break;
      }
      return value;
    },
  };
}
