import type { Position } from 'vscode-languageserver-types';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { entities } from './entities.ts';
import { figures } from './figures.ts';
import { type Below, below, type Group, nodesBelow } from './group.ts';
import { sources } from './sources.ts';
import { stepsToCheck, toCheck } from './to-check.ts';
import { findingVoices, whoSays } from './who-says.ts';

/** The branches of the tree, in the order shown. */
const GROUPS: readonly Group[] = [toCheck, figures, sources, entities, whoSays];

/** A list of more lines than this is shown in portions. */
const MOST = 200;
const PORTION = 100;
/** Begins the step of a path that stands for a portion, and ends in how many lines are before it. */
const FROM = 'from:';

/**
 * The nodes below a path; the first element of every path is the folder's URI. A single folder's own line is left out. A
 * long list is cut: its first lines, then a line for each portion of the others, which has them below it.
 */
export function treeChildren(
  folders: readonly ReviewFolder[],
  path: readonly string[],
  options: TreeOptions,
): readonly TreeNode[] {
  const all = childrenOf(folders, path, options);
  const nodes = (from: number, to: number): readonly TreeNode[] =>
    Array.from({ length: Math.max(0, Math.min(to, all.length) - from) }, (_, i) => all.nodeAt(from + i));
  const from = portionOf(path.at(-1));
  if (from !== undefined) return nodes(from, from + PORTION);
  if (all.length <= MOST) return nodes(0, MOST);
  const portions = Array.from({ length: Math.ceil(all.length / PORTION) - 1 }, (_, i) => PORTION * (i + 1));
  return [...nodes(0, PORTION), ...portions.map((start) => portionNode(folders, path, start, all.length))];
}

/** The line for a portion of the lines below a path. */
function portionNode(
  folders: readonly ReviewFolder[],
  path: readonly string[],
  start: number,
  length: number,
): TreeNode {
  const { say } = folders.find(({ uri }) => uri === path[0]) ?? {};
  return {
    path: [...path, FROM + start],
    label: say?.portion(start + 1, Math.min(start + PORTION, length)) ?? '',
    icon: 'ellipsis',
    state: 'collapsed',
    context: 'portion',
  };
}

/**
 * Makes what the tree asks of the whole review (its names, its voices, what differs), and what is seen first of its
 * branches, in steps of a few milliseconds: so that no answer, of the tree or of anything else, has to wait for all of it.
 */
export function* preparing(folder: ReviewFolder): Generator<void, void> {
  yield* folder.corpus.settling();
  // Whoever asks for the same goes on with what others have begun.
  while (!folder.once('tree', () => preparingTree(folder)).next().done) yield;
}

function* preparingTree(folder: ReviewFolder): Generator<void, void> {
  yield* folder.corpus.mergingEntities();
  yield* findingVoices(folder);
  for (const group of GROUPS) {
    group.count(folder, {});
    yield;
    const { length, nodeAt } = group.children(folder, [folder.uri, group.id], [], {});
    for (let place = 0; place < Math.min(length, PORTION); place++) {
      nodeAt(place);
      yield;
    }
  }
}

/** How many lines are before a portion; undefined where a step stands for anything else. */
function portionOf(step = ''): number | undefined {
  const start = step.startsWith(FROM) ? Number(step.slice(FROM.length)) : Number.NaN;
  return Number.isInteger(start) ? start : undefined;
}

/** All lines below a path, or of the list that a portion of it is of. */
function childrenOf(folders: readonly ReviewFolder[], path: readonly string[], options: TreeOptions): Below {
  const filled = folders.filter(({ corpus }) => corpus.sources.length > 0);
  const [only] = filled;
  if (path.length === 0) {
    if (only && filled.length === 1) return nodesBelow(groupNodes(only, options));
    const left = options.filter ? filled.filter((folder) => groupNodes(folder, options).length > 0) : filled;
    return below(
      left,
      ({ uri }) => uri,
      (folder) => ({
        path: [folder.uri],
        label: folder.name,
        description: [parentOf(folder, left), folder.say.sources(folder.corpus.sources.length)]
          .filter(Boolean)
          .join(' · '),
        icon: 'root-folder',
        state: 'expanded',
        context: 'folder',
      }),
    );
  }
  const [uri, group, ...rest] = path;
  const folder = filled.find((it) => it.uri === uri);
  if (!folder) return nodesBelow([]);
  if (group === undefined) return nodesBelow(groupNodes(folder, options));
  const steps = rest.filter((step) => portionOf(step) === undefined);
  return GROUPS.find(({ id }) => id === group)?.children(folder, path, steps, options) ?? nodesBelow([]);
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
  const chain: TreeNode[] = [];
  let parent: readonly string[] = [];
  for (const step of [folder.uri, ...steps]) {
    const siblings = childrenOf(folders, parent, options);
    const place = placeOf(step, siblings);
    if (place !== undefined && place >= PORTION && siblings.length > MOST) {
      const portion = portionNode(folders, parent, place - (place % PORTION), siblings.length);
      chain.push(portion);
      parent = portion.path;
    }
    // With a single folder its own line is left out, and its groups stand at the root.
    if (place !== undefined) chain.push(childrenOf(folders, parent, options).nodeAt(place));
    parent = [...parent, step];
  }
  return chain;
}

function placeOf(step: string, { length, stepAt }: Below): number | undefined {
  for (let place = 0; place < length; place++) if (stepAt(place) === step) return place;
  return undefined;
}

/** A node and all that stands below it, as indented lines to paste elsewhere. */
export function treeText(folders: readonly ReviewFolder[], path: readonly string[], options: TreeOptions): string {
  const nodes = (path: readonly string[]): readonly TreeNode[] => {
    if (portionOf(path.at(-1)) !== undefined) return treeChildren(folders, path, options);
    const { length, nodeAt } = childrenOf(folders, path, options);
    return Array.from({ length }, (_, place) => nodeAt(place));
  };
  const lines = (node: TreeNode, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}${node.label}${node.description ? `  ${node.description}` : ''}`,
    ...(node.state === 'leaf' ? [] : nodes(node.path).flatMap((child) => lines(child, depth + 1))),
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
