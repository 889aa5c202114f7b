// The desktop VS Code: the one a person has installed, and the one that @vscode/test-electron downloads for tests.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { cacheFolder } from './cache.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/** Whether a window can be shown at all. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Whether the command `code` starts a desktop VS Code here. */
export const hasCode = () =>
  hasDisplay() && spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0;

/**
 * The desktop VS Code for tests, downloaded once; or why it cannot be had.
 * @returns {Promise<{ program: string } | { missing: string }>}
 */
export async function desktopForTests() {
  if (!hasDisplay()) return { missing: 'there is no display' };
  try {
    await fetch(RELEASES, { signal: AbortSignal.timeout(4000) });
  } catch {
    return { missing: 'its download cannot be reached' };
  }
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    const cachePath = path.join(cacheFolder(), 'desktop');
    return { program: await downloadAndUnzipVSCode({ version: 'stable', cachePath, timeout: 60_000 }) };
  } catch (error) {
    return { missing: `its download failed (${error instanceof Error ? error.message : error})` };
  }
}
