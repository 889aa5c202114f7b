import type { ReviewClaim } from '../../model.ts';
import type { TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { claimNode } from './claim-node.ts';
import { countsOf, type Group, passes } from './group.ts';

/** Every voice that a figure comes from, with its figures; what sources say on their own comes last. */
export const whoSays: Group = {
  id: 'who-says',
  label: ({ say }) => say.group('who-says'),
  icon: 'comment-discussion',
  count: (folder, options) => originsLeft(folder, options).length,
  children(folder, path, [origin], options) {
    if (origin !== undefined)
      return (byOrigin(folder).get(origin) ?? []).map((it) => claimNode(folder, path, it, { who: isVia(it) }));
    return originsLeft(folder, options)
      .sort(
        (a, b) =>
          Number(a.key === '') - Number(b.key === '') ||
          (options.sort === 'name' ? 0 : b.claims.length - a.claims.length) ||
          a.label.localeCompare(b.label),
      )
      .map(({ key, claims, label }) => ({
        path: [...path, key],
        label,
        description: countsOf(folder, claims),
        icon: key === '' ? 'circle-outline' : 'person',
        state: 'collapsed' as const,
        context: 'origin',
      }));
  },
};

const originsLeft = (folder: ReviewFolder, options: TreeOptions) =>
  [...byOrigin(folder)]
    .map(([key, claims]) => ({ key, claims, label: labelOf(folder, claims) }))
    .filter(({ label }) => passes(options, label));

/** Whether more is to be told of who says so than the name that the claim stands below. */
const isVia = ({ claim: { attribution } }: ReviewClaim): boolean =>
  (attribution?.chain.length ?? 0) > 1 || attribution?.stance !== undefined;

/** Claims by canonical origin; the empty name is for those that name none. */
function byOrigin(folder: ReviewFolder): ReadonlyMap<string, readonly ReviewClaim[]> {
  const { corpus } = folder;
  const groups = new Map<string, ReviewClaim[]>();
  for (const claim of corpus.sources.flatMap(({ path }) => corpus.claimsIn(path))) {
    const origin = claim.claim.attribution?.origin ?? '';
    const known = groups.get(origin);
    if (known) known.push(claim);
    else groups.set(origin, [claim]);
  }
  return groups;
}

/** The fullest name among the claims of one origin. */
function labelOf({ say }: ReviewFolder, claims: readonly ReviewClaim[]): string {
  const names = claims.flatMap(({ claim }) => claim.attribution?.chain.at(-1) ?? claim.attribution?.name ?? []);
  return names.sort((a, b) => b.length - a.length)[0] ?? say.unattributed;
}
