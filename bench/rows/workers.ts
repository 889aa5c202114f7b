import path from 'node:path';
import { Workers } from '../../src/folder/workers.ts';
import { alternate, median } from '../measure.ts';
import { fixed, judge, type Measurement } from '../row.ts';
import { SERVER } from '../server.ts';

const ROUNDS = 3;

/** The same texts read by one worker thread of the built server and by two, turn by turn. */
export const workers: Measurement = async ({ texts, say }) => {
  const batch = texts({ sources: 400 }).map(({ text }) => text);
  const pools = [1, 2].map((threads) => new Workers(path.resolve(SERVER), threads));
  try {
    const times = await alternate(
      pools.map((pool) => () => pool.read(batch)),
      ROUNDS,
    );
    const [one = [], two = []] = times;
    const ratio = median(one.map((took, round) => took / (two[round] ?? Number.NaN)));
    say(`  one ${fixed(median(one), 0)} ms, two ${fixed(median(two), 0)} ms`);
    return [
      {
        what: 'the same with two workers',
        bar: '1.6 × one',
        goal: '1.85 × one',
        measured: `${fixed(ratio, 2)} ×`,
        met: judge(ratio, 1.6, 1.85, 'higher'),
        data: { times },
      },
    ];
  } finally {
    await Promise.all(pools.map((pool) => pool.close()));
  }
};
