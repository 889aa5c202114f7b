import { HOSTILE } from '../hostile.ts';
import { fixed, judge, type Measurement } from '../row.ts';

/** How long inputs made to hurt would hold up a thread that reads them. */
export const blocks: Measurement = async ({ job, say }) => {
  const times: { readonly name: string; readonly milliseconds: number }[] = [];
  for (const [index, [name]] of HOSTILE.entries()) {
    const milliseconds = await job<number>('block', index).catch(() => Number.POSITIVE_INFINITY);
    times.push({ name, milliseconds });
    if (milliseconds > 200) say(`  ${name}: ${fixed(milliseconds, 0)} ms`);
  }
  const worst = times.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
  return [
    {
      what: 'longest block of a thread that reads, hostile input',
      bar: 'under 1 s',
      goal: 'under 200 ms',
      measured: `${fixed(worst.milliseconds, 0)} ms (${worst.name})`,
      met: judge(worst.milliseconds, 1_000, 200),
      data: times,
    },
  ];
};
