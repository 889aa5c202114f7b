/** Data as bytes, and beside them, once each, the words that it is told in. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly words: string;
}

/** Whole numbers up to this are written in as few bytes as they need, all others in eight. */
const LARGEST = 2 ** 29;
/** Stands before a number that is written in eight bytes. */
const IN_EIGHT = 0;

/** Puts numbers and words one after another. */
export class Writer {
  #bytes = new Uint8Array(4096);
  #size = 0;
  readonly #words: string[] = [];
  #length = 0;
  readonly #starts = new Map<string, number>();

  /** How many bytes were written. */
  get size(): number {
    return this.#size;
  }

  /** A whole number from nought up. */
  count(value: number): void {
    let rest = value;
    if (this.#size + 5 > this.#bytes.length) this.#grow();
    while (rest > 127) {
      this.#bytes[this.#size++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#size++] = rest;
  }

  /** Any number. */
  number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) < LARGEST && !Object.is(value, -0)) {
      this.count(value < 0 ? -2 * value : 2 * value + 1);
      return;
    }
    this.count(IN_EIGHT);
    if (this.#size + 8 > this.#bytes.length) this.#grow();
    new DataView(this.#bytes.buffer).setFloat64(this.#size, value);
    this.#size += 8;
  }

  /** A number from nought up that always takes four bytes, so that it can be found without reading what is before it. */
  fixed(value: number): void {
    if (this.#size + 4 > this.#bytes.length) this.#grow();
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#size++] = (value >>> shift) & 255;
  }

  word(word: string): void {
    let start = this.#starts.get(word);
    if (start === undefined) {
      start = this.#length;
      this.#length += word.length;
      this.#starts.set(word, start);
      this.#words.push(word);
    }
    this.count(start);
    this.count(word.length);
  }

  /** What was written, in no more room than it needs. */
  take(): Packed {
    return { bytes: this.#bytes.slice(0, this.#size), words: narrow(this.#words.join('')) };
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

const WIDE = /[^\0-\xff]/;
/** So many characters at a time can be put together from their codes. */
const CHUNK = 4096;

/**
 * The same string in half the room where no character needs two bytes: what is cut out of a text is as wide as the text.
 * Characters that are put together from codes are as narrow as they can be.
 */
function narrow(text: string): string {
  if (WIDE.test(text)) return text;
  let narrowed = '';
  for (let at = 0; at < text.length; at += CHUNK) {
    narrowed += String.fromCharCode(...Array.from(text.slice(at, at + CHUNK), (char) => char.charCodeAt(0)));
  }
  return narrowed;
}

/** Reads what a writer wrote, in the same order, from any place on. */
export class Reader {
  readonly #bytes: Uint8Array;
  readonly #words: string;
  #at: number;

  constructor({ bytes, words }: Packed, at = 0) {
    this.#bytes = bytes;
    this.#words = words;
    this.#at = at;
  }

  count(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  number(): number {
    const value = this.count();
    if (value !== IN_EIGHT) return value % 2 === 0 ? -value / 2 : (value - 1) / 2;
    const { buffer, byteOffset } = this.#bytes;
    this.#at += 8;
    return new DataView(buffer).getFloat64(byteOffset + this.#at - 8);
  }

  fixed(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 8) value |= (this.#bytes[this.#at++] ?? 0) << shift;
    return value >>> 0;
  }

  word(): string {
    const start = this.count();
    return this.#words.slice(start, start + this.count());
  }
}
