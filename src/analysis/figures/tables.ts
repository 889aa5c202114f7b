import type { Section } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { type Token, tokenAt } from './tokens.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SYMBOLS } from './words/currencies.words.ts';
import { SCALES, SUFFIXES } from './words/numbers.words.ts';
import { UNITS } from './words/units.words.ts';

/** What the head of a table says of the numbers under it: *(in millions of euros)*, *(€m)*, *('000 tonnes)*. */
export interface TableNote {
  readonly factor: number;
  readonly kind: 'count' | 'money' | 'measure';
  readonly unit?: string;
}

const NOTE =
  /(?:\(|\bin )\s*(?:in |all |figures |amounts )*(US\$|[$£€¥₹]|[A-Z]{3}\b|Rs\.?)?\s?([’'‘]?000s?|thousands?|millions?|billions?|crores?|lakhs?|mn?|bn|k)\b(?: of)?(?: (\p{L}+))?\s*[),;:]?/iu;
/** Rows that the note is not for: they count heads or are ratios. */
const OTHER_ROWS =
  /\b(?:employees|staff|headcount|people|persons|number|per share|eps|margin|ratio|rate|yield|stores|branches|%|percent|per cent)(?!\p{L})/iu;
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
  const found = NOTE.exec(text.slice(head.start, head.end));
  const factor = factorOf(found?.[2]?.toLowerCase() ?? '');
  if (!found || factor === undefined) return undefined;
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

/** Applies a table's note to the bare numbers of one row. */
export function scaleRow(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  note: TableNote | undefined,
): readonly Candidate[] {
  const label = rowLabel(tokens);
  if (SHARE_ROWS.test(label))
    return candidates.map((each) => (isBare(each) ? { ...each, kind: 'share', unit: '%', factor: 0.01 } : each));
  if (!note || OTHER_ROWS.test(label)) return candidates;
  return candidates.map((each) => {
    if (!isBare(each) || each.scale > 1) return each;
    const { factor, kind, unit } = note;
    return { ...each, low: each.low * factor, high: each.high * factor, kind, ...(unit !== undefined && { unit }) };
  });
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
