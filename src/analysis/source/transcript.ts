import type { Draft } from './layout.ts';

const STAMP = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*(?:[-–]\s*)?)?`;
const TURN = new RegExp(String.raw`^${STAMP}(\p{Lu}[\p{L}.'’ -]{0,40}?)(?: \(([^)]{2,60})\))?:\s`, 'u');
/** `Mr. OKAFOR. Thank you.`, `The CHAIR. Good morning.`: the turns of a printed hearing. */
const PRINTED_TURN =
  /^((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Hon)\. |(?:The |Senator |Justice |Chair(?:man|woman|person)? ))?\p{Lu}{3,}[\p{Lu}'’-]*(?: \p{Lu}{2,})?)\.\s/u;
const INITIALS = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}) \((\p{Lu}{2,3})\)/gu;

/**
 * Finds the turns of a transcript and gives each its speaker, as fully as the text names them: `MO:` is Mary Obi where
 * the head says *Mary Obi (MO)*. Answers whether the text is a transcript: two or more labels that come back.
 */
export function markTurns(drafts: Draft[]): boolean {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const label = turnOf(draft.text)?.[1];
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const speakers = [...counts].filter(([, count]) => count >= 2);
  const turns = speakers.reduce((sum, [, count]) => sum + count, 0);
  if (speakers.length < 2 || turns < 5 || turns * 3 < drafts.length) return false;
  const names = new Map<string, string>();
  let speaker: string | undefined;
  for (const draft of drafts) {
    const turn = turnOf(draft.text);
    const label = turn?.[1];
    if (!label) {
      for (const [, name = '', initials = ''] of draft.text.matchAll(INITIALS))
        names.set(initials, name.split(' ').slice(-initials.length).join(' '));
    } else {
      if (turn[2] && !names.has(label)) names.set(label, `${label} (${turn[2]})`);
      speaker = names.get(label) ?? label;
      draft.kind = 'body';
    }
    if (speaker !== undefined && draft.kind === 'body' && !/^[[(]\p{L}/u.test(draft.text)) draft.speaker = speaker;
  }
  return true;
}

function turnOf(text: string): RegExpExecArray | null {
  const start = text.length > 140 ? text.slice(0, 140) : text;
  return (start.includes(':') ? TURN.exec(start) : null) ?? PRINTED_TURN.exec(start);
}
