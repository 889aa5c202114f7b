import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-types';
import { analyse } from '../../src/analysis/analyse.ts';
import { ReviewFolder } from '../../src/language/review-folder.ts';
import { Wording } from '../../src/language/wording.ts';
import { Corpus } from '../../src/review/corpus.ts';

/** A folder under review from texts by path. */
export function workspace(texts: Readonly<Record<string, string>>, say = new Wording()): ReviewFolder {
  const corpus = new Corpus();
  for (const [path, text] of Object.entries(texts)) corpus.put(path, text, analyse(text));
  return new ReviewFolder('file:///desk', corpus, say);
}

/** The position just inside the first occurrence of some words. */
export function at(folder: ReviewFolder, path: string, words: string): [string, Position] {
  const offset = folder.corpus.source(path)?.text.indexOf(words) ?? -1;
  assert.notEqual(offset, -1, `${path} does not have “${words}”`);
  return [path, folder.lines(path).position(offset + 1)];
}

/** Two sources that differ on one figure and agree on another, and one that stands alone. */
export const FERRY = {
  'company.txt':
    'The ferry carried passengers.\n\nThe company said on Monday that 240 passengers were rescued from the ferry.\n\nThe ferry has 12 lifeboats on board.\n',
  'harbour (2).txt':
    'What the harbour master knows.\n\nThe harbour master said that 310 passengers were rescued from the ferry.\n\nThe ferry has 12 lifeboats on board.\n',
  'lamps.txt': 'The lamps of the harbour.\n\nAlong the quay the keeper lights 75 lamps every evening.\n',
} as const;
