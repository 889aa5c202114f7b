import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import esbuild from 'esbuild';
import { findSources } from '../src/folder/find.ts';
import { installPeers, loadPeers } from './peers.ts';
import type * as Program from './program.ts';
import type { Bench, Measurement, Row } from './row.ts';
import { blocks } from './rows/blocks.ts';
import { cold } from './rows/cold.ts';
import { edit } from './rows/edit.ts';
import { growth } from './rows/growth.ts';
import { memory } from './rows/memory.ts';
import { generate, type Recipe, type Text } from './texts/generate.ts';

const MEASUREMENTS: Readonly<Record<string, Measurement>> = { cold, edit, growth, blocks, memory };

const { values: options } = parseArgs({
  options: { folder: { type: 'string' }, only: { type: 'string' }, out: { type: 'string', default: 'out/bench.json' } },
});
const ROOT = path.resolve(import.meta.dirname, '..');
const BUILT = path.join(ROOT, 'out', 'bench');

/** The program is measured as it is shipped, bundled; only its names are left readable for the profile. */
await esbuild.build({
  entryPoints: ['program.ts', 'job.ts'].map((name) => path.join(ROOT, 'bench', name)),
  outdir: BUILT,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const program: typeof Program = await import(pathToFileURL(path.join(BUILT, 'program.mjs')).href);

const whole = (recipe: Parameters<Bench['texts']>[0]): Recipe => ({ seed: 1, words: 500, ...recipe });
const given: readonly Text[] | undefined =
  options.folder === undefined
    ? undefined
    : (await findSources(options.folder)).map((name) => ({
        path: name,
        text: readFileSync(path.join(options.folder ?? '', name), 'utf8'),
      }));

const bench: Bench = {
  program,
  peers: async () => {
    installPeers();
    return loadPeers();
  },
  texts: (recipe) => given?.slice(0, recipe.sources) ?? [...generate(whole(recipe))],
  folder: (recipe) => {
    const { seed, sources, words } = whole(recipe);
    const folder = path.join(tmpdir(), `source-review-bench-${seed}-${sources}-${words}`);
    if (existsSync(path.join(folder, '.complete'))) return folder;
    mkdirSync(folder, { recursive: true });
    for (const { path: name, text } of generate(whole(recipe))) writeFileSync(path.join(folder, name), text);
    writeFileSync(path.join(folder, '.complete'), '');
    return folder;
  },
  job: async (name, input) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=8192', path.join(BUILT, 'job.mjs'), name, JSON.stringify(input)],
      { maxBuffer: 2 ** 26, timeout: 900_000 },
    );
    return JSON.parse(stdout);
  },
  say: (line) => console.log(line),
};

const wanted = options.only?.split(',') ?? Object.keys(MEASUREMENTS);
const rows: Row[] = [];
for (const name of wanted) {
  const measurement = MEASUREMENTS[name];
  if (!measurement)
    throw new Error(`No measurement is called ${name}; there are: ${Object.keys(MEASUREMENTS).join(', ')}`);
  console.log(`${name} …`);
  rows.push(...(await measurement(bench)));
}

const machine = { cores: availableParallelism(), processor: cpus()[0]?.model.trim(), node: process.version };
console.log(`\n${machine.cores} cores, ${machine.processor}, Node ${machine.node}\n`);
console.log('| what | at least | where we want to be | measured | met |\n| --- | --- | --- | --- | --- |');
for (const { what, bar, goal, measured, met } of rows)
  console.log(`| ${what} | ${bar} | ${goal} | ${measured} | ${met} |`);

mkdirSync(path.dirname(path.resolve(options.out)), { recursive: true });
writeFileSync(options.out, `${JSON.stringify({ machine, rows }, undefined, 2)}\n`);
