import type { Status } from '../../model.ts';
import type { Token } from '../words/token.ts';
import { ofWord } from '../words/word.ts';
import { STATUSES } from './status.words.ts';
import type { Range } from './zones.ts';

/** The rank of each word or pair of words: the lowest near a figure decides. */
const RANKS: ReadonlyMap<string, number> = new Map(
  STATUSES.flatMap(([, words], rank) => words.split(' ').map((word) => [word, rank] as const)),
);
const LONGEST = 3;
const FIRST_WORDS: ReadonlySet<string> = new Set([...RANKS.keys()].map((phrase) => phrase.split('-')[0] ?? ''));
const mayTell = ofWord(({ lower }) => FIRST_WORDS.has(lower));
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
    if (!mayTell(word)) continue;
    if (HELPERS.has(lower) && (text !== lower || tokens[at - 1]?.tag === 'determiner')) continue;
    let phrase = '';
    for (let n = 0; n < LONGEST && at + n < end; n++) {
      phrase += (n > 0 ? '-' : '') + tokens[at + n]?.lower;
      best = Math.min(best, RANKS.get(phrase) ?? best);
    }
  }
  return STATUSES[best]?.[0];
}
