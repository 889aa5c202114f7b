import type { Section, Sentence, Span } from '../../model.ts';
import { SMALL_IN_TITLES } from './loud.words.ts';
import { isLetter, isLower, isUpper } from './text.ts';

/**
 * Lines in which capitals tell nothing: all in capitals, or a headline in title case. Names are known again there, but
 * none is first met there.
 */
export function loudLines(
  text: string,
  sections: readonly Section[],
  _sentences: readonly Sentence[],
): readonly Span[] {
  const lines: Span[] = [];
  for (const section of sections) {
    if (section.kind === 'byline' || section.kind === 'caption') continue;
    let start = section.start;
    while (start < section.end) {
      const feed = text.indexOf('\n', start);
      const end = feed < 0 || feed > section.end ? section.end : feed;
      if (end - start < 140 && isLoud(text.slice(start, end))) lines.push({ start, end });
      start = end + 1;
    }
  }
  return lines;
}

function isLoud(line: string): boolean {
  let i = 0;
  while (i < line.length && !isLetter(line.charCodeAt(i))) i++;
  if (i === line.length || !isUpper(line.charCodeAt(i))) return false;
  if (!/\p{Ll}/u.test(line)) return true;
  const last = line.trimEnd().at(-1) ?? '';
  if (last === '.' || /^by\b/i.test(line) || /[,;:]/.test(line)) return false;
  let big = 0;
  for (const [word] of line.matchAll(/[\p{L}’'-]+/gu)) {
    if (SMALL_IN_TITLES.has(word)) continue;
    if (isLower(word.charCodeAt(0))) return false;
    big++;
  }
  return big >= 4;
}
