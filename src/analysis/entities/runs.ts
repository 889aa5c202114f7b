import type { Sentence, Span } from '../../model.ts';
import { lookUp } from './lexicon.ts';
import { DOTTED, NAME_PARTICLES, ORG_HEADS, ORG_WORDS, PLACE_HEADS, PLACE_TAILS, STOP_WORDS } from './names.words.ts';
import {
  ARTICLE,
  BELONGING,
  END_DOTTED,
  FOR_HEADS,
  HYPHEN_ENDINGS,
  OF_HEADS,
  PART_OF,
  TO_HEADS,
  UNIT,
} from './runs.words.ts';
import { isApostrophe, isDigit, isHyphen, isLetter, isLower, isSpace, isUpper } from './text.ts';

/** A stretch of capitalised words that may be a name or hold one: `Transport Minister Ada Lind`. */
export interface Run extends Span {
  /** The words that stand in it, particles included. */
  readonly words: readonly Span[];
  /** True where its first word would be in capitals anyway: it begins a sentence, a quotation or a line. */
  readonly initial: boolean;
}

/** Finds every stretch of capitalised words, sentence by sentence. */
export function findRuns(text: string, sentences: readonly Sentence[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { start, end } of sentences) scanSentence(text, start, end, runs);
  return runs;
}

function scanSentence(text: string, from: number, to: number, runs: Run[]): void {
  let fresh = true; // nothing but marks since the sentence, quotation or line began
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      i = skipWord(text, i, to);
      fresh = false;
    } else if (isUpper(code)) {
      const run = readRun(text, i, to, fresh);
      runs.push(run);
      i = Math.max(run.end, i + 1);
      fresh = false;
    } else if (isLetter(code) || isDigit(code)) {
      const listed: boolean = fresh && isDigit(code);
      i = skipWord(text, i, to);
      fresh = listed;
      if (isHyphen(text.charCodeAt(i)) && isUpper(text.charCodeAt(i + 1))) i = skipWord(text, i + 1, to);
    } else {
      if (
        code === 34 ||
        code === 0x201c ||
        code === 0x2018 ||
        code === 0xab ||
        code === 58 ||
        code === 0x2022 ||
        code === 10 ||
        code === 33 ||
        code === 63
      ) {
        fresh = code !== 10 ? true : fresh || !isWrapped(text, i, from);
      } else if (code === 46 && isSpace(text.charCodeAt(i + 1))) fresh = true;
      i++;
    }
  }
}

function skipWord(text: string, at: number, to: number): number {
  let i = at + 1;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) i++;
    else if (isLetter(code) || isDigit(code)) i++;
    else break;
  }
  return i;
}

/** A line break inside a paragraph that was wrapped at a fixed width, and no end of a short line of its own. */
function isWrapped(text: string, breakAt: number, floor: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', breakAt - 1) + 1, floor - 200);
  return breakAt - lineStart >= 50;
}

/** Where the capitalised word that starts at `at` ends. */
function wordEnd(text: string, at: number, to: number, inRun: boolean): number {
  let i = at;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) {
      i++;
      continue;
    }
    const next = i + 1 < to ? text.charCodeAt(i + 1) : 0;
    if (isApostrophe(code)) {
      // O’Hare and D’Souza go on; Lena’s, and the end of a quotation, do not.
      const second = i + 2 < to ? text.charCodeAt(i + 2) : 0;
      if (!isLetter(next) || (!isUpper(next) && !(isLetter(second) && i - at <= 2))) break;
      i++;
    } else if (isHyphen(code)) {
      if (isDigit(next)) i++;
      else if (isUpper(next)) {
        if (partsNames(text, at, i, to)) break;
        i++;
      } else if (isLower(next)) {
        const end = skipWord(text, i + 1, to);
        const ending = text.slice(i + 1, end);
        if (!inRun || ending.length > 6 || HYPHEN_ENDINGS.has(ending) || ending.endsWith('ed')) break;
        i = end;
      } else break;
    } else if (code === 38) {
      if (!isUpper(next)) break;
      i++;
    } else if (code === 46) {
      const single = i - at === 1 || (i - at >= 3 && text.charCodeAt(i - 2) === 46);
      if (single && isUpper(next)) i++;
      else if (single && i - at >= 3) return i + 1;
      else if (
        i - at > 2 &&
        isUpper(next) &&
        isLower(text.charCodeAt(i + 2)) &&
        !STOP_WORDS.has(text.slice(i + 1, skipWord(text, i + 1, to)).toLowerCase())
      )
        i++;
      else break;
    } else break;
  }
  return i;
}

