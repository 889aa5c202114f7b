import { analyse } from '../src/analysis/analyse.ts';
import { HOSTILE } from './hostile.ts';
import { profile } from './profile.ts';
import { blockTime, bytesHeld, outcome, reviewTexts } from './program.ts';
import { countWords, generate, type Recipe } from './texts/generate.ts';

/** Each job runs in a process of its own, so that nothing that ran before has warmed, filled or slowed it. */
const JOBS: Readonly<Record<string, (input: unknown) => unknown>> = {
  grow: (recipe) => {
    const texts = [...generate(recipe as Recipe)];
    reviewTexts(generate({ seed: 1, sources: 200, words: 300 }));
    const start = performance.now();
    const result = outcome(reviewTexts(texts));
    return { ...result, milliseconds: performance.now() - start };
  },
  held: async (recipe) => {
    const words = [...generate(recipe as Recipe)].reduce((sum, { text }) => sum + countWords(text), 0);
    let textBytes = 0;
    // What the program itself takes once it has read anything, its code and what it remembers of words, is not the review's.
    outcome(reviewTexts(generate({ seed: 1, sources: 500, words: 500 })));
    function* counted(): Generator<{ path: string; text: string }> {
      for (const { path, text } of generate(recipe as Recipe)) {
        // As if decoded from a file: one flat string, not the pieces it was put together from.
        const flat = Buffer.from(text, 'utf16le').toString('utf16le');
        textBytes += flat.length * (/[^\0-\xff]/.test(flat) ? 2 : 1);
        yield { path, text: flat };
      }
    }
    const bytes = await bytesHeld(() => reviewTexts(counted()));
    return { bytes, textBytes, words };
  },
  block: (index) => {
    reviewTexts(generate({ seed: 1, sources: 20, words: 300 }));
    return blockTime(HOSTILE[index as number]?.[1]() ?? '');
  },
  profile: async (recipe) => {
    const texts = [...generate(recipe as Recipe)];
    return {
      analysis: await profile(() => texts.map(({ text }) => analyse(text))),
      review: await profile(() => outcome(reviewTexts(texts))),
    };
  },
};

const [name = '', input = 'null'] = process.argv.slice(2);
const result = await JOBS[name]?.(JSON.parse(input));
process.stdout.write(`${JSON.stringify(result)}\n`);
