// Bundles the program into dist/: the CLI, and, where they exist, the extension, the language server, which is its own worker.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const { values: options } = parseArgs({ options: { watch: { type: 'boolean' }, metafile: { type: 'boolean' } } });
/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  minify: true,
  logLevel: 'warning',
};

/** For libraries that ask where they are as modules do, in a bundle that is none. */
const IMPORT_META = {
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};

/**
 * The language client is a file of its own, so that the window need not wait for it.
 * @type {import('esbuild').Plugin}
 */
const CLIENT_APART = {
  name: 'client apart',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/client\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './client.cjs', external: true } : undefined,
    );
  },
};
/** @type {import('esbuild').BuildOptions} */
const IN_EDITOR = { format: 'cjs', external: ['vscode'] };

/**
 * Every bundle: its entry point, and the options that say which file it becomes and how that file is loaded.
 * @type {readonly (readonly [string, import('esbuild').BuildOptions])[]}
 */
const BUNDLES = [
  ['src/cli/main.ts', { outfile: 'dist/cli.js', format: 'esm', banner: { js: '#!/usr/bin/env node' } }],
  [
    'src/editor/extension.ts',
    // `require` in place of `import()`: the editor gives `vscode` to what is required
    {
      outfile: 'dist/extension.cjs',
      ...IN_EDITOR,
      plugins: [CLIENT_APART],
      supported: { 'dynamic-import': false },
    },
  ],
  ['src/editor/client.ts', { outfile: 'dist/client.cjs', ...IN_EDITOR }],
  ['src/server/main.node.ts', { outfile: 'dist/server.cjs', format: 'cjs', ...IMPORT_META }],
  [
    'src/editor/panel/view/main.ts',
    { outfile: 'dist/panel.js', format: 'iife', platform: 'browser', target: 'es2022' },
  ],
];

for (const [entryPoint, bundle] of BUNDLES.filter(([entryPoint]) => existsSync(entryPoint))) {
  const all = { ...shared, ...bundle, entryPoints: [entryPoint] };
  if (options.watch) await (await esbuild.context(all)).watch();
  else await esbuild.build(all);
}
