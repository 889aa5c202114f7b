import type { Section } from '../../model.ts';

/** Splits a text into paragraphs and tells what each one is. Sections are in order and do not overlap. */
export function readSections(text: string): readonly Section[] {
  const sections: Section[] = [];
  for (const match of text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)) {
    sections.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: sections.length === 0 ? 'headline' : 'body',
    });
  }
  return sections;
}
