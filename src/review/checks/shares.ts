import type { Finding } from '../../model.ts';
import { interval } from '../relate.ts';
import { alike, between, findingOf, isPlain, type SentenceCheck } from './sum.ts';

/** *3 of the 12 bridges*, and the share right after it: *(25 %)*, *, or a quarter*. */
const OF = /^\s*(?:of|out of)\s+(?:the|its|our|their|all)?\s*$/u;
const RESTATED = /^[^.;:(]{0,40}(?:\(|, or |, that is |, i\.e\. )\s*$/u;

/** Whether a share is what the two numbers before it make. */
export const checkShares: SentenceCheck = (source, sentence) =>
  sentence.flatMap((share, i): readonly Finding[] => {
    if (share.claim.kind !== 'share') return [];
    const [part, whole] = [sentence[i - 2], sentence[i - 1]];
    if (!part || !whole || !alike(part.claim, whole.claim)) return [];
    if (part.claim.kind === 'share' || !isPlain(part.claim) || !isPlain(whole.claim) || whole.claim.low <= 0) return [];
    if (!OF.test(between(source, part, whole)) || !RESTATED.test(between(source, whole, share))) return [];
    const [low, high] = interval(share.claim);
    const made = part.claim.low / whole.claim.low;
    return [findingOf(low <= made && made <= high, share, [part, whole], made)];
  });
