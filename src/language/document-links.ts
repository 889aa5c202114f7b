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
  const others = folder.corpus.sources.filter((it) => it.path !== path);
  const link = (target: Source, start: number, end: number): DocumentLink => ({
    range: folder.range(path, { start, end }),
    target: folder.uriOf(target.path),
    tooltip: target.analysis.title ?? target.path,
  });
  const byName = others.flatMap((other) => {
    const name = other.path.split('/').at(-1) ?? other.path;
    const start = source.text.indexOf(name);
    return start < 0 ? [] : [link(other, start, start + name.length)];
  });
  const byPublisher = folder.corpus.claimsIn(path).flatMap(({ claim: { attribution } }) => {
    const voices = new Set(attribution?.chain.map((voice) => voice.toLowerCase()));
    const published = others.filter(({ analysis }) => voices.has(analysis.publisher?.toLowerCase() ?? ''));
    const [only] = published;
    return attribution && only && published.length === 1 ? [link(only, attribution.start, attribution.end)] : [];
  });
  return [...byName, ...byPublisher];
}
