import type { Section } from '../../model.ts';
import { remember } from '../remember.ts';
import { LIST_END, STREET } from './collect.words.ts';
import { weigh } from './evidence.ts';
import { findMinistries, type Ministry } from './ministries.ts';
import { formOf, isAcronym, type Name, newName } from './names.ts';
import { LOWER_TAILS, PLURAL_TAILS, SAME_TAILS, STATE_ABBREVIATIONS } from './names.words.ts';
import { type Doubt, type Piece, piecesOf } from './pieces.ts';
import type { Run } from './runs.ts';
import { evenSpace, fold, isDigit, wordAfter, wordBefore } from './text.ts';

/** Two names side by side in a list, and whether *and* joins them. */
export type Pair = readonly [Name, Name, boolean];

/** The distinct names of one source and how they stand to each other. */
export interface Collected {
  readonly names: readonly Name[];
  /** Names that stand side by side in a list: `Oss, Ulm and Gent`. */
  readonly pairs: readonly Pair[];
}

const LIST_GAPS: ReadonlySet<string> = new Set([', ', ' and ', ', and ', ' or ', ', or ', ' & ', '/', '–', '-']);

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

/** What follows a place in a dateline: `ULM, March 4 (Sol) -`, `ULM —`. */
const DATELINE = /^(?:, (?:\p{Lu}\p{Ll}+, )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b[^—–\n-]{0,24}| \([^)\n]{2,24}\)) ?[—–-] /u;
const TOLD = /\b(?:told|by|to|with) $/;

class Collector {
  readonly #text: string;
  readonly #byText = new Map<string, Name>();
  readonly #byKey = new Map<string, Name>();
  readonly #doubts: { run: Run; piece: Piece; doubt: Doubt }[] = [];
  readonly #pairs: Pair[] = [];
  #previous: { name: Name; end: number } | undefined;

  readonly #speakers: ReadonlySet<string>;

  constructor(text: string, speakers: ReadonlySet<string>) {
    this.#text = text;
    this.#speakers = speakers;
  }

