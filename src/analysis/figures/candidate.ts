import type { Bound, Figure, Kind } from '../../model.ts';
import type { Token } from './tokens.ts';

/** How a number was written; some refiners treat the forms apart. */
export type Form = 'digits' | 'words' | 'vague' | 'fraction' | 'proportion' | 'article';

/**
 * A figure in the making, in indexes of tokens. Recognisers make it, refiners change it. `low` and `high` are the numbers
 * as written; `factor` is what turns them into the value that the model asks for.
 */
export interface Candidate {
  /** The whole figure, `[first, last)`. */
  first: number;
  last: number;
  /** The bare number, `[coreFirst, coreLast)`. */
  coreFirst: number;
  coreLast: number;
  low: number;
  high: number;
  /** The scale word at its end, which the lower end of a range may share: *two to three million*. */
  scale: number;
  form: Form;
  bound: Bound;
  kind: Kind;
  unit?: string;
  factor: number;
}

/** Tries one notation at one token. */
export type Recognizer = (tokens: readonly Token[], at: number) => Candidate | undefined;

/** What was told before a sentence. */
export interface Told {
  readonly figures: readonly Figure[];
  /** The sentence right before, where it asks something. */
  readonly question: string;
}

/** Looks over all candidates of one sentence, in order, and returns those that remain. */
export type Refiner = (candidates: readonly Candidate[], tokens: readonly Token[], told: Told) => readonly Candidate[];

/** A candidate that is a plain count so far. */
export function candidate(
  first: number,
  last: number,
  low: number,
  high: number,
  form: Form,
  more: Partial<Candidate> = {},
): Candidate {
  return {
    first,
    last,
    coreFirst: first,
    coreLast: last,
    low,
    high,
    scale: 1,
    form,
    bound: form === 'vague' ? 'vague' : 'exact',
    kind: form === 'fraction' || form === 'proportion' ? 'share' : 'count',
    factor: 1,
    ...more,
  };
}
