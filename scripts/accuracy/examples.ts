import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Source, SourceAnalysis } from '../../src/model.ts';
import { verbatim } from '../../src/review/likeness/context.ts';
import { evidence, makeRoom } from '../../src/review/likeness/evidence.ts';
import { areApart } from '../../src/review/likeness/likeness.ts';
import type { Profile } from '../../src/review/likeness/profile.ts';
import { Profiler } from '../../src/review/likeness/profiler.ts';
import { WordCounts } from '../../src/review/likeness/rarity.ts';
import { Vocabulary } from '../../src/review/likeness/vocabulary.ts';
import type { Bundle, MarkedClaim } from '../../test/accuracy/bundle.ts';

/** The evidence for a pair, and whether it answers one question. */
export interface Example {
  readonly evidence: Float64Array;
  readonly same: boolean;
}

const comparable = (a: Profile, b: Profile): boolean => a.kind === b.kind;
/** What is decided without weights has nothing to teach about them. */
const isOpen = (a: Profile, b: Profile): boolean => comparable(a, b) && !areApart(a, b);

function profiled(sources: readonly Source[]) {
  const profiler = new Profiler(new Vocabulary());
  const counts = new WordCounts();
  const profiles = sources.map((source) => profiler.profilesOf(source));
  for (const { bag } of profiles.flat()) counts.add(bag);
  counts.update();
  const room = makeRoom(counts);
  return { profiles, evidenceFor: (a: Profile, b: Profile) => evidence(a, b, room).slice() };
}

/** Every pair of comparable claims of a bundle. */
export function examplesOf(bundle: Bundle, read: (text: string) => SourceAnalysis = analyse): readonly Example[] {
  const sources = Object.entries(bundle.texts).map(([path, text]): Source => ({ path, text, analysis: read(text) }));
  const { profiles, evidenceFor } = profiled(sources);
  const markOf = new Map<Profile, MarkedClaim>();
  for (const mark of bundle.claims) {
    const at = sources.findIndex(({ path }) => path === mark.source);
    const claims = sources[at]?.analysis.claims ?? [];
    const found = profiles[at]?.[claims.findIndex(({ core }) => core.start < mark.end && mark.start < core.end)];
    if (found && !markOf.has(found)) markOf.set(found, mark);
  }
  const all = profiles.flat();
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): Example[] => {
      const [one, other] = [markOf.get(a), markOf.get(b)];
      if (!isOpen(a, b) || one?.optional || other?.optional) return [];
      const same = one !== undefined && one.measure !== null && one.measure === other?.measure;
      return [{ evidence: evidenceFor(a, b), same }];
    }),
  );
}

/** Of two texts that say one thing, the figures that stand in the same words, and those without a rival, are the same. */
export function examplesOfPairs(file: string): readonly Example[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const pair = JSON.parse(line) as { a?: string; b?: string; textA?: string; textB?: string };
      const texts = [pair.a ?? pair.textA ?? '', pair.b ?? pair.textB ?? ''].map((text) => `${text}\n`);
      const sources = texts.map((text, n): Source => ({ path: `${n}`, text, analysis: analyse(text) }));
      const { profiles, evidenceFor } = profiled(sources);
      const [ours = [], theirs = []] = profiles;
      const [masked, other] = texts.map((text) => text.replace(/\S*\d\S*/g, '#').replace(/\s+/g, ' '));
      const aligned = masked === other && ours.length === theirs.length;
      const alone = (profile: Profile, all: readonly Profile[]): boolean =>
        all.filter((it) => comparable(it, profile)).length === 1;
      return ours.flatMap((a, i) =>
        theirs.flatMap((b, j): Example[] => {
          if (!isOpen(a, b)) return [];
          const same = aligned ? i === j : (alone(a, ours) && alone(b, theirs)) || verbatim(a, b) >= 0.7 || undefined;
          return same === undefined ? [] : [{ evidence: evidenceFor(a, b), same }];
        }),
      );
    });
}
