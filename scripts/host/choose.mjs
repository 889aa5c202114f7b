import path from 'node:path';
import { desktopForTests } from './desktop.mjs';

/**
 * The program to run as VS Code for what runs inside it, and what it is: the desktop one where it can be downloaded and
 * shown, else the server from npm. SOURCE_REVIEW_HOST=desktop or server insists on one.
 */
export async function chooseHost() {
  const wanted = process.env.SOURCE_REVIEW_HOST;
  const desktop = wanted === 'server' ? { missing: 'SOURCE_REVIEW_HOST asks for the server' } : await desktopForTests();
  if ('program' in desktop) return { name: `desktop VS Code, ${desktop.program}`, program: desktop.program };
  if (wanted === 'desktop') throw new Error(`No desktop VS Code: ${desktop.missing}.`);
  return {
    name: `VS Code server from npm in a headless Chromium (no desktop VS Code: ${desktop.missing})`,
    program: path.join(import.meta.dirname, 'shim.mjs'),
  };
}
