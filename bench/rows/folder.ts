import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findSources } from '../../src/folder/find.ts';
import { time } from '../measure.ts';
import { fixed, judge, type Measurement } from '../row.ts';
import { RunningServer } from '../server.ts';
import { countWords } from '../texts/generate.ts';

const SOURCES = 10_000;
/** What compromise/three needs for the folder in the time that the server has: 185 s for 25 s, 185 s for 8 s. */
const BAR = 185 / 25;
const GOAL = 185 / 8;
const AGAIN = 3;

/** No diagnostics for so long: all were sent. */
const SILENCE_MS = 2_000;

/** One reading of the folder by the server as it is shipped: seconds, the longest wait for an answer, memory. */
interface Opening {
  /** Until every source is in the review and all that differs is counted. */
  readonly seconds: number;
  /** Until the last source's diagnostics were sent. */
  readonly secondsToDiagnostics: number;
  readonly longestWait: number;
  readonly bytes: number | undefined;
  readonly sources: number;
  readonly differences: number;
}

async function open(folder: string, cache: string): Promise<Opening> {
  const began = performance.now();
  const server = await RunningServer.start(folder, { cache });
  const { longestWait, summary } = await server.untilRead();
  const seconds = (performance.now() - began) / 1000;
  const secondsToDiagnostics = ((await server.untilSilent(SILENCE_MS)) - began) / 1000;
  const bytes = server.memory();
  await server.stop();
  return {
    seconds,
    secondsToDiagnostics,
    longestWait,
    bytes,
    sources: summary.sources,
    differences: summary.differences,
  };
}

/** A folder of ten thousand sources, opened by the server with an empty cache, and again with what that one kept. */
export const folder: Measurement = async ({ folder: folderOf, texts, peers, say }) => {
  const place = folderOf({ sources: SOURCES });
  const [compromise] = await peers();
  const sample = texts({ sources: 200 });
  const words = sample.reduce((sum, { text }) => sum + countWords(text), 0);
  const sampleSeconds = async (): Promise<number> =>
    (await time(async () => {
      for (const { text } of sample) await compromise?.read(text);
    })) / 1000;
  await sampleSeconds();

  const cache = mkdtempSync(path.join(tmpdir(), 'source-review-bench-cache-'));
  try {
    const before = await sampleSeconds();
    const cold = await open(place, cache);
    const after = await sampleSeconds();
    const peerSeconds = (((before + after) / 2) * cold.sources) / sample.length;
    const told = ({ seconds, secondsToDiagnostics, longestWait, bytes }: Opening): string =>
      `${fixed(seconds)} s, all diagnostics after ${fixed(secondsToDiagnostics)} s, longest wait ${fixed(longestWait, 0)} ms, ${fixed((bytes ?? 0) / 1e6, 0)} MB`;
    say(`  cold: ${told(cold)}; compromise/three would need ${fixed(peerSeconds, 0)} s`);

    const openings: Opening[] = [];
    const floors: number[] = [];
    for (let round = 0; round < AGAIN; round++) {
      floors.push((await time(() => readNothingNew(place, cache))) / 1000);
      openings.push(await open(place, cache));
    }
    const again = openings.reduce((a, b) => (b.seconds < a.seconds ? b : a));
    const floor = Math.min(...floors);
    say(`  again: ${told(again)}; walk, stat and reading the cache ${fixed(floor, 2)} s`);
    const share = cold.seconds / again.seconds;
    const toFloor = again.seconds / floor;
    return [
      {
        what: `${fixed(cold.sources, 0)} sources (${fixed((words * cold.sources) / sample.length / 1e6)} M words) cold, two workers`,
        bar: '25 s where compromise/three takes 185',
        goal: '8 s',
        measured: `${fixed(cold.seconds)} s where it takes ${fixed(peerSeconds, 0)} (${fixed(peerSeconds / cold.seconds)} ×); all diagnostics sent after ${fixed(cold.secondsToDiagnostics)} s`,
        met: judge(peerSeconds / cold.seconds, BAR, GOAL, 'higher'),
        data: { cold, peerSeconds, words },
      },
      {
        what: 'opened again, unchanged',
        bar: '1/20 of cold',
        goal: '5 × (walk + stat + reading the cache)',
        measured: `1/${fixed(share)} (${fixed(again.seconds, 2)} s; ${fixed(toFloor)} × ${fixed(floor, 2)} s); all diagnostics sent after ${fixed(again.secondsToDiagnostics)} s`,
        met: toFloor <= 5 ? 'goal' : judge(share, 20, Number.POSITIVE_INFINITY, 'higher'),
        data: { openings, floors },
      },
    ];
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
};

/** The least that opening again must do: find the sources, look at each, and read what was kept. */
async function readNothingNew(place: string, cache: string): Promise<void> {
  const found = await findSources(place);
  await Promise.all(found.map((name) => stat(path.join(place, name))));
  for (const name of readdirSync(cache)) readFileSync(path.join(cache, name));
}
