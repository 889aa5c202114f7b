import type { EntityType } from '../../model.ts';
import { type Known, lookUp } from './lexicon.ts';
import { fold } from './text.ts';

/** One place where a name stands. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** A title before it shows that it is a person. */
  readonly titled: boolean;
  /** It only counts if the name is known from elsewhere. */
  readonly weak: boolean;
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
  /** What a bracket or its initials abbreviate. */
  expansion?: Name;
  type?: EntityType;
  /** How much speaks for the type. */
  strength: number;
  /** It is a plain word, a nationality or the like, whatever its contexts. */
  barred: boolean;
}

export function newName(text: string): Name {
  const words = text.split(' ').map((word) => (word.length > 2 ? word.replace(/(?<=[^.]{2})\.$/, '') : word));
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
    strength: 0,
    barred: false,
  };
}
