import type { Entity } from '../../src/model.ts';
import type { MarkedEntity } from './bundle.ts';
import type { Score } from './tally.ts';

const TITLES =
  /^(?:the|mr\.?|ms\.?|mrs\.?|dr\.?|president|prime minister|minister|general|gen\.|sen\.|rep\.|gov\.|professor|prof\.) /i;

/** A name for comparing: no accents, title, possessive or capitals. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .replace(TITLES, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const namesOf = ({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly string[];
}): readonly string[] => [name, ...aliases].map(fold);

/**
 * Found under any of their names and with the right type; the names of one put together, and only those. Who publishes a
 * source may be found or not.
 */
export function scoreEntities(
  marked: readonly MarkedEntity[],
  read: readonly Entity[],
  publishers: readonly string[],
  score: Score,
): void {
  const taken = new Set<Entity>();
  for (const mark of marked) {
    const names = namesOf(mark);
    const match = read.find((it) => it.type === mark.type && namesOf(it).some((name) => names.includes(name)));
    if (match) taken.add(match);
    if (mark.optional) continue;
    if (match) score.hit('entities');
    else score.miss('entities', `missed ${mark.type} ${mark.name}`);
    const together = match ? names.filter((name) => namesOf(match).includes(name)).length : 0;
    score.hit('aliases', Math.max(0, together - 1));
    const lost = names.length - Math.max(1, together);
    if (lost > 0) score.miss('aliases', `${mark.name}: ${together} of ${names.length} names together`, lost);
  }
  const known = new Set([...marked.flatMap(namesOf), ...publishers.map(fold)]);
  for (const entity of read) {
    const names = namesOf(entity);
    if (!taken.has(entity) && !names.some((name) => known.has(name)))
      score.wrong('entities', `none: ${entity.type} ${entity.name}`);
    const owners = marked.filter((mark) => namesOf(mark).some((name) => names.includes(name)));
    if (owners.length > 1)
      score.wrong('aliases', `run together: ${owners.map(({ name }) => name).join(', ')}`, owners.length - 1);
  }
}
