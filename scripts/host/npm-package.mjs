import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { extract } from 'tar';
import { npm } from './processes.mjs';

/**
 * Unpacks the part of an npm package that lies under `inside` into a folder, running none of its scripts.
 * @param {import('./packages.mjs').NpmPackage} wanted
 * @param {string} folder
 * @param {string} inside a path that begins with `package/`
 */
export async function unpack({ name, version, integrity }, folder, inside) {
  const spec = `${name}@${version}`;
  const written = await npm(['pack', spec, '--silent', '--pack-destination', folder]);
  const file = path.join(folder, /** @type {string} */ (written.trim().split('\n').at(-1)));
  const got = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (got !== integrity) throw new Error(`${spec} is not what was expected: ${got} instead of ${integrity}`);
  const prefix = `${inside}/`;
  await extract({ file, cwd: folder, strip: inside.split('/').length, filter: (entry) => entry.startsWith(prefix) });
  rmSync(file);
}
