import type { Measure } from '../../model.ts';
import type { TreeNode } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { VERDICT_ICONS } from './claim-node.ts';

const MOST_VALUES = 4;

/** A line for a measure: its label, then the different figures that it is given. */
export function measureNode(folder: ReviewFolder, parent: readonly string[], measure: Measure): TreeNode {
  return { ...base(folder, parent, measure), label: measure.label, description: values(folder, measure, ' · ') };
}

/** A line for a measure that is stated differently: the figures first, as they are what is to be checked. */
export function differenceNode(folder: ReviewFolder, parent: readonly string[], measure: Measure): TreeNode {
  return { ...base(folder, parent, measure), label: values(folder, measure, ' ↔ '), description: measure.label };
}

function base(folder: ReviewFolder, parent: readonly string[], measure: Measure) {
  const { say } = folder;
  const kind = folder.worstOfMeasure(measure) ?? 'same';
  const [icon, color] = VERDICT_ICONS[kind];
  const sources = new Set(measure.claims.map(({ source }) => source)).size;
  return {
    path: [...parent, measure.id],
    tooltip: `${measure.label}\n\n${say.verdict(kind)} · ${say.sources(sources)}\n\n${say.reasons(measure.reasons)}`,
    icon,
    ...(color && { color }),
    state: 'collapsed',
    context: 'measure',
  } as const;
}

/** The different figures of a measure as written, `Six` and `six` once. */
function values(folder: ReviewFolder, { claims }: Measure, between: string): string {
  const quotes = new Map(claims.map((claim) => [folder.quote(claim).toLowerCase(), folder.quote(claim)]));
  const shown = [...quotes.values()].slice(0, MOST_VALUES).join(between);
  return quotes.size > MOST_VALUES ? `${shown} …` : shown;
}
