// Runs test/editor inside a real VS Code: the desktop one where it can be downloaded and shown, else the VS Code server
// from npm in a headless Chromium. SOURCE_REVIEW_HOST=desktop or server insists on one.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import esbuild from 'esbuild';
import { chooseHost } from './host/choose.mjs';
import { ROOT } from './prepare.mjs';

const FROM = path.join(ROOT, 'test/editor');
const TO = path.join(ROOT, 'out/editor');

async function bundle() {
  rmSync(TO, { recursive: true, force: true });
  const tests = readdirSync(FROM).filter((name) => name.endsWith('.test.ts'));
  await esbuild.build({
    entryPoints: ['run.ts', ...tests].map((name) => path.join(FROM, name)),
    outdir: TO,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'source-review-tests-'));
try {
  await bundle();
  const host = await chooseHost();
  console.log(`Host: ${host.name}`);
  cpSync(path.join(ROOT, 'samples'), folder, { recursive: true });
  await runTests({
    vscodeExecutablePath: host.program,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: path.join(TO, 'run.cjs'),
    launchArgs: [folder, '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
