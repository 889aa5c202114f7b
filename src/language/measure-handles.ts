import type { Measure } from '../model.ts';

/**
 * Names for measures that outlast an edit. A measure's own id is what its claims are, and so another one as soon as a
 * figure is changed; but the tree must not fold up, nor the panel lose what it shows, while a reviewer types. A measure
 * takes over the name of the one that most of its claims were in before.
 */
export class MeasureHandles {
  #measures: readonly Measure[] = [];
  #handles = new Map<Measure, string>();
  #byHandle = new Map<string, Measure>();
  /** The handle of the measure that a claim was in, by the claim's id. */
  readonly #ofClaim = new Map<string, string>();

  /** The name of one of the measures that there are now. */
  handleOf(measures: readonly Measure[], measure: Measure): string {
    this.#update(measures);
    return this.#handles.get(measure) ?? measure.id;
  }

  measureOf(measures: readonly Measure[], handle: string): Measure | undefined {
    this.#update(measures);
    return this.#byHandle.get(handle);
  }

  #update(measures: readonly Measure[]): void {
    if (this.#measures === measures) return;
    this.#measures = measures;
    const before = this.#handles;
    this.#handles = new Map();
    this.#byHandle = new Map();
    for (const measure of measures) this.#give(measure, before.get(measure));
    const fresh = measures.filter((measure) => !this.#handles.has(measure));
    for (const measure of fresh) this.#give(measure, this.#inherited(measure) ?? measure.id);
    // Only what changed is written down anew: a folder may have a hundred thousand claims.
    for (const measure of before.keys()) {
      if (!this.#handles.has(measure)) for (const { id } of measure.claims) this.#ofClaim.delete(id);
    }
    for (const measure of fresh) {
      for (const { id } of measure.claims) this.#ofClaim.set(id, this.#handles.get(measure) ?? measure.id);
    }
  }

  #give(measure: Measure, handle: string | undefined): void {
    if (handle === undefined) return;
    this.#handles.set(measure, handle);
    this.#byHandle.set(handle, measure);
  }

  /** The handle that most of a measure's claims had, unless another measure goes on with it. */
  #inherited({ claims }: Measure): string | undefined {
    const votes = new Map<string, number>();
    for (const { id } of claims) {
      const handle = this.#ofClaim.get(id);
      if (handle !== undefined && !this.#byHandle.has(handle)) votes.set(handle, (votes.get(handle) ?? 0) + 1);
    }
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
  }
}
