// Whatever a script starts ends with it: each child leads a process group of its own, and Ctrl+C ends every group.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const windows = process.platform === 'win32';

/** @type {Set<() => unknown>} */
const cleanups = new Set();

/**
 * Runs `cleanup` when the script is interrupted; call the returned function once there is nothing left to clean.
 * @param {() => unknown} cleanup
 */
export function onInterrupt(cleanup) {
  cleanups.add(cleanup);
  return () => void cleanups.delete(cleanup);
}

/** Ends everything that was begun, last begun first. */
async function cleanUp() {
  const pending = [...cleanups].reverse();
  cleanups.clear();
  for (const cleanup of pending) await cleanup();
}

let interrupted = false;

/** @param {number} code */
async function interrupt(code) {
  if (interrupted) return; // npm passes on a Ctrl+C that the terminal has sent already
  interrupted = true;
  await cleanUp();
  process.exit(code);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => interrupt(128 + constants.signals[signal]));

// The shell between npm and a script passes no signal on: ended alone, npm leaves the script without a parent.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && interrupt(1), 1000).unref();

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals | 0} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  try {
    return process.kill(windows ? child.pid : -child.pid, signal);
  } catch {
    return false; // nobody of the group is left
  }
}

/**
 * Ends a child and everything it has started, politely first.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function endGroup(child) {
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  signalGroup(child, 'SIGTERM');
  for (let i = 0; i < 100 && signalGroup(child, 0); i++) await sleep(50);
  signalGroup(child, 'SIGKILL');
}

/**
 * Starts a child that ends when this script ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !windows });
  const forget = onInterrupt(() => endGroup(child));
  const kill = () => signalGroup(child, 'SIGKILL'); // for a script that ends by an error
  process.once('exit', kill);
  const done = () => {
    forget();
    process.off('exit', kill);
  };
  child.once('exit', done);
  child.once('error', done);
  return child;
}

/**
 * Runs a child to its end and gives its exit code (1 where a signal ended it).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  const child = start(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a child quietly and gives what it wrote to standard output; what it wrote to standard error is in the error.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>}
 */
export function output(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => (out += data));
  child.stderr?.on('data', (data) => (err += data));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${command} ${args.join(' ')} ended with code ${code}\n${err.trim()}`));
    });
  });
}

/** Runs npm quietly: `npm` is a script on Windows, which only a shell can start. @param {readonly string[]} args
 * @param {string} [cwd] */
export const npm = (args, cwd) => output('npm', args, { shell: windows, ...(cwd ? { cwd } : {}) });
