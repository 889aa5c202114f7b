import type { Days, Figure, Section, SectionKind, Sentence, Span } from '../../model.ts';
import type { Notation } from '../dates/expression.ts';
import { indexBy } from '../index-by.ts';
import type { Writable } from '../writable.ts';
import type { Candidate, Recognizer, Refiner } from './candidate.ts';
import { NUMERALS } from './numeral.ts';
import { recognizeArticle } from './recognizers/articles.ts';
import { recognizeDates } from './recognizers/dates.ts';
import { recognizeFraction } from './recognizers/fractions.ts';
import { FOLDS, recognizeMultiple } from './recognizers/multiples.ts';
import { recognizeNone } from './recognizers/none.ts';
import { recognizeNumber } from './recognizers/numbers.ts';
import { recognizeProportion } from './recognizers/proportions.ts';
import { recognizeRating } from './recognizers/ratings.ts';
import { CENTURIES, recognizeSpelledYear } from './recognizers/spelled-years.ts';
import { recognizeVague } from './recognizers/vague.ts';
import { attachAges } from './refiners/attach-ages.ts';
import { attachBounds } from './refiners/attach-bounds.ts';
import { attachNouns } from './refiners/attach-nouns.ts';
import { attachRates } from './refiners/attach-rates.ts';
import { attachUnits } from './refiners/attach-units.ts';
import { borrowUnits } from './refiners/borrow-units.ts';
import { dropMarks, dropNoClaims } from './refiners/drop-no-claims.ts';
import { joinRanges } from './refiners/join-ranges.ts';
import { round } from './round.ts';
import { readColumns, readTableNote, scaleRow, startsTable, type TableNote } from './tables.ts';
import { type Token, tokenAt, tokenize } from './tokens.ts';
import { PLURAL_SCALES, TRIGGER } from './words/numbers.words.ts';
import { UNITS } from './words/units.words.ts';

/** One notation each; the first that fits at a token wins, so what is made of several numbers comes first. */
const RECOGNIZERS: readonly Recognizer[] = [
  { starts: [], digits: true, read: recognizeRating },
  { starts: CENTURIES, read: recognizeSpelledYear },
  { starts: NUMERALS, digits: true, read: recognizeProportion },
  { starts: NUMERALS, digits: true, read: recognizeFraction },
  { starts: NUMERALS, digits: true, read: recognizeNumber },
  { starts: FOLDS.keys(), read: recognizeMultiple },
  { starts: [...PLURAL_SCALES.keys(), 'a', 'several', 'few', 'some', 'couple'], read: recognizeVague },
  { starts: ['no'], read: recognizeNone },
  { starts: [...UNITS.keys(), 'a', 'an'], read: recognizeArticle },
];

/** Ranges want units, hedges want ranges, and only a number that is read to its end can be told from a name.
 * What is left without a unit may borrow one. */
const REFINERS: readonly Refiner[] = [
  dropMarks,
  attachUnits,
  joinRanges,
  attachAges,
  attachBounds,
  attachRates,
  dropNoClaims,
  borrowUnits,
  attachNouns,
];

const AT_DIGITS: readonly Recognizer[] = RECOGNIZERS.filter(({ digits }) => digits);
/** For every word that a figure can begin with, those that can begin with it, in their order. */
const AT_WORDS: ReadonlyMap<string, readonly Recognizer[]> = indexBy(RECOGNIZERS, ({ starts }) => [...starts]);

/** By-lines and furniture tell nothing about the world. */
const SILENT: ReadonlySet<SectionKind> = new Set(['byline', 'furniture']);

/** Every figure in the text, in order of offset, none overlapping. */
export function readFigures(
  text: string,
  sections: readonly Section[],
  sentences: readonly Sentence[],
  published: Days | undefined,
  notation?: Notation,
): readonly Figure[] {
  const { dates, datelines } = recognizeDates(text, sections, sentences, published, notation);
  const taken = datelines.length > 0 ? [...dates, ...datelines].sort((a, b) => a.start - b.start) : dates;
  const numbers = readNumbers(text, sections, sentences, taken);
  return [...dates, ...nameCurrency(numbers)].sort((a, b) => a.start - b.start);
}

