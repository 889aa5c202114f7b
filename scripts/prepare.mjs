// What every command does first, in a clone where nothing is installed: needs Node and npm and nothing else.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './host/processes.mjs';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds what package-lock.json asks for. */
export function isInstalled(root = ROOT) {
  const lock = path.join(root, 'node_modules/.package-lock.json'); // npm's own note of what it has installed
  if (!existsSync(lock)) return false;
  const present = packages(lock);
  return Object.entries(packages(path.join(root, 'package-lock.json'))).every(
    ([place, { version, integrity, optional }]) => {
      if (place === '') return true;
      const found = present[place];
      return found ? found.version === version && found.integrity === integrity : optional === true;
    },
  );
}

/** Installs the project's packages where they are missing or not those of package-lock.json. */
export async function install() {
  if (isInstalled()) return;
  const modules = path.join(ROOT, 'node_modules');
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink())
    throw new Error(`${modules} is a link to packages that are out of date: run npm ci where they are.`);
  console.log('Installing packages (npm ci) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await run('npm', args, { cwd: ROOT, shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`npm ci ended with code ${code}`);
}

/** Builds dist/. */
export async function build() {
  console.log('Building …');
  const code = await run(process.execPath, ['scripts/build.mjs'], { cwd: ROOT });
  if (code !== 0) throw new Error('The build failed.');
}
