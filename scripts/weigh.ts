/**
 * Finds the weights of src/review/likeness/weights.ts by logistic regression on claims that people put together.
 *
 *   npx tsx scripts/weigh.ts [--pairs PAIRS.jsonl] BUNDLE...
 *
 * A bundle is a folder with `sources/*.txt` and `gold.json` (test/accuracy/gold.ts), or a marked text
 * (test/accuracy/README.md). PAIRS holds lines with two texts, `a` and `b`, that differ in numbers alone or say one thing
 * in two wordings. How good they are on subjects they were not found on tells scripts/accuracy.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../src/review/likeness/features.ts';
import { loadBundle } from '../test/accuracy/bundle.ts';
import { examplesOf, examplesOfPairs } from './accuracy/examples.ts';
import { regress } from './accuracy/regress.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: 'string' } } });
if (positionals.length === 0) throw new Error('usage: tsx scripts/weigh.ts [--pairs PAIRS.jsonl] BUNDLE...');
const bundles = positionals.map(loadBundle);
const weights = regress([
  ...bundles.flatMap((bundle) => examplesOf(bundle)),
  ...(values.pairs ? examplesOfPairs(values.pairs) : []),
]);
writeFileSync(
  new URL('../src/review/likeness/weights.ts', import.meta.url),
  `/**
 * What each piece of evidence weighs, in log-odds: found by scripts/weigh.ts on the claims that docs/accuracy.md names,
 * and reported there with each bundle held out in turn.
 */
export const WEIGHTS = {
${FEATURES.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(2))},`).join('\n')}
} as const;
`,
);
