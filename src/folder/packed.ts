import { analyse } from '../analysis/analyse.ts';
import type { SourceAnalysis } from '../model.ts';

/** What came of reading one text, as it travels between threads and lies in the cache: its analysis as JSON. */
export type Packed =
  | { readonly kind: 'packed'; readonly json: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads texts, elsewhere or here; the answers are in the order of the texts. Never rejects for what is in a text. */
export type PackedReader = (texts: readonly string[]) => Promise<readonly Packed[]>;

/** What came of reading one text: its facts, or why it could not be read. */
export type Analysed =
  | { readonly kind: 'analysis'; readonly analysis: SourceAnalysis }
  | { readonly kind: 'failed'; readonly reason: string };

/** Analyses one text here and now. */
export function pack(text: string): Packed {
  try {
    return { kind: 'packed', json: JSON.stringify(analyse(text)) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

export function unpack(packed: Packed): Analysed {
  return packed.kind === 'packed' ? { kind: 'analysis', analysis: JSON.parse(packed.json) } : packed;
}
