import { MANY, ORDER, PARTS_OF_TIME } from './dates.words.ts';
import type { Part } from './expression.ts';

const PART_BEFORE = new RegExp(
  `\\b(?:(${Object.keys(PARTS_OF_TIME).join('|')})(?:(?:\\s+in|\\s+of)?\\s+|-)(?:the\\s+month\\s+of\\s+)?|(${ORDER.join('|')})\\s+(quarter|half|week)\\s+(?:of\\s+|in\\s+|(?=$))|([qh])([1-4])\\s+(?:of\\s+)?|(first|last|final)\\s+(${MANY.join('|')}|\\d\\d?)\\s+months\\s+of\\s+)$`,
  'iu',
);

/** The part of a month or year that the words before its name tell: `early `, `the second quarter of `. */
export function readPart(before: string): { readonly value: Part; readonly length: number } | undefined {
  const match = PART_BEFORE.exec(before);
  if (!match) return undefined;
  const [whole, word, ordinal, unit, letter, number, edge, months] = match;
  if (word) {
    const value = PARTS_OF_TIME[word.toLowerCase()];
    return value && { value, length: whole.length };
  }
  if (letter && number)
    return { value: `${letter.toLowerCase() === 'q' ? 'q' : 'h'}${Number(number)}`, length: whole.length };
  if (edge && months) {
    const many = MANY.indexOf(months.toLowerCase()) + 1 || Number(months);
    if (many > 11) return undefined;
    return { value: edge.toLowerCase() === 'first' ? `first${many}` : `last${many}`, length: whole.length };
  }
  const isQuarter = unit?.toLowerCase() === 'quarter';
  const isLast = /^(?:last|final)$/i.test(ordinal ?? '');
  const nth = isLast ? (isQuarter ? 4 : 2) : (ORDER.indexOf((ordinal ?? '').toLowerCase()) % 4) + 1;
  if (/^week$/i.test(unit ?? '')) return { value: `w${isLast ? 5 : nth}`, length: whole.length };
  return { value: isQuarter ? `q${nth}` : `h${nth}`, length: whole.length };
}
