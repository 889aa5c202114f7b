/** The longest name that is shown whole. */
const MOST = 20;
/** So much of a name that has no words in it is enough to know it again. */
const FEW = 8;
/** What a machine made up: eight digits and letters or more, both among them. */
const MADE_UP = /^(?=[a-z]*\d)(?=\d*[a-z])[0-9a-f]{8,}$/i;

/**
 * One short name for each source of a folder, and the same one everywhere: the beginning of its file's name, up to the end of
 * a word, as far as it tells it from all others. `006_council-minutes.txt` is *006_council-minutes*,
 * `002_fire-service-statement.txt` is *002_fire-service…*, and `000_b960be357d28690e.txt` is *000…*.
 */
export class SourceNames {
  /** The list that was last asked about: the review makes another only where its sources change. */
  #asked: readonly { readonly path: string }[] = [];
  #paths: readonly string[] = [];
  /** The names of all files in order, so that those which begin alike stand together. */
  #sorted: readonly string[] = [];
  #names = new Map<string, string>();

  /** The name of one among so many sources. */
  nameOf(path: string, sources: readonly { readonly path: string }[]): string {
    this.#update(sources);
    let name = this.#names.get(path);
    if (name === undefined) {
      name = this.#shortened(path);
      this.#names.set(path, name);
    }
    return name;
  }

  #update(sources: readonly { readonly path: string }[]): void {
    if (sources === this.#asked) return;
    this.#asked = sources;
    const same = sources.length === this.#paths.length && sources.every(({ path }, i) => path === this.#paths[i]);
    if (same) return;
    this.#paths = sources.map(({ path }) => path);
    this.#sorted = this.#paths.map(fileName).sort();
    this.#names = new Map();
  }

  #shortened(path: string): string {
    const whole = fileName(path);
    const isOneOfMany = this.#beginsWith(whole).filter((name) => name === whole).length > 1;
    if (isOneOfMany) return withoutEnding(path);
    const words = whole.match(/[^_\s-]+[_\s-]*/g) ?? [whole];
    if (whole.length <= MOST && !words.some((word) => MADE_UP.test(word))) return whole;
    let begun = '';
    let told = '';
    for (const word of words) {
      const next = `${begun}${word}`;
      if (MADE_UP.test(word) || (next.length > MOST && told)) break;
      begun = next;
      const name = begun.replace(/[_\s-]+$/, '');
      if (this.#beginsWith(name).length <= 1) told = name;
    }
    for (let length = Math.max(FEW, begun.length); !told && length < whole.length; length++) {
      if (this.#beginsWith(whole.slice(0, length)).length <= 1) told = whole.slice(0, length);
    }
    return !told || told === whole ? whole : `${told}…`;
  }

  /** Some of the names that begin so: enough to see whether there are several. */
  #beginsWith(start: string): readonly string[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return this.#sorted.slice(low, low + 2).filter((name) => name.startsWith(start));
  }
}

const withoutEnding = (path: string): string => path.replace(/\.txt$/i, '');
const fileName = (path: string): string => withoutEnding(path.split('/').at(-1) ?? path);
