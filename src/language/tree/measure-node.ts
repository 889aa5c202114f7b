import type { Measure } from '../../model.ts';
import type { TreeNode } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { VERDICT_ICONS } from './claim-node.ts';

const MOST_VALUES = 4;

/** A line for a measure: its label, and the different figures it is given. */
export function measureNode(folder: ReviewFolder, parent: readonly string[], measure: Measure): TreeNode {
  const { say } = folder;
  const kind = folder.worstOfMeasure(measure) ?? 'same';
  const [icon, color] = VERDICT_ICONS[kind];
  const quotes = [...new Set(measure.claims.map((claim) => folder.quote(claim)))];
  const shown = quotes.slice(0, MOST_VALUES).join(' · ') + (quotes.length > MOST_VALUES ? ' …' : '');
  const sources = new Set(measure.claims.map(({ source }) => source)).size;
  return {
    path: [...parent, measure.id],
    label: measure.label,
    description: shown,
    tooltip: `${say.verdict(kind)} · ${say.sources(sources)}\n\n${say.reasons(measure.reasons)}`,
    icon,
    ...(color && { color }),
    state: 'collapsed',
    context: 'measure',
  };
}
