import type { EntityType, Mention, Section, Sentence, Span } from '../../model.ts';
import { expandAcronyms } from './abbreviations.ts';
import { barNamesake, classify, poolShortForms } from './classify.ts';
import { collectNames } from './collect.ts';
import { lookUp } from './lexicon.ts';
import { spreadThroughLists } from './lists.ts';
import { loudLines } from './loud.ts';
import { type Name, singleNames } from './names.ts';
import { resolveNames } from './resolve.ts';
import { findRuns, type Run } from './runs.ts';
import { fold } from './text.ts';

/** Every place where a person, place or organization is named, in order of offset. */
export function readMentions(
  text: string,
  sections: readonly Section[],
  sentences: readonly Sentence[],
): readonly Mention[] {
  const loud = loudLines(text, sections, sentences);
  const names = readNames(text, sections, findRuns(text, sentences), loud);
  const found = resolveNames(text, names);
  const mentions: Mention[] = [];
  for (const name of names) {
    for (const { start, end } of name.occurrences) {
      const entity = found(name, start);
      if (entity) mentions.push({ start, end, type: entity.type, name: entity.name });
    }
  }
  mentions.push(...againInLoudLines(text, loud, names, found));
  return mentions.sort((a, b) => a.start - b.start);
}

/** The distinct names of a text, each told what it is as far as the text tells. */
export function readNames(
  text: string,
  sections: readonly Section[],
  runs: readonly Run[],
  loud: readonly Span[],
): readonly Name[] {
  const [plain, shouted] = partRuns(runs, loud);
  const { names, pairs } = collectNames(text, sections, plain, shouted);
  expandAcronyms(names);
  const single = singleNames(names);
  barNamesake(names, single);
  poolShortForms(names, single);
  for (const name of names) classify(name);
  spreadThroughLists(pairs);
  return names;
}

function partRuns(runs: readonly Run[], loud: readonly Span[]): readonly [readonly Run[], readonly Run[]] {
  const plain: Run[] = [];
  const shouted: Run[] = [];
  let line = 0;
  for (const run of runs) {
    while (line < loud.length && (loud[line]?.end ?? 0) <= run.start) line++;
    const here = loud[line];
    if (here && here.start <= run.start) shouted.push(run);
    else plain.push(run);
  }
  return [plain, shouted];
}

/** The mentions that lie in a stretch of text; `mentions` are in order of offset. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const from = firstFrom(mentions, start);
  let to = from;
  while (to < mentions.length && (mentions[to]?.start ?? end) < end) to++;
  return mentions.slice(from, to);
}

/** Index of the first mention that does not start before `offset`. */
function firstFrom(mentions: readonly Span[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names met elsewhere, or known anyway, where they stand in a headline or in a line of capitals. */
function againInLoudLines(
  text: string,
  lines: readonly Span[],
  names: readonly Name[],
  found: (name: Name, at: number) => { type: EntityType; name: string } | undefined,
): readonly Mention[] {
  if (lines.length === 0) return [];
  const byKey = new Map<string, Name>();
  for (const name of names) if (!name.barred) byKey.set(name.key, name);
  const mentions: Mention[] = [];
  for (const { start, end } of lines) {
    const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*/gu)];
    for (let i = 0; i < words.length; i++) {
      for (let count = Math.min(7, words.length - i); count > 0; count--) {
        const first = words[i];
        const last = words[i + count - 1];
        if (!first || !last) continue;
        const written = text.slice(start + first.index, start + last.index + last[0].length);
        if (count === 1 && written === written.toLowerCase()) continue;
        const name = byKey.get(fold(written));
        const entity = name && found(name, start + first.index);
        const place = !name && lookUp(written).place && written.length > 3;
        if (!entity && !place) continue;
        mentions.push({
          start: start + first.index,
          end: start + last.index + last[0].length,
          type: entity?.type ?? 'place',
          name: entity?.name ?? titleCase(written),
        });
        i += count - 1;
        break;
      }
    }
  }
  return mentions;
}

const titleCase = (words: string) =>
  words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : words;
