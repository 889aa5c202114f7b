import type { Location, LocationLink, Position, Range } from 'vscode-languageserver-types';
import { isSamePlace } from './references.ts';
import type { ReviewFolder } from './review-folder.ts';

/** From a figure to its counterparts; from a name to the first place in each source that names the same entity. */
export function definition(folder: ReviewFolder, path: string, position: Position): LocationLink[] {
  const claim = folder.claimAt(path, position);
  if (claim) {
    const origin = folder.range(path, claim.claim);
    return folder.counterparts(claim).map((it) => target(origin, folder.placeOf(it)));
  }
  const named = folder.entityAt(path, position);
  if (!named) return [];
  const firsts = new Map(named.entity.mentions.toReversed().map((mention) => [mention.source, mention]));
  return [...firsts.values()]
    .filter((mention) => !isSamePlace(mention, named.mention))
    .reverse()
    .map((mention) => target(folder.range(path, named.mention), folder.place(mention.source, mention)));
}

const target = (originSelectionRange: Range, { uri, range }: Location): LocationLink => ({
  originSelectionRange,
  targetUri: uri,
  targetRange: range,
  targetSelectionRange: range,
});
