import type { DocumentLink } from 'vscode-languageserver-types';
import type { Source } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';

/**
 * Links from where a source names another one that is under review: by its file's name (`see 002_statement.txt`), or by
 * its publisher, where a figure is attributed to it (`according to North Sea Wire`).
 */
export function documentLinks(folder: ReviewFolder, path: string): DocumentLink[] {
  const source = folder.corpus.source(path);
  if (!source) return [];
  const known = folder.sourceIndex;
  const link = (target: Source, start: number, end: number): DocumentLink => ({
    range: folder.range(path, { start, end }),
    target: folder.uriOf(target.path),
    tooltip: target.analysis.title ?? target.path,
  });
  const byName = known
    .namesIn(source.text)
    .flatMap(({ target, start, end }) => (target.path === path ? [] : [link(target, start, end)]));
  const byPublisher = folder.corpus.claimsIn(path).flatMap(({ claim: { attribution } }) => {
    const published = new Set(attribution?.chain.flatMap((voice) => known.publishedBy(voice)));
    published.delete(source);
    const [only] = published;
    return attribution && only && published.size === 1 ? [link(only, attribution.start, attribution.end)] : [];
  });
  return [...byName, ...byPublisher];
}
