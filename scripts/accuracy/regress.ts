import type { Example } from './examples.ts';

const STEPS = 400;
const RATE = 0.15;
const SHRINK = 0.0001;

/** Logistic regression with a little shrinking, by Adam (Kingma and Ba 2015). The first piece of evidence is the bias. */
export function regress(examples: readonly Example[]): Float64Array {
  const size = examples[0]?.evidence.length ?? 0;
  const weights = new Float64Array(size);
  const [mean, square, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const same = examples.filter((example) => example.same).length;
  const worth = Math.min(3, Math.sqrt(examples.length / same) / 3);
  const total = examples.length + (worth - 1) * same;
  // Most evidence of most pairs is nothing: only what there is is looked at.
  const sparse = examples.map(({ evidence, same: wanted }) => {
    const at = Int32Array.from([...evidence.keys()].filter((i) => evidence[i] !== 0));
    return { at, values: Float64Array.from(at, (i) => evidence[i] ?? 0), wanted };
  });
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const { at, values, wanted } of sparse) {
      let score = 0;
      for (let n = 0; n < at.length; n++) score += (values[n] ?? 0) * (weights[at[n] ?? 0] ?? 0);
      const error = (1 / (1 + Math.exp(-score)) - Number(wanted)) * (wanted ? worth : 1);
      for (let n = 0; n < at.length; n++) {
        const i = at[n] ?? 0;
        gradient[i] = (gradient[i] ?? 0) + error * (values[n] ?? 0);
      }
    }
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i] ?? 0) / total + (i === 0 ? 0 : SHRINK * (weights[i] ?? 0));
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope;
      const unbiased = (mean[i] ?? 0) / (1 - 0.9 ** step);
      weights[i] = (weights[i] ?? 0) - (RATE * unbiased) / (Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}
