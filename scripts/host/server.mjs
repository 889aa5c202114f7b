import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { speak } from './locale.mjs';
import { nodeForServer } from './node.mjs';
import { endGroup, onInterrupt, output, start } from './processes.mjs';
import { installServer } from './server-install.mjs';

/** A workbench without welcome pages, chat, news and experiments. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Which extensions the server has: none, those in development (their folders), or an installed package (.vsix).
 * @typedef {{ developed?: string | readonly string[], vsix?: string }} Extension
 *
 * @typedef {object} ServerOptions
 * @property {Extension} [extension]
 * @property {Record<string, unknown>} [settings] user settings on top of the quiet ones
 * @property {string} [token] without one, everybody on this machine may connect
 * @property {boolean} [testDriver] lets a page start extension tests
 * @property {boolean} [restricted] folders are not trusted: they open in Restricted Mode
 * @property {string} [locale] the language that extensions speak
 * @property {number} [port]
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * Starts a VS Code server with data of its own that goes when it stops.
 * @param {ServerOptions} options
 */
export async function startServer({ extension = {}, settings, token, testDriver, restricted, locale, port = 0, env }) {
  const [node, main] = [await nodeForServer(), await installServer()];
  const data = mkdtempSync(path.join(tmpdir(), 'source-review-host-'));
  const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const done = onInterrupt(removeData);
  const extensions = path.join(data, 'extensions');
  const user = path.join(data, 'data', 'User');
  for (const folder of [extensions, user]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
  for (const developed of [extension.developed ?? []].flat()) link(developed, extensions);

  const common = [`--server-data-dir=${data}`, `--extensions-dir=${extensions}`, '--accept-server-license-terms'];
  const environment = { ...process.env, ...env, EXTENSIONS_GALLERY: '{}' };
  if (extension.vsix)
    await output(node, [main, ...common, '--install-extension', extension.vsix], { env: environment });
  if (locale) speak(path.join(data, 'data'), locale);

  const server = start(
    node,
    [
      main,
      ...common,
      '--host=127.0.0.1',
      `--port=${port}`,
      token ? `--connection-token=${token}` : '--without-connection-token',
      '--disable-telemetry',
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...(locale ? [`--locale=${locale}`] : []),
      '--disable-update-check',
      '--disable-getting-started-override',
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: environment },
  );
  const stop = async () => {
    forget();
    server.removeAllListeners('exit'); // this end is no accident
    await endGroup(server);
    removeData();
    done();
  };
  const forget = onInterrupt(stop);
  try {
    const origin = `http://127.0.0.1:${await listeningPort(server)}`;
    return {
      origin,
      /** Settles with the exit code when the server ends by itself. */
      ended: new Promise((resolve) => server.once('exit', resolve)),
      stop,
      /**
       * The address of a window on a folder, or on the folders that a `.code-workspace` file names.
       * @param {string} folder
       * @param {readonly (readonly [string, string])[]} [payload] what to tell the window, as VS Code's own tests do
       */
      address(folder, payload = []) {
        const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
        const query = new URLSearchParams({ ...(token ? { tkn: token } : {}), [kind]: serverPath(folder) });
        if (payload.length > 0) query.set('payload', JSON.stringify(payload));
        return `${origin}/?${query}`;
      },
      /** How a window names a file of this machine. @param {string} file */
      uri: (file) => `vscode-remote://${origin.slice('http://'.length)}${encodeURI(serverPath(file))}`,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A file's path as a URI has it: with slashes, beginning with one. @param {string} file */
function serverPath(file) {
  const absolute = path.resolve(file).replaceAll(path.sep, '/');
  return absolute.startsWith('/') ? absolute : `/${absolute}`;
}

/** Lets the server find the extension that is being developed. @param {string} folder @param {string} extensions */
function link(folder, extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  symlinkSync(path.resolve(folder), path.join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function listeningPort(server) {
  let log = '';
  return new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ data) => {
      log = (log + data).slice(-5000);
      const port = /agent listening on (\d+)/.exec(log)?.[1];
      if (port) resolve(port);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The VS Code server ended with code ${code}:\n${log}`)));
  });
}
