import type { Section, Sentence } from '../../model.ts';

/** Splits each section into sentences, in order; a sentence never crosses a section's edge. */
export function splitSentences(text: string, sections: readonly Section[]): readonly Sentence[] {
  return sections.flatMap((section, index) => {
    const body = text.slice(section.start, section.end);
    return [...body.matchAll(/\S.*?(?:[.!?]["”’)]*(?=\s+[\p{Lu}"“‘])|$)/gsu)].map((match) => ({
      start: section.start + match.index,
      end: section.start + match.index + match[0].length,
      section: index,
    }));
  });
}
