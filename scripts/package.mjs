// npm run package [-- --out FILE]: makes the extension that people install, from what is built.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './host/processes.mjs';
import { ROOT } from './prepare.mjs';

const { values: options } = parseArgs({ options: { out: { type: 'string', default: 'source-review.vsix' } } });
const out = path.resolve(options.out);
mkdirSync(path.dirname(out), { recursive: true });
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
  { cwd: ROOT },
);
