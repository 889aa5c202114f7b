import type { Span } from '../../../model.ts';

/** Somebody or something that says something in a text. */
export interface Voice extends Span {
  /** In the source's words, as a full name where the source gives one. */
  readonly name: string;
  /** Whom a role stands for: the mill in *the company*. */
  readonly means?: string;
  readonly kind: 'person' | 'organization' | 'group' | 'document' | 'self';
}

/** One place where a source says who says something, and how much of the sentence they say. */
export interface Saying extends Span {
  readonly voice: Voice;
  /** The stretch of text that is theirs. */
  readonly scope: Span;
  readonly stance?: 'denied' | 'hedged' | undefined;
  /** Who passes it on: Reuters in *Kirby, as cited by Reuters*. */
  readonly via?: Voice;
  /** True where a quotation beside it must be theirs too: *“…,” she said*, *X:*. */
  readonly quotes: boolean;
  /** True for a verb that does more than say: *found 12*, *counted 12*. */
  readonly deed?: true;
}
