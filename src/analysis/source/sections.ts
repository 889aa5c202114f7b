import type { Section } from '../../model.ts';
import { markComments } from './comments.ts';
import { COMMENTS_START, FURNITURE_BLOCK } from './furniture.words.ts';
import { headlineText, markHead } from './head.ts';
import { markInterview } from './interview.ts';
import { type Draft, lookAt } from './layout.ts';
import { readParagraphs } from './paragraphs.ts';
import { markTurns } from './transcript.ts';

const BIBLIOGRAPHIC =
  /\(\d{4}[a-z]?\)|\bet al\b|\bpp?\. ?\d|\bdoi\b|\bISBN\b|https?:|\bretrieved\b|^\[?\d{1,3}[.\])]|["“][^"”]{8,}["”],/i;
/** What an encyclopedia's headings carry when they are copied. */
const EDIT = /\s*\[edit\]$/;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{3,}/gu;
const SENTENCE_END = /[.!?]["'”’)\]]*(?:\s|$)/;

/**
 * Splits a text into paragraphs and tells what each one is. Sections are in order and do not overlap. First each
 * paragraph by its own look, then by its place in the whole: the head, the turns of a transcript, the blocks of links
 * and references, the comments.
 */
export function readSections(text: string): readonly Section[] {
  const drafts = lookAt(readParagraphs(text));
  markHead(drafts);
  if (!markTurns(drafts)) {
    markBlocks(drafts);
    markComments(drafts, firstProse(drafts));
    markInterview(drafts);
  }
  return toSections(drafts);
}

/** `MOST READ`, `References`: what stands under such a label is furniture, as far as it goes on in the same manner. */
function markBlocks(drafts: Draft[]): void {
  // Looked for at the first label, for most texts have none.
  let lastProse: number | undefined;
  let inside = false;
  let items = 0;
  // After the last running text such a block goes on to the end, or to the comments.
  let tail = false;
  for (const [i, draft] of drafts.entries()) {
    if (draft.text.length <= 60 && draft.kind !== 'headline' && FURNITURE_BLOCK.test(draft.text.replace(EDIT, ''))) {
      draft.kind = 'furniture';
      inside = true;
      lastProse ??= drafts.findLastIndex(isProse);
      tail = lastProse >= 0 && i > lastProse;
      items = 0;
      continue;
    }
    if (!inside || draft.kind === 'headline' || draft.kind === 'byline') continue;
    if (tail && !COMMENTS_START.test(draft.text)) {
      draft.kind = 'furniture';
      continue;
    }
    const prose = draft.text.length > 100 && SENTENCE_END.test(draft.text) && draft.kind === 'body';
    const over =
      (draft.afterGap && items > 0 && draft.kind !== 'list') ||
      prose ||
      tail ||
      (draft.kind === 'heading' && draft.afterGap);
    if (over && !(BIBLIOGRAPHIC.test(draft.text) && draft.kind !== 'heading')) inside = false;
    else {
      draft.kind = 'furniture';
      items++;
    }
  }
}

/** Running text: long, of sentences, with more small words than an entry of a list of books has. */
function isProse({ kind, text }: Draft): boolean {
  if (kind !== 'body' || text.length < 150 || !SENTENCE_END.test(text)) return false;
  return (text.slice(0, 600).match(SMALL_WORD)?.length ?? 0) >= 15;
}

/** The index of the first paragraph of running text. */
function firstProse(drafts: readonly Draft[]): number {
  const at = drafts.findIndex(({ kind, text }) => kind === 'body' && text.length >= 100);
  return at < 0 ? drafts.length : at;
}

function toSections(drafts: readonly Draft[]): readonly Section[] {
  let under: string | undefined;
  return drafts.map(({ start, end, text, kind, speaker }) => {
    if (kind === 'headline') {
      const title = headlineText(text);
      return { start: start + text.length - title.length, end, kind };
    }
    const section: { -readonly [K in keyof Section]: Section[K] } = { start, end, kind };
    if (speaker !== undefined) section.speaker = speaker;
    if (under !== undefined && kind !== 'heading' && kind !== 'furniture') section.under = under;
    if (kind === 'heading') under = text;
    return section;
  });
}
