import type { Position } from 'vscode-languageserver-types';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { entities } from './entities.ts';
import { figures } from './figures.ts';
import type { Group } from './group.ts';
import { sources } from './sources.ts';
import { stepsToCheck, toCheck } from './to-check.ts';
import { whoSays } from './who-says.ts';

/** The branches of the tree, in the order shown. */
const GROUPS: readonly Group[] = [toCheck, figures, sources, entities, whoSays];

/** The nodes below a path; the first element of every path is the folder's URI. A single folder's own line is left out. */
export function treeChildren(
  folders: readonly ReviewFolder[],
  path: readonly string[],
  options: TreeOptions,
): readonly TreeNode[] {
  const filled = folders.filter(({ corpus }) => corpus.sources.length > 0);
  const [only] = filled;
  if (path.length === 0) {
    if (only && filled.length === 1) return groupNodes(only, options);
    const left = options.filter ? filled.filter((folder) => groupNodes(folder, options).length > 0) : filled;
    return left.map((folder) => ({
      path: [folder.uri],
      label: folder.name,
      description: [parentOf(folder, left), folder.say.sources(folder.corpus.sources.length)]
        .filter(Boolean)
        .join(' · '),
      icon: 'root-folder',
      state: 'expanded',
      context: 'folder',
    }));
  }
  const [uri, group, ...rest] = path;
  const folder = filled.find((it) => it.uri === uri);
  if (!folder) return [];
  if (group === undefined) return groupNodes(folder, options);
  return GROUPS.find(({ id }) => id === group)?.children(folder, path, rest, options) ?? [];
}

/** What tells a folder from others of its name: the folder that it lies in. */
function parentOf({ uri, name }: ReviewFolder, folders: readonly ReviewFolder[]): string {
  const isOneOfSeveral = folders.filter((it) => it.name === name).length > 1;
  return isOneOfSeveral ? decodeURIComponent(uri.split('/').at(-2) ?? '') : '';
}

/** The branches; where there is a filter, those that it leaves something of, unfolded. */
function groupNodes(folder: ReviewFolder, options: TreeOptions): readonly TreeNode[] {
  return GROUPS.flatMap((group): TreeNode[] => {
    const path = [folder.uri, group.id];
    if (options.filter && group.children(folder, path, [], options).length === 0) return [];
    return [
      {
        path,
        label: group.label(folder),
        description: folder.say.number(group.count(folder, options)),
        icon: group.icon,
        state: group.expanded || options.filter ? 'expanded' : 'collapsed',
        context: `group.${group.id}`,
      },
    ];
  });
}

/** The nodes from the root to the one that stands for what is at a place: a figure in its measure, else in its source. */
export function treePathTo(
  folders: readonly ReviewFolder[],
  folder: ReviewFolder,
  path: string,
  position: Position,
  options: TreeOptions,
): readonly TreeNode[] {
  const claim = folder.claimAt(path, position);
  const entity = claim ? undefined : folder.entityAt(path, position);
  const measure = claim && folder.corpus.measureOf(claim.id);
  const steps = measure
    ? folder.worstOfMeasure(measure)
      ? stepsToCheck(folder, measure, claim, options)
      : [figures.id, folder.handleOf(measure), claim.id]
    : entity
      ? [entities.id, entity.entity.type, entity.entity.id, `${path}:${entity.mention.start}`]
      : [sources.id, path, ...(claim ? [claim.id] : [])];
  const all = [folder.uri, ...steps];
  return all.flatMap((_, depth) => {
    const wanted = all.slice(0, depth + 1);
    const siblings = treeChildren(folders, wanted.slice(0, -1), options);
    return (
      siblings.find((node) => node.path.join('\n') === wanted.join('\n')) ?? groupAt(folders, wanted, options) ?? []
    );
  });
}

/** With a single folder its own line is left out, and its groups stand at the root. */
function groupAt(
  folders: readonly ReviewFolder[],
  wanted: readonly string[],
  options: TreeOptions,
): TreeNode | undefined {
  return treeChildren(folders, [], options).find((node) => node.path.join('\n') === wanted.join('\n'));
}

/** A node and all that stands below it, as indented lines to paste elsewhere. */
export function treeText(folders: readonly ReviewFolder[], path: readonly string[], options: TreeOptions): string {
  const lines = (node: TreeNode, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}${node.label}${node.description ? `  ${node.description}` : ''}`,
    ...(node.state === 'leaf'
      ? []
      : treeChildren(folders, node.path, options).flatMap((child) => lines(child, depth + 1))),
  ];
  if (path.length === 0)
    return treeChildren(folders, [], options)
      .flatMap((node) => lines(node, 0))
      .join('\n');
  const parents = [path.slice(0, -1), []];
  const self = parents
    .flatMap((parent) => treeChildren(folders, parent, options))
    .find((node) => node.path.join('\n') === path.join('\n'));
  return self ? lines(self, 0).join('\n') : '';
}
