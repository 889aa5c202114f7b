import type { Finding, FindingKind, Measure, ReviewClaim } from '../../model.ts';
import type { TreeNode, TreeOptions } from '../../protocol.ts';
import { PRESSING, type ReviewFolder } from '../review-folder.ts';
import { claimNode, VERDICT_ICONS } from './claim-node.ts';
import {
  type Below,
  below,
  bothBelow,
  claimPasses,
  claimsBelow,
  type Group,
  measurePasses,
  nodesBelow,
} from './group.ts';
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
    if (id !== undefined) return claimsBelow(claimsOf(folder, id), (claim) => claimNode(folder, path, claim));
    if (bucket === undefined && options.group === 'kind') return nodesBelow(kinds(folder, path, options));
    if (bucket === undefined && options.group === 'source') return sources(folder, path, options);
    return bothBelow(sums(folder, path, bucket, options), measures(folder, path, bucket, options));
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
export const differing = (folder: ReviewFolder): readonly Measure[] =>
  folder.once('differing', () => {
    const ranked = folder.corpus.measures.flatMap((measure) => {
      const kind = folder.worstOfMeasure(measure);
      return kind && kind !== 'adds-up' ? [{ measure, rank: PRESSING.indexOf(kind) }] : [];
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ measure }) => measure);
  });

/** Some measures, by what they are called among us, in the order that the reader chose; by date, the newest first. */
export function sorted(
  folder: ReviewFolder,
  name: string,
  measures: readonly Measure[],
  { sort, filter }: TreeOptions,
): readonly Measure[] {
  if (sort !== 'name' && sort !== 'date') return measures;
  return folder.once(`${name} by ${sort} ${filter}`, () => {
    if (sort === 'name') return measures.toSorted((a, b) => a.label.localeCompare(b.label));
    // By the latest of its claims.
    const latest = new Map(
      measures.map((it) => [it, Math.max(...it.claims.map(({ claim }) => claim.asOf?.high ?? -1e9))]),
    );
    return measures.toSorted((a, b) => (latest.get(b) ?? 0) - (latest.get(a) ?? 0));
  });
}

/** What the reader's filter leaves of the measures that differ, and of the sums that do not add up. */
const measuresLeft = (folder: ReviewFolder, options: TreeOptions): readonly Measure[] =>
  folder.once(`differing ${options.filter}`, () =>
    options.filter ? differing(folder).filter((it) => measurePasses(options, folder, it)) : differing(folder),
  );
const sumsLeft = (folder: ReviewFolder, options: TreeOptions): readonly Finding[] =>
  folder.once(`sums ${options.filter}`, () =>
    loose(folder).filter(({ a, b }) => [a, b].some((claim) => claimPasses(options, folder, claim))),
  );

/** Findings that stand outside any measure: checks of one source's own arithmetic that fail. */
const loose = (folder: ReviewFolder): readonly Finding[] =>
  folder.once('sums', () => folder.corpus.checks.filter(({ kind }) => kind !== 'adds-up'));

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

function measures(
  folder: ReviewFolder,
  path: readonly string[],
  bucket: string | undefined,
  options: TreeOptions,
): Below {
  const node = options.sort === 'name' ? measureNode : differenceNode; // what they are sorted by stands first
  const all = sorted(folder, 'differing', measuresLeft(folder, options), options);
  return below(
    bucket === undefined ? all : all.filter((it) => belongs(bucket, folder.worstOfMeasure(it), it.claims)),
    (measure) => folder.handleOf(measure),
    (measure) => node(folder, path, measure),
  );
}

function sums(folder: ReviewFolder, path: readonly string[], bucket: string | undefined, options: TreeOptions): Below {
  return below(
    sumsLeft(folder, options).filter(({ kind, a, b }) => belongs(bucket, kind, [a, b])),
    ({ id }) => id,
    (finding) => ({
      path: [...path, finding.id],
      label: [finding.a, ...(finding.from ?? [finding.b])].map((claim) => folder.quote(claim)).join(' · '),
      description: folder.say.verdict(finding.kind),
      tooltip: folder.message(finding),
      icon: 'sourceReview-does-not-add-up',
      color: 'sourceReview.differs',
      state: 'collapsed',
      context: 'finding',
    }),
  );
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

function sources(folder: ReviewFolder, path: readonly string[], options: TreeOptions): Below {
  const counts = folder.once(`to check by source ${options.filter}`, () => countsBySource(folder, options));
  return below(
    folder.corpus.sources.filter((source) => counts.has(source.path)),
    (source) => BY_SOURCE + source.path,
    (source) =>
      bucketNode(folder, path, BY_SOURCE + source.path, folder.nameOf(source.path), counts.get(source.path) ?? 0, [
        'file-text',
      ]),
  );
}

/** How much there is to check in each source in which there is something. */
function countsBySource(folder: ReviewFolder, options: TreeOptions): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (claims: readonly ReviewClaim[]): void => {
    for (const path of new Set(claims.map(({ source }) => source))) counts.set(path, (counts.get(path) ?? 0) + 1);
  };
  for (const { a, b } of sumsLeft(folder, options)) count([a, b]);
  for (const { claims } of measuresLeft(folder, options)) count(claims);
  return counts;
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
