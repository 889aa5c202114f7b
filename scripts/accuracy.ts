/**
 * How well figures are put together, on what the weights were found on and on what they were not.
 *
 *   npx tsx scripts/accuracy.ts [--verbose] [--pairs PAIRS.jsonl] [--test BUNDLE]... BUNDLE...
 *
 * Each BUNDLE is scored twice: with the program's weights, and with weights found without it (`held out`). A bundle given
 * by --test, and without one those of test/accuracy/texts, is scored with weights found on all the others. Bundles are
 * what scripts/weigh.ts takes. --verbose tells every pair that was missed or put together wrongly, held out.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse.ts';
import type { ReviewClaim, SourceAnalysis } from '../src/model.ts';
import type { Corpus } from '../src/review/corpus.ts';
import { type Judge, judgeBy } from '../src/review/likeness/likeness.ts';
import { type Bundle, loadBundle, loadBundles } from '../test/accuracy/bundle.ts';
import { type Reading, scoreBundle } from '../test/accuracy/score.ts';
import { Score, type Tally } from '../test/accuracy/tally.ts';
import { examplesOf, examplesOfPairs } from './accuracy/examples.ts';
import { regress } from './accuracy/regress.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string' }, verbose: { type: 'boolean' }, test: { type: 'string', multiple: true } },
});

const analyses = new Map<string, SourceAnalysis>();
/** Weights change nothing in what is read from one text: each is read once. */
function read(text: string): SourceAnalysis {
  let analysis = analyses.get(text);
  if (!analysis) {
    analysis = analyse(text);
    analyses.set(text, analysis);
  }
  return analysis;
}

const training = positionals.map(loadBundle);
const tests = values.test ? values.test.map(loadBundle) : loadBundles();
const examples = training.map((bundle) => examplesOf(bundle, read));
const ofPairs = values.pairs ? examplesOfPairs(values.pairs) : [];

const place = ({ source, claim }: ReviewClaim, corpus: Corpus): string => {
  const text = corpus.source(source)?.text ?? '';
  const piece = (start: number, end: number) => text.slice(Math.max(0, start), end).replace(/\s+/g, ' ');
  const { start, end, thing } = claim;
  const said = [thing.head || '-', thing.event, thing.places.join('+'), thing.whole && `of:${thing.whole}`];
  return `${piece(start - 60, start)}[${piece(start, end)}]${piece(end, end + 60)}  {${said.filter(Boolean).join(' ')}}`;
};
const report =
  (name: string): NonNullable<Reading['onFault']> =>
  (fault, a, b, corpus) =>
    console.error(`${name} ${fault}:\n    ${place(a, corpus)}\n    ${place(b, corpus)}`);

const percent = (share: number): string => (100 * share).toFixed(0);
const show = ({ precision, recall }: Tally): string => {
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `${percent(precision)}/${percent(recall)} ${(100 * f1).toFixed(1)}`.padEnd(13);
};
const row = (name: string, ...scores: readonly Score[]): void =>
  console.log(
    name.padEnd(16) + scores.map(({ tallies }) => `${show(tallies.sameMeasure)}${show(tallies.findings)} `).join('  '),
  );

function scored(bundle: Bundle, total: Score, judge: Judge | undefined, verbose = false): Score {
  const own = scoreBundle(bundle, {
    read,
    ...(judge && { judge }),
    ...(verbose && { onFault: report(bundle.name) }),
  });
  total.add(own);
  return own;
}

const [inSample, heldOut, others] = [new Score(), new Score(), new Score()];
console.log('precision/recall F1 of same measure and of findings; found without the bundle, and with it');
for (const [i, bundle] of training.entries()) {
  const judge = judgeBy(regress([...examples.filter((_, n) => n !== i).flat(), ...ofPairs]));
  row(bundle.name, scored(bundle, heldOut, judge, values.verbose), scored(bundle, inSample, undefined));
}
row('all', heldOut, inSample);
console.log('tests');
const judge = training.length > 0 ? judgeBy(regress([...examples.flat(), ...ofPairs])) : undefined;
for (const bundle of tests) row(bundle.name, scored(bundle, others, judge, values.verbose));
row('all', others);
