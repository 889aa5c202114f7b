import type { Finding, ReviewClaim, Source } from '../../model.ts';
import { alike, between, findingOf, isPlain, type SentenceCheck } from './sum.ts';

/** What may stand between a total and its first part: the list is whole after a colon, and may be only some after *of whom*. */
const WHOLE_LIST = /^[^.;]{0,60}[:–—][^.;:]{0,24}$/u;
const SOME_PARTS = /^[^.;:]{0,60}\bof (?:whom|which|them|these|those)\b[^.;]{0,24}$/u;
const SEPARATOR = /^[^.;:]{0,40}(?:,|\band\b)[^.;:]{0,24}$/u;
const LAST_SEPARATOR = /\band\b/u;
const IN_ALL = /^[^.;:]{0,24}\b(?:in all|in total|altogether|combined)\b/u;
const JOINS_SUM = /^[^.;]{0,30}(?:[–—=]|,|\bmaking\b|\bmakes\b|\bfor a total of\b)[^.;]{0,20}$/u;
const JOINS_TERMS = /^[^.;:]{0,40}(?:\band\b|\bplus\b)[^.;:]{0,16}$/u;

/** *38 were held: 31 in Leeds, 5 in York and 2 in Hull*. */
function listAfter(source: Source, claims: readonly ReviewClaim[], from: number): readonly Finding[] {
  const total = claims[from];
  const first = claims[from + 1];
  if (!total || !first || !isPlain(total.claim)) return [];
  const lead = between(source, total, first);
  const whole = WHOLE_LIST.test(lead);
  if (!whole && !SOME_PARTS.test(lead)) return [];
  const parts: ReviewClaim[] = [];
  let separator = '';
  for (let i = from + 1; i < claims.length; i++) {
    const part = claims[i] as ReviewClaim;
    if (!alike(part.claim, total.claim) || !isPlain(part.claim) || part.claim.thing.head !== total.claim.thing.head)
      break;
    const last = parts.at(-1);
    if (last) {
      const text = between(source, last, part);
      if (!SEPARATOR.test(text)) break;
      separator = text;
    }
    parts.push(part);
  }
  const end = parts.at(-1);
  // *241 cases in three towns: 197 in one*: what is more than the number before it is no part of it.
  if (!end || parts.length < 2 || parts.some(({ claim }) => claim.low > total.claim.low)) return [];
  const sum = parts.reduce((n, { claim }) => n + claim.low, 0);
  const adds = sum === total.claim.low;
  // *Of whom* and lists without an *and* may leave parts out, but no part of a whole goes beyond it.
  const complete = whole && LAST_SEPARATOR.test(separator) && claims.length === from + 1 + parts.length;
  return adds || complete || (whole && sum > total.claim.low)
    ? [findingOf(adds, total, [first, ...parts.slice(1)], sum)]
    : [];
}

/** *143 cars and 18 vans, 161 in all*. */
function sumBefore(source: Source, claims: readonly ReviewClaim[], at: number): readonly Finding[] {
  const [a, b, sum] = [claims[at - 2], claims[at - 1], claims[at]];
  if (!a || !b || !sum || ![a, b, sum].every(({ claim }) => isPlain(claim) && alike(claim, sum.claim))) return [];
  const { end } = sum.claim;
  if (!IN_ALL.test(source.text.slice(end, end + 60)) || !JOINS_SUM.test(between(source, b, sum))) return [];
  if (!JOINS_TERMS.test(between(source, a, b))) return [];
  const before = claims[at - 3];
  // A third term before the first two: the sum is of more than is read here.
  if (before && alike(before.claim, a.claim) && /^[^.;:]{0,24},[^.;:]{0,8}$/u.test(between(source, before, a)))
    return [];
  const given = a.claim.low + b.claim.low;
  return [findingOf(given === sum.claim.low, sum, [a, b], given)];
}

/** Whether parts make up their total: there are three figures at least. */
export const checkTotals: SentenceCheck = (source, sentence) =>
  sentence.length < 3
    ? []
    : sentence.flatMap((_, i) => [...listAfter(source, sentence, i), ...sumBefore(source, sentence, i)]);
