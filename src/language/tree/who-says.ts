import type { ReviewClaim } from '../../model.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { claimNode } from './claim-node.ts';
import { type Group, passes } from './group.ts';

/** Every voice that a figure comes from, with its figures; what sources say on their own comes last. */
export const whoSays: Group = {
  id: 'who-says',
  label: ({ say }) => say.group('who-says'),
  icon: 'comment-discussion',
  count: (folder) => byOrigin(folder).size,
  children(folder, path, [origin], options) {
    const groups = byOrigin(folder);
    if (origin !== undefined) return (groups.get(origin) ?? []).map((claim) => claimNode(folder, path, claim));
    return [...groups]
      .map(([key, claims]) => ({ key, claims, label: labelOf(folder, claims) }))
      .filter(({ label }) => passes(options, label))
      .sort(
        (a, b) =>
          Number(a.key === '') - Number(b.key === '') ||
          (options.sort === 'name' ? 0 : b.claims.length - a.claims.length) ||
          a.label.localeCompare(b.label),
      )
      .map(({ key, claims, label }) => ({
        path: [...path, key],
        label,
        description: folder.say.figures(claims.length),
        icon: key === '' ? 'circle-outline' : 'person',
        state: 'collapsed' as const,
        context: 'origin',
      }));
  },
};

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
