import { CLOCK, IS_DATE, NAME_AND_DATE } from './date-line.ts';
import { COMMENTS_START } from './furniture.words.ts';
import { type Draft, isReaction } from './layout.ts';

const LONGEST_NAME = 42;

/**
 * Finds readers' comments: after a label (`12 comments`), or where the text has ended and names with a date and a clock
 * time begin. Each comment gets its author as speaker; the line with name and date becomes a by-line.
 */
export function markComments(drafts: Draft[], from: number): void {
  let at = firstComment(drafts, from);
  if (at < 0) return;
  const label = drafts[at - 1];
  if (label && COMMENTS_START.test(label.text)) label.kind = 'furniture';
  let speaker: string | undefined;
  while (at < drafts.length) {
    const draft = drafts[at];
    if (!draft) return;
    const length = headerLength(drafts, at);
    if (length > 0) {
      speaker = nameIn(draft.text);
      for (const line of drafts.slice(at, at + length)) line.kind = 'byline';
      at += length;
      continue;
    }
    if (isReaction(draft.text)) draft.kind = 'furniture';
    else if (draft.kind !== 'furniture' && speaker !== undefined) {
      draft.kind = 'comment';
      draft.speaker = speaker;
    }
    at++;
  }
}

/** The index of the first comment's first line, or -1. */
function firstComment(drafts: readonly Draft[], from: number): number {
  for (let i = from; i < drafts.length; i++) {
    const draft = drafts[i];
    if (!draft || draft.text.length > 90) continue;
    if (COMMENTS_START.test(draft.text) && [1, 2, 3].some((step) => headerLength(drafts, i + step) > 0)) return i + 1;
    if (headerLength(drafts, i) === 2 && CLOCK.test(drafts[i + 1]?.text ?? '')) return i;
  }
  return -1;
}

/** 1 for a line of a name and a date, 2 for a line with a name and one with a date, 0 where no comment begins. */
function headerLength(drafts: readonly Draft[], at: number): number {
  const draft = drafts[at];
  const text = draft?.text;
  if (text === undefined || draft?.kind === 'furniture' || text.length > 90) return 0;
  if (NAME_AND_DATE.test(text) && isName(nameIn(text))) return 1;
  const next = drafts[at + 1]?.text;
  return next !== undefined && next.length <= 60 && isName(nameIn(text)) && IS_DATE.test(next) ? 2 : 0;
}

function nameIn(text: string): string {
  return (NAME_AND_DATE.exec(text)?.[1] ?? text).replace(/ (?:says|wrote):?$|, \p{Lu}.*$/u, '').trim();
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && text.split(/\s+/).length <= 5 && !/[.!?:;,]$|^\d+$/.test(text);
}
