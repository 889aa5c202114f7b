import type { EntityType } from '../../model.ts';
import { type Known, lookUp } from './lexicon.ts';
import { fold } from './text.ts';

/** One place where a name stands. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** The first letter is in capitals for another reason than being a name's. */
  readonly initial: boolean;
  /** It stands in a line all in capitals or in title case, where capitals tell nothing. */
  readonly loud: boolean;
  readonly titled: boolean;
  readonly weak: boolean;
  /** Where the bare name begins, after `Dr.` and the like. */
  readonly bare: number;
}

/** A distinct name in one source, with all that was seen of it; classified once, however often it stands there. */
export interface Name {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly known: Known;
  readonly occurrences: Occurrence[];
  /** What its contexts speak for. */
  person: number;
  place: number;
  organization: number;
  /** Times it stood inside a sentence, where only names have capitals. */
  inner: number;
  type?: EntityType;
}

export function newName(text: string): Name {
  const words = text.split(' ');
  return {
    text,
    key: fold(text),
    words,
    known: lookUp(text),
    occurrences: [],
    person: 0,
    place: 0,
    organization: 0,
    inner: 0,
  };
}
