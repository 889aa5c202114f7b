import { analyse } from '../analysis/analyse.ts';
import type { SourceAnalysis } from '../model.ts';
import type { Packed } from '../packing/bytes.ts';
import { PackedAnalysis, packAnalysis } from '../packing/packed-analysis.ts';

/** What came of reading one text, as it travels between threads and lies in the cache. */
export type PackedResult =
  | { readonly kind: 'packed'; readonly packed: Packed }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads texts, elsewhere or here; the answers are in the order of the texts. Never rejects for what is in a text. */
export type PackedReader = (texts: readonly string[]) => Promise<readonly PackedResult[]>;

/** What came of reading one text: its facts, or why it could not be read. */
export type Analysed =
  | { readonly kind: 'analysis'; readonly analysis: SourceAnalysis }
  | { readonly kind: 'failed'; readonly reason: string };

/** Analyses one text here and now. */
export function pack(text: string): PackedResult {
  try {
    return { kind: 'packed', packed: packAnalysis(analyse(text)) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

export function unpack(result: PackedResult): Analysed {
  return result.kind === 'packed'
    ? { kind: 'analysis', analysis: new PackedAnalysis(result.packed, new Map()) }
    : result;
}
