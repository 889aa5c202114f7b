import type { Section } from '../../model.ts';
import { isAcronym } from './classify.ts';
import { weigh } from './evidence.ts';
import { lookUp } from './lexicon.ts';
import { findMinistries, type Ministry } from './ministries.ts';
import { type Name, newName } from './names.ts';
import { ORG_ROLES, ORG_WORDS, PLACE_TAILS, SAME_TAILS, STATE_ABBREVIATIONS } from './names.words.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Run } from './runs.ts';
import { fold, isDigit, wordAfter, wordBefore } from './text.ts';

/** The distinct names of one source and how they stand to each other. */
export interface Collected {
  readonly names: readonly Name[];
  /** Names that stand side by side in a list: `Oss, Ulm and Gent`. */
  readonly pairs: readonly (readonly [Name, Name])[];
}

const LOWER_TAILS =
  /^(?:district|province|region|oblast|county|prefecture|governorate|canton|municipality|valley|basin|river|airport|station|square|street|bridge|peninsula|islands?|desert|stadium|lake|city|avenue|harbour|harbor|prison)$/;
const PLURAL_TAILS =
  /^(?:districts|provinces|regions|counties|states|valleys|islands|rivers|airports|streets|towns|cities|villages)$/;
const LIST_GAP = /^(?:, | and |, and | or |, or | & |\/|–|-)$/;

/** What follows the second of a list; a verb would begin another clause: `In Oss, Lind waited`. */
const LIST_END =
  /^(?:[,.;:)\]\n\r/–-]|$|’s|'s| (?:and|or|on|in|with|for|to|after|before|by|as|were|are|have|at|from|where|which|who|&|when|since|during|\(|–|—|-)\b| [(–—-])/;

const clean = (words: string) => words.replace(/\s+/g, ' ');

/** Gathers the names of all runs, with what their contexts speak for. `loud` are the runs in lines of capitals. */
export function collectNames(
  text: string,
  sections: readonly Section[],
  runs: readonly Run[],
  loud: readonly Run[],
): Collected {
  const speakers = new Set(sections.flatMap(({ speaker }) => (speaker?.includes(' ') ? [fold(speaker)] : [])));
  const collector = new Collector(text, speakers);
  for (const run of runs) collector.take(run);
  for (const run of loud) collector.takeLoud(run);
  for (const ministry of findMinistries(text)) collector.takeMinistry(ministry);
  collector.settleDoubts();
  return collector.done();
}

class Collector {
  readonly #text: string;
  readonly #byText = new Map<string, Name>();
  readonly #byKey = new Map<string, Name>();
  readonly #pieces = new Map<string, readonly Piece[]>();
  readonly #doubts: { run: Run; piece: Piece }[] = [];
  readonly #pairs: [Name, Name][] = [];
  #previous: { name: Name; end: number } | undefined;

  readonly #speakers: ReadonlySet<string>;

  constructor(text: string, speakers: ReadonlySet<string>) {
    this.#text = text;
    this.#speakers = speakers;
  }

  take(run: Run): void {
    for (const piece of this.#piecesOf(run)) {
      if (run.initial && piece.from === 0 && piece.to - piece.from > 1 && this.#startsCommon(run, piece)) {
        this.#doubts.push({ run, piece });
      } else this.#add(run, piece, run.initial && piece.from === 0 && piece.to === 1);
    }
  }

