// npm run walk [-- OPTIONS]: walks through the real workbench on a folder of sources and leaves screenshots.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { ROOT } from './prepare.mjs';

const USAGE = `npm run walk [-- OPTIONS]
  --folder DIR   the sources (default: samples); a copy of them is opened
  --out DIR      where the screenshots go (default: test-results/walk)
  --theme NAME   light (default), dark, contrast, contrast-light
  --second-folder DIR  opened beside the first, as a workspace of two folders
  --locale NAME  the language that the extension speaks, such as de (default: English)
  --restricted   opens the folder in Restricted Mode
  --zoom PERCENT how large everything is drawn (default: 100)
  --vsix FILE    the package to install (default: the extension as built)
  --figure TEXT  the figure to walk to, as it stands in a source (default: the first that sources differ on)
  --only STEP    only this step; may be given more than once
  --pictures     makes the README's pictures and the icon anew, in place of a walk; of the samples alone`;

register();
const { THEMES, walk } = await import('../test/walk/walk.ts');

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    out: { type: 'string', default: path.join(ROOT, 'test-results/walk') },
    theme: { type: 'string', default: 'light' },
    'second-folder': { type: 'string' },
    locale: { type: 'string' },
    restricted: { type: 'boolean' },
    zoom: { type: 'string', default: '100' },
    vsix: { type: 'string' },
    figure: { type: 'string' },
    only: { type: 'string', multiple: true },
    pictures: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const missing = [options.folder, options['second-folder'], options.vsix].find((file) => file && !existsSync(file));
if (missing) console.error(`There is no ${missing}.`);
if (options.help || missing || !(options.theme in THEMES) || !(Number(options.zoom) > 0)) {
  console.log(USAGE);
  process.exit(options.help ? 0 : 2);
}
const { out, theme, locale, restricted, vsix, figure, only, pictures, 'second-folder': secondFolder } = options;
const samples = path.join(ROOT, 'samples');
const folder = pictures ? samples : (options.folder ?? samples);
const { failed } = await walk({
  root: ROOT,
  folder: path.resolve(folder),
  out: path.resolve(out),
  theme: /** @type {keyof typeof THEMES} */ (theme),
  zoom: Number(options.zoom) / 100,
  ...(secondFolder ? { secondFolder: path.resolve(secondFolder) } : {}),
  ...(locale ? { locale } : {}),
  ...(restricted ? { restricted } : {}),
  ...(vsix ? { vsix: path.resolve(vsix) } : {}),
  ...(figure ? { figure } : {}),
  ...(only ? { only } : {}),
  ...(pictures ? { pictures } : {}),
});
process.exitCode = failed > 0 ? 1 : 0;
