import type { Span } from '../../../model.ts';

/** Somebody or something that says something in a text. */
export interface Voice extends Span {
  /** In the source's words, as a full name where the source gives one. */
  readonly name: string;
  /** Whom a role stands for: the mill in *the company*. */
  readonly means: string | undefined;
  readonly kind: 'person' | 'organization' | 'group' | 'document' | 'self';
}

/** One place where a source says who says something, and how much of the sentence they say. */
export interface Saying extends Span {
  readonly voice: Voice;
  /** The stretch of text that is theirs. */
  readonly scope: Span;
  readonly stance: Stance | undefined;
  /** Who passes it on: Reuters in *Kirby, as cited by Reuters*. */
  readonly via: Voice | undefined;
  /** True where a quotation beside it must be theirs too: *“…,” she said*, *X:*. */
  readonly quotes: boolean;
  /** True for a verb that does more than say: *found 12*, *counted 12*. */
  readonly deed: boolean;
}

/** How a source stands to what it passes on. */
export type Stance = 'denied' | 'hedged';

// Voices and sayings are made here alone, so that all are of one shape: a record made of another by spreading it and adding
// fields has a shape of its own each time, which takes fifty times as long to make and is slow to read ever after.

export const voiceAt = ({ start, end }: Span, name: string, kind: Voice['kind'], means?: string): Voice => ({
  start,
  end,
  name,
  kind,
  means,
});

export const sayingAt = (
  { start, end }: Span,
  voice: Voice,
  scope: Span,
  quotes: boolean,
  stance?: Stance,
  via?: Voice,
  deed = false,
): Saying => ({ start, end, voice, scope, stance, via, quotes, deed });

/** The same saying, of another stretch. */
export const withScope = ({ start, end, voice, stance, via, quotes, deed }: Saying, scope: Span): Saying => ({
  start,
  end,
  voice,
  scope,
  stance,
  via,
  quotes,
  deed,
});
