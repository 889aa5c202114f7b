/** A claim with the earlier claims that it was compared with, by number, and how likely each pair is, in log-odds. */
export interface Compared {
  readonly others: readonly number[];
  readonly scores: number[];
}

/** What a pair is worth: its likeness, and by how much it beats what each of the two could have instead. */
const BASE = 1;
const OWN_SOURCE = 0.25;
const LIKENESS = 0.9;
const MARGIN = 0.35;
const WIDEST = 3;

/** The best and the second-best score. */
class Best {
  first = -WIDEST;
  second = -WIDEST;

  add(score: number): void {
    if (score > this.first) {
      this.second = this.first;
      this.first = score;
    } else if (score > this.second) this.second = score;
  }

  /** How far a score is ahead of the best of the others. */
  margin(score: number): number {
    const rival = score === this.first ? this.second : this.first;
    return Math.max(-WIDEST, Math.min(WIDEST, score - rival));
  }
}

/**
 * Weighs the pairs of one source's claims anew, knowing them all: a source seldom answers one question twice, so of two
 * towns' tolls in one report each goes to the toll that is most like it in the other report, and not to both.
 */
export function weighRivals(
  claims: readonly Compared[],
  sourceOf: (claim: number) => string | undefined,
  own: string,
): void {
  const byOther = new Map<number, Best>();
  const bySource = claims.map(({ others, scores }) => {
    const bests = new Map<string, Best>();
    for (const [i, other] of others.entries()) {
      const score = scores[i] ?? -WIDEST;
      bestIn(byOther, other).add(score);
      bestIn(bests, sourceOf(other) ?? '').add(score);
    }
    return bests;
  });
  for (const [at, { others, scores }] of claims.entries()) {
    for (const [i, other] of others.entries()) {
      const score = scores[i] ?? -WIDEST;
      const source = sourceOf(other) ?? '';
      if (source === own) scores[i] = OWN_SOURCE + LIKENESS * score;
      else {
        const ahead = Math.min(byOther.get(other)?.margin(score) ?? 0, bySource[at]?.get(source)?.margin(score) ?? 0);
        scores[i] = BASE + LIKENESS * score + MARGIN * ahead;
      }
    }
  }
}

function bestIn<Key>(bests: Map<Key, Best>, key: Key): Best {
  let best = bests.get(key);
  if (!best) {
    best = new Best();
    bests.set(key, best);
  }
  return best;
}
