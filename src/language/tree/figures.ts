import type { Measure, ReviewClaim } from '../../model.ts';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { claimNode } from './claim-node.ts';
import { below, bothBelow, claimPasses, claimsBelow, type Group, measurePasses, nodesBelow } from './group.ts';
import { measureNode } from './measure-node.ts';
import { sorted } from './to-check.ts';

const ALONE = 'alone';

/** Every measure with its claims; at the end the figures that one source alone states. */
export const figures: Group = {
  id: 'figures',
  label: ({ say }) => say.group('figures'),
  icon: 'symbol-number',
  count: (folder, options) => measuresLeft(folder, options).length,
  children(folder, path, [id], options) {
    const node = (claim: ReviewClaim) => claimNode(folder, path, claim);
    if (id === ALONE) return claimsBelow(alone(folder, options), node);
    if (id !== undefined) return claimsBelow(folder.measureBy(id)?.claims ?? [], node);
    const { say } = folder;
    const measures = below(
      sorted(folder, 'measures', measuresLeft(folder, options), options),
      (it) => folder.handleOf(it),
      (it) => measureNode(folder, path, it),
    );
    const rest = alone(folder, options).length;
    if (rest === 0) return measures;
    const last: TreeNode = {
      path: [...path, ALONE],
      label: say.verdict('alone'),
      description: say.figures(rest),
      icon: 'circle-outline',
      state: 'collapsed',
      context: 'group',
    };
    return bothBelow(measures, nodesBelow([last]));
  },
};

/** What one source alone states. */
const alone = (folder: ReviewFolder, options: TreeOptions): readonly ReviewClaim[] =>
  folder.once(`alone ${options.filter}`, () => {
    const { corpus } = folder;
    return corpus.sources
      .flatMap((source) => corpus.claimsIn(source.path))
      .filter((claim) => !corpus.measureOf(claim.id) && claimPasses(options, folder, claim));
  });

const measuresLeft = (folder: ReviewFolder, options: TreeOptions): readonly Measure[] =>
  folder.once(`measures ${options.filter}`, () => {
    const { measures } = folder.corpus;
    return options.filter ? measures.filter((it) => measurePasses(options, folder, it)) : measures;
  });
