import { remember } from '../../analysis/remember.ts';
import type { SourceAnalysis } from '../../model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of the names in a source: what it is about, as far as names tell. */
export type Topic = ReadonlySet<number>;

const SHORTEST = 4;

const wordsOf = remember((name): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST),
);

export function topicOf({ mentions }: SourceAnalysis, vocabulary: Vocabulary): Topic {
  const topic = new Set<number>();
  for (const { name } of mentions) {
    for (const word of wordsOf(name)) topic.add(vocabulary.numberOf(word));
  }
  return topic;
}

/** Fewer names than this tell too little. */
const FEW = 8;

/** True where two sources name enough, and nothing in common: they are about different things. */
export function areStrangers(a: Topic, b: Topic): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < FEW) return false;
  for (const word of small) if (large.has(word)) return false;
  return true;
}
