import type { Days, Section } from '../../model.ts';

export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: Days;
}

/** Title, publisher, author and date, where the text itself gives them. */
export function readMetadata(text: string, sections: readonly Section[]): Metadata {
  const headline = sections.find(({ kind }) => kind === 'headline');
  return headline ? { title: text.slice(headline.start, headline.end) } : {};
}
