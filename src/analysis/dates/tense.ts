/**
 * Words by which a sentence looks forward or back. Past forms of calling and planning look forward to what they are
 * followed by (`a strike called for 9 December`, `asked to meet on the 3rd`).
 */
const CUE =
  /\b(?:((?:will|would|shall|may|might|could|can|must|to) (?:not )?(?:be|have been|have) \p{Ll}+|will|would|shall|may|might|could|can|must|next|plan(?:s|ned)?|due|scheduled?|expect(?:s|ed)?|hopes?|aims?|needs?|until|till|upcoming|called for|set for|to be|is to|are to|forthcoming|deadline|ends|begins|starts|opens|closes|leaves|arrives|takes?|payable|effective|expires?|comes? into|goes? into|kicks? off|(?:open|close|begin|start|end|resume|return)s? on|(?:asked|wants?|agreed|decided|ready|invited|told|ordered) to)|(was|were|had|did|has|have|since|ago|last|fell|rose|came|went|left|took|gave|began|broke|lost|won|met|made|held|\p{Ll}{2,}ed))\b/gu;

/** Whether the words before a date look forward or back: the last of them decides. Undefined where none tells. */
export function readTense(before: string): 'past' | 'future' | undefined {
  let tense: 'past' | 'future' | undefined;
  for (const match of before.matchAll(CUE)) tense = match[1] ? 'future' : 'past';
  return tense;
}
