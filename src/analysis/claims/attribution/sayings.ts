import { cuesOf } from '../../words/cues.ts';
import { ofWord } from '../../words/word.ts';
import { ASKING } from './continuation.words.ts';
import { isSomebody, READABLES } from './impression.ts';
import { ACRONYM, type Line, OTHERS, SOMEBODY } from './line.ts';
import { isAcronym } from './naming.ts';
import { readAccording } from './patterns/according.ts';
import { readCounts } from './patterns/counts.ts';
import { readGapped } from './patterns/gapped.ts';
import { readHearsay } from './patterns/hearsay.ts';
import { readBrackets, readLabels, readTrailing } from './patterns/labels.ts';
import { readOwned } from './patterns/owned.ts';
import { readGiven, readPassive } from './patterns/passive.ts';
import { COUNTS, GIVEN, REVISING } from './patterns/patterns.words.ts';
import { readRevised } from './patterns/revised.ts';
import { readSaid } from './patterns/said.ts';
import { readTold } from './patterns/told.ts';
import { phraseAfter } from './phrases.ts';
import { MARKS } from './quotations.ts';
import { CLAIM_NOUNS, REPORTING, ROLES } from './reporting.words.ts';
import { type Saying, withScope } from './voice.ts';

/**
 * The patterns, each for one way of naming a source, each reading a sentence once. Labels come first, for what follows a
 * label may say *he*; gapped ones come last, for they lean on the others. Each needs one of its cues in the sentence.
 */
const PATTERNS: readonly { readonly cues: Iterable<string>; readonly read: (line: Line) => readonly Saying[] }[] = [
  { cues: [':'], read: readLabels },
  { cues: ['according', 'per'], read: readAccording },
  { cues: REPORTING.keys(), read: readSaid },
  { cues: ['told'], read: readTold },
  { cues: ['by'], read: readPassive },
  { cues: GIVEN, read: readGiven },
  { cues: COUNTS, read: readCounts },
  { cues: CLAIM_NOUNS, read: readHearsay },
  { cues: ["'s", "'", 'what'], read: readOwned },
  { cues: REVISING, read: readRevised },
  { cues: ['('], read: readBrackets },
  { cues: ['–', '—', '-'], read: readTrailing },
];

const listed = cuesOf([[';'], READABLES, MARKS, ASKING, [], [], ...PATTERNS.map(({ cues }) => cues)]);

/** The cues of a line’s words. */
export const lineCues = ofWord(
  (word) => listed(word) | (isAcronym(word) ? ACRONYM : 0) | (isSomebody(word) ? SOMEBODY : 0),
);

const NONE: readonly Saying[] = [];

/** Everything that a sentence says somebody says, in order of place. */
export function readSayings(line: Line): readonly Saying[] {
  const cued = line.cues >> OTHERS;
  if (cued === 0) return NONE;
  const sayings: Saying[] = [];
  PATTERNS.forEach(({ read }, index) => {
    if (cued & (1 << index)) for (const saying of read(line)) sayings.push(saying);
  });
  if (sayings.length === 0) return NONE;
  const all = [...sayings, ...readGapped(line, sayings)].sort((a, b) => a.start - b.start);
  const cut = all.map((saying, index) => cutShort(line, saying, all.slice(index + 1)));
  const own = cut.filter((saying) => !isTold(line, saying, cut));
  return own.map((saying) => extended(line, saying, own));
}

/** Lets what somebody says go on past a semicolon that nobody else stands behind: *40 sank, she says; 12 more drifted*. */
function extended({ tokens }: Line, saying: Saying, all: readonly Saying[]): Saying {
  const { start, end } = saying.scope;
  const mark = tokens.findIndex((token) => token.start >= end);
  if (tokens[mark]?.lower !== ';' || start > saying.start) return saying;
  const stop = tokens.findIndex((token, at) => at > mark && token.lower === ';');
  const last = stop < 0 ? tokens.at(-1)?.end : tokens[stop]?.start;
  // *…; residents named two*: somebody else goes on.
  const next = phraseAfter(tokens, mark + 1);
  if (next && ROLES.has(tokens[next.last]?.lower ?? '')) return saying;
  if (last === undefined || all.some((other) => other.start >= end && other.start < last)) return saying;
  return withScope(saying, { start, end: last });
}

/** Whether it is a deed that somebody else tells of: *the mayor said that divers had found 12 anchors*. */
function isTold({ text }: Line, { start, end, voice, deed }: Saying, others: readonly Saying[]): boolean {
  return (
    deed &&
    (voice.kind === 'group' || /^(?:it|they|he|she|we)\b/.test(text.slice(start, start + 5))) &&
    others.some(({ scope, quotes }) => quotes && scope.start <= start && end <= scope.end)
  );
}

/** Ends what somebody says where somebody else is brought in by *and*: *Lund said that …, and the harbour said that …*. */
function cutShort({ text }: Line, saying: Saying, later: readonly Saying[]): Saying {
  const next = later.find(
    ({ start, scope }) =>
      start > saying.end &&
      start < saying.scope.end &&
      scope.start >= start &&
      /[,;–—] (?:and|but|while|as|whereas|yet)? ?$/.test(text.slice(Math.max(0, start - 10), start)),
  );
  return next ? withScope(saying, { start: saying.scope.start, end: next.start }) : saying;
}
