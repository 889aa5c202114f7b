// npm run package [-- --out FILE]: makes the extension that people install, from what is built.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onInterrupt, run } from './host/processes.mjs';
import { ROOT } from './prepare.mjs';

/** All that the package may take from, as `.vscodeignore` names it in detail. */
const PARTS = ['dist', 'syntaxes', 'l10n', 'media', 'docs', 'samples', 'LICENSE', 'CHANGELOG.md', '.vscodeignore'];
const MANIFESTS = ['package.json', 'package.nls.json', 'package.nls.de.json'];

const { values: options } = parseArgs({ options: { out: { type: 'string', default: 'source-review.vsix' } } });
const out = path.resolve(options.out);
mkdirSync(path.dirname(out), { recursive: true });

const stage = mkdtempSync(path.join(tmpdir(), 'source-review-package-'));
const removeStage = () => rmSync(stage, { recursive: true, force: true });
onInterrupt(removeStage);
try {
  for (const part of [...PARTS, ...MANIFESTS])
    cpSync(path.join(ROOT, part), path.join(stage, part), { recursive: true });
  writeFileSync(path.join(stage, 'README.md'), withoutPictures(readFileSync(path.join(ROOT, 'README.md'), 'utf8')));
  process.exitCode = await run(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/@vscode/vsce/vsce'),
      'package',
      '--no-dependencies', // everything is bundled
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      out,
    ],
    { cwd: stage },
  );
} finally {
  removeStage();
}

/** An installed extension's page shows pictures from the web only, and broken ones in place of others. @param {string} readme */
function withoutPictures(readme) {
  return readme.replace(/^!\[.*\]\(docs\/images\/.*\)\n\n?/gm, '');
}
