import type { Finding } from '../../model.ts';

/** What the checks of each source's own sums found, by source and by claim. */
export class CheckIndex {
  readonly #bySource = new Map<string, readonly Finding[]>();
  readonly #byClaim = new Map<string, readonly Finding[]>();

  /** These are what the checks of a source found, in place of what they found before. */
  put(path: string, found: readonly Finding[]): void {
    this.remove(path);
    this.#bySource.set(path, found);
    for (const finding of found) {
      for (const id of idsIn(finding)) this.#byClaim.set(id, [...this.of(id), finding]);
    }
  }

  remove(path: string): void {
    for (const finding of this.in(path)) for (const id of idsIn(finding)) this.#byClaim.delete(id);
    this.#bySource.delete(path);
  }

  in(path: string): readonly Finding[] {
    return this.#bySource.get(path) ?? [];
  }

  of(claimId: string): readonly Finding[] {
    return this.#byClaim.get(claimId) ?? [];
  }
}

const idsIn = ({ a, b, from = [] }: Finding): ReadonlySet<string> => new Set([a, b, ...from].map(({ id }) => id));
