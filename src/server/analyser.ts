import { type Analysed, type PackedReader, pack, unpack } from '../folder/packed.ts';

/** Reads texts, elsewhere or here; the answers are in the order of the texts. Never rejects for what is in a text. */
export type Analyser = (texts: readonly string[]) => Promise<readonly Analysed[]>;

/** Reads in this thread, and lets waiting requests in after every text. */
export const analyseHere: Analyser = async (texts) => {
  const results: Analysed[] = [];
  for (const text of texts) {
    results.push(unpack(pack(text)));
    await new Promise((resume) => setImmediate(resume));
  }
  return results;
};

/** Reads with workers, or from a cache. */
export function analyseWith(read: PackedReader): Analyser {
  return async (texts) => (await read(texts)).map(unpack);
}
