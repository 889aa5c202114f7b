import type { Measure } from '../../model.ts';
import { PRESSING, type ReviewFolder } from '../review-folder.ts';
import { claimNode } from './claim-node.ts';
import { type Group, passes } from './group.ts';
import { differenceNode } from './measure-node.ts';

/** Findings that stand outside any measure: checks of one source's own arithmetic that fail. */
const loose = (folder: ReviewFolder) =>
  folder.corpus.findings.filter(({ measure, kind }) => measure === undefined && kind !== 'adds-up');

/** The measures that are stated differently, the most pressing first. */
export function differing(folder: ReviewFolder): readonly Measure[] {
  return folder.corpus.measures
    .flatMap((measure) => {
      const kind = folder.worstOfMeasure(measure);
      return kind && kind !== 'adds-up' ? [{ measure, rank: PRESSING.indexOf(kind) }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ measure }) => measure);
}

/** What a reviewer should look at: measures that sources state differently, and sums that do not add up. */
export const toCheck: Group = {
  id: 'to-check',
  label: ({ say }) => say.group('to-check'),
  icon: 'checklist',
  expanded: true,
  count: (folder) => differing(folder).length + loose(folder).length,
  children(folder, path, [id], options) {
    if (id !== undefined) {
      const measure = folder.corpus.measures.find((it) => it.id === id);
      const claims = measure?.claims ?? loose(folder).flatMap((it) => (it.id === id ? [it.a, it.b] : []));
      return claims.map((claim) => claimNode(folder, path, claim));
    }
    const sums = loose(folder)
      .filter(({ a, b }) => passes(options, folder.quote(a), folder.quote(b)))
      .map((finding) => ({
        path: [...path, finding.id],
        label: `${folder.quote(finding.a)} · ${folder.quote(finding.b)}`,
        description: folder.say.verdict(finding.kind),
        icon: 'error',
        color: 'sourceReview.differs',
        state: 'collapsed' as const,
        context: 'finding',
      }));
    const measures = sorted(folder, differing(folder), options)
      .filter((it) => passes(options, it.label, ...it.claims.map((claim) => folder.quote(claim))))
      .map((measure) => differenceNode(folder, path, measure));
    return [...sums, ...measures];
  },
};

/** Measures in the order that the reader chose; by date means by the latest of its claims, newest first. */
export function sorted(
  _folder: ReviewFolder,
  measures: readonly Measure[],
  { sort }: { readonly sort?: string },
): readonly Measure[] {
  if (sort === 'name') return measures.toSorted((a, b) => a.label.localeCompare(b.label));
  if (sort !== 'date') return measures;
  const latest = ({ claims }: Measure) =>
    Math.max(...claims.map(({ claim }) => claim.asOf?.high ?? Number.NEGATIVE_INFINITY));
  return measures.toSorted((a, b) => latest(b) - latest(a) || 0);
}
