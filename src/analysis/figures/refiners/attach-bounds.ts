import type { Bound } from '../../../model.ts';
import type { Candidate, Refiner } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import {
  AFTER_AND_MORE,
  BEFORE_ABOUT,
  BEFORE_OVER,
  BEFORE_PAST,
  MODALS,
  PLACES_BELOW,
  SINKING,
  UP_VERBS,
} from '../words/bounds.words.ts';
import { AFTERTHOUGHTS, BETWEEN, HEDGES_AFTER, HEDGES_BEFORE } from '../words/hedges.words.ts';
import { UNITS } from '../words/units.words.ts';

/** Words after *and* that open a number upwards or downwards. */
const OPEN_ENDS = /^(?:above|over|under|up|older|younger|below|upwards|beyond)$/;

interface Hedge {
  readonly at: number;
  readonly bound: Bound;
}

function matches(tokens: readonly Token[], last: number, words: readonly string[]): boolean {
  const first = last - words.length + 1;
  if (first < 0) return false;
  for (let i = 0; i < words.length; i++) if (tokenAt(tokens, first + i).text !== words[i]) return false;
  return true;
}

function isOverPlaces(tokens: readonly Token[], before: string, { last }: Candidate): boolean {
  if (!/(?:ed|down|flew|flown|flying|spread|territory)$/.test(before)) return false;
  return PLACES_BELOW.has(tokenAt(tokens, last).text) || PLACES_BELOW.has(tokenAt(tokens, last + 1).text);
}

/** *They made 40 hauls over 3 million square kilometres* */
function isOverArea(tokens: readonly Token[], first: number, { unit }: Candidate): boolean {
  if (unit === undefined || !/²$|^(?:hectare|acre|square mile)$/.test(unit)) return false;
  return isPluralNoun(tokenAt(tokens, first - 1)) && tokenAt(tokens, first - 2).type === 'number';
}

/** *This brings the total up to 58*: where it gets to. */
function isBroughtUp(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  if (!/^(?:it|them|that|this)$/.test(tokenAt(tokens, at).text)) {
    // *bring the supply up to*, *takes production up to*
    at--;
    if (/^(?:the|its|our|their|total)$/.test(tokenAt(tokens, at).text)) at--;
  } else at--;
  return /^(?:brings?|bringing|brought|takes?|taking|pushes|pushed|pushing)$/.test(tokenAt(tokens, at).text);
}

/** False where the words are there and are no hedge. */
function isHedge(tokens: readonly Token[], first: number, word: string, candidate: Candidate): boolean {
  const before = tokenAt(tokens, first - 1).text;
  switch (word) {
    case 'over':
      if (candidate.kind === 'duration' && candidate.last > candidate.coreLast)
        return BEFORE_OVER.has(before) || first === 0;
      if (isOverPlaces(tokens, before, candidate) || isOverArea(tokens, first, candidate)) return false;
      return !/^(?:all|handed|took|taken|left|ran|turned)$/.test(before);
    case 'past':
      return !BEFORE_PAST.has(before);
    case 'about':
      return !BEFORE_ABOUT.has(before);
    case 'up to':
      return !UP_VERBS.has(before) && !isBroughtUp(tokens, first);
    case 'a minimum of':
    case 'minimum of':
      // *A minimum of €75* is the floor that was agreed.
      return candidate.kind !== 'money';
    case 'passed':
    case 'passes':
    case 'tops':
    case 'exceeded':
      return candidate.kind !== 'duration';
    case '>':
      return tokenAt(tokens, first).gap !== 'line';
    default:
      return true;
  }
}

const opposite = (bound: Bound): Bound => (bound === 'over' ? 'under' : bound === 'under' ? 'over' : bound);

const NOT = /^(?:not|never|n|cannot|nor)$/;

