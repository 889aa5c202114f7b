const SAMPLE_LENGTH = 20_000;
const WORDS = /\p{L}{2,}/gu;
// Bounded, so that a line of hyphens without end is soon done with.
const RUN_OF_WORDS = /\p{L}{1,64}(?:[’'-]\p{L}{1,64}){0,4}(?:[,;:]? \p{L}{1,64}(?:[’'-]\p{L}{1,64}){0,4}){3}/gu;

const SHORT = 40;
const SENTENCE_END = /[.!?][\s"”’)]*$/u;

/**
 * Whether a text looks like prose that a person would review, and not like a list, a table, a log or code: a fair part of
 * its words stand in runs of four or more.
 */
export function looksLikeProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.match(WORDS)?.length ?? 0;
  const inRuns = 4 * (sample.match(RUN_OF_WORDS)?.length ?? 0);
  // Too short to measure alone: a sentence that ends as one is prose, a line of keywords is not.
  if (words < SHORT && SENTENCE_END.test(sample.slice(-8))) return words > 2;
  return words > 5 && inRuns / words > 0.25;
}
