import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../analysis/analyse.ts';
import { DEFAULT_GLOBS, findSources } from '../folder/find.ts';
import { looksLikeProse } from '../folder/prose.ts';
import { readSource } from '../folder/read.ts';
import { ReviewFolder } from '../language/review-folder.ts';
import { Wording } from '../language/wording.ts';
import { Corpus } from '../review/corpus.ts';

/** One folder, reviewed, and the files that could not be read, or not wholly. */
export interface FolderReview {
  readonly folder: string;
  readonly review: ReviewFolder;
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** Reads and compares the sources of a folder. Rejects where the folder itself cannot be read. */
export async function reviewFolder(
  folder: string,
  globs: { readonly include: readonly string[] | undefined; readonly exclude: readonly string[] },
): Promise<FolderReview> {
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is no folder`);
  const found = await findSources(folder, {
    include: globs.include ?? DEFAULT_GLOBS.include,
    exclude: [...DEFAULT_GLOBS.exclude, ...globs.exclude],
  });
  const corpus = new Corpus();
  const say = new Wording();
  const problems: { path: string; reason: string }[] = [];
  for (const name of found) {
    const read = await readSource(path.join(folder, name));
    if (read.kind === 'unreadable') {
      problems.push({ path: name, reason: read.reason });
      continue;
    }
    if (read.warning) problems.push({ path: name, reason: read.warning });
    // Globs that the user gave are taken at their word; else lists, tables and logs are passed over.
    if (!globs.include && !looksLikeProse(read.text)) continue;
    const analysis = analyse(read.text);
    corpus.put(name, read.text, analysis);
    if (analysis.extent !== undefined)
      problems.push({ path: name, reason: `line ${lineAt(read.text, analysis.extent)}: ${say.readInPart}` });
  }
  const uri = pathToFileURL(path.resolve(folder)).toString();
  return { folder, review: new ReviewFolder(uri, corpus, say), problems };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
