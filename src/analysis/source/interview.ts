import type { Draft } from './layout.ts';

/** What an interview says it is, in its first lines. */
const INTERVIEW =
  /\b(?:interview|spoke to|spoke with|talks to|talked to|speaks to|answers? (?:our|your|to)|questions? (?:for|to)|q ?& ?a)\b/i;
const HEAD = 6;

/**
 * Finds the answers of an interview without labels, where paragraphs ask and answer by turns: whoever is asked speaks
 * them. Labelled ones are transcripts.
 */
export function markInterview(drafts: Draft[]): void {
  const isAsked = ({ text }: Draft): boolean => text.endsWith('?') && text.length < 200;
  const said = drafts.filter(({ kind, text }) => (kind === 'body' || kind === 'heading') && text.length > 1);
  const first = said.findIndex(isAsked);
  if (
    first < 0 ||
    first > HEAD ||
    !said
      .slice(0, first)
      .concat(drafts.slice(0, HEAD))
      .some(({ text }) => INTERVIEW.test(text))
  )
    return;
  const turns = said.slice(first);
  const asked = turns.filter((draft, at) => at % 2 === 0 && isAsked(draft)).length;
  const wrong = turns.filter((draft, at) => at % 2 === 1 && isAsked(draft)).length;
  if (asked < 3 || wrong > 0 || asked * 2 < turns.length / 2) return;
  turns.forEach((draft, at) => {
    draft.kind = 'body';
    draft.speaker = at % 2 === 0 ? 'Q' : 'A';
  });
}
