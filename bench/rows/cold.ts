import { alternate, median } from '../measure.ts';
import { fixed, judge, type Measurement } from '../row.ts';
import { countWords } from '../texts/generate.ts';

const ROUNDS = 3;

/** Reading everything in one thread against programs that read English, on the same texts, turn by turn. */
export const cold: Measurement = async ({ program, peers, texts, say }) => {
  const batch = texts({ sources: 200 });
  const words = batch.reduce((sum, { text }) => sum + countWords(text), 0);
  const others = await peers();
  const readings = others.map((peer) => async () => {
    for (const { text } of batch) await peer.read(text);
  });
  const review = (): unknown => program.outcome(program.reviewTexts(batch));
  const times = await alternate([review, ...readings], ROUNDS);
  const speeds = times.map((rounds) => words / (median(rounds) / 1000));
  const names = ['source-review', ...others.map(({ name }) => name)];
  const base = times[1] ?? [];
  const ratios = times.map((rounds) => median(rounds.map((took, round) => (base[round] ?? Number.NaN) / took)));
  for (const [index, name] of names.entries()) {
    say(`  ${name.padEnd(34)}${fixed(speeds[index] ?? 0, 0).padStart(10)} words/s  ${fixed(ratios[index] ?? 0, 2)} ×`);
  }
  const ratio = ratios[0] ?? Number.NaN;
  return [
    {
      what: 'reading a folder cold, all of it, one thread',
      bar: '5 × compromise/three',
      goal: '14 ×',
      measured: `${fixed(ratio)} × (${fixed(speeds[0] ?? 0, 0)} words/s)`,
      met: judge(ratio, 5, 14, 'higher'),
      data: {
        words,
        peers: names.map((name, index) => ({ name, wordsPerSecond: speeds[index], ratio: ratios[index] })),
      },
    },
  ];
};
