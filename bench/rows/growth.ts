import { fixed, judge, type Measurement } from '../row.ts';

const WORDS = 120;
const SIZES = [1_000, 10_000, 100_000];

interface Grown {
  readonly milliseconds: number;
  readonly findings: number;
  readonly measures: number;
}

/** How the time to read and compare grows with the number of sources: 1 where twice the sources take twice the time. */
export const growth: Measurement = async ({ job, say }) => {
  const grown: Grown[] = [];
  for (const sources of SIZES) {
    const result = await job<Grown>('grow', { seed: 7, sources, words: WORDS });
    grown.push(result);
    say(
      `  ${sources} sources: ${fixed(result.milliseconds / 1000)} s, ${result.measures} measures, ${result.findings} findings`,
    );
  }
  const [first, last] = [grown[0], grown.at(-1)];
  const exponent = Math.log((last?.milliseconds ?? Number.NaN) / (first?.milliseconds ?? 1)) / Math.log(100);
  return [
    {
      what: 'growth of cold time from 1,000 to 100,000 sources',
      bar: 'exponent ≤ 1.15',
      goal: '≤ 1.02',
      measured: `exponent ${fixed(exponent, 2)}`,
      met: judge(exponent, 1.15, 1.02),
      data: { sizes: SIZES, grown },
    },
  ];
};
