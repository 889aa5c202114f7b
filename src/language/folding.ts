import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Section } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';

/** A heading folds all up to the next one; reader comments and page furniture fold as blocks. */
export function foldingRanges(folder: ReviewFolder, path: string): FoldingRange[] {
  const sections = folder.corpus.source(path)?.analysis.sections ?? [];
  const lines = folder.lines(path);
  const ranges: FoldingRange[] = [];
  const fold = (first: Section, last: Section | undefined, kind: FoldingRangeKind): void => {
    const startLine = lines.position(first.start).line;
    const endLine = lines.position((last ?? first).end).line;
    if (endLine > startLine) ranges.push({ startLine, endLine, kind });
  };
  let heading: number | undefined;
  let block = 0;
  for (const [index, section] of sections.entries()) {
    const isHeading = section.kind === 'heading';
    if (heading !== undefined && (isHeading || section.kind === 'headline')) {
      fold(sections[heading] ?? section, sections[index - 1], FoldingRangeKind.Region);
      heading = undefined;
    }
    if (isHeading) heading = index;
    if (sections[index + 1]?.kind === section.kind) continue;
    const first = sections[block] ?? section;
    block = index + 1;
    if (isBlock(section)) fold(first, section, FoldingRangeKind.Comment);
  }
  const last = heading === undefined ? undefined : sections[heading];
  if (last) fold(last, sections.at(-1), FoldingRangeKind.Region);
  return ranges.sort((a, b) => a.startLine - b.startLine);
}

const isBlock = ({ kind }: Section): boolean => kind === 'comment' || kind === 'furniture' || kind === 'table';
