import { glob } from 'tinyglobby';
import { NOT_SOURCES } from './not-sources.ts';

/** Which files of a folder are sources: globs relative to it. */
export interface SourceGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const DEFAULT_GLOBS: SourceGlobs = { include: ['**/*.txt'], exclude: NOT_SOURCES };

/**
 * The paths of all files below `folder` that the globs take for sources, relative to it, with forward slashes, sorted.
 * Links to folders are not followed, so that a loop of links ends. Rejects where the folder cannot be read or the signal
 * aborts.
 */
export async function findSources(
  folder: string,
  { include, exclude }: SourceGlobs = DEFAULT_GLOBS,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const found = await glob([...include], {
    cwd: folder,
    ignore: [...exclude],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ...(signal && { signal }),
  });
  return found.sort();
}
