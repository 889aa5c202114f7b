import type { Section, Sentence, Span } from '../../model.ts';
import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, SAYING, STARTERS } from './abbreviations.words.ts';

/** No sentence is longer than this, whatever the text: later steps may then look at all of a sentence at once. */
const LONGEST = 1200;
/** A mark that may end a sentence, with all closing marks and note numbers after it: `says.”[3]` */
const END = /(?:[.!?…]+|[。！？]+)(?:["'”’»)\]]|\[\d{1,3}\])*/g;
const NUMBERING = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]$/i;
const OPENING = /[\0-\x20]*(?:["'“‘«([¿¡–—-]{1,60}\s?)?/y;
const WORD_GAP = /[\s,;:.!?”"’]+/;

/** Splits each section into sentences, in order; a sentence never crosses a section's edge. */
export function splitSentences(text: string, sections: readonly Section[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  // The next mark is looked for once, also where many short sections hold none.
  let mark: Span | undefined = nextMark(text, 0);
  sections.forEach((section, index) => {
    let start = section.start;
    if (mark && mark.start < start) mark = nextMark(text, start);
    while (mark && mark.start < section.end) {
      const end = Math.min(mark.end, section.end);
      if (end < section.end && endsSentence(text, start, mark.start, end, section.end)) {
        push(text, start, end, index, sentences);
        start = end;
        while (start < section.end && text.charCodeAt(start) <= 32) start++;
      }
      mark = nextMark(text, mark.end);
    }
    push(text, start, section.end, index, sentences);
  });
  return sentences;
}

function nextMark(text: string, from: number): Span | undefined {
  END.lastIndex = from;
  const match = END.exec(text);
  return match ? { start: match.index, end: END.lastIndex } : undefined;
}

/** Adds a sentence, cut into pieces at a space where it is over-long. */
function push(text: string, from: number, end: number, section: number, sentences: Sentence[]): void {
  let start = from;
  while (end - start > LONGEST) {
    // Looked for in the piece alone: a text without spaces is long.
    const space = start + text.slice(start, start + LONGEST + 1).lastIndexOf(' ');
    const cut = space > start ? space : start + LONGEST;
    sentences.push({ start, end: cut, section });
    start = space > start ? cut + 1 : cut;
  }
  if (end > start) sentences.push({ start, end, section });
}

/** Whether the mark at `at` (up to `end`, closing marks included) ends the sentence that began at `start`. */
function endsSentence(text: string, start: number, at: number, end: number, limit: number): boolean {
  const mark = text[at] ?? '';
  if ('。！？'.includes(mark)) return true;
  if (text.charCodeAt(end) > 32) return false;
  const next = openingEnd(text, end);
  const initial = next < limit ? (text[next] ?? '') : '';
  if (initial !== initial.toUpperCase()) return false;
  const wordsAfter = () => text.slice(next, Math.min(limit, next + 60)).split(WORD_GAP, 4);
  if (mark !== '.' || text[at + 1] === '.') return !(end > at + 1 && speechGoesOn(wordsAfter()));
  if (end > at + 1) return true;
  if (at - start < 6 && NUMBERING.test(text.slice(start, at + 1))) return false;
  const written = lastWord(text, start, at);
  const word = written.toLowerCase();
  if (NEVER_LAST.has(word)) return false;
  if (BEFORE_NUMBER.has(word) && /\d/.test(initial)) return false;
  const capital = written !== word;
  const initials = (word.length === 1 && capital) || word.includes('.');
  if (!initials && word !== 'etc' && !(capital && MAYBE_LAST.has(word))) return true;
  return STARTERS.has((wordsAfter()[0] ?? '').toLowerCase());
}

/** Where the next sentence's first word begins, past white space and opening marks. */
function openingEnd(text: string, from: number): number {
  OPENING.lastIndex = from;
  OPENING.test(text);
  return OPENING.lastIndex;
}

/** “Who paid?” Inspector Adeyemi asked: the question mark ends the question, not the sentence. */
function speechGoesOn(words: readonly string[]): boolean {
  return words.some((word, i) => i > 0 && SAYING.has(word));
}

/** The word before the full stop at `at`, inner full stops kept: `U.S` for `U.S.` */
function lastWord(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 12 && isWordPart(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

const isWordPart = (code: number): boolean =>
  code < 128 ? code === 46 || ((code | 32) > 96 && (code | 32) < 123) : /\p{L}/u.test(String.fromCharCode(code));
