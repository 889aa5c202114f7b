import type { Part } from './expression.ts';

const PART_BEFORE =
  /\b(?:(early|late|mid|middle|start|beginning|end|close|turn)(?:(?:\s+in|\s+of)?\s+|-)(?:the\s+month\s+of\s+)?|(first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s+(quarter|half|week)\s+(?:of\s+|in\s+|(?=$))|([qh])([1-4])\s+(?:of\s+)?|(first|last|final)\s+(two|three|four|five|six|seven|eight|nine|ten|eleven|\d\d?)\s+months\s+of\s+)$/iu;

const COUNTS = 'one two three four five six seven eight nine ten eleven'.split(' ');

/** The part of a month or year that the words before its name tell: `early `, `the second quarter of `. */
export function readPart(before: string): { readonly value: Part; readonly length: number } | undefined {
  const match = PART_BEFORE.exec(before);
  if (!match) return undefined;
  const [whole, word, ordinal, unit, letter, number, edge, months] = match;
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
  if (edge && months) {
    const many = COUNTS.indexOf(months.toLowerCase()) + 1 || Number(months);
    if (many > 11) return undefined;
    return { value: edge.toLowerCase() === 'first' ? `first${many}` : `last${many}`, length: whole.length };
  }
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
  if (nth === undefined) return undefined;
  const isLast = /^(?:last|final)$/i.test(ordinal ?? '');
  if (/^week$/i.test(unit ?? '')) return { value: `w${isLast ? 5 : nth}`, length: whole.length };
  return { value: isQuarter ? `q${nth}` : `h${nth}`, length: whole.length };
}