/** *Not over 50*, *never more than five*, *never sank under 12 bar*; *nobody would lose more than £500* is a limit too. */
function isNegated(tokens: readonly Token[], first: number, bound: Bound): boolean {
  const before = tokenAt(tokens, first - 1).text;
  if (bound === 'under') {
    const verb = SINKING.has(before) ? 1 : 0;
    return NOT.test(tokenAt(tokens, first - 1 - verb).text) && (verb > 0 || before === 'never');
  }
  if (bound !== 'over') return false;
  if (NOT.test(before)) return true;
  // A modal tells a limit: *no bus ran for more than three hours* tells what happened.
  if (!MODALS.has(tokenAt(tokens, first - 2).text)) return false;
  for (let at = first - 3; at >= first - 8 && tokenAt(tokens, at).type === 'word'; at--) {
    const { text } = tokenAt(tokens, at);
    if (/^(?:nobody|none|neither|no)$/.test(text)) return true;
  }
  return false;
}

/** *At most, 12*; *surpassed the 2 million mark* */
function isAside(tokens: readonly Token[], at: number, { last }: Candidate): boolean {
  const { text } = tokenAt(tokens, at);
  if (text === ',') return /^(?:least|most)$/.test(tokenAt(tokens, at - 1).text);
  return text === 'the' && /^(?:mark|barrier|threshold|milestone)$/.test(tokenAt(tokens, last).text);
}

/** The hedge that ends at a token or a few words before it. */
function hedgeBefore(tokens: readonly Token[], candidate: Candidate, from: number): Hedge | undefined {
  let at = candidate.first - 1;
  let exact: Hedge | undefined;
  for (let steps = 0; steps < 6 && at >= from; steps++) {
    const { text } = tokenAt(tokens, at);
    const found = HEDGES_BEFORE.get(text)?.find(({ words }) => matches(tokens, at, words));
    if (found) {
      const first = at - found.words.length + 1;
      if (!isHedge(tokens, first, found.words.join(' '), candidate)) return exact;
      if (found.bound !== 'exact') {
        const negated = isNegated(tokens, first, found.bound);
        // *just under*, *well over*
        const adverb = /^(?:just|well|only|far|slightly)$/.test(tokenAt(tokens, first - 1).text) ? 1 : 0;
        const little = /^(?:little|bit|fraction|shade)$/.test(tokenAt(tokens, first - 1).text) ? 2 : 0;
        return { at: first - adverb - little, bound: negated ? opposite(found.bound) : found.bound };
      }
      exact ??= { at: first, bound: 'exact' };
      at = first - 1;
    } else if (BETWEEN.has(text) || isAside(tokens, at, candidate)) at--;
    else if (text === 'of' && /^(?:total|sum|average)$/.test(tokenAt(tokens, at - 1).text)) at -= 2;
    else break;
  }
  return exact;
}

/** *An Airbus 320 and more* */
const isNamed = (tokens: readonly Token[], first: number): boolean =>
  first > 1 &&
  tokenAt(tokens, first - 1).type === 'word' &&
  tokenAt(tokens, first - 1).raw !== tokenAt(tokens, first - 1).text;

/** *At most*, *at the very least*, behind a number and before an end. */
function atExtreme(tokens: readonly Token[], from: number): Hedge | undefined {
  let at = from;
  while (/^(?:the|very)$/.test(tokenAt(tokens, at).text)) at++;
  const { text } = tokenAt(tokens, at);
  if (text === 'most') return { at: at + 1, bound: 'under' };
  const end = tokenAt(tokens, at + 1);
  return text === 'least' && (end.type === 'symbol' || end.type === 'end') ? { at: at + 1, bound: 'over' } : undefined;
}

/** *And more*, *and some*, before a verb or an end. */
function isAndMore(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:more|some)$/.test(tokenAt(tokens, at).text)) return false;
  const after = tokenAt(tokens, at + 1);
  return after.type === 'symbol' || after.type === 'end' || AFTER_AND_MORE.has(after.text);
}

