import type { FindingKind, Measure, ReviewClaim } from '../../model.ts';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import { PRESSING, type ReviewFolder } from '../review-folder.ts';
import { claimNode, VERDICT_ICONS } from './claim-node.ts';
import { claimPasses, type Group, measurePasses } from './group.ts';
import { differenceNode, measureNode } from './measure-node.ts';

/** Begins the step of a path that stands for a kind of finding, or for a source, where the reader groups by it. */
const BY_KIND = 'kind:';
const BY_SOURCE = 'source:';

/** What a reviewer should look at: measures that sources state differently, and sums that do not add up. */
export const toCheck: Group = {
  id: 'to-check',
  label: ({ say }) => say.group('to-check'),
  icon: 'checklist',
  expanded: true,
  count: (folder, options) => measuresLeft(folder, options).length + sumsLeft(folder, options).length,
  children(folder, path, rest, options) {
    const [bucket, id] = rest[0]?.startsWith(BY_KIND) || rest[0]?.startsWith(BY_SOURCE) ? rest : [undefined, rest[0]];
    if (id !== undefined) return claimsOf(folder, id).map((claim) => claimNode(folder, path, claim));
    if (bucket === undefined && options.group === 'kind') return kinds(folder, path, options);
    if (bucket === undefined && options.group === 'source') return sources(folder, path, options);
    return [...sums(folder, path, bucket, options), ...measures(folder, path, bucket, options)];
  },
};

/** The steps from the group to a claim of a measure, as the reader has grouped. */
export function stepsToCheck(folder: ReviewFolder, measure: Measure, claim: ReviewClaim, { group }: TreeOptions) {
  const bucket =
    group === 'kind'
      ? [BY_KIND + folder.worstOfMeasure(measure)]
      : group === 'source'
        ? [BY_SOURCE + claim.source]
        : [];
  return [toCheck.id, ...bucket, folder.handleOf(measure), claim.id];
}

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

/** Measures in the order that the reader chose; by date means by the latest of its claims, newest first. */
export function sorted(measures: readonly Measure[], { sort }: TreeOptions): readonly Measure[] {
  if (sort === 'name') return measures.toSorted((a, b) => a.label.localeCompare(b.label));
  if (sort !== 'date') return measures;
  const latest = ({ claims }: Measure) => Math.max(...claims.map(({ claim }) => claim.asOf?.high ?? -1e9));
  return measures.toSorted((a, b) => latest(b) - latest(a));
}

/** What the reader's filter leaves of the measures that differ, and of the sums that do not add up. */
const measuresLeft = (folder: ReviewFolder, options: TreeOptions) =>
  differing(folder).filter((it) => measurePasses(options, folder, it));
const sumsLeft = (folder: ReviewFolder, options: TreeOptions) =>
  loose(folder).filter(({ a, b }) => [a, b].some((claim) => claimPasses(options, folder, claim)));

/** Findings that stand outside any measure: checks of one source's own arithmetic that fail. */
const loose = (folder: ReviewFolder) => folder.corpus.checks.filter(({ kind }) => kind !== 'adds-up');

function claimsOf(folder: ReviewFolder, id: string): readonly ReviewClaim[] {
  return (
    folder.measureBy(id)?.claims ?? loose(folder).flatMap((it) => (it.id === id ? [it.a, ...(it.from ?? [it.b])] : []))
  );
}

/** Whether something of a kind, with claims in some sources, belongs below a step of the path. */
function belongs(bucket: string | undefined, kind: FindingKind | undefined, claims: readonly ReviewClaim[]): boolean {
  if (bucket === undefined) return true;
  return bucket === BY_KIND + kind || claims.some(({ source }) => bucket === BY_SOURCE + source);
}

function measures(folder: ReviewFolder, path: readonly string[], bucket: string | undefined, options: TreeOptions) {
  const node = options.sort === 'name' ? measureNode : differenceNode; // what they are sorted by stands first
  return sorted(measuresLeft(folder, options), options)
    .filter((it) => belongs(bucket, folder.worstOfMeasure(it), it.claims))
    .map((measure) => node(folder, path, measure));
}

function sums(
  folder: ReviewFolder,
  path: readonly string[],
  bucket: string | undefined,
  options: TreeOptions,
): readonly TreeNode[] {
  return sumsLeft(folder, options)
    .filter(({ kind, a, b }) => belongs(bucket, kind, [a, b]))
    .map((finding) => ({
      path: [...path, finding.id],
      label: [finding.a, ...(finding.from ?? [finding.b])].map((claim) => folder.quote(claim)).join(' · '),
      description: folder.say.verdict(finding.kind),
      tooltip: folder.message(finding),
      icon: 'sourceReview-does-not-add-up',
      color: 'sourceReview.differs',
      state: 'collapsed',
      context: 'finding',
    }));
}

function kinds(folder: ReviewFolder, path: readonly string[], options: TreeOptions): readonly TreeNode[] {
  const all = [
    ...sumsLeft(folder, options).map(({ kind }) => kind),
    ...measuresLeft(folder, options).map((it) => folder.worstOfMeasure(it)),
  ];
  return PRESSING.flatMap((kind): TreeNode[] => {
    const count = all.filter((it) => it === kind).length;
    return count > 0
      ? [bucketNode(folder, path, BY_KIND + kind, folder.say.verdict(kind), count, VERDICT_ICONS[kind])]
      : [];
  });
}

function sources(folder: ReviewFolder, path: readonly string[], options: TreeOptions): readonly TreeNode[] {
  const all = [
    ...sumsLeft(folder, options).map(({ a, b }) => [a, b]),
    ...measuresLeft(folder, options).map(({ claims }) => claims),
  ];
  return folder.corpus.sources.flatMap((source): TreeNode[] => {
    const count = all.filter((claims) => claims.some((claim) => claim.source === source.path)).length;
    return count > 0
      ? [bucketNode(folder, path, BY_SOURCE + source.path, folder.nameOf(source.path), count, ['file-text'])]
      : [];
  });
}

function bucketNode(
  { say }: ReviewFolder,
  path: readonly string[],
  step: string,
  label: string,
  count: number,
  [icon, color]: readonly [string, string?],
): TreeNode {
  const description = say.number(count);
  return {
    path: [...path, step],
    label,
    description,
    icon,
    ...(color && { color }),
    state: 'expanded',
    context: 'bucket',
  };
}
