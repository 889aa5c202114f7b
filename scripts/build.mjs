// Bundles the program into dist/: the CLI, and, where they exist, the extension, the language server and its worker.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const { values: options } = parseArgs({ options: { watch: { type: 'boolean' }, metafile: { type: 'boolean' } } });
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  minify: true,
  keepNames: true,
  logLevel: 'warning',
};

/** Every bundle: its entry point, the file it becomes, and how that file is loaded. */
const BUNDLES = [
  { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', format: 'esm', banner: { js: '#!/usr/bin/env node' } },
  { entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.cjs', format: 'cjs', external: ['vscode'] },
  { entryPoints: ['src/server/main.node.ts'], outfile: 'dist/server.cjs', format: 'cjs' },
];

for (const bundle of BUNDLES.filter(({ entryPoints }) => existsSync(entryPoints[0]))) {
  if (options.watch) await (await esbuild.context({ ...shared, ...bundle })).watch();
  else await esbuild.build({ ...shared, ...bundle });
}
