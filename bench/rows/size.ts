import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { fixed, judge, type Measurement } from '../row.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** What people download: the package, made as it is shipped. */
export const size: Measurement = async ({ say }) => {
  const vsix = path.join(ROOT, 'out', 'bench.vsix');
  await promisify(execFile)(process.execPath, [path.join(ROOT, 'scripts/package.mjs'), '--out', vsix]);
  const parts = ['extension.cjs', 'client.cjs', 'server.cjs', 'cli.js', 'panel.js'].map(
    (name) => [name, statSync(path.join(ROOT, 'dist', name)).size] as const,
  );
  for (const [name, bytes] of parts) say(`  ${name}: ${fixed(bytes / 1000, 0)} KB`);
  const bytes = readFileSync(vsix).length;
  return [
    {
      what: 'size of the .vsix',
      bar: 'under 2 MB',
      goal: 'under 1 MB',
      measured: `${fixed(bytes / 1e6, 2)} MB`,
      met: judge(bytes, 2e6, 1e6),
      data: { bytes, parts: Object.fromEntries(parts) },
    },
  ];
};
