import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { onInterrupt } from './processes.mjs';

/** Where downloads are kept between runs and between checkouts. */
export function cacheFolder() {
  const { SOURCE_REVIEW_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (SOURCE_REVIEW_CACHE) return path.resolve(SOURCE_REVIEW_CACHE);
  if (process.platform === 'win32' && LOCALAPPDATA) return path.join(LOCALAPPDATA, 'source-review');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'source-review');
  return path.join(XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'source-review');
}

/** Whether a process still lives. @param {number} pid */
function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** Removes what an install left behind that was ended midway. @param {string} cache */
function removeLeftovers(cache) {
  for (const name of readdirSync(cache)) {
    const pid = /\.part-(\d+)$/.exec(name)?.[1];
    if (pid && !lives(Number(pid))) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

/**
 * The folder `name` in the cache, made by `fill` if it is not there yet. It appears whole or not at all, also when two
 * scripts make it at the same time.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 */
export async function installed(name, fill) {
  const cache = cacheFolder();
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part-${process.pid}`;
  const remove = () => rmSync(part, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(cache, { recursive: true });
  removeLeftovers(cache);
  mkdirSync(part);
  const done = onInterrupt(remove);
  try {
    await fill(part);
    if (!existsSync(folder)) renameSync(part, folder);
  } finally {
    remove();
    done();
  }
  return folder;
}