  /** Plain Dealer said, or Plain facts: the first word of a sentence belongs to the name if it does elsewhere. */
  settleDoubts(): void {
    const beginnings = new Set<string>();
    for (const { words } of this.#byKey.values()) {
      for (let count = 2; count <= words.length; count++) beginnings.add(words.slice(0, count).join(' ').toLowerCase());
    }
    for (const { run, piece } of this.#doubts) {
      const texts = run.words.slice(piece.from, piece.to).map(({ start, end }) => this.#text.slice(start, end));
      const rest = this.#byText.get(clean(texts.slice(1).join(' ')));
      const last = texts.at(-1)?.toLowerCase() ?? '';
      const whole =
        beginnings.has(texts.join(' ').toLowerCase()) ||
        (!rest && texts.length === 2 && lookUp(texts[1] ?? '').common) ||
        (!rest && (ORG_WORDS.has(last) || PLACE_TAILS.has(last) || lookUp(texts[0] ?? '').given || hasKind(texts)));
      this.#previous = undefined;
      if (whole) this.#add(run, piece, false);
      else for (const part of this.#restOf(run, piece)) this.#add(run, part, false);
    }
  }

  /** A line of capitals gives no evidence of its own, but may hold what a bracket or initials abbreviate. */
  takeLoud(run: Run): void {
    if (run.words.length < 2) return;
    const written = clean(this.#text.slice(run.start, run.end));
    if (this.#byKey.has(fold(written))) return;
    const name = this.#nameFor(written);
    name.occurrences.push({ start: run.start, end: run.end, titled: false, weak: true });
    const after = wordAfter(this.#text, run.end, run.end + 16);
    const acronym = after.gap === '(' && this.#text[after.end] === ')' ? this.#byText.get(after.word) : undefined;
    if (after.gap === '(' && isAcronym(after.word) && abbreviates(after.word, name.words)) {
      const short = acronym ?? this.#nameFor(after.word);
      short.occurrences.push({ start: after.start, end: after.end, titled: false, weak: false });
      this.#define(short, name);
    }
  }

  /** A ministry in lower case is the one in capitals, where the source names one for this portfolio. */
  takeMinistry({ start, end, written, portfolio }: Ministry): void {
    const stem = portfolio.slice(0, 5);
    const alike = [...this.#byKey.values()].filter(({ key }) => /\bministry\b/.test(key) && key.includes(stem));
    const name = alike.length === 1 && alike[0] ? alike[0] : this.#nameFor(written);
    name.organization += 4;
    name.inner++;
    name.occurrences.push({ start, end, titled: false, weak: false });
  }

  done(): Collected {
    // CORK in a dateline is Cork elsewhere.
    for (const name of this.#byText.values()) {
      if (name.text.length < 4 || name.text !== name.text.toUpperCase()) continue;
      const plain = this.#byKey.get(name.key);
      if (plain && plain !== name) merge(name, plain);
    }
    return {
      names: [...new Set(this.#byText.values())].filter(({ occurrences }) => occurrences.length > 0),
      pairs: this.#pairs,
    };
  }

  #piecesOf(run: Run): readonly Piece[] {
    const written = this.#text.slice(run.start, run.end);
    const key = run.initial ? `^${written}` : written;
    let parts = this.#pieces.get(key);
    if (!parts) {
      parts = piecesOf(
        run.words.map(({ start, end }) => this.#text.slice(start, end)),
        run.initial,
      );
      this.#pieces.set(key, parts);
    }
    return parts;
  }

  #restOf(run: Run, piece: Piece): readonly Piece[] {
    const rest = run.words.slice(piece.from + 1, piece.to).map(({ start, end }) => this.#text.slice(start, end));
    return piecesOf(rest, false).map((part) => ({
      ...part,
      from: part.from + piece.from + 1,
      to: part.to + piece.from + 1,
      address: part.address + piece.from + 1,
    }));
  }

  #startsCommon(run: Run, piece: Piece): boolean {
    const first = run.words[piece.from];
    if (!first) return false;
    const last = run.words[piece.to - 1];
    const whole = lookUp(clean(this.#text.slice(first.start, last?.end ?? first.end)));
    if (whole.place || whole.organization) return false;
    const word = this.#text.slice(first.start, first.end);
    if (ORG_ROLES.has(word.toLowerCase()) && piece.to - piece.from > 2) return true;
    const known = lookUp(word);
    return known.common && !known.place && !known.organization;
  }

  /** The name that is written so; an acronym is another name than a word of the same letters. */
  #nameFor(written: string): Name {
    let name = this.#byText.get(written);
    if (name) return name;
    const fresh = newName(written);
    if (fresh.words.length > 1 || !isAcronym(written)) {
      const same = this.#byKey.get(fresh.key);
      if (same && (same.text !== same.text.toUpperCase() || written === written.toUpperCase())) name = same;
      else this.#byKey.set(fresh.key, fresh);
    }
    name ??= fresh;
    this.#byText.set(written, name);
    return name;
  }

  #add(run: Run, { from, to, address, titled, weak }: Piece, initial: boolean): void {
    const text = this.#text;
    const bare = run.words[from]?.start ?? run.start;
    const start = run.words[address]?.start ?? bare;
    let end = run.words[to - 1]?.end ?? run.end;
    let written = clean(text.slice(bare, end));
    if (text.charCodeAt(end) === 36 || text.charCodeAt(end) === 163) return; // US$
    let tail = 0;
    if (to === run.words.length && !titled) {
      const next = wordAfter(text, end, end + 24);
      if (next.gap === '' && next.start === end + 1) {
        if (LOWER_TAILS.test(next.word)) {
          if (SAME_TAILS.has(next.word)) tail = 4;
          else written = `${written} ${next.word}`;
          end = next.end;
        } else if (PLURAL_TAILS.test(next.word)) tail = 4;
      }
    }
    if (text.charCodeAt(end) === 46) {
      const state = written === written.toUpperCase() ? undefined : STATE_ABBREVIATIONS.get(written.toLowerCase());
      if (state) {
        written = state;
        end++;
      } else if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(written)) end++;
    }
    const inAddress = isAddress(text, bare, end);
    const name = this.#nameFor(written);
    if (this.#speakers.has(name.key)) name.person = Math.max(name.person, 6);
    name.place += tail;
    name.occurrences.push({ start, end, titled, weak: weak || inAddress });
    if (!initial && !weak && !inAddress) name.inner++;
    if (titled) name.person += 6;
    else if (!weak && !inAddress) weigh(text, name, bare, end, Math.max(0, start - 200), text.length);
    this.#relate(name, written, start, end);
  }

  /** A bracket after a name abbreviates it; a comma or `and` makes a list. */
  #relate(name: Name, written: string, start: number, end: number): void {
    const previous = this.#previous;
    this.#previous = { name, end };
    if (!previous || start - previous.end > 8) return;
    const gap = this.#text.slice(previous.end, start);
    if (gap.trimStart() === '(' && isAcronym(written) && abbreviates(written, previous.name.words)) {
      this.#define(name, previous.name);
    } else if (LIST_GAP.test(clean(gap)) && previous.name !== name && LIST_END.test(this.#text.slice(end, end + 8))) {
      this.#pairs.push([previous.name, name]);
    }
  }

  #define(acronym: Name, name: Name): void {
    acronym.expansion = name;
    for (const defined of [acronym, name]) {
      defined.organization += 5;
      defined.inner++;
    }
  }
}

/** Supreme Court of Oss: a kind with its `of` needs the words before it. */
const hasKind = (words: readonly string[]) =>
  words.some((word, index) => index > 0 && ORG_WORDS.has(word.toLowerCase()) && words[index + 1] === 'of');

function merge(from: Name, to: Name): void {
  to.occurrences.push(...from.occurrences);
  to.person += from.person;
  to.place += from.place;
  to.organization += from.organization;
  to.inner += from.inner;
  from.occurrences.length = 0;
}

/** `4 Mill Street, Oss` on an envelope; a street where something happens has a preposition before its number. */
function isAddress(text: string, start: number, end: number): boolean {
  if (
    text.charCodeAt(end) === 32 &&
    isDigit(text.charCodeAt(end + 1)) &&
    /^ \d{1,4}(?:, ?\d{4,5}\b|,(?!\d)|$)/.test(text.slice(end, end + 12))
  )
    return true;
  if (
    text.charCodeAt(start - 1) !== 32 ||
    (!isDigit(text.charCodeAt(start - 2)) && !isDigit(text.charCodeAt(start - 3)))
  )
    return false;
  const number = wordBefore(text, start, Math.max(0, start - 20));
  if (number.gap !== '' || !/^\d{1,5}\p{L}?$/u.test(number.word)) return false;
  const before = wordBefore(text, number.start, Math.max(0, number.start - 20));
  return (
    !/^(?:at|in|on|of|near|the|outside)$/i.test(before.word) &&
    /\b(?:St|Street|Road|Rd|Ave|Avenue|Lane|Drive|Way|Place|Square|Court|Blvd|Boulevard|Row|Hill|Close|Terrace|Floor|N|S|E|W|North|South|East|West)\b/.test(
      text.slice(start, end + 20),
    )
  );
}

/** `FAO` for `Food and Agriculture Organization`: its letters stand in the words in this order, each word's beginning first. */
export function abbreviates(acronym: string, words: readonly string[]): boolean {
  const letters = fold(acronym).replace(/ /g, '');
  const text = fold(words.join(' '));
  const starts = words.some((word) => fold(word).startsWith(letters[0] ?? ' '));
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return starts;
}
