import type { Claim, ReviewClaim, SectionKind, Thing } from '../../model.ts';
import { fingerprint } from '../fingerprint.ts';
import { relate } from '../relate.ts';
import { alike, type Check } from './sum.ts';

/** What a headline sums up: not readers' comments, other pages' headlines, or rows of a table. */
const TEXT: ReadonlySet<SectionKind> = new Set(['byline', 'caption', 'body', 'list']);
/** A headline says neither when nor how long in the way that its text does: *June*, *a week on*. */
const KINDS: ReadonlySet<Claim['kind']> = new Set(['count', 'share', 'money', 'measure']);
const MOST_PARTS = 30;
const LEAST_SHARED = 2;

/**
 * Whether the text says what its headline says. A headline's figure that stands in the text in any sense, rounded or with
 * a hedge, passes; one that the text states only otherwise does not: *Quake kills 41* above *38 people were killed*.
 */
export const checkHeadline: Check = ({ analysis: { sections } }, claims) => {
  const of = (kinds: ReadonlySet<SectionKind>) =>
    claims.filter(({ claim }) => KINDS.has(claim.kind) && kinds.has(sections[claim.section]?.kind ?? 'furniture'));
  const headlines = of(new Set(['headline']));
  if (headlines.length === 0) return [];
  const text = of(TEXT);
  return headlines.flatMap((headline) => {
    const candidates = text.filter(({ claim }) => alike(claim, headline.claim));
    const same = candidates.filter(({ claim }) => countsTheSame(headline.claim, claim));
    const meets = ({ claim }: ReviewClaim): boolean =>
      relate(withoutDay(claim), withoutDay(headline.claim)) !== 'conflict';
    const said = same.find(meets);
    if (said) return [findingOf('adds-up', headline, said)];
    const other = same.find(({ claim }) => claim.attribution?.stance !== 'denied');
    if (!other || candidates.some(meets) || isSum(headline, candidates)) return [];
    return [findingOf('does-not-add-up', headline, other)];
  });
};

function findingOf(kind: 'adds-up' | 'does-not-add-up', headline: ReviewClaim, said: ReviewClaim) {
  return { id: fingerprint(kind, headline.id, said.id), kind, a: headline, b: said, from: [said] };
}

/** A headline's day is its text's. */
const withoutDay = ({ kind, bound, low, high }: Claim) => ({ kind, bound, low, high });

/** The same things, to which the same happened; a part, a place or a stretch of time of its own makes another count. */
function countsTheSame({ thing: mine }: Claim, { thing: theirs }: Claim): boolean {
  if (theirs.whole || theirs.period !== mine.period) return false;
  const [ours, other] = [headOf(mine), headOf(theirs)];
  if (mine.event !== theirs.event || (ours && other && ours !== other)) return false;
  // *To cut 1,200 jobs*: where no outcome is known, the words must say it.
  const shared = mine.near.filter((word) => word !== mine.head && theirs.near.includes(word)).length;
  if (!mine.event && (!mine.head || shared < LEAST_SHARED)) return false;
  // A place or a kind that the headline names nowhere makes another count.
  const named = [...mine.near, ...mine.words, ...mine.places, ...mine.modifiers];
  return [...theirs.modifiers, ...theirs.places].every((word) => named.includes(word));
}

/** In *Quake kills 41* the verb stands nearer than the quake: whom it was done to goes unnamed. */
const headOf = ({ head, event, near: [nearest] }: Thing): string => (nearest === event ? '' : head);

/** *Nine dead* above *five passengers and four of the crew died*; sums of two or three of the first figures. */
function isSum({ claim: { low: total } }: ReviewClaim, parts: readonly ReviewClaim[]): boolean {
  const values = parts.slice(0, MOST_PARTS).map(({ claim: { low } }) => low);
  return values.some((a, i) =>
    values.some((b, j) => j > i && (a + b === total || values.some((c, k) => k > j && a + b + c === total))),
  );
}
