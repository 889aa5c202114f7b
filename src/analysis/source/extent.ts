/** So much of a text is read: a long novel. */
const MOST_CHARACTERS = 1_000_000;
/** So many numbers are read: no prose has more, a data file that was saved as text has. */
const MOST_NUMBERS = 10_000;
/** A longer run of digits is no number, and counts for several. */
const NUMBER = /\d{1,9}/g;

/**
 * How far a text is read: to its end, but for what no person reviews and what would keep a reader's machine for long. It
 * then ends after a line or a word.
 */
export function extentOf(text: string): number {
  if (text.length <= 2 * MOST_NUMBERS) return text.length;
  const end = Math.min(text.length, MOST_CHARACTERS);
  let numbers = 0;
  for (const { index } of text.matchAll(NUMBER)) {
    if (index >= end) break;
    if (++numbers > MOST_NUMBERS) return wholeUpTo(text, index);
  }
  return end === text.length ? end : wholeUpTo(text, end);
}

/** The last end of a line, else the last space, a little before a place; else the place itself. */
function wholeUpTo(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 2_000), end);
  const at = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\n') < 0 ? before.lastIndexOf(' ') : -1);
  return at < 0 ? end : end - before.length + at + 1;
}
