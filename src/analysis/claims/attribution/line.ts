import type { Mention, Span } from '../../../model.ts';
import type { Token } from '../../words/token.ts';
import type { Memory } from './memory.ts';

/** One sentence as the patterns see it. */
export interface Line extends Span {
  readonly text: string;
  readonly headline: boolean;
  readonly tokens: readonly Token[];
  /** The quotation that each token stands in, by number; -1 outside of any. */
  readonly quotation: readonly number[];
  /** The entities named in it, in order. */
  readonly mentions: readonly Mention[];
  readonly memory: Memory;
}

/** The parts of a sentence that semicolons part, as token indexes, last included. */
export function segmentOf({ tokens }: Line, at: number): { first: number; last: number } {
  let first = at;
  let last = at;
  while (first > 0 && tokens[first - 1]?.lower !== ';') first--;
  while (last + 1 < tokens.length && tokens[last + 1]?.lower !== ';') last++;
  return { first, last };
}

/** The text from one token to another, both included. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last]?.end ?? start };
}

/** What begins a remark of the source’s own: *he said 40 sank, but …*, *he said 40 sank, which is a record*. */
const BREAKS = new Set(['but', 'while', 'whereas', 'which']);

/** Where what somebody says, from the token `from` on, ends: at a contrast or at the segment's end. */
export function scopeEnd({ tokens }: Line, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    if (tokens[at]?.lower === ',' && BREAKS.has(tokens[at + 1]?.lower ?? '')) return at;
  }
  return last;
}

/** Where the clause that the token `from` belongs to begins, going back no further than `first`. */
export function scopeStart({ tokens }: Line, from: number, first: number): number {
  for (let at = from; at > first; at--) {
    if (BREAKS.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === ',') return at;
  }
  return first;
}

const OPENS_CLAUSE = new Set(['and', 'but', 'that', 'while', 'as', 'where', 'whereas', 'because', 'so', 'then', 'yet']);

/** Whether nothing of the clause stands before the token: it opens the segment, or follows *and*, *that* and the like. */
export function opensClause({ tokens }: Line, at: number, first: number): boolean {
  let before = at - 1;
  if (tokens[before]?.lower === ',') before--;
  if (before < first) return true;
  return OPENS_CLAUSE.has(tokens[before]?.lower ?? '') || tokens[before]?.lower === ':';
}
