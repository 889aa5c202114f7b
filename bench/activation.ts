// Runs inside VS Code in place of extension tests: activates a trivial extension and this one, and tells how long each took.
import { writeFileSync } from 'node:fs';
import { extensions } from 'vscode';

/** How long the extension host was kept busy in one piece while it went on for a while, in milliseconds. */
async function longestBlock(forMilliseconds: number): Promise<number> {
  let longest = 0;
  let last = performance.now();
  for (const end = last + forMilliseconds; last < end; ) {
    await new Promise((resume) => setImmediate(resume));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

export async function run(): Promise<void> {
  const { BENCH_OUT = '', BENCH_ORDER = '' } = process.env;
  const times: Record<string, number> = {};
  for (const id of ['bench.warming-up', ...BENCH_ORDER.split(',')]) {
    const extension = extensions.getExtension(id);
    if (!extension) throw new Error(`There is no extension ${id}.`);
    if (extension.isActive) throw new Error(`${id} is active already.`);
    const began = performance.now();
    await extension.activate();
    times[id] = performance.now() - began;
    times[`${id} after`] = await longestBlock(1_000);
  }
  writeFileSync(BENCH_OUT, JSON.stringify(times));
}
