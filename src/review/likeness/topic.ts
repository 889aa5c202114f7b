import { remember } from '../../analysis/remember.ts';
import type { SourceAnalysis } from '../../model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of the names in a source, by number and in order: what it is about, as far as names tell. */
export type Topic = Int32Array;

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
  return Int32Array.from(topic).sort();
}

/** Fewer names than this tell too little. */
const FEW = 8;

/** True where two sources name enough, and nothing in common: they are about different things. */
export function areStrangers(a: Topic, b: Topic): boolean {
  if (Math.min(a.length, b.length) < FEW) return false;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const step = (a[i] ?? 0) - (b[j] ?? 0);
    if (step === 0) return false;
    if (step < 0) i++;
    else j++;
  }
  return true;
}
