import type { Draft } from './layout.ts';
import { ADDRESSED, PRINTED_TURN } from './lines.words.ts';

const STAMP = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*(?:[-–]\s*)?)?`;
const TURN = new RegExp(
  String.raw`^${STAMP}(?:\d{1,3}\. )?(\p{Lu}[\p{L}.'’ -]{0,40}?)(?: \(([^)]{2,60})\))?(?: \([^)]{2,20}\))?:\s`,
  'u',
);
const INITIALS = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}) \((\p{Lu}{2,3})\)/gu;

/**
 * Finds the turns of a transcript and gives each its speaker, as fully as the text names them: `MO:` is Mary Obi where
 * the head says *Mary Obi (MO)*. Answers whether the text is a transcript: two or more labels that come back.
 */
export function markTurns(drafts: Draft[]): boolean {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const label = speakerOf(turnOf(draft.text));
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const speakers = [...counts].filter(([, count]) => count >= 2);
  const turns = speakers.reduce((sum, [, count]) => sum + count, 0);
  if (speakers.length < 2 || turns < 5 || turns * 3 < drafts.length) return false;
  const names = new Map<string, string>();
  let speaker: string | undefined;
  for (const draft of drafts) {
    const turn = turnOf(draft.text);
    const label = speakerOf(turn);
    if (!label || !turn) {
      for (const [, name = '', initials = ''] of draft.text.matchAll(INITIALS))
        names.set(initials, name.split(' ').slice(-initials.length).join(' '));
    } else {
      if (!names.has(label)) names.set(label, fullName(turn));
      speaker = names.get(label) ?? label;
      draft.kind = 'body';
    }
    if (speaker !== undefined && draft.kind === 'body' && !/^[[(]\p{L}/u.test(draft.text)) draft.speaker = speaker;
  }
  return true;
}

/** By what the turns of one speaker are alike: the surname where they have a form of address. */
function speakerOf(turn: RegExpExecArray | null): string | undefined {
  if (!turn) return undefined;
  return ADDRESSED.exec(turn[1] ?? '')?.[1] ?? ADDRESSED.exec(turn[2] ?? '')?.[1] ?? turn[1];
}

/** A speaker as fully as a turn's label names them. */
function fullName([, label = '', more]: RegExpExecArray): string {
  if (more && ADDRESSED.test(more)) return more;
  return more && !ADDRESSED.test(label) ? `${label} (${more})` : label;
}

function turnOf(text: string): RegExpExecArray | null {
  const start = text.length > 140 ? text.slice(0, 140) : text;
  return (start.includes(':') ? TURN.exec(start) : null) ?? PRINTED_TURN.exec(start);
}