/** Sums without a currency, as they are said, are in the one of the source, where it has one only. */
function nameCurrency(figures: readonly Figure[]): readonly Figure[] {
  const isNameless = ({ kind, unit }: Figure): boolean => kind === 'money' && unit === undefined;
  if (!figures.some(isNameless)) return figures;
  const [unit, ...others] = new Set(figures.flatMap(({ kind, unit }) => (kind === 'money' && unit ? [unit] : [])));
  if (unit === undefined || others.length > 0) return figures;
  return figures.map((figure) =>
    isNameless(figure) ? { ...figure, unit, stated: { ...figure.stated, unit } } : figure,
  );
}

/** Every figure that is not a date. What is part of a date is no number: `on 14 March 2031`. */
function readNumbers(
  text: string,
  sections: readonly Section[],
  sentences: readonly Sentence[],
  dates: readonly Span[],
): readonly Figure[] {
  const figures: Figure[] = [];
  let date = 0;
  let trigger = -1;
  let row = -2;
  let note: TableNote | undefined;
  let columns: readonly (TableNote | undefined)[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (SILENT.has(sections[sentence.section]?.kind ?? 'body')) continue;
    if (trigger < sentence.start) trigger = nextTrigger(text, sentence.start);
    if (trigger >= sentence.end) continue;
    const tokens = tokenize(text, sentence);
    while (date < dates.length && (dates[date]?.end ?? 0) <= sentence.start) date++;
    let candidates: readonly Candidate[] = recognize(tokens, dates, date);
    const told = { figures, before: wordsOf(text, sentences[index - 1]) };
    for (const refine of REFINERS) {
      if (candidates.length === 0) break;
      candidates = refine(candidates, tokens, told);
    }
    if (sections[sentence.section]?.kind === 'table') {
      if (startsTable(text, sections, row, sentence.section)) {
        note = readTableNote(text, sections, sentence.section);
        columns = readColumns(text, sections, sentence.section);
      }
      row = sentence.section;
      candidates = scaleRow(candidates, tokens, note, columns);
    }
    for (const candidate of candidates) {
      const figure = toFigure(candidate, tokens);
      if (!overlapsDate(figure, dates, date)) figures.push(figure);
    }
  }
  return figures;
}

const wordsOf = (text: string, sentence: Sentence | undefined): string =>
  sentence ? text.slice(sentence.start, sentence.end) : '';

/** Whether a figure lies in one of the next few dates. */
function overlapsDate({ start, end }: Span, dates: readonly Span[], first: number): boolean {
  for (let at = first; at < first + 12; at++) {
    const date = dates[at];
    if (!date) return false;
    if (date.start < end && start < date.end) return true;
  }
  return false;
}

/** Offset of the next character that can begin a figure. */
function nextTrigger(text: string, from: number): number {
  TRIGGER.lastIndex = from;
  return TRIGGER.exec(text)?.index ?? text.length;
}

function recognize(tokens: readonly Token[], dates: readonly Span[], firstDate: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let date = firstDate;
  for (let at = 0; at < tokens.length; at++) {
    const { type, text, start, end } = tokenAt(tokens, at);
    const recognizers = type === 'number' ? AT_DIGITS : type === 'word' ? AT_WORDS.get(text) : undefined;
    if (!recognizers) continue;
    while (date < dates.length && (dates[date]?.end ?? 0) <= start) date++;
    if ((dates[date]?.start ?? end) < end) continue;
    for (const { read } of recognizers) {
      const found = read(tokens, at);
      if (!found) continue;
      candidates.push(found);
      at = found.last - 1;
      break;
    }
  }
  return candidates;
}

/** Turns indexes of tokens into offsets, and numbers as written into values. */
function toFigure(
  { first, last, coreFirst, coreLast, low, high, kind, bound, unit, factor }: Candidate,
  tokens: readonly Token[],
): Figure {
  const stated: Writable<Figure['stated']> = { low: round(low), high: round(high) };
  const figure: Writable<Figure> = {
    start: tokenAt(tokens, first).start,
    end: tokenAt(tokens, last - 1).end,
    core: { start: tokenAt(tokens, coreFirst).start, end: tokenAt(tokens, coreLast - 1).end },
    kind,
    bound,
    low: round(low * factor),
    high: round(high * factor),
    stated,
  };
  if (unit !== undefined) {
    stated.unit = unit;
    if (kind !== 'share' && kind !== 'duration') figure.unit = unit;
  }
  return figure;
}
