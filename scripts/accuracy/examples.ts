import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Source, SourceAnalysis } from '../../src/model.ts';
import { verbatim } from '../../src/review/likeness/context.ts';
import { evidence, makeRoom, type Room } from '../../src/review/likeness/evidence.ts';
import { areApart } from '../../src/review/likeness/likeness.ts';
import { Profiler } from '../../src/review/likeness/profiler.ts';
import { Profiles, W, WHOLES } from '../../src/review/likeness/profiles.ts';
import { WordCounts } from '../../src/review/likeness/rarity.ts';
import { Vocabulary } from '../../src/review/likeness/vocabulary.ts';
import type { Bundle, MarkedClaim } from '../../test/accuracy/bundle.ts';

/** The evidence for a pair, and whether it answers one question. */
export interface Example {
  readonly evidence: Float64Array;
  readonly same: boolean;
}

/** The claims of sources, by number, as they are compared. */
class Profiled {
  /** Source by source. */
  readonly claims: readonly (readonly number[])[];
  readonly #profiles = new Profiles();
  readonly #room: Room;

  constructor(sources: readonly Source[]) {
    const profiler = new Profiler(this.#profiles, new Vocabulary());
    const counts = new WordCounts();
    this.claims = sources.map((source, n) => {
      const { first, size } = profiler.add(source, n);
      return Array.from({ length: size }, (_, index) => first + index);
    });
    for (const claim of this.claims.flat()) counts.add(this.#profiles.bagOf(claim));
    counts.update();
    this.#room = makeRoom(this.#profiles, counts);
  }

  comparable(a: number, b: number): boolean {
    const { whole } = this.#profiles;
    return whole[WHOLES * a + W.kind] === whole[WHOLES * b + W.kind];
  }

  /** What is decided without weights has nothing to teach about them. */
  isOpen(a: number, b: number): boolean {
    return this.comparable(a, b) && !areApart(a, b, this.#profiles);
  }

  verbatim(a: number, b: number): number {
    return verbatim(this.#profiles.contexts, a, b);
  }

  evidence(a: number, b: number): Float64Array {
    return evidence(a, b, this.#room).slice();
  }
}

/** Every pair of comparable claims of a bundle. */
export function examplesOf(bundle: Bundle, read: (text: string) => SourceAnalysis = analyse): readonly Example[] {
  const sources = Object.entries(bundle.texts).map(([path, text]): Source => ({ path, text, analysis: read(text) }));
  const profiled = new Profiled(sources);
  const markOf = new Map<number, MarkedClaim>();
  for (const mark of bundle.claims) {
    const at = sources.findIndex(({ path }) => path === mark.source);
    const claims = sources[at]?.analysis.claims ?? [];
    const index = claims.findIndex(({ core }) => core.start < mark.end && mark.start < core.end);
    const found = profiled.claims[at]?.[index];
    if (found !== undefined && !markOf.has(found)) markOf.set(found, mark);
  }
  const all = profiled.claims.flat();
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): Example[] => {
      const [one, other] = [markOf.get(a), markOf.get(b)];
      if (!profiled.isOpen(a, b) || one?.optional || other?.optional) return [];
      const same = one !== undefined && one.measure !== null && one.measure === other?.measure;
      return [{ evidence: profiled.evidence(a, b), same }];
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
      const profiled = new Profiled(sources);
      const [ours = [], theirs = []] = profiled.claims;
      const [masked, other] = texts.map((text) => text.replace(/\S*\d\S*/g, '#').replace(/\s+/g, ' '));
      const aligned = masked === other && ours.length === theirs.length;
      const alone = (claim: number, all: readonly number[]): boolean =>
        all.filter((it) => profiled.comparable(it, claim)).length === 1;
      return ours.flatMap((a, i) =>
        theirs.flatMap((b, j): Example[] => {
          if (!profiled.isOpen(a, b)) return [];
          const alike = (alone(a, ours) && alone(b, theirs)) || profiled.verbatim(a, b) >= 0.7 || undefined;
          const same = aligned ? i === j : alike;
          return same === undefined ? [] : [{ evidence: profiled.evidence(a, b), same }];
        }),
      );
    });
}
