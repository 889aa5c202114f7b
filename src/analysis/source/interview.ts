import type { Draft } from './layout.ts';
import { INTERVIEW } from './lines.words.ts';

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
