/**
 * Prints what is read right of the marked texts, precision/recall in per cent for each bundle.
 *
 *   npx tsx test/accuracy/table.ts [--differences] [texts|training] [BUNDLE...]
 *
 * --differences lists whatever the program and the marks see differently: for writing marks and, on `training`, for
 * mending rules.
 */
import { parseArgs } from 'node:util';
import { loadBundles, type Shelf } from './bundle.ts';
import { faultsOf } from './faults.ts';
import { scoreBundle } from './score.ts';
import { QUESTIONS, Score } from './tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { differences: { type: 'boolean' } },
});
const SHELVES: readonly Shelf[] = ['texts', 'training'];
const shelves = SHELVES.filter((shelf) => positionals.includes(shelf));
const names = positionals.filter((word) => !SHELVES.some((shelf) => shelf === word));

const percent = (share: number) => (100 * share).toFixed(0).padStart(3);
const row = (name: string, { tallies }: Score) =>
  name.padEnd(22) +
  QUESTIONS.map((question) => {
    const { precision, recall } = tallies[question];
    return `${percent(precision)}/${percent(recall)}`.padStart(12);
  }).join('');

for (const shelf of shelves.length > 0 ? shelves : SHELVES) {
  const all = new Score();
  console.log(shelf.padEnd(22) + QUESTIONS.map((question) => question.padStart(12)).join(''));
  for (const bundle of loadBundles(shelf)) {
    if (names.length > 0 && !names.includes(bundle.name)) continue;
    for (const fault of faultsOf(bundle)) console.log(`${bundle.name}: ${fault}`);
    const score = scoreBundle(bundle);
    all.add(score);
    console.log(row(bundle.name, score));
    if (values.differences) console.log(score.differences.map((it) => `  ${it}`).join('\n'));
  }
  console.log(row('all', all));
}
