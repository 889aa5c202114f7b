import type { Figure } from '../../model.ts';
import { infinitive } from '../words/lemma.ts';
import type { Token } from '../words/token.ts';
import type { Concept } from './concepts.ts';
import { CHANGES, JOINTS } from './label.words.ts';
import type { Range } from './zones.ts';

/** How many words of a name stand before its noun. */
const NOUN_WORDS = 4;

/** What a label is made of; ranges count the sentence's tokens. */
export interface Named {
  readonly kind: Figure['kind'];
  readonly figure: Range;
  /** All content words of the sentence. */
  readonly concepts: readonly Concept[];
  /** The noun phrase that follows the figure, and the figure's own words, nearest first. */
  readonly phrase: readonly Concept[];
  readonly nearest: readonly Concept[];
  readonly places: readonly string[];
}

/** What is counted in the text's own words: *North Korean soldiers killed in Kursk*. */
export function labelOf(tokens: readonly Token[], named: Named): string {
  const [first, last] = [named.phrase[0], named.phrase.at(-1)];
  if (!first || !last) return unnamed(tokens, named);
  const { concepts, nearest, places } = named;
  const event = happened(nearest);
  const noun = textOf(tokens, { start: first.start, end: last.end });
  const words = [noun];
  if (event && last.sort !== 'event' && (event.start >= last.end || event.end <= first.start)) {
    const text = textOf(tokens, withAlternative(tokens, concepts, event));
    // *The deaths of 300 soldiers* and *killing 300 soldiers*, *to cancel 400 trains*; but *shot down 40 drones*: drones shot down.
    const leads = event.end <= first.start ? leadOf(tokens[event.end - 1], tokens[event.end]) : undefined;
    words.splice(0, 1, ...(leads === undefined ? [noun, text] : [text, ...leads, noun]));
  }
  const at = places[0] ? tokens.findIndex(({ lower }) => lower === places[0]?.split(' ')[0]) : -1;
  const place = tokens[at]?.text;
  // *Russia sent 40 drones* names no place of the drones.
  if (place && tokens[at - 1]?.tag === 'preposition' && !noun.includes(place)) words.push('in', place);
  return words.join(' ');
}

/** Where no noun follows: who or what the sentence says it of, and the deed: *fire broke out*, *talks last held*. */
function unnamed(tokens: readonly Token[], { kind, figure, nearest }: Named): string {
  if (nearest.length === 0) return '';
  const deed = deedOf(tokens, kind, figure, nearest) ?? happened(nearest);
  const subject = subjectOf(tokens, nearest, deed, deed ? deed.start : figure.start);
  if (!subject) return deed ? textOf(tokens, deed) : '';
  const noun = nounAround(tokens, nearest, subject);
  if (!deed || (deed.start >= noun.start && deed.end <= noun.end)) return textOf(tokens, noun);
  const [one, other] = noun.end <= deed.start ? [noun, deed] : [deed, noun];
  const between = other.start - one.end === 1 ? tokens[one.end] : undefined;
  const joint = between && JOINTS.has(between.lower) ? `${between.text} ` : '';
  return `${textOf(tokens, one)} ${joint}${textOf(tokens, other)}`;
}

/** The last noun before the deed, or before the figure where nothing was done; else the first one behind. */
function subjectOf(
  tokens: readonly Token[],
  nearest: readonly Concept[],
  deed: Concept | undefined,
  to: number,
): Concept | undefined {
  let before: Concept | undefined;
  let behind: Concept | undefined;
  for (const concept of nearest) {
    if (concept === deed || !isNoun(tokens, concept)) continue;
    if (concept.end <= to) {
      if (!before || concept.start > before.start) before = concept;
    } else if (!behind || concept.start < behind.start) behind = concept;
  }
  return before ?? behind;
}

/** The verb that a day or a length of time is said of: the last one before it. */
function deedOf(
  tokens: readonly Token[],
  kind: Figure['kind'],
  figure: Range,
  nearest: readonly Concept[],
): Concept | undefined {
  if (kind !== 'date' && kind !== 'duration') return undefined;
  let deed: Concept | undefined;
  for (const concept of nearest) {
    const tag = tokens[concept.start]?.tag;
    const isDeed = concept.end <= figure.start && (tag === 'verb' || tag === 'participle');
    if (isDeed && (!deed || concept.start > deed.start)) deed = concept;
  }
  return deed;
}

/** What happened, but for mere change: of *deaths rose to 40* the deaths. */
function happened(nearest: readonly Concept[]): Concept | undefined {
  let change: Concept | undefined;
  for (const concept of nearest) {
    if (concept.sort !== 'event') continue;
    if (!CHANGES.has(concept.name)) return concept;
    change ??= concept;
  }
  return change;
}

function isNoun(tokens: readonly Token[], { start, end, sort }: Concept): boolean {
  if (sort === 'thing' || sort === 'name') return true;
  const tag = tokens[end - 1]?.tag;
  return tag === 'noun' || (tag === 'name' && end > start);
}

/** A noun with what stands right before it, and what makes one name with it: *youth wrestling* *tournament*, *fire* *service*. */
function nounAround(tokens: readonly Token[], nearest: readonly Concept[], core: Concept): Range {
  let { start, end } = core;
  for (let before = endingAt(nearest, start); before && end - start < NOUN_WORDS; before = endingAt(nearest, start)) {
    const tag = tokens[before.end - 1]?.tag;
    if (tag === 'verb' || (before.sort === 'event' && tag === 'participle')) break;
    start = before.start;
  }
  for (let next = startingAt(nearest, end); next && end - start < NOUN_WORDS; next = startingAt(nearest, end)) {
    if (!isNoun(tokens, next)) break;
    end = next.end;
  }
  return { start, end };
}

const endingAt = (nearest: readonly Concept[], at: number): Concept | undefined =>
  nearest.find(({ end }) => end === at);
const startingAt = (nearest: readonly Concept[], at: number): Concept | undefined =>
  nearest.find(({ start }) => start === at);

const textOf = (tokens: readonly Token[], { start, end }: Range): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');

/** What stands between an event that comes first and its things; undefined where it is better said after them. */
function leadOf(event: Token | undefined, next: Token | undefined): readonly string[] | undefined {
  if (event?.tag === 'noun') return next?.lower === 'of' ? ['of'] : undefined;
  const isForm =
    event?.tag === 'gerund' || event?.lower.endsWith('ing') || event?.lower === infinitive(event?.lower ?? '');
  return isForm ? [] : undefined;
}

/** *Killed or injured* is one outcome, and half of it another. */
function withAlternative(tokens: readonly Token[], concepts: readonly Concept[], { start, end }: Range): Range {
  if (tokens[end]?.lower !== 'or') return { start, end };
  const other = concepts.find((concept) => concept.start === end + 1 && concept.sort === 'event');
  return { start, end: other?.end ?? end };
}
