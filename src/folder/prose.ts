const SAMPLE_LENGTH = 20_000;
/** So many words with nothing but spaces and commas between them are a run: lists, tables and code have few. */
const RUN = 4;

const SHORT = 40;
const SENTENCE_END = /[.!?][\s"”’)]*$/u;
const LETTER = /\p{L}/u;

/**
 * Whether a text looks like prose that a person would review, and not like a list, a table, a log or code: a fair part of
 * its words stand in runs of four or more.
 */
export function looksLikeProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const { words, inRuns } = count(sample);
  // Too short to measure alone: a sentence that ends as one is prose, a line of keywords is not.
  if (words < SHORT && SENTENCE_END.test(sample.slice(-8))) return words > 2;
  return words > 5 && inRuns / words > 0.25;
}

/** The words of two letters and more, *north* and *west* in *north-west*; and the words that stand in runs, where it is one. */
function count(text: string): { readonly words: number; readonly inRuns: number } {
  let words = 0;
  let runs = 0;
  /** How many words the run has so far, and where it would go on: with the rest of a word, or with another. */
  let run = 0;
  let joined = -1;
  let next = -1;
  for (let at = 0; at < text.length; ) {
    const end = endOfLetters(text, at);
    if (end === at) {
      at++;
      continue;
    }
    if (end - at > 1) words++;
    if (at !== joined) run = at === next && run < RUN ? run + 1 : 1;
    if (at === next && run === RUN) runs++;
    joined = isJoint(text.charCodeAt(end)) ? end + 1 : -1;
    const space = isPause(text.charCodeAt(end)) ? end + 1 : end;
    next = text.charCodeAt(space) === 32 ? space + 1 : -1;
    at = end;
  }
  return { words, inRuns: RUN * runs };
}

/** Where the letters end that begin at a place; that place itself where there is none. */
function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((code | 32) >= 97 && (code | 32) <= 122) at++;
    else if (code > 127 && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))
      at += code >> 11 === 0x1b ? 2 : 1;
    else break;
  }
  return at;
}

/** The hyphen in *north-west* and the apostrophe in *city’s*. */
const isJoint = (code: number): boolean => code === 0x2d || code === 0x27 || code === 0x2019;
/** A comma, semicolon or colon. */
const isPause = (code: number): boolean => code === 0x2c || code === 0x3b || code === 0x3a;