/** `Oslo-Bergen`, `Russian-Turkish`: a hyphen between two names that each stand for themselves. */
function partsNames(text: string, at: number, hyphen: number, to: number): boolean {
  const left = lookUp(text.slice(at, hyphen));
  const right = lookUp(text.slice(hyphen + 1, skipWord(text, hyphen + 1, to)));
  const stands = (known: typeof left) => known.place || known.demonym || known.organization;
  return (
    stands(left) &&
    ((stands(right) && !right.organization) ||
      /^(?:North|South|East|West|New|Saudi|Sri)\b/.test(text.slice(hyphen + 1, hyphen + 7)))
  );
}

function readRun(text: string, at: number, to: number, initial: boolean): Run {
  const words: Span[] = [];
  let start = at;
  let end = wordEnd(text, at, to, false);
  words.push({ start, end });
  for (;;) {
    const next = nextWord(text, words, end, to);
    if (!next) break;
    words.push(...next);
    end = next.at(-1)?.end ?? end;
  }
  // The 7th Fleet: an ordinal belongs to the unit's name.
  const ordinal = isDigit(text.charCodeAt(at - 4))
    ? /\b\d{1,3}(?:st|nd|rd|th)[ \n]$/.exec(text.slice(Math.max(0, at - 7), at))
    : null;
  if (ordinal && UNIT.test(text.slice(at, at + 12))) {
    start = at - ordinal[0].length;
    const first = words[0];
    if (first) words[0] = { start, end: first.end };
    return { start, end, words, initial: false };
  }
  return { start, end, words, initial };
}

/** The next word or words of a run, particles first; undefined where the run ends. */
function nextWord(text: string, words: readonly Span[], at: number, to: number): readonly Span[] | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  const lastText = text.slice(last.start, last.end);
  let i = at;
  if (text.charCodeAt(i) === 46) {
    const plain = lastText.toLowerCase();
    if (!(lastText.length === 1 && isUpper(lastText.charCodeAt(0))) && !DOTTED.has(plain)) return undefined;
    if (END_DOTTED.has(plain)) return undefined;
    i++;
  } else if (isApostrophe(text.charCodeAt(i))) {
    // The St. Anne's Hospital, the Korean People's Army, the Residents’ Union; but not Lisbon's Tagus Palace.
    if (!belongs(text, words, lastText)) return undefined;
    i++;
    if (text.charCodeAt(i) === 115) i++;
    else if (!lastText.endsWith('s')) return undefined;
  }
  const gap = gapEnd(text, i, to);
  if (gap === undefined) return undefined;
  // Nadia al-Masri
  const article = ARTICLE.exec(text.slice(gap, gap + 5));
  if (article) return [{ start: gap, end: wordEnd(text, gap + article[0].length, to, true) }];
  if (isUpper(text.charCodeAt(gap))) return [{ start: gap, end: wordEnd(text, gap, to, true) }];
  if (text.charCodeAt(i - 1) === 115 && i > at) return undefined;
  return joined(text, words, lastText, gap, to);
}

function belongs(text: string, words: readonly Span[], last: string): boolean {
  const before = words.at(-2);
  const title = before ? text.slice(before.start, before.end).toLowerCase() : '';
  return title === 'st' || title === 'saint' || BELONGING.test(last);
}

/** The offset after one space, or after the line break of a wrapped paragraph; undefined for anything else. */
function gapEnd(text: string, at: number, to: number): number | undefined {
  if (at >= to) return undefined;
  const code = text.charCodeAt(at);
  if (code === 32 || code === 160) return isSpace(text.charCodeAt(at + 1)) ? undefined : at + 1;
  const feed = code === 13 ? at + 1 : at;
  if (text.charCodeAt(feed) !== 10 || !isWrapped(text, feed, 0)) return undefined;
  return isSpace(text.charCodeAt(feed + 1)) ? undefined : feed + 1;
}

