/** The value below which a share of all values lies; `quantile(times, 0.5)` is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Runs something once and tells how many milliseconds it took. */
export async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Times several things in turn, round after round, so that whatever else the machine does falls on all of them alike.
 * Returns, for each, the times of all rounds after a first one that only warms up.
 */
export async function alternate(
  runs: readonly (() => unknown)[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const took = await time(run);
      if (round > 0) times[index]?.push(took);
    }
  }
  return times;
}
