// npm test: installs, builds, and runs every stage; the last line sums them up.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './host/processes.mjs';
import { build, install, ROOT } from './prepare.mjs';

const RESULTS = path.join(ROOT, 'test-results');
const VSIX = path.join(RESULTS, 'source-review.vsix');

/**
 * @typedef {{ passed: number, failed: number, skipped?: number }} Counts
 * @typedef {{ name: string, title: string, args: readonly string[] }} Stage
 */

const tool = (/** @type {string} */ file) => path.join(ROOT, 'node_modules', file);

/**
 * Each is a Node program, and passes or fails; one that holds many tests writes their counts where TEST_COUNTS says.
 * @type {readonly Stage[]}
 */
const STAGES = [
  {
    name: 'lint',
    title: 'Format and lint',
    args: [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  },
  { name: 'types', title: 'Types', args: [tool('typescript/bin/tsc'), '--noEmit'] },
  {
    name: 'unit',
    title: 'Unit tests',
    args: [tool('mocha/bin/mocha.js'), '--reporter', 'scripts/counting-reporter.cjs'],
  },
  { name: 'editor', title: 'Tests inside VS Code', args: ['scripts/editor-tests.mjs'] },
  { name: 'package', title: 'Package', args: ['scripts/package.mjs', '--out', VSIX] },
  {
    name: 'walk',
    title: 'A walk through the workbench, with the package installed',
    args: ['scripts/walk.mjs', '--vsix', VSIX, '--out', path.join(RESULTS, 'walk')],
  },
];

/** Runs a stage. @param {Stage} stage @returns {Promise<Counts>} */
async function runStage({ name, title, args }) {
  console.log(`\n── ${title}`);
  const file = path.join(RESULTS, `${name}.json`);
  const env = { ...process.env, TEST_COUNTS: file };
  const code = await run(process.execPath, args, { cwd: ROOT, env });
  if (!existsSync(file)) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  /** @type {Counts} */
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1 }; // it broke after its tests had passed
  return counts;
}

const names = STAGES.map(({ name }) => name);
const { values: options } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = options.only ?? names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. The stages: ${names.join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
try {
  await install();
  await build();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);
  for (const stage of STAGES.filter(({ name }) => wanted.includes(name))) {
    const { passed, failed, skipped = 0 } = await runStage(stage);
    if (failed > 0) console.log(`── ${stage.title}: ${failed} failed`);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
