import type { SectionKind } from '../../model.ts';
import { CLOCK, IS_DATE, NAME_AND_DATE } from './date-line.ts';
import { CAPTION, FURNITURE_INSIDE, FURNITURE_START, REACTIONS } from './furniture.words.ts';
import { isUpperCase, type Paragraph } from './paragraphs.ts';

/** A paragraph with what is known of it so far; the steps of `readSections` fill it in. */
export interface Draft extends Paragraph {
  kind: SectionKind;
  speaker: string | undefined;
}

const LIST_ITEM = /^(?:[*•·▪◦‣>–—-]\s+\S|o\s+(?=[\p{Lu}\d])|\(?\d{1,2}[.)]\s+\S|\(?[a-z]\)\s+\S)/u;
const NUMBERED_TITLE = /^(?:\d{1,2}(?:\.\d)*|[IVX]{1,4}|[A-Z])[.)]?\s+[\p{Lu}\s&,/-]{3,}$/u;
/** `Table 1. Cases by district, as of 7 February` */
const TABLE_TITLE = /^(?:table|figure|fig\.|box|chart) \d+[.:]\s/i;
const KEY_VALUE = /^[\p{L}\d][^:.!?|]{1,40}:\s\S/u;
const CELLS = /\t+| {2,}|\s*\|\s*/;
const NUMBER_CELL = /^[^\p{L}\d]*\d[\d.,\s]*(?:%|[^\p{L}\d]{0,2}|\s?\p{L}{1,3}\.?)$/u;
const DATE_CELL = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/;
/** Stands in all of those. */
const SEPARATING = /[|·•►»]| \/ | {3}/;
const SEPARATOR = / ?[|·•►»] ?| \/ | {3,}/;
const POSTCODE =
  /\b[A-Z]{2} \d{5}(?:-\d{4})?$|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b[A-Z]\d\d [A-Z0-9]{4}\b|\b\d{4}-\d{3} \p{Lu}|, \d{5} \p{Lu}/u;
const REACH = /\S@\S+\.\S|\btel\b|\b\d{3}[ -]\d{3,4}[ -]?\d{3,4}\b/i;
const TWO_CELL_MARKS = / [|·•–—-] .*? [|·•–—-] /s;
const SENTENCES = /\p{Ll}{2}[.!?] \p{Lu}/u;
const ENDS_OPEN = /[.,;!…]["'”’)\]]*$/;
const CAPITAL_START = /^["'“‘([¿¡]*[\p{Lu}\d]/u;
const FURNITURE_LONGEST = 320;

/** What each paragraph looks to be by itself and beside its neighbours, before its place in the whole is weighed. */
export function lookAt(paragraphs: readonly Paragraph[]): Draft[] {
  return paragraphs.map((paragraph, i) => {
    const { start, end, text, indent, afterGap } = paragraph;
    const kind = kindOf(paragraph, paragraphs[i - 1], paragraphs[i + 1]);
    return { start, end, text, indent, afterGap, kind, speaker: undefined };
  });
}

function kindOf(paragraph: Paragraph, before: Paragraph | undefined, after: Paragraph | undefined): SectionKind {
  const { text } = paragraph;
  if (!/[\p{L}\p{N}]/u.test(text.slice(0, 80))) return 'furniture';
  if (text.length <= FURNITURE_LONGEST) {
    const lower = text.toLowerCase();
    if (FURNITURE_START.test(lower) || FURNITURE_INSIDE.test(lower) || isReaction(text)) return 'furniture';
    if (CAPTION.test(lower)) return 'caption';
    if (isImprint(text)) return 'furniture';
  }
  if ((NUMBERED_TITLE.test(text) && text.length <= 80) || (TABLE_TITLE.test(text) && text.length <= 160))
    return 'heading';
  if (LIST_ITEM.test(text)) return 'list';
  if (text.length > 200) return 'body';
  if (text.includes('\t') || isRow(text) || (before && !paragraph.afterGap && /\d$/.test(text) && isRow(before.text)))
    return 'table';
  if (before?.text.includes(text.slice(0, 40)) && CAPTION.test(before.text.toLowerCase())) return 'caption';
  if (after && !after.afterGap && isColumnHead(text) && isRow(after.text)) return 'table';
  if (isNavigation(text)) return 'furniture';
  // An entry's stamp in a live blog.
  if (text.length <= 60 && CLOCK.test(text) && IS_DATE.test(text)) return 'byline';
  if (KEY_VALUE.test(text) && (isKeyValue(before, paragraph) || isKeyValue(after, after))) return 'list';
  return after && isHeading(paragraph) ? 'heading' : 'body';
}

export function isReaction(text: string): boolean {
  return text.length <= 60 && REACTIONS.test(text);
}

/** Whether the neighbour, in the same block, is a line of the form `Injured: 12` too. */
function isKeyValue(neighbour: Paragraph | undefined, lower: Paragraph | undefined): boolean {
  return neighbour !== undefined && !lower?.afterGap && KEY_VALUE.test(neighbour.text);
}

/** `    Northfield     74`, `| 2031 | 310 | 287 |`; not `16:52  The mayor says …`. */
function isRow(text: string): boolean {
  if (!text.includes('\t') && !text.includes('  ') && !text.includes('|')) return false;
  const cells = text.split(CELLS).filter((cell) => cell !== '');
  const [first = '', ...others] = cells;
  if (others.length === 0 || CLOCK.test(first) || NAME_AND_DATE.test(text)) return false;
  const numbers = others.filter((cell) => NUMBER_CELL.test(cell) && !DATE_CELL.test(cell)).length;
  return numbers > 0 && numbers * 2 >= others.length;
}

/** `EUR million     2031     2030`: cells that stand apart, over a row of numbers. */
function isColumnHead(text: string): boolean {
  return /\S(?:\t+| {2,}|\s*\|\s*)\S/.test(text);
}

/** `Home · About · Archive`: several short labels and no sentence. */
function isNavigation(text: string): boolean {
  if (!SEPARATING.test(text)) return false;
  const cells = text.split(SEPARATOR).filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell) => cell.length <= 42) && !/[.!?]\s/.test(text);
}

/** `Riverside Trust | 14 Mill Lane, Ashford AF1 2QX | 0700 555 0142`: an address, or a string of ways to get in touch. */
function isImprint(text: string): boolean {
  if (!isAddress(text) && !isContact(text)) return false;
  return !SENTENCES.test(text.replace(/\b\p{L}{1,3}\. /gu, ''));
}

const isAddress = (text: string): boolean => text.includes(',') && POSTCODE.test(text) && /\d.*,|,.*\d/.test(text);

const isContact = (text: string): boolean => TWO_CELL_MARKS.test(text) && REACH.test(text);

/** A short line without an end: `What we found`, `DAMAGE`, `Why now?` */
function isHeading({ text }: Paragraph): boolean {
  if (text.length > 90 || text.includes('\n') || !CAPITAL_START.test(text)) return false;
  if (isUpperCase(text)) return true;
  return !ENDS_OPEN.test(text) && !/[.!?] \p{Lu}/u.test(text) && text.split(' ').length <= 14;
}
