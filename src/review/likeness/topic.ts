import { remember } from '../../analysis/remember.ts';
import type { SourceAnalysis } from '../../model.ts';
import { grown, roomFor } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

const SHORTEST = 4;
const NONE = -1;

const wordsOf = remember((name): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST),
);

/** Fewer names than this tell too little. */
const FEW = 8;

/**
 * What each source of a folder is about, as far as names tell: the words of the names in it, by number. Sources go by
 * number, each higher than those before it.
 */
export class Topics {
  readonly #vocabulary: Vocabulary;
  /** The words of all sources, one behind the other, and where those of each begin and end. */
  #words = new Int32Array(1 << 10);
  #size = 0;
  #bounds = new Int32Array(1 << 6);
  /** For which source each word was last laid out, and which source that is. */
  #laid = new Int32Array(1 << 12);
  #source = NONE;
  #round = 0;
  /** Of each source what was last told of it, for which round. */
  #told = new Int32Array(1 << 6);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(source: number, { mentions }: SourceAnalysis): void {
    const topic = new Set<number>();
    for (const { name } of mentions) for (const word of wordsOf(name)) topic.add(this.#vocabulary.numberOf(word));
    const begin = this.#size;
    this.#size += topic.size;
    if (this.#size > this.#words.length) this.#words = grown(this.#words, new Int32Array(roomFor(this.#size)));
    let at = begin;
    for (const word of topic) this.#words[at++] = word;
    if (2 * source + 1 >= this.#bounds.length) this.#bounds = grown(this.#bounds, new Int32Array(4 * source + 2));
    this.#bounds[2 * source] = begin;
    this.#bounds[2 * source + 1] = this.#size;
  }

  /** Keeps the topics of these sources alone. */
  keep(sources: Iterable<number>): void {
    const words = this.#words;
    this.#words = new Int32Array(this.#size);
    this.#size = 0;
    for (const source of sources) {
      const begin = this.#bounds[2 * source] ?? 0;
      const end = this.#bounds[2 * source + 1] ?? 0;
      this.#words.set(words.subarray(begin, end), this.#size);
      this.#bounds[2 * source] = this.#size;
      this.#size += end - begin;
      this.#bounds[2 * source + 1] = this.#size;
    }
  }

  /** True where two sources name enough, and nothing in common; cheapest where `own` stays the same for one after another. */
  areApart(own: number, other: number): boolean {
    if (own !== this.#source) this.#layOut(own);
    if (other >= this.#told.length) this.#told = grown(this.#told, new Int32Array(2 * other));
    const told = this.#told[other] ?? 0;
    if (told >> 1 === this.#round) return (told & 1) === 1;
    const apart = this.#sharesNothing(other);
    this.#told[other] = (this.#round << 1) | Number(apart);
    return apart;
  }

  #layOut(source: number): void {
    this.#source = source;
    this.#round++;
    const end = this.#bounds[2 * source + 1] ?? 0;
    for (let at = this.#bounds[2 * source] ?? 0; at < end; at++) {
      const word = this.#words[at] ?? 0;
      if (word >= this.#laid.length) this.#laid = grown(this.#laid, new Int32Array(2 * word));
      this.#laid[word] = this.#round;
    }
  }

  /** Holds a source against the one that is laid out. */
  #sharesNothing(other: number): boolean {
    const own = this.#source;
    const begin = this.#bounds[2 * other] ?? 0;
    const end = this.#bounds[2 * other + 1] ?? 0;
    if (Math.min(end - begin, (this.#bounds[2 * own + 1] ?? 0) - (this.#bounds[2 * own] ?? 0)) < FEW) return false;
    for (let at = begin; at < end; at++) if (this.#laid[this.#words[at] ?? 0] === this.#round) return false;
    return true;
  }
}
