import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { Corpus } from '../../src/review/corpus.ts';
import { goesBackToOne, independentOrigins, namedOrigins, sameOrigin } from '../../src/review/origins.ts';

/** The first claim of each text, and the corpus that the texts make. */
function claims(...texts: readonly string[]) {
  const corpus = new Corpus();
  texts.forEach((text, index) => {
    const source = `News\n\n${text}`;
    corpus.put(`${index}.txt`, source, analyse(source));
  });
  const found = corpus.sources.flatMap(({ path }) => corpus.claimsIn(path).slice(0, 1));
  return { found, sources: new Map(corpus.sources.map((source) => [source.path, source])) };
}

describe('origins', () => {
  for (const [what, one, other, same] of [
    [
      'an adjective for a country',
      'Peru’s health ministry said 40 fell ill.',
      'The Peruvian Health Ministry said 41 fell ill.',
      true,
    ],
    ['a surname for a name', 'Rosa Lund said 40 boats sank.', 'Lund said 41 boats sank.', true],
    ['another person', 'Rosa Lund said 40 boats sank.', 'Karl Berg said 41 boats sank.', false],
    ['a bare role', 'Lisbon police said 40 boats sank.', 'Police said 41 boats sank.', false],
  ] as const) {
    it(`${what}: ${same ? 'one voice' : 'two'}`, () => {
      const { found } = claims(one, other);
      const [a, b] = found;
      assert.ok(a && b);
      assert.equal(sameOrigin(a, b), same);
      assert.equal(namedOrigins(found), same ? 1 : 2);
      assert.equal(goesBackToOne(found), same);
    });
  }

  it('takes sources with one sentence word for word for one', () => {
    const first = 'In all 40 boats sank in the harbour in the night of the great storm.';
    const { found, sources } = claims(first, first.replace('great ', ''), 'Only 12 boats were saved.');
    assert.equal(
      independentOrigins(found, (path) => sources.get(path)),
      2,
    );
  });
});
