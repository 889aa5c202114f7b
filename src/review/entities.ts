import type { Entity, EntityMention, EntityType, Source } from '../model.ts';
import { fingerprint } from './fingerprint.ts';

/** Puts the mentions of all sources together into entities with all their names. */
export function mergeEntities(sources: readonly Source[]): readonly Entity[] {
  const entities = new Map<
    string,
    { name: string; type: EntityType; aliases: Set<string>; mentions: EntityMention[] }
  >();
  for (const { path, text, analysis } of sources) {
    for (const { name, type, start, end } of analysis.mentions) {
      const key = `${type} ${name}`;
      const entity = entities.get(key) ?? { name, type, aliases: new Set<string>(), mentions: [] };
      const written = text.slice(start, end);
      if (written !== name) entity.aliases.add(written);
      entity.mentions.push({ source: path, start, end });
      entities.set(key, entity);
    }
  }
  return [...entities].map(([key, entity]) => ({ ...entity, id: fingerprint(key), aliases: [...entity.aliases] }));
}
