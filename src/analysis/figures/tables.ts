import type { Section } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { type Token, tokenAt } from './tokens.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SYMBOLS } from './words/currencies.words.ts';
import { SCALES, SUFFIXES } from './words/numbers.words.ts';
import { NOTE, OTHER_ROWS } from './words/tables.words.ts';
import { UNITS } from './words/units.words.ts';

/** What the head of a table says of the numbers under it: *(in millions of euros)*, *(€m)*, *('000 tonnes)*. */
export interface TableNote {
  readonly factor: number;
  readonly kind: 'count' | 'money' | 'measure' | 'share';
  readonly unit?: string;
}

/** *(tonnes)*, *(km²)*, *(£)*, *(%)*: a unit with no scale. */
const PLAIN_NOTE = /(?:\((?:in )?|, )(US\$|[$£€¥₹]|%|per cent|[\p{L}²³]{1,12}|square \p{L}{3,10})\)?$/iu;
const CELLS = /\t+| {2,}|\s*\|\s*/;
const SHARE_ROWS = /%|\bper ?cent\b/i;
/** How many rows above a row the head of its table may stand. */
const FARTHEST = 200;
const LETTERS: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, bn: 1e9, k: 1e3 };

function factorOf(word: string): number | undefined {
  if (/000/.test(word)) return 1000;
  const singular = word.replace(/s$/, '');
  return LETTERS[word] ?? SCALES.get(singular) ?? SUFFIXES.get(word);
}

/** The note over a table row: it stands in the last paragraph before the table. */
export function readTableNote(text: string, sections: readonly Section[], row: number): TableNote | undefined {
  let at = row - 1;
  while (at >= row - FARTHEST && (sections[at]?.kind === 'table' || sections[at]?.kind === 'furniture')) at--;
  const head = sections[at];
  if (!head || head.end - head.start > 300) return undefined;
  const words = text.slice(head.start, head.end);
  return scaledNote(words) ?? (blockStart(text, sections, row) === at + 1 ? plainNote(words) : undefined);
}

const EMPTY_LINE = /\n[ \t\r]*\n/;

/** True where a row does not go on with the one read before it. */
export function startsTable(text: string, sections: readonly Section[], before: number, row: number): boolean {
  return row > before + 1 || EMPTY_LINE.test(text.slice(sections[before]?.end, sections[row]?.start));
}

/** The first of the rows that stand together with a row, with no empty line between. */
function blockStart(text: string, sections: readonly Section[], row: number): number {
  let first = row;
  while (first > row - FARTHEST) {
    const before = sections[first - 1];
    if (before?.kind !== 'table' && before?.kind !== 'furniture') break;
    if (EMPTY_LINE.test(text.slice(before.end, sections[first]?.start))) break;
    first--;
  }
  return first;
}

const noteIn = (words: string): TableNote | undefined => scaledNote(words) ?? plainNote(words);

function scaledNote(words: string): TableNote | undefined {
  const found = NOTE.exec(words);
  if (!found) return undefined;
  const factor = factorOf(found?.[2]?.toLowerCase() ?? '');
  if (factor === undefined) return undefined;
  const before = found[1] ?? '';
  const after = found[3]?.toLowerCase() ?? '';
  const code = before.startsWith('Rs')
    ? 'INR'
    : (CURRENCY_SYMBOLS.get(before.slice(-1)) ?? (CURRENCY_CODES.has(before) ? before : CURRENCY_NAMES.get(after)));
  if (before && !code) return undefined;
  if (code) return { factor, kind: 'money', unit: code };
  const unit = UNITS.get(after);
  return unit?.kind === 'measure' ? { factor, kind: 'measure', unit: unit.name } : { factor, kind: 'count' };
}

function plainNote(words: string): TableNote | undefined {
  const unit = PLAIN_NOTE.exec(words.trim())?.[1];
  if (unit === undefined) return undefined;
  if (unit === '%' || unit.toLowerCase() === 'per cent') return { factor: 1, kind: 'share', unit: '%' };
  const code = CURRENCY_SYMBOLS.get(unit.slice(-1)) ?? (CURRENCY_CODES.has(unit) ? unit : undefined);
  if (code) return { factor: 1, kind: 'money', unit: code };
  const [, base = '', power = ''] = /^(?:square )?(.*?)([²³]?)$/.exec(unit.toLowerCase()) ?? [];
  const known = UNITS.get(base);
  if (known?.kind !== 'measure') return undefined;
  return { factor: 1, kind: 'measure', unit: `${known.name}${/^square /i.test(unit) ? '²' : power}` };
}

/** What the heads of a table's columns say of the numbers under them; nothing where they are not as many as its cells. */
export function readColumns(
  text: string,
  sections: readonly Section[],
  row: number,
): readonly (TableNote | undefined)[] {
  const head = blockStart(text, sections, row);
  const cellsOf = ({ start, end }: Section): readonly string[] =>
    text
      .slice(start, end)
      .split(CELLS)
      .filter((cell) => cell !== '');
  const [heads, cells] = [sections[head], sections[row]].map((section) => (section ? cellsOf(section) : []));
  if (head === row || !heads || !cells || heads.length !== cells.length) return [];
  const notes = heads.map(noteIn);
  return notes.some((note) => note !== undefined) ? notes : [];
}

/** Applies the notes of a table and of its columns to the bare numbers of one row. */
export function scaleRow(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  note: TableNote | undefined,
  columns: readonly (TableNote | undefined)[],
): readonly Candidate[] {
  if (columns.length > 0)
    return candidates.map((each) =>
      isBare(each) ? noted(each, columns[columnOf(tokens, each.coreFirst)] ?? note) : each,
    );
  const label = rowLabel(tokens);
  if (SHARE_ROWS.test(label))
    return candidates.map((each) => (isBare(each) ? { ...each, kind: 'share', unit: '%', factor: 0.01 } : each));
  if (!note || OTHER_ROWS.test(label)) return candidates;
  return candidates.map((each) => (isBare(each) && each.scale === 1 ? noted(each, note) : each));
}

function noted(each: Candidate, note: TableNote | undefined): Candidate {
  if (!note) return each;
  const { factor, kind, unit } = note;
  const value = { low: each.low * factor, high: each.high * factor };
  return { ...each, ...value, kind, ...(unit !== undefined && { unit }), ...(kind === 'share' && { factor: 0.01 }) };
}

/** The cell that a token stands in. */
function columnOf(tokens: readonly Token[], index: number): number {
  let column = 0;
  for (let at = 1; at <= index; at++) {
    const { text, gap } = tokenAt(tokens, at);
    if (text === '|' || (gap === 'wide' && tokenAt(tokens, at - 1).text !== '|')) column++;
  }
  return column;
}

const isBare = ({ kind, unit, form }: Candidate): boolean =>
  kind === 'count' && unit === undefined && form === 'digits';

/** The words before the first number of a row. */
function rowLabel(tokens: readonly Token[]): string {
  let label = '';
  for (let at = 0; at < tokens.length && tokenAt(tokens, at).type !== 'number'; at++)
    label += ` ${tokenAt(tokens, at).text}`;
  return label;
}
