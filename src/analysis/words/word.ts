import { remember } from '../remember.ts';
import { CLOSED_WORDS } from './closed.words.ts';
import { SUFFIXES } from './forms.words.ts';
import type { Tag } from './token.ts';

/** What a word is wherever it stands. All its tokens share one record. */
export interface Word {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** What it seems to be from its own letters. */
  readonly tag: Tag;
  /** What has been found of it; see `ofWord`. */
  readonly found: unknown[];
}

/** The one record of a word as it is written. */
const wordOf: (text: string) => Word = remember((text) => {
  const lower = text.toLowerCase().replace('’', "'");
  return { text, lower, tag: guess(text, lower), found: [] };
});

/** A longer word is not among those met last: it would keep the text that it is cut out of in memory. */
const LONGEST = 64;
/** The words met last, each at a place that its letters tell, so that most need not be cut out of the text. */
const RECENT: (Word | undefined)[] = new Array(2 ** 14).fill(undefined);

/** The record of the word that stands in a text. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return wordOf(text.slice(start, end));
  let place = end - start;
  for (let at = start; at < end; at++) place = (place * 31 + text.charCodeAt(at)) | 0;
  place &= RECENT.length - 1;
  const recent = RECENT[place];
  if (recent !== undefined && recent.text.length === end - start && text.startsWith(recent.text, start)) return recent;
  const word = wordOf(text.slice(start, end));
  RECENT[place] = word;
  return word;
}

let facts = 0;

/**
 * The same function of a word, asked once for each: what it finds is kept with the word's record. For what hangs on the
 * word alone: whether it stands in a list, what it is a form of.
 */
export function ofWord<T extends {}>(find: (word: Word) => T): (word: Word) => T {
  const fact = facts++;
  return (word) => {
    const known = word.found[fact] as T | undefined;
    if (known !== undefined) return known;
    const found = find(word);
    word.found[fact] = found;
    return found;
  };
}

function guess(text: string, lower: string): Tag {
  const closed = CLOSED_WORDS.get(lower);
  // *US* is no *us*, *IT* no *it* and *WHO* no *who*; but *A* and *I* are themselves.
  if (closed !== undefined && !/^(?:US|IT|WHO)$/.test(text)) return closed;
  const hyphen = lower.indexOf('-');
  if (hyphen > 0 && CLOSED_WORDS.get(lower.slice(0, hyphen)) === 'number') return 'number';
  if (text.charCodeAt(0) !== lower.charCodeAt(0)) return 'name';
  for (const [suffix, tag] of SUFFIXES) if (suffix.test(lower)) return tag;
  return 'noun';
}