/** *20 plus years*, *she is 60 plus.*: not *€500 plus expenses*, *60 plus bonuses*. */
function isPlus(tokens: readonly Token[], { kind, last }: Candidate): boolean {
  const after = tokenAt(tokens, last + 1);
  return after.type === 'symbol' || after.type === 'end' || (kind !== 'money' && UNITS.has(after.text));
}

/** The hedge behind a number or its noun: *60+*, *€200,000-plus*, *150-odd*, *400 homes or more*, *half, perhaps*. */
function hedgeAfter(tokens: readonly Token[], candidate: Candidate, limit: number): Hedge | undefined {
  const at = candidate.last;
  const next = tokenAt(tokens, at);
  const glued = next.text === '-' && next.gap === 'none' ? 1 : 0;
  const word = tokenAt(tokens, at + glued).text;
  // *60+*; not *40+55* nor a cell with *+4%*
  if (next.text === '+' && next.gap !== 'wide' && tokenAt(tokens, at + 1).type !== 'number')
    return { at: at + 1, bound: 'over' };
  if (word === 'plus' && (glued || isPlus(tokens, candidate))) return { at: at + glued + 1, bound: 'over' };
  if (word === 'odd' || (word === 'some' && glued)) return { at: at + glued + 1, bound: 'about' };
  // Up to three words of noun may stand before *or more*.
  for (let i = at; i < Math.min(at + 4, limit); i++) {
    const { text, type } = tokenAt(tokens, i);
    const word = tokenAt(tokens, i + 1).text;
    // *5.1 this year and below 3 next*: the second number's.
    if (i > at && (tokenAt(tokens, i + 2).type === 'number' || tokenAt(tokens, i + 2).text === 'of')) break;
    // *five and more are coming* counts others; *18 and over* does not.
    if (text === 'or' || (text === 'and' && OPEN_ENDS.test(word) && tokenAt(tokens, i + 2).text !== 'to')) {
      const bound = HEDGES_AFTER.get(word);
      return bound && { at: i === at ? i + 2 : at, bound };
    }
    if (type !== 'word') break;
  }
  // *six thousand and more had*, *three million and some*: of a large number it counts no others.
  if (next.text === 'and' && candidate.low >= 100 && !isNamed(tokens, candidate.first) && isAndMore(tokens, at + 1))
    return { at: at + 2, bound: 'over' };
  // *2C at most*, *£40 tops*
  const extreme = next.text === 'at' ? atExtreme(tokens, at + 1) : undefined;
  if (extreme) return extreme;
  if (next.text === 'tops' || (next.text === 'max' && candidate.kind !== 'count'))
    return { at: at + 1, bound: 'under' };
  if (next.text === ',') {
    const bound = AFTERTHOUGHTS.get(tokenAt(tokens, at + 1).text);
    const end = tokenAt(tokens, at + 2);
    if (bound && (end.type === 'symbol' || end.type === 'end')) return { at: at + 2, bound };
    if (tokenAt(tokens, at + 1).text === 'at' && end.text === 'least' && tokenAt(tokens, at + 3).type !== 'number')
      return { at: at + 3, bound: 'over' };
  }
  return undefined;
}

/** Bounds from the words around a number. A range and a vague number have theirs already. */
export const attachBounds: Refiner = (candidates, tokens) => {
  // A hedge belongs to one number: the *over* of *18 and over 17* is the first one's.
  let from = 0;
  return candidates.map((candidate, i) => {
    const limit = candidates[i + 1]?.first ?? tokens.length;
    const before = hedgeBefore(tokens, candidate, from);
    const after = hedgeAfter(tokens, candidate, limit);
    const hedge = before && before.bound !== 'exact' ? before : after;
    const first = before ? before.at : candidate.first;
    const last = Math.max(after?.at ?? 0, candidate.last);
    from = last;
    const isOpen = candidate.bound === 'exact' || candidate.bound === 'about';
    if (!before && !after) return candidate;
    return { ...candidate, first, last, bound: isOpen && hedge ? hedge.bound : candidate.bound };
  });
};
