import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installed } from './cache.mjs';
import { unpack } from './npm-package.mjs';
import { SERVER } from './packages.mjs';
import { npm } from './processes.mjs';
import { withProgress } from './progress.mjs';

/** What an editor window without AI, proxies and remote machines never loads: over 400 MB. */
const UNUSED_DEPENDENCIES = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/fs-copyfile',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
  'zod',
];

const UNUSED_EXTENSIONS = [
  'copilot',
  'git',
  'github',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'terminal-suggest',
  'tunnel-forwarding',
];

const remove = (/** @type {string[]} */ ...parts) => rmSync(path.join(...parts), { recursive: true, force: true });

/** Keeps of a folder with one folder per platform only this platform's. @param {string} folder */
function keepThisPlatform(folder) {
  for (const name of readdirSync(folder)) if (name !== `${process.platform}-${process.arch}`) remove(folder, name);
}

/** @param {string} folder */
async function fill(folder) {
  await unpack(SERVER, folder, 'package/lib/vscode');
  const manifest = path.join(folder, 'package.json');
  const { dependencies, overrides, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const name of UNUSED_DEPENDENCIES) delete dependencies[name];
  for (const name of Object.keys(overrides ?? {})) if (name.startsWith('kerberos')) delete overrides[name];
  writeFileSync(manifest, JSON.stringify({ ...rest, dependencies, overrides }));
  // `npm ci` would refuse: the package's own lock file misses one of its dependencies.
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);

  const modules = path.join(folder, 'node_modules');
  for (const name of UNUSED_EXTENSIONS) remove(folder, 'extensions', name);
  for (const name of ['deps', 'third_party', 'src']) remove(modules, 'node-pty', name);
  keepThisPlatform(path.join(modules, 'node-pty', 'prebuilds'));
  keepThisPlatform(path.join(modules, '@vscode/ripgrep-universal/bin'));
  for (const name of ['spdlog', 'native-watchdog'])
    copyFileSync(
      path.join(import.meta.dirname, 'stand-ins', `${name}.cjs`),
      path.join(modules, '@vscode', name, 'index.js'),
    );
}

/** Installs the VS Code server from npm, once, with no compiler and no install script. Gives its main file. */
export async function installServer() {
  const folder = await installed(`${SERVER.name}-${SERVER.version}`, (into) =>
    withProgress('Getting the VS Code server from npm (about 160 MB installed, once)', () => fill(into)),
  );
  return path.join(folder, 'out/server-main.js');
}
