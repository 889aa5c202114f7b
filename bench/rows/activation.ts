import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import esbuild from 'esbuild';
import { chooseHost } from '../../scripts/host/choose.mjs';
import { median } from '../measure.ts';
import { fixed, judge, type Measurement } from '../row.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const OUT = path.join(ROOT, 'out', 'bench');
const OWN = 'source-review.source-review';
const TRIVIAL = 'bench.trivial';
const ROUNDS = 4;
const BUNDLE_BYTES = 120_000;

/** An extension that does nothing. */
function makeExtension(name: string): string {
  const folder = path.join(OUT, name);
  mkdirSync(folder, { recursive: true });
  const manifest = { name, publisher: 'bench', version: '1.0.0', engines: { vscode: '^1.100.0' }, main: './main.cjs' };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }));
  writeFileSync(
    path.join(folder, 'main.cjs'),
    'const vscode = require("vscode"); exports.activate = () => vscode.version;\n',
  );
  return folder;
}

/** What activating the extension costs in a real VS Code beyond activating one that does nothing, window by window. */
export const activation: Measurement = async ({ say }) => {
  await esbuild.build({
    entryPoints: [path.join(ROOT, 'bench', 'activation.ts')],
    outfile: path.join(OUT, 'activation.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'source-review-bench-empty-'));
  const out = path.join(folder, 'times.json');
  const host = await chooseHost();
  say(`  host: ${host.name}`);
  const rounds: Record<string, number>[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? [TRIVIAL, OWN] : [OWN, TRIVIAL];
      await runTests({
        vscodeExecutablePath: host.program,
        extensionDevelopmentPath: [makeExtension('warming-up'), makeExtension('trivial'), ROOT],
        extensionTestsPath: path.join(OUT, 'activation.cjs'),
        extensionTestsEnv: { BENCH_OUT: out, BENCH_ORDER: order.join(',') },
        launchArgs: [folder, '--disable-extensions'],
      });
      rounds.push(JSON.parse(readFileSync(out, 'utf8')));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const of = (name: string): number => median(rounds.map((times) => times[name] ?? Number.NaN));
  const above = median(rounds.map((times) => (times[OWN] ?? Number.NaN) - (times[TRIVIAL] ?? Number.NaN)));
  const after = of(`${OWN} after`);
  say(`  own ${fixed(of(OWN))} ms, trivial ${fixed(of(TRIVIAL))} ms, the client loaded in ${fixed(after)} ms after it`);
  const bundle = readFileSync(path.join(ROOT, 'dist', 'extension.cjs')).length;
  const client = readFileSync(path.join(ROOT, 'dist', 'client.cjs')).length;
  const language = languageReadBy(['extension.cjs', 'client.cjs']);
  const met = language.length > 0 ? 'missed' : judge(above, 40, 20);
  return [
    {
      what: 'extension’s own activation above a trivial extension’s',
      bar: 'under 40 ms; no NLP loaded in the host',
      goal: 'under 20 ms, bundle under 120 KB',
      measured:
        `${fixed(above)} ms, ${language.length > 0 ? `loads ${language[0]}` : 'no NLP'}, bundle ${fixed(bundle / 1000, 0)} KB; ` +
        `after it ${fixed(after, 0)} ms for the language client (${fixed(client / 1000, 0)} KB)`,
      met: met === 'goal' && bundle > BUNDLE_BYTES ? 'bar' : met,
      data: { rounds, bundle, client },
    },
  ];
};

/** What bundles hold of the program's reading and of the library that it reads with. */
function languageReadBy(bundles: readonly string[]): readonly string[] {
  return bundles.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(path.join(ROOT, 'dist', `${name}.map`), 'utf8'));
    return (sources as readonly string[]).filter((source) => /src\/(analysis|review)\/|\/compromise\//.test(source));
  });
}
