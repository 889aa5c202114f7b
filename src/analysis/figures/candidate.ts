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
  unit: string | undefined;
  factor: number;
}

/** One notation. */
export interface Recognizer {
  /** The words that it can begin with, and whether it can begin with digits; at no other token is it asked. */
  readonly starts: Iterable<string>;
  readonly digits?: true;
  /** Tries it at one token. */
  readonly read: (tokens: readonly Token[], at: number) => Candidate | undefined;
}

/** What was told before a sentence. */
export interface Told {
  readonly figures: readonly Figure[];
  /** The sentence right before. */
  readonly before: string;
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
  const made: Candidate = {
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
    unit: undefined,
    factor: 1,
  };
  // All candidates have the same fields, so that copies of them are cheap.
  return Object.assign(made, more);
}
