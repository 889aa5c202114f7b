import type { Claim, Finding, ReviewClaim, Source } from '../../model.ts';
import { interval } from '../relate.ts';
import { DOWN, UP } from './changes.words.ts';
import { alike, between, findingOf, type SentenceCheck } from './sum.ts';

/** Nothing but a little word stands between the share and the amounts: another verb would make them another matter. */
const NEXT = /^[\s,]*(?:over \p{L}+ |year on year )?(?:from|to)(?: the)? $/u;
const FROM = /\bfrom (?:the )?$/u;
const TO = /\bto $/u;

const before = ({ text }: Source, { start }: Claim, reach = 24): string =>
  text.slice(Math.max(0, start - reach), start);

/** True where the old amount changed by the share can be the new one, given how far each number is rounded. */
function fits(old: Claim, now: Claim, share: Claim, sign: 1 | -1): boolean {
  const [oldLow, oldHigh] = interval(old);
  const [nowLow, nowHigh] = interval(now);
  const [low, high] = interval(share);
  const factors = [1 + sign * low, 1 + sign * high];
  const least = oldLow * Math.min(...factors);
  const most = oldHigh * Math.max(...factors);
  return least <= nowHigh && nowLow <= most;
}

/** *Sales rose 12 % from 4,018 to 4,500*, *4,500, up 12 % from 4,018*: whether the share is the change. */
export const checkChanges: SentenceCheck = (source, sentence) =>
  sentence.flatMap((share, i): readonly Finding[] => {
    if (share.claim.kind !== 'share') return [];
    const lead = before(source, share.claim);
    const sign = UP.test(lead) ? 1 : DOWN.test(lead) ? -1 : undefined;
    if (!sign) return [];
    const [next, second] = [sentence[i + 1], sentence[i + 2]];
    if (!next || !NEXT.test(between(source, share, next))) return [];
    const isFrom = (claim: ReviewClaim | undefined): claim is ReviewClaim =>
      claim !== undefined && claim.claim.kind !== 'share' && FROM.test(before(source, claim.claim));
    const isTo = (claim: ReviewClaim | undefined): claim is ReviewClaim =>
      claim !== undefined && TO.test(before(source, claim.claim));
    let [old, now]: (ReviewClaim | undefined)[] = [];
    if (isFrom(next) && isTo(second)) [old, now] = [next, second];
    else if (isTo(next) && isFrom(second)) [old, now] = [second, next];
    else if (isFrom(next)) [old, now] = [next, sentence[i - 1]];
    if (!old || !now || !alike(old.claim, now.claim) || old.claim.bound === 'vague' || now.claim.bound === 'vague')
      return [];
    const expected = Math.abs(now.claim.low / old.claim.low - 1);
    return [findingOf(fits(old.claim, now.claim, share.claim, sign), share, [old, now], expected)];
  });
