// npm start [-- FOLDER]: installs, builds, prints the review of a folder, and opens VS Code on it with the extension.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './host/processes.mjs';
import { build, install, ROOT } from './prepare.mjs';

const USAGE = `npm start [-- [--port NUMBER] [--server] FOLDER]
  FOLDER    the sources to review; without it, samples/
  --port    the port of the VS Code server, where there is no desktop VS Code (default: any free one)
  --server  use the VS Code server even where there is a desktop VS Code`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, server: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
const folder = path.resolve(positionals[0] ?? path.join(ROOT, 'samples'));
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.\n\n${USAGE}`);
  process.exit(2);
}

try {
  await install();
  await build();
  await run(process.execPath, [path.join(ROOT, 'dist/cli.js'), folder]); // its code tells that sources differ: no failure
  const { hasCode } = await import('./host/desktop.mjs');
  await (!options.server && hasCode() ? openDesktop() : serve());
} catch (error) {
  console.error(`npm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function openDesktop() {
  console.log('\nOpening VS Code …');
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder];
  process.exitCode = await run('code', args, { shell: process.platform === 'win32' });
}

async function serve() {
  console.log('\nNo desktop VS Code here: starting a VS Code server for your browser.');
  const { startServer } = await import('./host/server.mjs');
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ extension: { developed: ROOT }, token, port: Number(options.port) });
  console.log(`\nSource Review is open at\n\n  ${server.address(folder)}\n\nCtrl+C ends it.`);
  const code = await server.ended;
  await server.stop();
  console.error(`The VS Code server ended by itself with code ${code}.`);
  process.exitCode = 1;
}
