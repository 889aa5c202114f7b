import type { Part } from './expression.ts';

const PART_BEFORE =
  /\b(?:(early|late|mid|middle|start|beginning|end|close|turn)(?:(?:\s+in|\s+of)?\s+|-)(?:the\s+month\s+of\s+)?|(first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s+(quarter|half)\s+(?:of|in)\s+|([qh])([1-4])\s+(?:of\s+)?)$/iu;

/** The part of a month or year that the words before its name tell: `early `, `the second quarter of `. */
export function readPart(before: string): { readonly value: Part; readonly length: number } | undefined {
  const match = PART_BEFORE.exec(before);
  if (!match) return undefined;
  const [whole, word, ordinal, unit, letter, number] = match;
  if (word) {
    const value = (
      {
        early: 'early',
        late: 'late',
        mid: 'mid',
        middle: 'mid',
        start: 'start',
        beginning: 'start',
        turn: 'start',
        end: 'end',
        close: 'end',
      } as const
    )[word.toLowerCase()];
    return value && { value, length: whole.length };
  }
  if (letter && number)
    return { value: `${letter.toLowerCase() === 'q' ? 'q' : 'h'}${Number(number)}`, length: whole.length };
  const isQuarter = unit?.toLowerCase() === 'quarter';
  const nth = {
    first: 1,
    '1st': 1,
    second: 2,
    '2nd': 2,
    third: 3,
    '3rd': 3,
    fourth: 4,
    '4th': 4,
    last: isQuarter ? 4 : 2,
    final: isQuarter ? 4 : 2,
  }[(ordinal ?? '').toLowerCase()];
  return nth === undefined ? undefined : { value: isQuarter ? `q${nth}` : `h${nth}`, length: whole.length };
}
