const SAMPLE_LENGTH = 20_000;
const WORDS = /\p{L}{2,}/gu;
const RUN_OF_WORDS = /\p{L}+(?:[’'-]\p{L}+)*(?:[,;:]? \p{L}+(?:[’'-]\p{L}+)*){3}/gu;

/**
 * Whether a text looks like prose that a person would review, and not like a list, a table, a log or code: a fair part of
 * its words stand in runs of four or more.
 */
export function looksLikeProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.match(WORDS)?.length ?? 0;
  if (words < 6) return false;
  const inRuns = 4 * (sample.match(RUN_OF_WORDS)?.length ?? 0);
  return inRuns / words > 0.25;
}
