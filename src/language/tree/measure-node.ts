import type { Measure } from '../../model.ts';
import type { TreeNode } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { VERDICT_ICONS } from './claim-node.ts';

const MOST_VALUES = 4;

/** A line for a measure: its label, then the different figures that it is given. */
export function measureNode(folder: ReviewFolder, parent: readonly string[], measure: Measure): TreeNode {
  return node(
    folder,
    parent,
    measure,
    measure.label,
    kept(VALUES, measure, () => values(folder, measure, ' · ')),
  );
}

/** A line for a measure that is stated differently: the figures first, as they are what is to be checked. */
export function differenceNode(folder: ReviewFolder, parent: readonly string[], measure: Measure): TreeNode {
  return node(
    folder,
    parent,
    measure,
    kept(EXTREMES, measure, () => extremes(folder, measure)),
    measure.label,
  );
}

function node(
  folder: ReviewFolder,
  parent: readonly string[],
  measure: Measure,
  label: string,
  description: string,
): TreeNode {
  const { say } = folder;
  const kind = folder.worstOfMeasure(measure) ?? 'same';
  const [icon, color] = VERDICT_ICONS[kind];
  const sources = new Set(measure.claims.map(({ source }) => source)).size;
  return {
    path: [...parent, folder.handleOf(measure)],
    label,
    description,
    spoken: [label, description, say.verdict(kind), say.sources(sources)].join(', '),
    tooltip: `${measure.label}\n\n${say.verdict(kind)} · ${say.sources(sources)}\n\n${say.reasons(measure.reasons)}`,
    icon,
    ...(color && { color }),
    state: 'collapsed',
    context: 'measure',
  };
}

/** What the figures of a measure are, in words: all of them have to be looked at. A measure that changes is another object. */
const EXTREMES = new WeakMap<Measure, string>();
const VALUES = new WeakMap<Measure, string>();

function kept(known: WeakMap<Measure, string>, measure: Measure, make: () => string): string {
  let words = known.get(measure);
  if (words === undefined) {
    words = make();
    known.set(measure, words);
  }
  return words;
}

/** The smallest and the largest of a measure's figures as written: `at least nine ↔ 17`. */
function extremes(folder: ReviewFolder, { claims }: Measure): string {
  const sizes = claims.map(({ claim }) => claim.low + claim.high);
  const bySize = claims.map((_, place) => place).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const ends = [bySize[0], bySize.at(-1)].flatMap((place) => claims[place ?? -1] ?? []);
  return [...new Set(ends.map((claim) => folder.quote(claim)))].join(' ↔ ');
}

/** The different figures of a measure as written, `Six` and `six` once. */
function values(folder: ReviewFolder, { claims }: Measure, between: string): string {
  const quotes = new Map(claims.map((claim) => folder.quote(claim)).map((quote) => [quote.toLowerCase(), quote]));
  const shown = [...quotes.values()].slice(0, MOST_VALUES).join(between);
  return quotes.size > MOST_VALUES ? `${shown} …` : shown;
}
