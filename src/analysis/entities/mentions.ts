import type { EntityType, Mention, Section, Sentence, Span } from '../../model.ts';
import { classify, isAcronym } from './classify.ts';
import { weigh } from './evidence.ts';
import { lookUp } from './lexicon.ts';
import { loudLines } from './loud.ts';
import { type Name, newName } from './names.ts';
import { ORG_WORDS, PLACE_TAILS, SAME_TAILS } from './names.words.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { resolveNames } from './resolve.ts';
import { findRuns, type Run } from './runs.ts';
import { fold, wordAfter } from './text.ts';

const LOWER_TAILS =
  /^(?:district|province|region|oblast|county|prefecture|governorate|canton|municipality|valley|basin|river|airport|station|square|street|bridge|peninsula|islands?|mountains|desert|stadium|lake|city|avenue|harbour|harbor|prison)$/;
const PLURAL_TAIL =
  /^(?:districts|provinces|regions|counties|states|valleys|islands|rivers|airports|streets|towns|cities|villages)$/;

/** Every place where a person, place or organization is named, in order of offset. */
export function readMentions(
  text: string,
  sections: readonly Section[],
  sentences: readonly Sentence[],
): readonly Mention[] {
  const loud = loudLines(text, sections, sentences);
  const names = collectNames(text, findRuns(text, sentences), loud);
  for (const name of names.values()) {
    const type = classify(name);
    if (type) name.type = type;
  }
  const found = resolveNames([...names.values()]);
  const mentions: Mention[] = [];
  for (const name of names.values()) {
    for (const { start, end } of name.occurrences) {
      const entity = found(name, start);
      if (entity) mentions.push({ start, end, type: entity.type, name: entity.name });
    }
  }
  mentions.push(...againInLoudLines(text, loud, names, found));
  return mentions.sort((a, b) => a.start - b.start);
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

const clean = (words: string) => words.replace(/\s+/g, ' ');

function collectNames(text: string, runs: readonly Run[], loud: readonly Span[]): Map<string, Name> {
  const names = new Map<string, Name>();
  const pieces = new Map<string, readonly Piece[]>();
  const doubtful: { run: Run; piece: Piece }[] = [];
  let line = 0;
  let previous: { name: Name; end: number } | undefined;

  const add = (run: Run, { from, to, address, titled, weak }: Piece, initial: boolean) => {
    const bare = run.words[from]?.start ?? run.start;
    const start = run.words[address]?.start ?? bare;
    let end = run.words[to - 1]?.end ?? run.end;
    let written = clean(text.slice(bare, end));
    let tail = 0;
    if (to === run.words.length) {
      const next = wordAfter(text, end, end + 24);
      if (next.gap === '' && next.start === end + 1) {
        if (LOWER_TAILS.test(next.word) && !titled) {
          if (SAME_TAILS.has(next.word)) tail = 3;
          else written = `${written} ${next.word}`;
          end = next.end;
        } else if (PLURAL_TAIL.test(next.word)) tail = 4;
      }
      if (run.end === end && text.charCodeAt(end) === 46 && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(written)) end++;
    }
    let name = names.get(written);
    if (!name) {
      name = newName(written);
      names.set(written, name);
    }
    name.place += tail;
    name.occurrences.push({ start, end, initial, loud: false, titled, weak, bare });
    if (!initial && !weak) name.inner++;
    if (titled) name.person += 6;
    else if (!weak) weigh(text, name, bare, end, Math.max(0, start - 200), text.length);
    if (
      previous &&
      isAcronym(written) &&
      text.slice(previous.end, start).trim() === '(' &&
      abbreviates(written, previous.name.words)
    ) {
      previous.name.organization += 5;
      name.organization += 5;
      name.inner++;
      previous.name.inner++;
    }
    previous = { name, end };
  };

  for (const run of runs) {
    while (line < loud.length && (loud[line]?.end ?? 0) <= run.start) line++;
    const here = loud[line];
    if (here && here.start <= run.start) continue;
    const written = clean(text.slice(run.start, run.end));
    const key = run.initial ? `^${written}` : written;
    let parts = pieces.get(key);
    if (!parts) {
      parts = piecesOf(
        run.words.map(({ start, end }) => text.slice(start, end)),
        run.initial,
      );
      pieces.set(key, parts);
    }
    for (const piece of parts) {
      const initial = run.initial && piece.from === 0;
      if (initial && piece.to - piece.from > 1 && startsCommon(text, run, piece)) doubtful.push({ run, piece });
      else add(run, piece, initial);
    }
  }
  // Plain Dealer said, or Plain facts: the first word of a sentence belongs to the name if it does elsewhere.
  for (const { run, piece } of doubtful) {
    const texts = run.words.slice(piece.from, piece.to).map(({ start, end }) => text.slice(start, end));
    const rest = names.get(clean(texts.slice(1).join(' ')));
    const last = texts.at(-1)?.toLowerCase() ?? '';
    const whole =
      names.has(texts.join(' ')) ||
      (!rest && (ORG_WORDS.has(last) || PLACE_TAILS.has(last) || lookUp(texts[0] ?? '').given));
    previous = undefined;
    if (whole) add(run, piece, true);
    else add(run, { ...piece, from: piece.from + 1, address: piece.from + 1 }, false);
  }
  return names;
}

function startsCommon(text: string, run: Run, piece: Piece): boolean {
  const first = run.words[piece.from];
  if (!first) return false;
  const known = lookUp(text.slice(first.start, first.end));
  return known.common && !known.place && !known.organization;
}

/** `FAO` for `Food and Agriculture Organization`: its letters stand in the words in this order, the first at the beginning. */
export function abbreviates(acronym: string, words: readonly string[]): boolean {
  const letters = fold(acronym).replace(/ /g, '');
  const text = fold(words.join(' '));
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return text.startsWith(letters[0] ?? ' ') || words.some((word) => fold(word).startsWith(letters[0] ?? ' '));
}

/** Names met elsewhere, or known anyway, where they stand in a headline or in a line of capitals. */
function againInLoudLines(
  text: string,
  lines: readonly Span[],
  names: ReadonlyMap<string, Name>,
  found: (name: Name, at: number) => { type: EntityType; name: string } | undefined,
): readonly Mention[] {
  if (lines.length === 0) return [];
  const byKey = new Map<string, Name>();
  for (const name of names.values()) if (name.occurrences.some(({ weak }) => !weak)) byKey.set(name.key, name);
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
        const span = { start: start + first.index, end: start + last.index + last[0].length };
        if (entity) mentions.push({ ...span, type: entity.type, name: entity.name });
        else mentions.push({ ...span, type: 'place', name: titleCase(written) });
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
