import type { Location, Position } from 'vscode-languageserver-types';
import type { ReviewClaim } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';

/** The next figure that differs after a place, or the one before it; goes round at the ends. */
export function nextDifference(
  folder: ReviewFolder,
  path: string,
  position: Position,
  { forward, across }: { readonly forward: boolean; readonly across: boolean },
): Location | undefined {
  const offset = folder.lines(path).offset(position);
  const own = differingIn(folder, path);
  const inFile = forward
    ? own.find(({ claim }) => claim.start > offset)
    : own.findLast(({ claim }) => claim.end < offset);
  if (inFile) return folder.placeOf(inFile);
  const paths = across ? folder.corpus.sources.map((source) => source.path) : [path];
  const at = Math.max(0, paths.indexOf(path));
  for (let step = 1; step <= paths.length; step++) {
    const next = paths[(at + (forward ? step : paths.length - step)) % paths.length] ?? path;
    const found = differingIn(folder, next).at(forward ? 0 : -1);
    if (found) return folder.placeOf(found);
  }
  return undefined;
}

const differingIn = (folder: ReviewFolder, path: string): readonly ReviewClaim[] =>
  folder.corpus.claimsIn(path).filter(({ id }) => folder.isDifferent(id));
