import { execFile, execFileSync } from 'node:child_process';
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
import { activation } from './rows/activation.ts';
import { blocks } from './rows/blocks.ts';
import { cold } from './rows/cold.ts';
import { edit } from './rows/edit.ts';
import { editor } from './rows/editor.ts';
import { folder } from './rows/folder.ts';
import { growth } from './rows/growth.ts';
import { latency } from './rows/latency.ts';
import { memory } from './rows/memory.ts';
import { size } from './rows/size.ts';
import { workers } from './rows/workers.ts';
import { generate, type Recipe, type Text } from './texts/generate.ts';

/** In the order of the table. */
const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  cold,
  workers,
  folder,
  edit,
  latency,
  growth,
  blocks,
  memory,
  activation,
  size,
  editor,
};

const USAGE = `npm run bench [-- OPTIONS]: measures the program as it is shipped, prints a table and writes it as JSON
  --only NAMES   only these measurements, with commas between: ${Object.keys(MEASUREMENTS).join(',')}
  --folder DIR   the texts of this folder for cold, workers, folder, edit and latency (default: made up from seeds)
  --out FILE     where the JSON goes (default: out/bench.json)
All of it takes a quarter of an hour; growth, folder and editor most of that. The programs to compare with are installed below
bench/ when it is first run. activation and editor open a real VS Code.`;

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string', default: 'out/bench.json' },
    help: { type: 'boolean' },
  },
});
const wanted = options.only?.split(',') ?? Object.keys(MEASUREMENTS);
const unknown = wanted.find((name) => !MEASUREMENTS[name]);
if (unknown !== undefined) console.error(`No measurement is called ${unknown}.`);
if (options.help || unknown !== undefined) {
  console.log(USAGE);
  process.exit(options.help ? 0 : 2);
}
const ROOT = path.resolve(import.meta.dirname, '..');
const BUILT = path.join(ROOT, 'out', 'bench');

execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs')], { stdio: 'inherit' });
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
    if (options.folder !== undefined) return path.resolve(options.folder);
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

/** What goes wrong with one measurement leaves the others. */
function notMeasured(what: string, error: unknown): Row {
  console.error(error);
  return { what, bar: '', goal: '', measured: 'could not be measured', met: 'not measured', data: String(error) };
}

const rows: Row[] = [];
for (const [name, measurement] of Object.entries(MEASUREMENTS)) {
  if (!wanted.includes(name)) continue;
  console.log(`${name} …`);
  rows.push(...(await measurement(bench).catch((error: unknown) => [notMeasured(name, error)])));
}

const machine = { cores: availableParallelism(), processor: cpus()[0]?.model.trim(), node: process.version };
console.log(`\n${machine.cores} cores, ${machine.processor}, Node ${machine.node}\n`);
console.log('| what | at least | where we want to be | measured | met |\n| --- | --- | --- | --- | --- |');
for (const { what, bar, goal, measured, met } of rows)
  console.log(`| ${what} | ${bar} | ${goal} | ${measured} | ${met} |`);

mkdirSync(path.dirname(path.resolve(options.out)), { recursive: true });
writeFileSync(options.out, `${JSON.stringify({ machine, rows }, undefined, 2)}\n`);
