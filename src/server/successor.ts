import type { Source } from '../model.ts';
import type { Corpus } from '../review/corpus.ts';
import { inSteps } from './pauses.ts';

/** A review in the making: it takes sources in while others are being read, by path, so that it is the same in the end. */
export class Successor {
  readonly corpus: Corpus;
  readonly #order: readonly string[];
  readonly #read = new Set<string>();
  #at = 0;

  constructor(corpus: Corpus, order: readonly string[]) {
    this.corpus = corpus;
    this.#order = order;
  }

  /** These paths were read; takes in what none before it is missing from. */
  async advance(paths: readonly string[], sourceOf: (path: string) => Source | undefined): Promise<void> {
    for (const path of paths) this.#read.add(path);
    for (; this.#at < this.#order.length; this.#at++) {
      const path = this.#order[this.#at] ?? '';
      if (!this.#read.has(path)) break;
      const source = sourceOf(path);
      if (source) this.corpus.take(source);
    }
    await inSteps(this.corpus.taking());
  }
}
