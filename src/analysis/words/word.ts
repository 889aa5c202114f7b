import { remember } from '../remember.ts';
import { CLOSED_WORDS } from './closed.words.ts';
import type { Tag } from './token.ts';

/** What a word is wherever it stands. All its tokens share these strings, so that looking them up in a list is quick. */
export interface Word {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** What it seems to be from its own letters. */
  readonly tag: Tag;
}

/** The one record of a word as it is written. */
export const wordOf: (text: string) => Word = remember((text) => {
  const lower = text.toLowerCase().replace('’', "'");
  return { text, lower, tag: guess(text, lower) };
});

const SUFFIXES: readonly (readonly [RegExp, Tag])[] = [
  [/ly$/, 'adverb'],
  [/ing$/, 'gerund'],
  [/ed$/, 'verb'],
  [/(?:ous|ful|ive|able|ible|less|ic|ish|ary)$/, 'adjective'],
];

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
