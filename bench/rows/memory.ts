import { fixed, judge, type Measurement } from '../row.ts';

interface Held {
  readonly bytes: number;
  readonly textBytes: number;
  readonly words: number;
}

/** Memory that a review of two million words holds, its texts included, in a process that does nothing else. */
export const memory: Measurement = async ({ job, say }) => {
  const { bytes, textBytes, words } = await job<Held>('held', { seed: 3, sources: 4_000, words: 500 });
  const perMillion = bytes / words;
  const text = textBytes / words;
  say(`  ${fixed(perMillion)} MB per million words, of which ${fixed(text)} MB are the texts themselves`);
  return [
    {
      what: 'memory per 1 M words held, beyond the empty server',
      bar: 'under 60 MB',
      goal: 'under 12 MB',
      measured: `${fixed(perMillion)} MB (${fixed(text)} MB of it the texts)`,
      met: judge(perMillion, 60, 12),
      data: { bytes, textBytes, words },
    },
  ];
};
