/** Two claims by index, and how likely they answer one question, in log-odds. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A pair that was never scored, for it has nothing in common. */
const STRANGERS = -3;
const CEILING = 4;

/**
 * Puts together what links say belongs together, best link first. Two groups join only where their members are alike on
 * average, so that one wrong link does not chain two questions into one.
 */
export function cluster(
  size: number,
  links: readonly Link[],
  threshold: number,
  average: number,
): readonly (readonly number[])[] {
  const scores = new Map<number, number>();
  for (const { a, b, score } of links) scores.set(a * size + b, Math.max(STRANGERS, Math.min(CEILING, score)));
  const groupOf = Array.from({ length: size }, (_, index) => index);
  const groups: number[][] = groupOf.map((index) => [index]);
  const strong = links
    .filter(({ score }) => score >= threshold)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of strong) {
    const [from, to] = [groupOf[b] ?? b, groupOf[a] ?? a];
    if (from === to) continue;
    const [own, theirs] = [groups[to] ?? [], groups[from] ?? []];
    let sum = 0;
    for (const i of own) for (const j of theirs) sum += scores.get(i < j ? i * size + j : j * size + i) ?? STRANGERS;
    if (sum < average * own.length * theirs.length) continue;
    for (const index of theirs) groupOf[index] = to;
    own.push(...theirs);
    groups[from] = [];
  }
  return groups.filter((group) => group.length > 1);
}