/** `of the Interior`, `de Sousa`, `and Prevention`: particles with the word they join to the run. */
function joined(
  text: string,
  words: readonly Span[],
  last: string,
  at: number,
  to: number,
): readonly Span[] | undefined {
  const particle = lowerWord(text, at, to);
  if (!particle) return undefined;
  const word = text.slice(particle.start, particle.end);
  const spans = [particle];
  let next = gapEnd(text, particle.end, to);
  if (next === undefined) return undefined;
  const lower = last.toLowerCase();
  if (word === 'to') {
    if (!TO_HEADS.has(lower)) return undefined;
  } else if (word === 'of' || word === 'for') {
    if (
      !(word === 'of' ? isHead(lower) || OF_HEADS.has(lower) : ORG_HEADS.has(lower) || FOR_HEADS.has(lower)) ||
      STOP_WORDS.has(lower) ||
      PART_OF.has(lower)
    )
      return undefined;
    if (text.startsWith('the', next)) {
      spans.push({ start: next, end: next + 3 });
      next = gapEnd(text, next + 3, to);
    }
  } else if (word === 'and' || word === '&') {
    if (next === undefined || !isUpper(text.charCodeAt(next)) || !continues(text, words, next, to, word))
      return undefined;
  } else if (NAME_PARTICLES.has(word)) {
    if (STOP_WORDS.has(lower)) return undefined;
    const second = next === undefined ? undefined : lowerWord(text, next, to);
    if (second && next !== undefined && NAME_PARTICLES.has(text.slice(second.start, second.end))) {
      spans.push(second);
      next = gapEnd(text, second.end, to);
    }
  } else return undefined;
  if (next === undefined || !isUpper(text.charCodeAt(next))) return undefined;
  return [...spans, { start: next, end: wordEnd(text, next, to, true) }];
}

const isHead = (word: string): boolean =>
  ORG_HEADS.has(word) || ORG_WORDS.has(word) || PLACE_TAILS.has(word) || PLACE_HEADS.has(word);

function lowerWord(text: string, at: number, to: number): Span | undefined {
  if (text.charCodeAt(at) === 38) return { start: at, end: at + 1 };
  if (!isLower(text.charCodeAt(at))) return undefined;
  const end = skipWord(text, at, Math.min(to, at + 6));
  return end - at > 4 ? undefined : { start: at, end };
}

/** Whether `and Prevention` goes on with `Centre for Disease Control`, and `and Safety Board` with `Transport`. */
function continues(text: string, words: readonly Span[], next: number, to: number, particle: string): boolean {
  if (particle === '&') return true;
  const right = text.slice(next, wordEnd(text, next, to, true));
  const lowerRight = right.toLowerCase();
  const known = lookUp(right);
  if (/^[ \n](?:Police|Constabulary)\b/.test(text.slice(next + right.length, next + right.length + 13))) return true;
  if (known.place || known.given || known.surname || known.organization || ORG_HEADS.has(lowerRight)) return false;
  const texts = words.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const of = texts.findIndex((word) => word === 'of' || word === 'for');
  if (of > 0) return ORG_HEADS.has(texts[of - 1] ?? '') || ORG_WORDS.has(texts[of - 1] ?? '');
  // Look ahead for the organization's last word: Defence and Security Department.
  const before = lookUp(text.slice(words.at(-1)?.start, words.at(-1)?.end));
  if (
    words.length > 2 ||
    texts.some((word) => ORG_WORDS.has(word)) ||
    before.place ||
    before.given ||
    before.surname ||
    before.organization
  )
    return false;
  let at = next;
  for (let count = 0; count < 3; count++) {
    const end = wordEnd(text, at, to, true);
    if (ORG_WORDS.has(text.slice(at, end).toLowerCase())) return true;
    const gap = gapEnd(text, end, to);
    if (gap === undefined || !isUpper(text.charCodeAt(gap))) return false;
    at = gap;
  }
  return false;
}
