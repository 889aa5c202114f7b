import { ALL, type Bag, type Bags, bagIn, CLAUSE, NEAR, ringIn, wordIn } from './bag.ts';
import type { WordCounts } from './rarity.ts';

/** What the words of one source's claims weigh together, ring by ring. */
export class RingWeights {
  readonly #bags: Bags;
  #weights = new Float64Array();
  #version = -1;

  constructor(bags: Bags) {
    this.#bags = bags;
  }

  /** Four weights for each claim, those of its rings; weighed anew where the counts have changed. */
  by(counts: WordCounts): Float64Array {
    if (this.#version !== counts.version) {
      this.#version = counts.version;
      const size = this.#bags.starts.length - 1;
      this.#weights = new Float64Array(4 * size);
      for (let index = 0; index < size; index++) this.#weigh(index, bagIn(this.#bags, index), counts);
    }
    return this.#weights;
  }

  #weigh(index: number, bag: Bag, { weigh }: WordCounts): void {
    let near = 0;
    let clause = 0;
    let all = 0;
    let frame = 0;
    for (const entry of bag) {
      const weight = weigh(wordIn(entry));
      const ring = ringIn(entry);
      frame += weight;
      if (ring <= ALL) all += weight;
      if (ring <= CLAUSE) clause += weight;
      if (ring === NEAR) near += weight;
    }
    this.#weights.set([near, clause, all, frame], 4 * index);
  }
}
