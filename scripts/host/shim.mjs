#!/usr/bin/env node
// Takes the command line that @vscode/test-electron makes for a desktop VS Code, and runs the extension tests in the
// VS Code server and a headless Chromium instead. Lines that the test runner marks with MARK are its report; all else
// is the workbench talking to itself, shown with SHIM_VERBOSE=1.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { onInterrupt } from './processes.mjs';
import { startServer } from './server.mjs';

const MARK = '\u200b';
const { SHIM_VERBOSE, SHIM_SCREENSHOTS = 'test-results', SHIM_TIMEOUT_SECONDS = '300' } = process.env;

const { values, positionals } = parseArgs({
  strict: false, // the desktop's other options mean nothing here
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string', multiple: true }, extensionTestsPath: { type: 'string' } },
});
const tests = values.extensionTestsPath;
// A page can be told of one extension in development; the others are there as if they were installed.
const [tested, ...others] = /** @type {string[]} */ (values.extensionDevelopmentPath ?? []);
const folder = positionals.find((argument) => existsSync(argument));
if (typeof tests !== 'string' || !folder || !tested) {
  console.error('The VS Code stand-in needs --extensionDevelopmentPath, --extensionTestsPath and a folder to open.');
  process.exit(2);
}

const server = await startServer({ testDriver: true, extension: { developed: others } });
const { name, browser } = await launchBrowser();
const closed = onInterrupt(() => browser.close());
console.log(`(browser: ${name})`);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });

/** @param {number} code */
async function finish(code) {
  await browser.close();
  closed();
  await server.stop();
  process.exit(code);
}

await page.exposeFunction('codeAutomationExit', finish);
await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
  const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
  else if (SHIM_VERBOSE) console.error(`[${level}] ${line}`);
});
void server.ended.then((code) => {
  console.error(`The VS Code server ended in the middle of the tests, with code ${code}.`);
  return finish(1);
});
setTimeout(async () => {
  const picture = path.resolve(SHIM_SCREENSHOTS, 'timeout.png');
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  console.error(`The tests did not end within ${SHIM_TIMEOUT_SECONDS} seconds. What the window showed: ${picture}`);
  await finish(124);
}, Number(SHIM_TIMEOUT_SECONDS) * 1000);

await page.goto(
  server.address(folder, [
    ['extensionDevelopmentPath', server.uri(tested)],
    ['extensionTestsPath', server.uri(tests)],
  ]),
);
