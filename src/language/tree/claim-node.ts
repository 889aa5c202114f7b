import type { ReviewClaim } from '../../model.ts';
import type { TreeNode } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { verdictOf } from '../verdict.ts';
import type { Verdict } from '../wording.ts';

/** Icon and theme colour of a verdict; shape and words tell the same as the colour. */
export const VERDICT_ICONS: Readonly<Record<Verdict, readonly [icon: string, color?: string]>> = {
  conflict: ['sourceReview-differs', 'sourceReview.differs'],
  'does-not-add-up': ['sourceReview-does-not-add-up', 'sourceReview.differs'],
  update: ['sourceReview-later', 'sourceReview.later'],
  hedge: ['sourceReview-compatible', 'sourceReview.agrees'],
  compatible: ['sourceReview-same', 'sourceReview.agrees'],
  same: ['sourceReview-same', 'sourceReview.agrees'],
  'adds-up': ['sourceReview-same', 'sourceReview.agrees'],
  alone: ['sourceReview-alone'],
};

/**
 * A leaf for a claim: the figure as written, where it stands, who says so and when; it opens its place. A sidebar is narrow:
 * what would be cut off comes last, and that nobody is named needs no words.
 */
export function claimNode(
  folder: ReviewFolder,
  parent: readonly string[],
  it: ReviewClaim,
  { source = true, who = true } = {},
): TreeNode {
  const { say } = folder;
  const place = folder.placeOf(it);
  const verdict = verdictOf(folder, it);
  const [icon, color] = VERDICT_ICONS[verdict];
  const line = place.range.start.line + 1;
  const where = source ? folder.placeName(it.source, it.claim) : `:${line}`;
  const quote = folder.quote(it);
  const when = it.claim.asOf ? say.days(it.claim.asOf) : '';
  const shown = [where, who && it.claim.attribution ? say.who(it.claim) : '', when];
  const sentence = folder.sourceOf(it)?.analysis.sentences[it.claim.sentence];
  return {
    path: [...parent, it.id],
    label: quote,
    description: shown.filter(Boolean).join(' · '),
    spoken: [quote, say.verdict(verdict), say.who(it.claim), when, where].filter(Boolean).join(', '),
    tooltip: `${say.verdict(verdict)}${sentence ? `\n\n${folder.textOf(it.source, sentence)}` : ''}\n\n${it.source}:${line}`,
    icon,
    ...(color && { color }),
    state: 'leaf',
    context: 'claim',
    place,
  };
}
