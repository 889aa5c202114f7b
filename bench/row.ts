import type { Peer } from './peers.ts';
import type * as program from './program.ts';
import type { Recipe, Text } from './texts/generate.ts';

/** A line of the table: what was measured, what it must be at least, where we want it to be, and what it is. */
export interface Row {
  readonly what: string;
  readonly bar: string;
  readonly goal: string;
  readonly measured: string;
  readonly met: 'goal' | 'bar' | 'missed' | 'not measured';
  /** Everything that was measured, for the JSON file. */
  readonly data?: unknown;
}

/** What the measurements share. */
export interface Bench {
  readonly program: typeof program;
  readonly peers: () => Promise<readonly Peer[]>;
  /** Texts by recipe, or those of the folder given, as many as there are. */
  readonly texts: (recipe: Pick<Recipe, 'sources'> & Partial<Recipe>) => readonly Text[];
  /** A folder on disk with these texts; made once. */
  readonly folder: (recipe: Pick<Recipe, 'sources'> & Partial<Recipe>) => string;
  /** Runs one exported function of a job in a process of its own and returns what it prints as JSON. */
  readonly job: <Result>(name: string, input: unknown) => Promise<Result>;
  readonly say: (line: string) => void;
}

export type Measurement = (bench: Bench) => Promise<readonly Row[]>;

/** Which of two limits a value keeps; lower is better unless said otherwise. */
export function judge(value: number, bar: number, goal: number, better: 'lower' | 'higher' = 'lower'): Row['met'] {
  const keeps = (limit: number): boolean => (better === 'lower' ? value <= limit : value >= limit);
  if (Number.isNaN(value)) return 'not measured';
  return keeps(goal) ? 'goal' : keeps(bar) ? 'bar' : 'missed';
}

export const fixed = (value: number, digits = 1): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
