import type { Entity, EntityMention, EntityType } from '../../model.ts';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { below, type Group, nodesBelow, passes } from './group.ts';

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
      const mentions = corpus.entities.find((it) => it.id === id)?.mentions ?? [];
      return below(mentions, stepTo, (mention) => mentionNode(folder, path, mention));
    }
    if (type !== undefined) {
      return below(
        inOrder(folder, type, options),
        (it) => it.id,
        (it) => ({
          path: [...path, it.id],
          label: it.name,
          description: say.number(it.mentionCount),
          tooltip: [it.name, ...it.aliases.filter((alias) => alias !== it.name)].join('\n\n'),
          icon: ICONS[it.type],
          state: 'collapsed',
          context: 'entity',
        }),
      );
    }
    const nodes = TYPES.flatMap((it): TreeNode[] => {
      const count = inOrder(folder, it, options).length;
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
    return nodesBelow(nodes);
  },
};

const entitiesLeft = ({ corpus: { entities: all } }: ReviewFolder, options: TreeOptions): readonly Entity[] =>
  options.filter ? all.filter((it) => passes(options, it.name, ...it.aliases)) : all;

const inOrder = (folder: ReviewFolder, type: string, options: TreeOptions): readonly Entity[] =>
  folder.once(`entities ${type} ${options.sort} ${options.filter}`, () =>
    entitiesLeft(folder, options)
      .filter((it) => it.type === type)
      .sort((a, b) => (options.sort === 'name' ? 0 : b.mentionCount - a.mentionCount) || a.name.localeCompare(b.name)),
  );

const stepTo = ({ source, start }: EntityMention): string => `${source}:${start}`;

function mentionNode(folder: ReviewFolder, parent: readonly string[], mention: EntityMention): TreeNode {
  const place = folder.place(mention.source, mention);
  const line = place.range.start.line + 1;
  const text = (start: number, end: number) => folder.textOf(mention.source, { start: Math.max(0, start), end });
  const before = text(mention.start - CONTEXT, mention.start).replace(/^\S*\s/, '');
  const after = text(mention.end, mention.end + CONTEXT).replace(/\s\S*$/, '');
  return {
    path: [...parent, stepTo(mention)],
    label: text(mention.start, mention.end),
    description: folder.placeName(mention.source, mention),
    tooltip: `…${before}${text(mention.start, mention.end)}${after}…\n\n${mention.source}:${line}`,
    icon: 'symbol-string',
    state: 'leaf',
    context: 'mention',
    place,
  };
}
