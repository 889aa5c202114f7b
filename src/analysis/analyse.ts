import type { SourceAnalysis } from '../model.ts';
import { readAttributions } from './claims/attribution.ts';
import { readClaims } from './claims/claims.ts';
import { readNotation } from './dates/notation.ts';
import { readMentions } from './entities/mentions.ts';
import { readFigures } from './figures/figures.ts';
import { dateSections } from './source/days.ts';
import { extentOf } from './source/extent.ts';
import { readMetadata } from './source/metadata.ts';
import { readSections } from './source/sections.ts';
import { splitSentences } from './source/sentences.ts';
import { readWords } from './words/words.ts';

/**
 * Reads one source, knowing no other: a text in, its facts out. Pure; every offset is into the text as given.
 * The order is the natural one: what kind of text stands where, its sentences, who is named, which figures stand there,
 * and what each of them says.
 */
export function analyse(whole: string): SourceAnalysis {
  const extent = extentOf(whole);
  const text = extent < whole.length ? whole.slice(0, extent) : whole;
  const layout = readSections(text);
  const notation = readNotation(text);
  const metadata = readMetadata(text, layout, notation);
  const sections = dateSections(text, layout, metadata.published, notation);
  const sentences = splitSentences(text, sections);
  const mentions = readMentions(text, sections, sentences);
  const figures = readFigures(text, sections, sentences, metadata.published, notation);
  const words = readWords(text, sentences, figures);
  const read = { sections, sentences, mentions, figures, words, published: metadata.published };
  const claims = readClaims(text, {
    ...read,
    attributions: readAttributions(text, { ...read, author: metadata.author, publisher: metadata.publisher }),
  });
  return { ...metadata, sections, sentences, claims, mentions, ...(extent < whole.length && { extent }) };
}
