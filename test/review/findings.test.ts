import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { Corpus } from '../../src/review/corpus.ts';

/** The kinds of finding between two texts. */
function kinds(a: string, b: string): readonly string[] {
  const corpus = new Corpus();
  corpus.put('a.txt', a, analyse(a));
  corpus.put('b.txt', b, analyse(b));
  return corpus.findings.map(({ kind }) => kind);
}

describe('a number changed in a copied sentence', () => {
  it('is no rounding', () => {
    assert.deepEqual(
      kinds(
        'The lighthouse museum received approximately 3,000 visitors in its first summer.',
        'The lighthouse museum received approximately 3,100 visitors in its first summer.',
      ),
      ['conflict'],
    );
  });

  it('is one in other words', () => {
    assert.deepEqual(
      kinds(
        'The lighthouse museum received approximately 3,000 visitors in its first summer.',
        'In its first summer the lighthouse museum was seen by approximately 3,100 visitors.',
      ),
      ['hedge'],
    );
  });

  it('is nothing where only the bound is another', () => {
    assert.deepEqual(
      kinds(
        'The lighthouse museum received more than 3,000 visitors in its first summer.',
        'The lighthouse museum received about 3,000 visitors in its first summer.',
      ),
      ['hedge'],
    );
  });
});
