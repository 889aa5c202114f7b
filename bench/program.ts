import path from 'node:path';
import { analyse } from '../src/analysis/analyse.ts';
import { findSources } from '../src/folder/find.ts';
import { type PackedReader, unpack } from '../src/folder/packed.ts';
import { looksLikeProse } from '../src/folder/prose.ts';
import { readSource } from '../src/folder/read.ts';
import { Corpus } from '../src/review/corpus.ts';
import type { Text } from './texts/generate.ts';

/** What a review comes to; asking for it makes sure that all of it was computed. */
export interface Outcome {
  readonly claims: number;
  readonly mentions: number;
  readonly entities: number;
  readonly measures: number;
  readonly findings: number;
}

export function outcome(corpus: Corpus): Outcome {
  let claims = 0;
  let mentions = 0;
  for (const { analysis } of corpus.sources) {
    claims += analysis.claims.length;
    mentions += analysis.mentions.length;
  }
  const { entities, measures, findings } = corpus;
  return { claims, mentions, entities: entities.length, measures: measures.length, findings: findings.length };
}

/** Where the figures of a text begin. */
export const figureOffsets = (text: string): readonly number[] => analyse(text).claims.map(({ start }) => start);

/** A review of texts at hand. */
export function reviewTexts(texts: Iterable<Text>): Corpus {
  const corpus = new Corpus();
  for (const { path: name, text } of texts) corpus.put(name, text, analyse(text));
  return corpus;
}

const PORTION = 16;
const AHEAD = 4;

/** The same with others who read: what one portion brought is taken in while the next ones are being read. */
export async function reviewWith(read: PackedReader, texts: readonly Text[]): Promise<Corpus> {
  const corpus = new Corpus();
  let next = 0;
  const readOn = async (): Promise<void> => {
    while (next < texts.length) {
      const portion = texts.slice(next, next + PORTION);
      next += PORTION;
      const results = await read(portion.map(({ text }) => text));
      for (const [index, { path: name, text }] of portion.entries()) {
        const result = results[index];
        const analysed = result && unpack(result);
        if (analysed?.kind !== 'analysis') throw new Error(`${name} could not be read.`);
        corpus.put(name, text, analysed.analysis);
      }
      for (const _ of corpus.taking());
    }
  };
  await Promise.all(Array.from({ length: AHEAD }, readOn));
  return corpus;
}

/** A review of a folder on disk, by one thread: found, read, analysed, put together. */
export async function reviewFolder(folder: string): Promise<Corpus> {
  const corpus = new Corpus();
  for (const name of await findSources(folder)) {
    const read = await readSource(path.join(folder, name));
    if (read.kind === 'text' && looksLikeProse(read.text)) corpus.put(name, read.text, analyse(read.text));
  }
  return corpus;
}

/** Times of one edit after another: from the edited text to the findings of its source, in milliseconds. */
export function editTimes(corpus: Corpus, edits: readonly Text[], mostMilliseconds: number): readonly number[] {
  const times: number[] = [];
  const end = performance.now() + mostMilliseconds;
  for (const { path: name, text } of edits) {
    const start = performance.now();
    if (start > end) break;
    corpus.put(name, text, analyse(text));
    corpus.findingsIn(name);
    times.push(performance.now() - start);
  }
  return times;
}

/** How long one text occupies the thread, in milliseconds: analysed, and its review made. */
export function blockTime(text: string): number {
  const corpus = new Corpus();
  const start = performance.now();
  corpus.put('one.txt', text, analyse(text));
  outcome(corpus);
  return performance.now() - start;
}

/** Bytes held for a review beyond what was held before, after collecting garbage. Needs `--expose-gc`. */
export async function bytesHeld(make: () => Corpus): Promise<number> {
  const held = async (): Promise<number> => {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = await held();
  const corpus = make();
  outcome(corpus);
  const after = await held();
  if (corpus.sources.length === 0) throw new Error('Nothing was reviewed.');
  return after - before;
}
