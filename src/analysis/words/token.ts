import type { Span } from '../../model.ts';
import type { Word } from './word.ts';

/**
 * What part a token plays. `name` is a proper noun, `possessive` the *’s* or *’* after one, `open` and `close` are the
 * two sides of quotation marks and brackets, `mark` any other punctuation.
 */
export type Tag =
  | 'noun'
  | 'name'
  | 'verb'
  | 'participle'
  | 'gerund'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'possessive'
  | 'mark'
  | 'open'
  | 'close'
  | 'other';

/**
 * A word, number or mark. *Well-known* is one token and so is *twenty-six*, but a number lets go of what is hyphenated
 * to it (*57* *-* *year-old*, *six* *-* *month*), for a figure may end there; *ministry* *’s* are two.
 */
export interface Token extends Span {
  readonly word: Word;
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly tag: Tag;
}

/** The same token with another tag. Spelt out: all tokens are to be of one shape, and a spread makes others. */
export const retagged = ({ start, end, word, text, lower }: Token, tag: Tag): Token => ({
  start,
  end,
  word,
  text,
  lower,
  tag,
});
