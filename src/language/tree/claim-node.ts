import type { ReviewClaim } from '../../model.ts';
import type { TreeNode } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { verdictOf } from '../verdict.ts';
import type { Verdict } from '../wording.ts';

/** Icon and theme colour of a verdict; shape and words tell the same as the colour. */
export const VERDICT_ICONS: Readonly<Record<Verdict, readonly [icon: string, color?: string]>> = {
  conflict: ['warning', 'sourceReview.differs'],
  'does-not-add-up': ['error', 'sourceReview.differs'],
  update: ['history', 'sourceReview.later'],
  hedge: ['info', 'sourceReview.agrees'],
  compatible: ['check', 'sourceReview.agrees'],
  same: ['check', 'sourceReview.agrees'],
  'adds-up': ['check', 'sourceReview.agrees'],
  alone: ['circle-outline'],
};

/** A leaf for a claim: the figure as written, who says so and where; it opens its place. */
export function claimNode(
  folder: ReviewFolder,
  parent: readonly string[],
  it: ReviewClaim,
  showSource = true,
): TreeNode {
  const { say } = folder;
  const place = folder.placeOf(it);
  const verdict = verdictOf(folder, it);
  const [icon, color] = VERDICT_ICONS[verdict];
  const line = place.range.start.line + 1;
  const where = showSource ? say.placeLabel(it.source, line) : `:${line}`;
  const said = [say.who(it.claim), it.claim.asOf ? say.days(it.claim.asOf) : '', where].filter(Boolean);
  const sentence = folder.sourceOf(it)?.analysis.sentences[it.claim.sentence];
  return {
    path: [...parent, it.id],
    label: folder.quote(it),
    description: said.join(' · '),
    tooltip: `${say.verdict(verdict)}${sentence ? `\n\n${folder.textOf(it.source, sentence)}` : ''}\n\n${it.source}:${line}`,
    icon,
    ...(color && { color }),
    state: 'leaf',
    context: 'claim',
    place,
  };
}
