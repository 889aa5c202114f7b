import type { Entity, EntityMention, Source, Span } from '../model.ts';
import { type MergedEntity, mergingEntities } from './entities.ts';

/** An entity, and one place where it is named. */
export interface NamedAt {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/** The entities of all sources of a review, put together when they are first asked for, or in steps before that. */
export class EntityIndex {
  #all: readonly MergedEntity[] | undefined;
  #merging: Generator<void, readonly MergedEntity[]> | undefined;

  /** The sources are not what they were. */
  forget(): void {
    this.#all = undefined;
    this.#merging = undefined;
  }

  get isMerged(): boolean {
    return this.#all !== undefined;
  }

  /** Does a part of what there is to do; the sources are the same at each step until they are forgotten. */
  step(sources: readonly Source[]): void {
    this.#merging ??= mergingEntities(sources);
    const step = this.#merging.next();
    if (step.done) this.#all = step.value;
  }

  all(sources: readonly Source[]): readonly MergedEntity[] {
    while (!this.#all) this.step(sources);
    this.#merging = undefined;
    return this.#all;
  }

  /** The entity that is named at an offset of a source, and there. */
  at(sources: readonly Source[], path: string, offset: number): NamedAt | undefined {
    const covers = ({ start, end }: Span): boolean => start <= offset && offset <= end;
    const place = sources.findIndex((it) => it.path === path);
    if (!sources[place]?.analysis.mentions.some(covers)) return undefined;
    for (const entity of this.all(sources)) {
      const mention = entity.mentionAt(place, offset);
      if (mention) return { entity, mention };
    }
    return undefined;
  }
}
