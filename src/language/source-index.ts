import type { Source } from '../model.ts';

/** A place where a text names a source by its file's name. */
export interface NamedSource {
  readonly target: Source;
  readonly start: number;
  readonly end: number;
}

const fileName = (path: string): string => path.split('/').at(-1) ?? path;

/** The sources of a folder by what texts call them: the file's name, or the publisher. */
export class SourceIndex {
  readonly #byName = new Map<string, Source>();
  readonly #byPublisher = new Map<string, Source[]>();
  /** What names end in, `.txt`, with the lengths of the names that end so. */
  readonly #lengths = new Map<string, Set<number>>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) {
      const name = fileName(source.path);
      this.#byName.set(name, source);
      const ending = name.slice(Math.max(0, name.lastIndexOf('.')));
      const lengths = this.#lengths.get(ending) ?? new Set();
      this.#lengths.set(ending, lengths.add(name.length));
      const publisher = source.analysis.publisher?.toLowerCase();
      if (publisher === undefined) continue;
      const own = this.#byPublisher.get(publisher);
      if (own) own.push(source);
      else this.#byPublisher.set(publisher, [source]);
    }
  }

  publishedBy(name: string): readonly Source[] {
    return this.#byPublisher.get(name.toLowerCase()) ?? [];
  }

  /** The first place where a text names each source. */
  namesIn(text: string): readonly NamedSource[] {
    const found = new Map<Source, NamedSource>();
    for (const [ending, lengths] of this.#lengths) {
      for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
        const end = at + ending.length;
        for (const length of lengths) {
          const target = this.#byName.get(text.slice(Math.max(0, end - length), end));
          if (target && !found.has(target)) found.set(target, { target, start: end - length, end });
        }
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  }
}
