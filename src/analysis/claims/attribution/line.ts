import type { Mention, Span } from '../../../model.ts';
import type { Token } from '../../words/token.ts';
import { OPENS_CLAUSE } from './little.words.ts';
import type { Memory } from './memory.ts';

/** One sentence as the patterns see it. */
export interface Line extends Span {
  readonly text: string;
  readonly headline: boolean;
  readonly tokens: readonly Token[];
  /** What its words can begin, told by one walk over them: the bits below and those of the patterns. */
  readonly cues: number;
  /** The quotation that each token stands in, by number; -1 outside of any. */
  readonly quotation: readonly number[];
  /** The entities named in it, in order. */
  readonly mentions: readonly Mention[];
  readonly memory: Memory;
  /** Who speaks here, where the layout tells. */
  readonly speaker: string | undefined;
}

/** A semicolon, something that can be read, a mark of quotation, a verb of asking stands in the line. */
export const SEMICOLON = 1;
export const READABLE = 2;
export const QUOTING = 4;
export const ASKS = 8;
/** An acronym, or a role, stands in it. */
export const ACRONYM = 16;
export const SOMEBODY = 32;
/** How many bits come before those of the patterns. */
export const OTHERS = 6;

/** The parts of a sentence that semicolons part, as token indexes, last included. */
export function segmentOf({ tokens, cues }: Line, at: number): { first: number; last: number } {
  if ((cues & SEMICOLON) === 0) return { first: 0, last: tokens.length - 1 };
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
/** What happened because somebody spoke: *the firm spoke on Friday, sending its shares up 12%*. */
const CONSEQUENCES = /^(?:sending|pushing|knocking|lifting|wiping)$/;

/** Where what somebody says, from the token `from` on, ends: at a contrast or at the segment's end. */
export function scopeEnd({ tokens }: Line, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    if (tokens[at]?.lower !== ',') continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (CONSEQUENCES.test(next) || (BREAKS.has(next) && !goesOnSaying(tokens, at + 1))) return at;
  }
  return last;
}

/**
 * Whether a clause goes on with what is said: *…, but that 12 were raised*, *…, but 12 had been raised*, *…, which would
 * cost 40*, *…, which makes 12*. Tenses that are moved back are those of reported speech.
 */
function goesOnSaying(tokens: readonly Token[], join: number): boolean {
  const next = tokens[join + 1];
  if (next?.lower === 'that') return true;
  if (tokens[join]?.lower === 'which')
    return (
      /^(?:would|could|might)$/.test(next?.lower ?? '') ||
      (next?.lower === 'makes' && tokens[join + 2]?.tag === 'number')
    );
  for (let at = join + 1; at < join + 8; at++) {
    const token = tokens[at];
    if (!token || token.tag === 'mark' || token.tag === 'verb') return false;
    if (token.tag === 'auxiliary') return /^(?:had|would)$/.test(token.lower);
  }
  return false;
}

/** Where the clause that the token `from` belongs to begins, going back no further than `first`. */
export function scopeStart({ tokens }: Line, from: number, first: number): number {
  for (let at = from; at > first; at--) {
    if (BREAKS.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === ',') return at;
  }
  return first;
}

/** Whether nothing of the clause stands before the token: it opens the segment, or follows *and*, *that* and the like. */
export function opensClause({ tokens }: Line, at: number, first: number): boolean {
  let before = at - 1;
  if (tokens[before]?.lower === ',') before--;
  if (before < first) return true;
  return OPENS_CLAUSE.has(tokens[before]?.lower ?? '') || tokens[before]?.lower === ':';
}
