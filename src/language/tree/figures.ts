import type { Measure } from '../../model.ts';
import type { TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { claimNode } from './claim-node.ts';
import { claimPasses, type Group, measurePasses } from './group.ts';
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
    const { corpus, say } = folder;
    const alone = () =>
      corpus.sources
        .flatMap((source) => corpus.claimsIn(source.path))
        .filter((claim) => !corpus.measureOf(claim.id) && claimPasses(options, folder, claim));
    if (id === ALONE) return alone().map((claim) => claimNode(folder, path, claim));
    if (id !== undefined) {
      const claims = folder.measureBy(id)?.claims ?? [];
      return claims.map((claim) => claimNode(folder, path, claim));
    }
    const measures = sorted(measuresLeft(folder, options), options).map((it) => measureNode(folder, path, it));
    const rest = alone().length;
    if (rest === 0) return measures;
    return [
      ...measures,
      {
        path: [...path, ALONE],
        label: say.verdict('alone'),
        description: say.figures(rest),
        icon: 'circle-outline',
        state: 'collapsed',
        context: 'group',
      },
    ];
  },
};

const measuresLeft = (folder: ReviewFolder, options: TreeOptions): readonly Measure[] =>
  folder.corpus.measures.filter((it) => measurePasses(options, folder, it));
