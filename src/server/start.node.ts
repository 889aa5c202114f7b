import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { AnalysisCache, keyOf, throughCache } from '../folder/cache.ts';
import { findSources } from '../folder/find.ts';
import { Keeper } from '../folder/keeper.ts';
import { readSource } from '../folder/read.ts';
import { Workers } from '../folder/workers.ts';
import { PackedAnalysis } from '../packing/packed-analysis.ts';
import { analyseHere, analyseWith } from './analyser.ts';
import type { Host } from './host.ts';
import { serve } from './server.ts';

/** More threads than this gain little: one thread puts together what all of them read. */
const MOST_THREADS = 4;

interface Chosen extends Pick<Host, 'analyse' | 'rest' | 'keeper'> {}

/** Workers run the server's own bundle; where there is none, as when the sources are run, this thread reads. */
async function choose(): Promise<Chosen> {
  const script = fileURLToPath(import.meta.url);
  if (!script.endsWith('.cjs')) return { analyse: analyseHere };
  const workers = new Workers(script, Math.max(2, Math.min(MOST_THREADS, availableParallelism() - 1)));
  const { values } = parseArgs({ options: { cache: { type: 'string' } }, strict: false });
  if (typeof values.cache !== 'string') return { analyse: analyseWith(workers.read), rest: () => workers.rest() };
  const program = createHash('sha1').update(readFileSync(script)).digest('hex');
  const cache = await AnalysisCache.open(values.cache, program);
  const keeper = new Keeper(values.cache, program, (key) => {
    const packed = cache.get(key);
    return packed && new PackedAnalysis(packed, new Map());
  });
  return {
    analyse: analyseWith(throughCache(workers.read, cache)),
    keeper: {
      load: (folderUri, ...rest) => keeper.load(fileURLToPath(folderUri), ...rest),
      save: (folderUri, kept) => keeper.save(fileURLToPath(folderUri), kept),
    },
    rest: async () => {
      await cache.settle();
      await workers.rest();
    },
  };
}

const chosen = choose();

const read: Host['read'] = async (uri) => {
  const { stamp, ...result } = { stamp: undefined, ...(await readSource(fileURLToPath(uri))) };
  return result.kind === 'text' && stamp !== undefined
    ? { ...result, state: { stamp, key: keyOf(result.text) } }
    : result;
};

serve(createConnection(ProposedFeatures.all), {
  find: (folderUri, globs, signal) => findSources(fileURLToPath(folderUri), globs, signal),
  read,
  analyse: async (texts) => (await chosen).analyse(texts),
  rest: async () => (await chosen).rest?.(),
  keeper: {
    load: async (...asked) => (await chosen).keeper?.load(...asked),
    save: async (...asked) => (await chosen).keeper?.save(...asked),
  },
});
