import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Section } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';

/** A heading folds all up to the next one; reader comments and page furniture fold as blocks. */
export function foldingRanges(folder: ReviewFolder, path: string): FoldingRange[] {
  const sections = folder.corpus.source(path)?.analysis.sections ?? [];
  const lines = folder.lines(path);
  const fold = (first: Section, last: Section | undefined, kind?: FoldingRangeKind): FoldingRange[] => {
    const startLine = lines.position(first.start).line;
    const endLine = lines.position((last ?? first).end).line;
    return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
  };
  return sections.flatMap((section, index) => {
    const rest = sections.slice(index + 1);
    if (section.kind === 'heading') {
      const next = rest.findIndex(({ kind }) => kind === 'heading' || kind === 'headline');
      return fold(section, next < 0 ? rest.at(-1) : rest[next - 1], FoldingRangeKind.Region);
    }
    if (section.kind !== 'comment' && section.kind !== 'furniture' && section.kind !== 'table') return [];
    if (sections[index - 1]?.kind === section.kind) return [];
    const end = rest.findIndex(({ kind }) => kind !== section.kind);
    return fold(section, end < 0 ? rest.at(-1) : rest[end - 1], FoldingRangeKind.Comment);
  });
}
