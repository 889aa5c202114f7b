import type { Location, Position } from 'vscode-languageserver-types';
import type { ReviewClaim } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';

/**
 * The next figure that differs after a place, or the one before it; goes round at the ends. Without a source, the first one of
 * all, or the last.
 */
export function nextDifference(
  folder: ReviewFolder,
  path: string | undefined,
  position: Position,
  { forward, across }: { readonly forward: boolean; readonly across: boolean },
): Location | undefined {
  const inFile = path === undefined ? undefined : nextIn(folder, path, position, forward);
  if (inFile) return folder.placeOf(inFile);
  const paths = across || path === undefined ? folder.corpus.sources.map((source) => source.path) : [path];
  if (!forward) paths.reverse();
  const from = path === undefined ? 0 : paths.indexOf(path) + 1;
  for (const next of [...paths.slice(from), ...paths.slice(0, from)]) {
    const found = differingIn(folder, next).at(forward ? 0 : -1);
    if (found) return folder.placeOf(found);
  }
  return undefined;
}

function nextIn(folder: ReviewFolder, path: string, position: Position, forward: boolean): ReviewClaim | undefined {
  const offset = folder.lines(path).offset(position);
  const own = differingIn(folder, path);
  return forward ? own.find(({ claim }) => claim.start > offset) : own.findLast(({ claim }) => claim.end < offset);
}

const differingIn = (folder: ReviewFolder, path: string): readonly ReviewClaim[] =>
  folder.corpus.claimsIn(path).filter(({ id }) => folder.isDifferent(id));
