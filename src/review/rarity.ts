import type { Profile, Rarity } from './likeness.ts';

/** Words count as if this many claims without them stood in the corpus, so that two sentences tell what is rare too. */
const BACKGROUND = 100;
const FLOOR = 0.02;

/** Measures how rare each word is among the claims: near 0 where every claim has it, about 1 where one or two have. */
export function rarityOf(profiles: readonly Profile[]): Rarity {
  const counts = new Map<string, number>();
  for (const { near } of profiles) for (const word of near) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scale = Math.log(profiles.length + BACKGROUND);
  const known = new Map<string, number>();
  for (const [word, count] of counts) known.set(word, rarity(count, profiles.length, scale));
  const unknown = rarity(0, profiles.length, scale);
  return (word) => known.get(word) ?? unknown;
}

const rarity = (count: number, claims: number, scale: number): number =>
  Math.max(FLOOR, Math.log((claims + BACKGROUND) / (count + 1)) / scale - 0.25) / 0.6;
