import { HAS_DATE } from './date-line.ts';
import { OFFICE } from './furniture.words.ts';
import type { Draft } from './layout.ts';
import { BYLINE, DATED, MAIL_HEADER, SLUG, STATEMENT, TAGLINE } from './lines.words.ts';
import { isUpperCase } from './paragraphs.ts';

const MOST_LINES = 16;
const SUBJECT = /^subject:\s*(?:(?:re|fwd?|aw|wg):\s*)*/i;
const SENTENCES = /[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u;
const PROSE_END = /[.!?…:]["'”’)\]]*(?:\s|$)/;
const SLUG_CAPITALS = /^[A-Z]{2,}(?:-[A-Z]{2,})+\b/;
const FULL_STOP = /[.!?]["”’)]*$/;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{2,}/gu;
const SITE = /^\S+\.\S+(?: \||$)/;
/** What stands before a title without being part of it: `Issue 12 — `, `LIVE | `. */
const PREFIX = /^(?:(?:issue|no\.?|vol\.?) ?\d+ ?[—–:|-] ?|live(?: \(\w+\))? ?[|–—] ?)/i;
const CELL_MARKS = / [|·•] /g;
const CELLS = / (?:[|·•/—–-]|>) /;

/** Finds the headline, by-line and date lines that stand before the text proper, and gives them their kinds. */
export function markHead(drafts: Draft[]): void {
  markMail(drafts.slice(0, MOST_LINES));
  const head = drafts.slice(0, headLength(drafts));
  for (const draft of head) {
    if (draft.kind === 'caption') continue;
    if (isByline(draft.text)) draft.kind = 'byline';
  }
  const headline = findHeadline(head);
  if (!headline) return;
  headline.kind = 'headline';
  const at = head.indexOf(headline);
  head.forEach((draft, i) => {
    if (i < at && (draft.kind === 'heading' || (draft.kind === 'body' && !PROSE_END.test(draft.text))))
      draft.kind = 'furniture';
  });
}

/** The headers of a mail, also of one that was sent on: two or more of them together; its subject may stand alone. */
function markMail(drafts: readonly Draft[]): void {
  const isHeader = (draft: Draft | undefined): boolean =>
    draft !== undefined && (MAIL_HEADER.test(draft.text) || SUBJECT.test(draft.text));
  drafts.forEach((draft, i) => {
    if (SUBJECT.test(draft.text)) draft.kind = 'heading';
    else if (isHeader(draft) && (isHeader(drafts[i - 1]) || isHeader(drafts[i + 1]))) draft.kind = 'byline';
  });
}

/** How many paragraphs stand before the first one that is prose, a list or a table. */
function headLength(drafts: readonly Draft[]): number {
  const first = drafts.findIndex(
    ({ kind, text }) =>
      kind === 'list' ||
      kind === 'table' ||
      (kind === 'body' && text.length >= 100 && PROSE_END.test(text) && !isByline(text)),
  );
  return Math.min(first < 0 ? drafts.length : first, MOST_LINES);
}

/** `By Ana Ruiz`, `Leo Park, Travel Editor · 3 May 2031 · Updated 19:42`, `Lisbon, 3 May 2031, 11:00` */
function isByline(text: string): boolean {
  if (text.length > 140) return false;
  const dated = HAS_DATE.test(text);
  const named = BYLINE.test(text);
  if (!(dated || named) || SUBJECT.test(text) || STATEMENT.test(text) || isSentence(text)) return false;
  if (named || (DATED.test(text) && !SENTENCES.test(text))) return true;
  if ((text.match(CELL_MARKS)?.length ?? 0) >= 2) return true;
  if (SENTENCES.test(text) || text.split(/\s+/).length > 18) return false;
  if (/\b(?:in|of|on|from|since|until) (?:\p{Lu}|\d)|\b(?:born|died)\b/u.test(text)) return false;
  return CELLS.test(text) || (text.match(SMALL_WORD)?.length ?? 0) <= 2;
}

/** Five small words and a full stop make a sentence: `The ferry sank after 3 May 2011, the inquiry found.` */
function isSentence(text: string): boolean {
  return FULL_STOP.test(text) && !DATED.test(text) && (text.match(SMALL_WORD)?.length ?? 0) >= 5;
}

function findHeadline(head: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined;
  let most = 2;
  head.forEach((draft, i) => {
    const score = headlineScore(draft, i === 0);
    if (score > most) {
      best = draft;
      most = score;
    }
  });
  return best;
}

function headlineScore({ text, kind }: Draft, first: boolean): number {
  if (SUBJECT.test(text)) return 100;
  if (kind !== 'heading' && kind !== 'body') return 0;
  if (text.length > 220) return 0;
  const words = text.split(/\s+/).length;
  if (words < 2) return 0;
  let score = first ? 2 : 1;
  if (words >= 4) score += 3;
  else if (words >= 3) score += 1;
  if (words >= 7) score += 1;
  if (/ \p{Ll}{4}/u.test(text)) score += 2;
  if (isUpperCase(text) && text.endsWith('!')) score += 3;
  if (OFFICE.test(text)) score -= 3;
  if (SLUG.test(text) || SLUG_CAPITALS.test(text)) score -= 5;
  if (TAGLINE.test(text)) score -= 5;
  if (SITE.test(text)) score -= 5;
  if (/^[A-Z]{2,6} [-–—] /.test(text)) score -= 3;
  if (SENTENCES.test(text) || /\.["”’)]*$|\.\.\./.test(text)) score -= 3;
  return score;
}

/** What a headline says, without `Subject:`, `Issue 12 —` and the like before it. */
export function headlineText(text: string): string {
  return text.replace(SUBJECT, '').replace(PREFIX, '');
}
