import type { Bundle, MarkedClaim } from './bundle.ts';

/** What is wrong with a bundle's marks, told so that its author finds the place; empty where all is well. */
export function faultsOf({ texts, claims, entities, apart }: Bundle): readonly string[] {
  const faults: string[] = [];
  const members = new Map<string, MarkedClaim[]>();
  for (const claim of claims) {
    if (claim.measure !== null) members.set(claim.measure, [...(members.get(claim.measure) ?? []), claim]);
  }
  const named = new Set(apart.flat());
  for (const [measure, figures] of members) {
    if (figures.length === 1 && !named.has(measure))
      faults.push(`measure ${measure}: “${figures[0]?.figure}” is its only figure`);
    const kinds = new Set(figures.map(({ kind }) => kind).filter((kind) => kind !== 'rate'));
    if (kinds.size > 1) faults.push(`measure ${measure}: more than one kind (${[...kinds].join(', ')})`);
  }
  for (const measure of named) if (!members.has(measure)) faults.push(`apart: no figure has the measure ${measure}`);
  for (const { source, figure, by } of claims) {
    if (by && !texts[source]?.toLowerCase().includes(by.toLowerCase()))
      faults.push(`${source}: “${figure}” by “${by}”, who is not named there`);
  }
  const everything = Object.values(texts).join('\n').toLowerCase();
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase());
  for (const { name, aliases } of entities) {
    for (const it of [name, ...aliases]) {
      const short = it.toLowerCase();
      const longer = names.filter((name) => name.length > short.length && name.includes(short));
      if (!without(longer, everything).includes(short))
        faults.push(`entity ${name}: “${it}” stands alone in no source`);
    }
  }
  return faults;
}

/** The text with the names in it blanked out, longest first. */
const without = (names: readonly string[], text: string): string =>
  [...names].sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, '#'), text);
