import { analyse } from '../analysis/analyse.ts';
import type { SourceAnalysis } from '../model.ts';

/** What came of reading one text: its facts, or why it could not be read. */
export type Analysed =
  | { readonly kind: 'analysis'; readonly analysis: SourceAnalysis }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads texts, elsewhere or here; the answers are in the order of the texts. Never rejects for what is in a text. */
export type Analyser = (texts: readonly string[]) => Promise<readonly Analysed[]>;

/** Reads in this thread, and lets waiting requests in after every text. */
export const analyseHere: Analyser = async (texts) => {
  const results: Analysed[] = [];
  for (const text of texts) {
    results.push(analysed(text));
    await new Promise((resume) => setImmediate(resume));
  }
  return results;
};

function analysed(text: string): Analysed {
  try {
    return { kind: 'analysis', analysis: analyse(text) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
