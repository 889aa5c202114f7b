import type { Profile } from './likeness.ts';

/** A word that more claims than this have in common brings nobody together by itself. */
const LARGEST_BUCKET = 200;

/** Claims that could answer one question: same kind and unit, and a word in common. Pairs of indexes, lower first. */
export function candidatePairs(profiles: readonly Profile[]): readonly (readonly [number, number])[] {
  const buckets = new Map<string, number[]>();
  profiles.forEach(({ claim, all }, index) => {
    for (const word of all) {
      const key = `${claim.kind} ${claim.unit ?? ''} ${word}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > LARGEST_BUCKET) continue;
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [a, b] = [bucket[i] ?? 0, bucket[j] ?? 0];
        const key = a * profiles.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}
