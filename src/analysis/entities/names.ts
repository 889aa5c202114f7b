import type { EntityType } from '../../model.ts';
import { remember } from '../remember.ts';
import { type Known, lookUp } from './lexicon.ts';
import { fold } from './text.ts';

/** A name as it is written, with what its letters tell in whatever text it stands. */
export interface Form {
  readonly text: string;
  /** For comparing: no case, accents or marks. */
  readonly key: string;
  readonly words: readonly string[];
  /** The words in lower case. */
  readonly lower: readonly string[];
  /** The words' keys. */
  readonly keys: readonly string[];
  readonly known: Known;
  /** All in capitals. */
  readonly shouted: boolean;
}

export const formOf: (text: string) => Form = remember((text) => {
  const words = text.split(' ').map((word) => (word.length > 2 ? word.replace(/(?<=[^.]{2})\.$/, '') : word));
  return {
    text,
    key: fold(text),
    words,
    lower: words.map((word) => word.toLowerCase()),
    keys: words.map(fold),
    known: lookUp(text),
    shouted: text === text.toUpperCase(),
  };
});

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
export interface Name extends Form {
  readonly occurrences: Occurrence[];
  /** What its contexts speak for. */
  person: number;
  place: number;
  organization: number;
  /** Times it stood inside a sentence, where only names have capitals. */
  inner: number;
  /** What a bracket or its initials abbreviate. */
  expansion: Name | undefined;
  type: EntityType | undefined;
  /** How much speaks for the type. */
  strength: number;
  /** It is a plain word, a nationality or the like, whatever its contexts. */
  barred: boolean;
}

/** A name of which nothing was seen yet. Spelt out, for there are many, and a spread would cost more than all else here. */
export const newName = ({ text, key, words, lower, keys, known, shouted }: Form): Name => ({
  text,
  key,
  words,
  lower,
  keys,
  known,
  shouted,
  occurrences: [],
  person: 0,
  place: 0,
  organization: 0,
  inner: 0,
  expansion: undefined,
  type: undefined,
  strength: 0,
  barred: false,
});

/** The names of one word, by key. */
export const singleNames = (names: readonly Name[]): ReadonlyMap<string, Name> =>
  new Map(names.filter(({ words }) => words.length === 1).map((name) => [name.key, name]));

/** `FAO`, `MoD`, `U.S.` */
export const isAcronym = (text: string): boolean => text.length < 9 && /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u.test(text);
