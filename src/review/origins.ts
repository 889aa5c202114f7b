import QuickLRU from 'quick-lru';
import { ROLES } from '../analysis/claims/attribution/reporting.words.ts';
import type { ReviewClaim, Source } from '../model.ts';

/** How much of a word tells: *Russia* and *Russian*, *defence* and *defense* are one here; *Peru* and *Peruvian* too. */
const STEM = 5;
const SHORTEST_STEM = 4;
/** How alike two sentences must be, word for word, for one to be the other's copy, and how long. */
const COPIED = 0.8;
const SHORTEST_COPY = 8;

/** The same names are held against each other for every claim of a measure. */
const STEMS = new QuickLRU<string, ReadonlySet<string>>({ maxSize: 512 });

/** The words of a name in a form that spellings and adjectives share: *Osmonaliyev* and *Osmonaliev*. */
function stems(origin: string): ReadonlySet<string> {
  let known = STEMS.get(origin);
  if (!known) {
    known = stemsOf(origin);
    STEMS.set(origin, known);
  }
  return known;
}

function stemsOf(origin: string): ReadonlySet<string> {
  const plain = origin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');
  return new Set(plain.split(' ').map((word) => word.slice(0, STEM)));
}

const begins = (word: string, start: string): boolean => start.length >= SHORTEST_STEM && word.startsWith(start);
const isRole = (origin: string): boolean => origin.split(' ').every((word) => ROLES.has(word));

/**
 * Whether two names are one voice: the same words, or the words of the shorter all in the longer (*kirby*, *john kirby*).
 * A bare role is no name: *police* may be anybody's.
 */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isRole(short)) return false;
  const all = stems(long);
  return [...stems(short)].every(
    (word) => all.has(word) || [...all].some((other) => begins(word, other) || begins(other, word)),
  );
}

/** Whether two claims come from one named voice. */
export function sameOrigin(a: ReviewClaim, b: ReviewClaim): boolean {
  const [one, other] = [a.claim.attribution?.origin, b.claim.attribution?.origin];
  return one !== undefined && other !== undefined && isSame(one, other);
}

/** The number of different named voices among claims. */
export function namedOrigins(claims: readonly ReviewClaim[]): number {
  return distinct([...new Set(claims.flatMap(({ claim }) => claim.attribution?.origin ?? []))], isSame);
}

/** Whether several sources state a figure, and all have it from one named voice. */
export function goesBackToOne(claims: readonly ReviewClaim[]): boolean {
  const several = new Set(claims.map(({ source }) => source)).size > 1;
  return several && claims.every(({ claim }) => claim.attribution !== undefined) && namedOrigins(claims) === 1;
}

/**
 * The number of voices that a measure rests on: those that are named, and each source that speaks for itself, where
 * sources with one sentence nearly word for word are one.
 */
export function independentOrigins(
  claims: readonly ReviewClaim[],
  sourceOf: (path: string) => Source | undefined,
): number {
  const own = new Map<string, ReadonlySet<string>>();
  for (const { claim, source } of claims) {
    if (claim.attribution || own.has(source)) continue;
    const { text = '', analysis } = sourceOf(source) ?? {};
    const sentence = analysis?.sentences[claim.sentence];
    own.set(source, wordsOf(sentence ? text.slice(sentence.start, sentence.end) : ''));
  }
  return namedOrigins(claims) + distinct([...own.values()], isCopy);
}

const wordsOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    sentence
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u, 120)
      .filter(Boolean),
  );

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < SHORTEST_COPY) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared) >= COPIED;
}

/** How many of the items are like none before them. */
function distinct<T>(items: readonly T[], same: (a: T, b: T) => boolean): number {
  const kept: T[] = [];
  for (const item of items) if (!kept.some((other) => same(item, other))) kept.push(item);
  return kept.length;
}
