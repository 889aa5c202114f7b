import type { Status } from '../../model.ts';
import type { Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
import { follows, type Phrase, phrasesByFirst } from './set-phrases.ts';
import { STATUSES } from './status.words.ts';
import type { Range } from './zones.ts';

/** The phrases that begin with a word, each with its rank: the lowest near a figure decides. */
const RANKS: ReadonlyMap<string, readonly Phrase<number>[]> = phrasesByFirst(
  STATUSES.flatMap(([, words], rank) => words.split(' ').map((phrase) => [phrase, rank] as const)),
);
const NONE: readonly Phrase<number>[] = [];
const phrasesOf = ofWord(({ lower }) => RANKS.get(lower) ?? NONE);
/** Helpers of verbs, which *May 2024* and *the will* are not. */
const HELPERS = new Set('will shall could may might would'.split(' '));

/**
 * How far a figure is from having come about, where its own words tell: *is expected to reach 400* is a forecast, *400 so
 * far* is not. Undefined where they do not.
 */
export function readStatus(tokens: readonly Token[], { start, end }: Range): Status | undefined {
  let best = STATUSES.length;
  for (let at = start; at < end; at++) {
    const { word, lower, text } = tokens[at] as Token;
    const phrases = phrasesOf(word);
    if (phrases === NONE) continue;
    if (HELPERS.has(lower) && (text !== lower || tokens[at - 1]?.tag === 'determiner')) continue;
    for (const { rest, value } of phrases) if (value < best && follows(tokens, at + 1, end, rest)) best = value;
  }
  return STATUSES[best]?.[0];
}
