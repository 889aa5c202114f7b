/**
 * Finds the weights of src/review/likeness.weights.ts by logistic regression on claims that people put together.
 *
 *   npx tsx scripts/weigh.ts [--pairs PAIRS.jsonl] [--hold-out NAME] BUNDLE...
 *
 * A bundle is a folder with `sources/*.txt` and `gold.json` (`claims` with `source`, `context`, `figure`, `core`,
 * `optional`; `measures` with `claims`). PAIRS holds lines with two texts, `a` and `b`, that differ in numbers alone or
 * say one thing in two wordings. A bundle held out is left out of the regression, so that it can be scored fairly.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse.ts';
import type { Claim, Source } from '../src/model.ts';
import { contextOf, verbatim } from '../src/review/context.ts';
import { evidence, FEATURES, type Profile, profilesOf } from '../src/review/likeness.ts';
import { WordCounts } from '../src/review/rarity.ts';
import { Vocabulary } from '../src/review/vocabulary.ts';

interface Gold {
  readonly claims: readonly {
    readonly id: string;
    readonly source: string;
    readonly context: string;
    readonly figure: string;
    readonly core: string;
    readonly optional?: boolean;
  }[];
  readonly measures: readonly { readonly claims: readonly string[] }[];
}

/** The evidence for a pair, and whether it answers one question. */
interface Example {
  readonly evidence: Float64Array;
  readonly same: boolean;
}

const comparable = (a: Claim, b: Claim): boolean => a.kind === b.kind && a.unit === b.unit;

function profiled(sources: readonly Source[]) {
  const vocabulary = new Vocabulary();
  const counts = new WordCounts();
  const profiles = sources.map((source) => profilesOf(source, vocabulary));
  for (const profile of profiles.flat()) counts.add(profile);
  counts.update();
  return { profiles, vocabulary, weigh: counts.weigh };
}

function examplesOf(bundle: string): Example[] {
  const gold: Gold = JSON.parse(readFileSync(path.join(bundle, 'gold.json'), 'utf8'));
  const folder = path.join(bundle, 'sources');
  const sources = readdirSync(folder).map((name): Source => {
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    return { path: name, text, analysis: analyse(text) };
  });
  const { profiles, weigh } = profiled(sources);
  const goldOf = new Map<Profile, Gold['claims'][number]>();
  for (const claim of gold.claims) {
    const at = sources.findIndex((source) => source.path === claim.source);
    const start =
      (sources[at]?.text.indexOf(claim.context) ?? 0) +
      claim.context.indexOf(claim.figure) +
      claim.figure.indexOf(claim.core);
    const end = start + claim.core.length;
    const found = profiles[at]?.find(({ claim: { core } }) => core.start < end && start < core.end);
    if (found && !goldOf.has(found)) goldOf.set(found, claim);
  }
  const measuresOf = new Map<string, Set<number>>();
  gold.measures.forEach(({ claims }, n) => {
    for (const id of claims) measuresOf.set(id, (measuresOf.get(id) ?? new Set()).add(n));
  });
  const all = profiles.flat();
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): Example[] => {
      const [one, other] = [goldOf.get(a), goldOf.get(b)];
      if (!comparable(a.claim, b.claim) || one?.optional || other?.optional) return [];
      const theirs = other && measuresOf.get(other.id);
      const same = one !== undefined && [...(measuresOf.get(one.id) ?? [])].some((n) => theirs?.has(n));
      return [{ evidence: evidence(a, b, weigh), same }];
    }),
  );
}

/** Of two texts that say one thing, the figures that stand in the same words, and those without a rival, are the same. */
function examplesOfPairs(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const pair = JSON.parse(line) as { a?: string; b?: string; textA?: string; textB?: string };
      const texts = [pair.a ?? pair.textA ?? '', pair.b ?? pair.textB ?? ''].map((text) => `${text}\n`);
      const sources = texts.map((text, n): Source => ({ path: `${n}`, text, analysis: analyse(text) }));
      const { profiles, vocabulary, weigh } = profiled(sources);
      const [ours = [], theirs = []] = profiles;
      const [masked, other] = texts.map((text) => text.replace(/\S*\d\S*/g, '#').replace(/\s+/g, ' '));
      const aligned = masked === other && ours.length === theirs.length;
      const context = (profile: Profile) => contextOf(texts[Number(profile.source)] ?? '', profile.claim, vocabulary);
      const alone = (profile: Profile, all: readonly Profile[]): boolean =>
        all.filter(({ claim }) => comparable(claim, profile.claim)).length === 1;
      return ours.flatMap((a, i) =>
        theirs.flatMap((b, j): Example[] => {
          if (!comparable(a.claim, b.claim)) return [];
          const same = aligned
            ? i === j
            : (alone(a, ours) && alone(b, theirs)) || verbatim(context(a), context(b)) >= 0.7 || undefined;
          return same === undefined ? [] : [{ evidence: evidence(a, b, weigh), same }];
        }),
      );
    });
}

/** Evidence that decides alone (see `likeness`): such pairs have nothing to teach about the rest. */
const DECISIVE = (['eventClash', 'placeDiffers'] as const).map((name) => FEATURES.indexOf(name));

const STEPS = 400;
const RATE = 0.15;
const SHRINK = 0.0003;

/** Logistic regression with a little shrinking, by Adam (Kingma and Ba 2015). */
function regress(examples: readonly Example[]): Float64Array {
  const size = FEATURES.length;
  const weights = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  const same = examples.filter((example) => example.same).length;
  const worth = Math.min(3, Math.sqrt(examples.length / same) / 3);
  const total = examples.length + (worth - 1) * same;
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const example of examples) {
      const score = example.evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-score)) - Number(example.same)) * (example.same ? worth : 1);
      example.evidence.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value;
      });
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string' }, 'hold-out': { type: 'string' } },
});
const bundles = positionals.filter((bundle) => path.basename(bundle) !== values['hold-out']);
if (bundles.length === 0)
  throw new Error('usage: tsx scripts/weigh.ts [--pairs PAIRS.jsonl] [--hold-out NAME] BUNDLE...');
const examples = [...bundles.flatMap(examplesOf), ...(values.pairs ? examplesOfPairs(values.pairs) : [])];
const weights = regress(examples.filter((example) => !DECISIVE.some((i) => example.evidence[i])));
writeFileSync(
  new URL('../src/review/likeness.weights.ts', import.meta.url),
  `/**
 * What each piece of evidence weighs, in log-odds: found by scripts/weigh.ts on the claims that docs/accuracy.md names,
 * and reported there with each bundle held out in turn.
 */
export const WEIGHTS = {
${FEATURES.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(2))},`).join('\n')}
} as const;
`,
);
