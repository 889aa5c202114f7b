import picomatch from 'picomatch';
import { DEFAULT_GLOBS, type SourceGlobs } from '../folder/find.ts';
import { looksLikeProse } from '../folder/prose.ts';
import type { Settings } from './settings.ts';

/** Which files are under review: by name, and, where the reviewer has not named them, by what they hold. */
export class Selection {
  readonly globs: SourceGlobs;
  readonly #byName: (path: string) => boolean;
  readonly #excluded: (path: string) => boolean;
  readonly #named: boolean;

  constructor({ include, exclude }: Pick<Settings, 'include' | 'exclude'>) {
    this.#named = include.length > 0;
    this.globs = {
      include: this.#named ? include : DEFAULT_GLOBS.include,
      exclude: this.#named ? [...exclude, '**/node_modules/**', '**/.git/**'] : [...DEFAULT_GLOBS.exclude, ...exclude],
    };
    const options = { nocase: true };
    const included = picomatch([...this.globs.include], options);
    this.#excluded = picomatch([...this.globs.exclude], { ...options, dot: true });
    this.#byName = (path) => included(path) && !this.#excluded(path);
  }

  /** The same for selections that take the same. */
  get name(): string {
    return JSON.stringify(this.globs);
  }

  /** Whether a path may be a source; what it holds has the last word. */
  takesName(path: string): boolean {
    return this.#byName(path);
  }

  excludes(path: string): boolean {
    return this.#excluded(path);
  }

  takesText(text: string): boolean {
    return this.#named || looksLikeProse(text);
  }
}
