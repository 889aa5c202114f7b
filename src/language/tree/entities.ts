import type { Entity, EntityType } from '../../model.ts';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { type Group, passes } from './group.ts';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const ICONS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
};
const CONTEXT = 40;

/** People, organizations and places, those most often named first, with every mention. */
export const entities: Group = {
  id: 'entities',
  label: ({ say }) => say.group('entities'),
  icon: 'organization',
  count: (folder, options) => entitiesLeft(folder, options).length,
  children(folder, path, [type, id], options) {
    const { corpus, say } = folder;
    if (id !== undefined) {
      const entity = corpus.entities.find((it) => it.id === id);
      return entity ? entity.mentions.map((mention) => mentionNode(folder, path, mention)) : [];
    }
    const fitting = entitiesLeft(folder, options);
    if (type !== undefined) {
      const order = (a: Entity, b: Entity) =>
        (options.sort === 'name' ? 0 : b.mentionCount - a.mentionCount) || a.name.localeCompare(b.name);
      return fitting
        .filter((it) => it.type === type)
        .sort(order)
        .map((it) => ({
          path: [...path, it.id],
          label: it.name,
          description: say.number(it.mentionCount),
          tooltip: [it.name, ...it.aliases.filter((alias) => alias !== it.name)].join('\n\n'),
          icon: ICONS[it.type],
          state: 'collapsed' as const,
          context: 'entity',
        }));
    }
    return TYPES.flatMap((it): TreeNode[] => {
      const count = fitting.filter((entity) => entity.type === it).length;
      if (count === 0) return [];
      const label = say.kindsOfEntity(it);
      return [
        {
          path: [...path, it],
          label,
          description: say.number(count),
          icon: ICONS[it],
          state: 'collapsed',
          context: 'group',
        },
      ];
    });
  },
};

const entitiesLeft = ({ corpus }: ReviewFolder, options: TreeOptions): readonly Entity[] =>
  corpus.entities.filter((it) => passes(options, it.name, ...it.aliases));

function mentionNode(folder: ReviewFolder, parent: readonly string[], mention: Entity['mentions'][number]): TreeNode {
  const place = folder.place(mention.source, mention);
  const line = place.range.start.line + 1;
  const text = (start: number, end: number) => folder.textOf(mention.source, { start: Math.max(0, start), end });
  const before = text(mention.start - CONTEXT, mention.start).replace(/^\S*\s/, '');
  const after = text(mention.end, mention.end + CONTEXT).replace(/\s\S*$/, '');
  return {
    path: [...parent, `${mention.source}:${mention.start}`],
    label: text(mention.start, mention.end),
    description: folder.placeName(mention.source, mention),
    tooltip: `…${before}${text(mention.start, mention.end)}${after}…\n\n${mention.source}:${line}`,
    icon: 'symbol-string',
    state: 'leaf',
    context: 'mention',
    place,
  };
}
