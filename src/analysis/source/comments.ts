import { CLOCK, IS_DATE, NAME_AND_DATE } from './date-line.ts';
import { COMMENTS_START } from './furniture.words.ts';
import { type Draft, isReaction } from './layout.ts';
import { NO_NAME, WROTE } from './lines.words.ts';

const LONGEST_NAME = 42;

/** How a comment begins: with lines of its own for name and date, or with the name before its first words. */
interface Opening {
  readonly speaker: string;
  /** How many lines stand before what is said; none where the name is in the comment's own first line. */
  readonly lines: number;
  /** The lines that follow and are marked as quoted are the speaker's: `anna_k wrote:`. */
  readonly quotes?: true;
}

/**
 * Finds readers' comments: after a label (`12 comments`), or where the text has ended and names with a date and a clock
 * time begin, or handles before a colon. Each comment gets its author as speaker; a line with name and date becomes a
 * by-line.
 */
export function markComments(drafts: Draft[], from: number): void {
  let at = firstComment(drafts, from);
  if (at < 0) return;
  const label = drafts[at - 1];
  if (label && COMMENTS_START.test(label.text)) label.kind = 'furniture';
  let speaker: string | undefined;
  let quoted: string | undefined;
  while (at < drafts.length) {
    const draft = drafts[at];
    if (!draft) return;
    const opening = openingAt(drafts, at) ?? namedInline(draft.text);
    if (opening?.quotes) quoted = opening.speaker;
    else if (opening) {
      speaker = opening.speaker;
      quoted = undefined;
    }
    if (opening && opening.lines > 0) {
      for (const line of drafts.slice(at, at + opening.lines)) line.kind = 'byline';
      at += opening.lines;
      continue;
    }
    if (isReaction(draft.text)) draft.kind = 'furniture';
    else if (draft.kind !== 'furniture' && speaker !== undefined) {
      draft.kind = 'comment';
      draft.speaker = quoted !== undefined && draft.text.startsWith('>') ? quoted : speaker;
    }
    at++;
  }
}

/** The index of the first comment's first line, or -1. */
function firstComment(drafts: readonly Draft[], from: number): number {
  const thread = firstOfThread(drafts);
  if (thread >= 0) return thread;
  for (let i = from; i < drafts.length; i++) {
    const draft = drafts[i];
    if (!draft) continue;
    if (
      draft.text.length <= 90 &&
      COMMENTS_START.test(draft.text) &&
      [1, 2, 3].some((step) => opensComment(drafts, i + step))
    )
      return i + 1;
    if (draft.text.length <= 90 && openingAt(drafts, i)?.lines === 2 && CLOCK.test(drafts[i + 1]?.text ?? '')) return i;
    if (isMarked(draft.text)) return i;
  }
  return -1;
}

const opensComment = (drafts: readonly Draft[], at: number): boolean =>
  openingAt(drafts, at) !== undefined || namedInline(drafts[at]?.text ?? '') !== undefined;

const NUMBERED = /^#\d+\b/;

/** Where the posts of a forum are numbered, the first of them: `#1 anna_k Posted 3 May 2031`. */
function firstOfThread(drafts: readonly Draft[]): number {
  const isPost = (draft: Draft, at: number) => NUMBERED.test(draft.text) && openingAt(drafts, at) !== undefined;
  const posts = drafts.filter((draft) => NUMBERED.test(draft.text));
  return posts.length > 1 ? drafts.findIndex(isPost) : -1;
}

/** Lines of a name and a date, or of a name before one with a date; undefined where no comment begins. */
function openingAt(drafts: readonly Draft[], at: number): Opening | undefined {
  const draft = drafts[at];
  const text = draft?.text;
  if (text === undefined || text.length > 90) return undefined;
  const [, by, before] = WROTE.exec(text) ?? [];
  const wrote = by ?? before;
  if (wrote && isName(wrote)) {
    const quotes = drafts[at + 1]?.text.startsWith('>');
    return { speaker: bare(wrote), lines: 1, ...(quotes && { quotes }) };
  }
  if (draft?.kind === 'furniture') return undefined;
  if (NAME_AND_DATE.test(text) && isName(nameIn(text))) return { speaker: bare(nameIn(text)), lines: 1 };
  const next = drafts[at + 1]?.text;
  const dated = next !== undefined && next.length <= 60 && isName(nameIn(text)) && IS_DATE.test(next);
  return dated ? { speaker: bare(nameIn(text)), lines: 2 } : undefined;
}

/** `**Old Tom** - there were 30 of us`, `@old_tom: forty`, `flaps15: 46 s`. */
const MARKED =
  /^(?:\*\*(\S[^*]{0,38})\*\*(?: ?[–—:-] |\n)|@([\w.-]{2,30}): ?|([\p{L}\d.-]{0,30}[_\d][\w.-]{0,30}): (?=\S))(?!\d)/u;
/** `Deepak: forty`, `small tom: forty`: only where it is known that comments stand here. */
const COLON = /^(?:reply from )?(\p{L}[\p{L}\d_.'’-]*(?: [\p{L}\d_.'’-]+){0,2}): \S/iu;

const isMarked = (text: string): boolean =>
  /\p{L}/u.test((MARKED.exec(text)?.[3] ?? text).slice(0, 30)) && MARKED.test(text);

function namedInline(text: string): Opening | undefined {
  const marked = MARKED.exec(text);
  const name = marked ? (marked[1] ?? marked[2] ?? marked[3]) : COLON.exec(text)?.[1];
  return name && !NO_NAME.test(name) && /\p{L}/u.test(name) ? { speaker: bare(name), lines: 0 } : undefined;
}

function nameIn(text: string): string {
  return (NAME_AND_DATE.find(text) ?? text).replace(/ (?:says|wrote):?$|, \p{Lu}.*$/u, '').trim();
}

/** A name without its number in the thread and the sign of a handle. */
const bare = (name: string): string =>
  name
    .replace(/^#\d+[.:)]?\s+/, '')
    .replace(/^@/, '')
    .trim();

const INITIALS = /^(?:\p{Lu}\.[ -]?){1,4}$/u;

function isName(text: string): boolean {
  if (INITIALS.test(bare(text))) return true;
  return text.length <= LONGEST_NAME && text.split(/\s+/).length <= 5 && !/[.!?:;,]$|^\d+$/.test(text);
}