  take(run: Run): void {
    for (const piece of piecesOf(this.#text, run)) {
      if (piece.doubt) this.#doubts.push({ run, piece, doubt: piece.doubt });
      else this.#add(run, piece);
    }
  }

  /** Plain Dealer said, or Plain facts: the first word of a sentence belongs to the name if it does elsewhere. */
  settleDoubts(): void {
    if (this.#doubts.length === 0) return;
    const beginnings = new Set<string>();
    for (const { text } of this.#byKey.values()) for (const beginning of beginningsOf(text)) beginnings.add(beginning);
    for (const { run, piece, doubt } of this.#doubts) {
      this.#previous = undefined;
      if (beginnings.has(doubt.whole) || (doubt.kept && !this.#byText.has(doubt.rest))) {
        this.#add(run, piece);
        this.#defineBracket(piece.written, run.start + piece.end);
      } else for (const part of doubt.pieces) this.#add(run, part);
    }
  }

  /** A line of capitals gives no evidence of its own, but may hold what a bracket or initials abbreviate. */
  takeLoud(run: Run): void {
    if (run.words.length < 2) return;
    const written = evenSpace(this.#text.slice(run.start, run.end));
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

  /** Northern Power (NOPOW): a bracket after a name that was long in doubt. */
  #defineBracket(written: string, end: number): void {
    const after = wordAfter(this.#text, end, end + 16);
    const acronym = after.gap === '(' && this.#text[after.end] === ')' ? this.#byText.get(after.word) : undefined;
    const name = this.#nameFor(written);
    if (acronym && isAcronym(after.word) && abbreviates(after.word, name.words)) this.#define(acronym, name);
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
      if (name.text.length < 4 || !name.shouted) continue;
      const plain = this.#byKey.get(name.key);
      if (plain && plain !== name) merge(name, plain);
    }
    return {
      names: [...new Set(this.#byText.values())].filter(({ occurrences }) => occurrences.length > 0),
      pairs: this.#pairs,
    };
  }

  /** The name that is written so; an acronym is another name than a word of the same letters. */
  #nameFor(written: string): Name {
    let name = this.#byText.get(written);
    if (name) return name;
    const form = formOf(written);
    if (form.words.length > 1 || !isAcronym(written)) {
      const same = this.#byKey.get(form.key);
      if (same && (!same.shouted || form.shouted)) name = same;
      else {
        name = newName(form);
        this.#byKey.set(form.key, name);
      }
    }
    name ??= newName(form);
    this.#byText.set(written, name);
    return name;
  }

  #add(run: Run, piece: Piece): void {
    const text = this.#text;
    const bare = run.start + piece.start;
    const start = run.start + piece.address;
    let end = run.start + piece.end;
    let { written, weak } = piece;
    if (text.charCodeAt(end) === 36 || text.charCodeAt(end) === 163) return; // US$
    let after = wordAfter(text, end, text.length);
    let tail = 0;
    if (piece.closes && !piece.titled && after.gap === '' && after.start === end + 1) {
      if (LOWER_TAILS.has(after.word)) {
        if (SAME_TAILS.has(after.word)) tail = 4;
        else written = `${written} ${after.word}`;
        end = after.end;
      } else if (PLURAL_TAILS.has(after.word)) tail = 4;
    }
    if (text.charCodeAt(end) === 46) {
      const state = written === written.toUpperCase() ? undefined : STATE_ABBREVIATIONS.get(written.toLowerCase());
      if (state) {
        written = state;
        end++;
      } else if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(written)) end++;
    }
    if (isAddress(text, bare, end)) weak = true;
    const name = this.#nameFor(written);
    // told The Daily Sol: an article in capitals inside a sentence belongs to a newspaper.
    if (
      !run.initial &&
      bare > run.start &&
      text.slice(run.start, bare) === 'The ' &&
      TOLD.test(text.slice(run.start - 8, run.start))
    )
      name.organization += 3;
    if (run.initial && name.shouted && DATELINE.test(text.slice(end, end + 48))) name.place += 6;
    if (this.#speakers.has(name.key)) name.person = Math.max(name.person, 6);
    name.place += tail;
    name.occurrences.push({ start, end, titled: piece.titled, weak });
    if (!weak && !piece.opens) name.inner++;
    if (piece.titled) name.person += 6;
    else if (!weak) {
      if (end !== run.start + piece.end) after = wordAfter(text, end, text.length);
      weigh(text, name, bare, end, Math.max(0, start - 200), after);
    }
    this.#relate(name, written, start, end);
  }

  /** A bracket after a name abbreviates it; a comma or `and` makes a list. */
  #relate(name: Name, written: string, start: number, end: number): void {
    const previous = this.#previous;
    this.#previous = { name, end };
    if (!previous || start - previous.end > 8) return;
    const gap = evenSpace(this.#text.slice(previous.end, start));
    if ((gap === '(' || gap === ' (') && isAcronym(written) && abbreviates(written, previous.name.words)) {
      this.#define(name, previous.name);
    } else if (LIST_GAPS.has(gap) && previous.name !== name && LIST_END.test(this.#text.slice(end, end + 8))) {
      this.#pairs.push([previous.name, name, /and|&/.test(gap)]);
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

/** The beginnings of a name, of two words and more, in lower case. */
const beginningsOf: (name: string) => readonly string[] = remember((name) => {
  const { lower } = formOf(name);
  return lower.slice(1).map((_, index) => lower.slice(0, index + 2).join(' '));
});

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
  return !/^(?:at|in|on|of|near|the|outside)$/i.test(before.word) && STREET.test(text.slice(start, end + 20));
}

/** `FAO` for `Food and Agriculture Organization`: its letters stand in the words in this order, each word's beginning first. */
export function abbreviates(acronym: string, words: readonly string[]): boolean {
  const letters = fold(acronym).replace(/ /g, '');
  const text = fold(words.join(' '));
  // Hidro Undery (HUSA): the initials, and then what kind of company it is.
  const initials = words.map((word) => fold(word)[0] ?? '').join('');
  if (initials.length > 1 && letters.startsWith(initials) && letters.length - initials.length < 3) return true;
  const starts = words.some((word) => fold(word).startsWith(letters[0] ?? ' '));
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return starts;
}
