import path from 'node:path';
import { Workers } from '../../src/folder/workers.ts';
import { alternate, median } from '../measure.ts';
import { fixed, judge, type Measurement } from '../row.ts';
import { SERVER } from '../server.ts';

const ROUNDS = 3;
/** As many as it takes for two threads to be as warm as one is after the first round. */
const SOURCES = 1_000;

/** All of a review by one thread, and with two worker threads of the built server that read for it, turn by turn. */
export const workers: Measurement = async ({ program, texts, say }) => {
  const batch = texts({ sources: SOURCES });
  const pool = new Workers(path.resolve(SERVER), 2);
  try {
    const times = await alternate(
      [
        () => program.outcome(program.reviewTexts(batch)),
        async () => program.outcome(await program.reviewWith(pool.read, batch)),
      ],
      ROUNDS,
    );
    const [one = [], two = []] = times;
    const ratio = median(one.map((took, round) => took / (two[round] ?? Number.NaN)));
    say(`  one thread ${fixed(median(one), 0)} ms, two workers ${fixed(median(two), 0)} ms`);
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
    await pool.close();
  }
};
