import { claimNode } from './claim-node.ts';
import { type Group, passes } from './group.ts';
import { measureNode } from './measure-node.ts';
import { sorted } from './to-check.ts';

const ALONE = 'alone';

/** Every measure with its claims; at the end the figures that one source alone states. */
export const figures: Group = {
  id: 'figures',
  label: ({ say }) => say.group('figures'),
  icon: 'symbol-number',
  count: ({ corpus }) => corpus.measures.length,
  children(folder, path, [id], options) {
    const { corpus, say } = folder;
    const alone = () =>
      corpus.sources
        .flatMap((source) => corpus.claimsIn(source.path))
        .filter((claim) => !corpus.measureOf(claim.id) && passes(options, folder.quote(claim), say.who(claim.claim)));
    if (id === ALONE) return alone().map((claim) => claimNode(folder, path, claim));
    if (id !== undefined) {
      const claims = folder.measureBy(id)?.claims ?? [];
      return claims.map((claim) => claimNode(folder, path, claim));
    }
    const measures = sorted(corpus.measures, options)
      .filter((it) => passes(options, it.label, ...it.claims.map((claim) => folder.quote(claim))))
      .map((measure) => measureNode(folder, path, measure));
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
