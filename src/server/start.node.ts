import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { AnalysisCache, throughCache } from '../folder/cache.ts';
import { findSources } from '../folder/find.ts';
import { readSource } from '../folder/read.ts';
import { Workers } from '../folder/workers.ts';
import { type Analyser, analyseHere, analyseWith } from './analyser.ts';
import { serve } from './server.ts';

/** More threads than this gain little: one thread puts together what all of them read. */
const MOST_THREADS = 4;

/** Workers run the server's own bundle; where there is none, as when the sources are run, this thread reads. */
async function chooseAnalyser(): Promise<{ readonly analyse: Analyser; readonly rest?: () => Promise<void> }> {
  const script = fileURLToPath(import.meta.url);
  if (!script.endsWith('.cjs')) return { analyse: analyseHere };
  const workers = new Workers(script, Math.max(2, Math.min(MOST_THREADS, availableParallelism() - 1)));
  const { values } = parseArgs({ options: { cache: { type: 'string' } }, strict: false });
  if (typeof values.cache !== 'string') return { analyse: analyseWith(workers.read), rest: () => workers.rest() };
  const program = createHash('sha1').update(readFileSync(script)).digest('hex');
  const cache = await AnalysisCache.open(values.cache, program);
  const rest = async (): Promise<void> => {
    await cache.settle();
    await workers.rest();
  };
  return { analyse: analyseWith(throughCache(workers.read, cache)), rest };
}

const chosen = chooseAnalyser();

serve(createConnection(ProposedFeatures.all), {
  find: (folderUri, globs, signal) => findSources(fileURLToPath(folderUri), globs, signal),
  read: (uri) => readSource(fileURLToPath(uri)),
  analyse: async (texts) => (await chosen).analyse(texts),
  rest: async () => (await chosen).rest?.(),
});
