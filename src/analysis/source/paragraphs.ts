import type { Span } from '../../model.ts';

/** One line, or several that are one paragraph broken at a fixed width. */
export interface Paragraph extends Span {
  readonly text: string;
  /** How far the first line stands in from the margin. */
  readonly indent: number;
  /** Whether an empty line stands before it (or nothing at all). */
  readonly afterGap: boolean;
}

interface Line extends Span {
  readonly indent: number;
}

const LIST_ITEM = /^(?:[*•·▪◦‣»>–—-]\s|o\s+(?=[\p{Lu}\d])|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u;
/** `Northfield     74`: cells, not words. */
const COLUMNS = /\S {3,}\S|\t/;
const LOWER_START = /^\p{Ll}/u;
const SENTENCE_END = /[.!?:;…]["'”’)\]]*$/;
/** Nobody breaks lines by hand at more than this; a longer line is a paragraph by itself. */
const WIDEST = 110;

/**
 * Splits a text into paragraphs. In most texts a line is a paragraph. In a text broken at a fixed width (a report from a
 * mail or a PDF) a line break is no more than a wrap where the next line's first word would not have fitted.
 */
export function readParagraphs(text: string): readonly Paragraph[] {
  const lines = readLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  let gap = true;
  const close = () => {
    if (!first || !last) return;
    paragraphs.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      indent: first.indent,
      afterGap: gap,
    });
    gap = false;
    first = undefined;
  };
  for (const line of lines) {
    if (line.start === line.end) {
      close();
      gap = true;
    } else if (first && last && width > 0 && isWrap(text, first, last, line, width)) {
      last = line;
    } else {
      close();
      first = line;
      last = line;
    }
  }
  close();
  return paragraphs;
}

/** Every line without the white space around it; empty lines have no length. */
function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    const indent = trimmed === '' ? 0 : raw.length - raw.trimStart().length;
    lines.push({ start: from + indent, end: from + indent + trimmed.length, indent });
    from = to + 1;
  }
  return lines;
}

/** The width at which the text's lines are broken; 0 where they are not: too few go on with a small letter. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let breaks = 0;
  let wraps = 0;
  let width = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const before = lines[i - 1];
    if (!line || !before || line.start === line.end || before.start === before.end) continue;
    breaks++;
    const length = before.end - before.start + before.indent;
    if (length > WIDEST || length < 30 || !LOWER_START.test(text.slice(line.start, line.start + 2))) continue;
    wraps++;
    width = Math.max(width, length);
  }
  return wraps >= 2 && wraps * 5 >= breaks ? width : 0;
}

function isWrap(text: string, first: Line, before: Line, line: Line, width: number): boolean {
  const length = before.end - before.start + before.indent;
  if (length > WIDEST || length < 30) return false;
  const start = text.slice(line.start, Math.min(line.end, line.start + 40));
  const hanging = LIST_ITEM.test(text.slice(first.start, first.start + 8));
  if (LIST_ITEM.test(start) || (line.indent > before.indent + 1 && before.indent > 0 && !hanging)) return false;
  if (COLUMNS.test(text.slice(before.start, before.end)) || COLUMNS.test(text.slice(line.start, line.end)))
    return false;
  if (isUpperCase(text.slice(before.start, before.end)) && !isUpperCase(start)) return false;
  const space = start.search(/\s/);
  const needed = length + 1 + (space < 0 ? start.length : space);
  if (needed > width) return true;
  const ended = SENTENCE_END.test(text.slice(Math.max(before.start, before.end - 4), before.end));
  return !ended && (LOWER_START.test(start) || needed > width * 0.85);
}

/** A line in capitals: a heading by its look. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
