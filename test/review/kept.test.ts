import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { Corpus } from '../../src/review/corpus.ts';
import type { KeptReview, Unchanged } from '../../src/review/kept.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': 'Flood\n\nAbout 300 people were moved from their homes in Bremvik, the mayor said.\n',
  'b.txt': 'Bremvik\n\nThe police said 420 people were moved from their homes in Bremvik.\n',
  'c.txt': 'The ferry\n\nThere were 143 cars and 18 vans on board, 171 in all.\n',
  'd.txt': 'Bread\n\nThe bakery in Osterby sold 900 loaves a day.\n',
  'e.txt': 'The oven\n\nEach day the bakery in Osterby sold 1,200 loaves.\n',
};

function corpusOf(texts = TEXTS): Corpus {
  const corpus = new Corpus();
  for (const [path, text] of Object.entries(texts)) corpus.put(path, text, analyse(text));
  return corpus;
}

/** What lies on disk between sessions. */
const kept = (corpus: Corpus): KeptReview => JSON.parse(JSON.stringify(corpus.keep()));

const unchanged = (paths: readonly string[], onRead?: (path: string) => void): ReadonlyMap<string, Unchanged> =>
  new Map(
    paths.map((path) => {
      const text = TEXTS[path] ?? '';
      const source = {
        analysis: analyse(text),
        text: () => {
          onRead?.(path);
          return text;
        },
      };
      return [path, source];
    }),
  );

const picture = (corpus: Corpus): unknown => ({
  sources: corpus.sources.map(({ path, text }) => [path, text]),
  claims: corpus.sources.map(({ path }) => corpus.claimsIn(path).map(({ id, claim }) => [id, claim.low, claim.asOf])),
  measures: corpus.measures.map(({ id, label, origins }) => [id, label, origins]),
  findings: corpus.findings.map(({ id, kind, expected }) => [id, kind, expected]),
  ofClaims: corpus.sources.map(({ path }) =>
    corpus.claimsIn(path).map(({ id }) => [corpus.measureOf(id)?.id, corpus.findingsOf(id).map((it) => it.id)]),
  ),
});

describe('a review that was kept', () => {
  const whole = corpusOf();
  const all = Object.keys(TEXTS);

  it('says what it said, and reads no text until one is asked for', () => {
    const read: string[] = [];
    const restored = Corpus.restored(
      kept(whole),
      unchanged(all, (path) => read.push(path)),
    );
    assert.ok(restored.findings.length > 0 && restored.checks.length > 0);
    assert.deepEqual(read, []);
    assert.deepEqual(picture(restored), picture(whole));
    assert.deepEqual(kept(restored), kept(whole));
  });

  it('leaves out what is not as it was', () => {
    const restored = Corpus.restored(kept(whole), unchanged(['b.txt', 'c.txt', 'd.txt', 'e.txt']));
    assert.deepEqual(
      picture(restored),
      picture(Corpus.restored(kept(restored), unchanged(['b.txt', 'c.txt', 'd.txt', 'e.txt']))),
    );
    assert.deepEqual(
      restored.measures.map(({ id }) => id),
      whole.measures.flatMap(({ id, claims }) => (claims.some(({ source }) => source === 'a.txt') ? [] : [id])),
    );
    assert.equal(restored.findingsIn('b.txt').length, 0);
  });

  it('takes an edit: what is still there keeps its counterparts, what is new finds them in the successor', () => {
    const restored = Corpus.restored(kept(whole), unchanged(all));
    const edited: Record<string, string> = { ...TEXTS, 'b.txt': `${TEXTS['b.txt']}\nThree streets were closed.\n` };
    restored.put('b.txt', edited['b.txt'] ?? '', analyse(edited['b.txt'] ?? ''));
    const [claim] = restored.claimsIn('b.txt');
    assert.equal(restored.findingsOf(claim?.id ?? '')[0]?.kind, 'conflict');
    assert.deepEqual([...restored.takeTouched()].sort(), ['a.txt', 'b.txt']);
    restored.remove('a.txt');
    assert.equal(restored.measureOf(claim?.id ?? ''), undefined);

    const next = restored.successor();
    for (const source of restored.sources) next.take(source);
    next.settle();
    const { 'a.txt': _, ...left } = edited;
    assert.deepEqual(picture(next), picture(corpusOf(left)));
  });

  it('says nothing else than a successor of the same sources, which tells what else is new', () => {
    const restored = Corpus.restored(kept(whole), unchanged(all));
    const next = restored.successor();
    for (const source of restored.sources) next.take(source);
    assert.deepEqual([...next.touchedSince(restored)], []);
    const text = TEXTS['b.txt']?.replace('420', '480') ?? '';
    next.put('b.txt', text, analyse(text));
    assert.deepEqual([...next.touchedSince(restored)].sort(), ['a.txt', 'b.txt']);
  });
});
