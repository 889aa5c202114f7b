import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import type { SourceAnalysis } from '../../src/model.ts';
import { Corpus } from '../../src/review/corpus.ts';

const THINGS =
  'barges bridges cables candles canoes carpets chimneys clocks coats crates ferries fountains gates hammers helmets kettles ladders lamps lorries mirrors motorcycles nets oars ovens paintings pianos pumps ropes sails sheep statues stoves tents tractors trams turbines violins wagons walnuts windmills'.split(
    ' ',
  );

/** Eight texts on each of many things, whose figures differ. */
function texts(): [string, string][] {
  return THINGS.flatMap((thing, i) =>
    Array.from({ length: 8 }, (_, version): [string, string] => [
      `${thing}-${version}.txt`,
      `On the ${thing}\n\nThe inspectors counted ${300 + 7 * i + version} ${thing} in all, and repaired none of the ${thing}.\n`,
    ]),
  );
}

const read = new Map<string, SourceAnalysis>();

/** Reads each text only once, for most are put into one corpus after another. */
function put(corpus: Corpus, path: string, text: string): void {
  const analysis = read.get(text) ?? analyse(text);
  read.set(text, analysis);
  corpus.put(path, text, analysis);
}

function corpusOf(sources: Iterable<[string, string]>): Corpus {
  const corpus = new Corpus();
  for (const [path, text] of sources) put(corpus, path, text);
  return corpus;
}

const picture = (corpus: Corpus): unknown => ({
  measures: corpus.measures.map(({ id, label, claims }) => ({ id, label, claims: claims.map((claim) => claim.id) })),
  findings: corpus.findings.map(({ id, kind }) => `${kind} ${id}`).sort(),
  sources: corpus.sources.map(({ path }) => path),
  entities: corpus.entities.map(({ id }) => id),
});

describe('corpus', () => {
  it('is the same whatever the order in which its sources come', () => {
    const all = texts();
    assert.deepEqual(picture(corpusOf([...all].reverse())), picture(corpusOf(all)));
  });

  it('is as before when an edit is taken back, and different in between', () => {
    const all = texts();
    const corpus = corpusOf(all);
    const before = picture(corpus);
    const [path, text] = all[37] ?? ['', ''];
    const edited = text.replace(/\d+/, '5000');
    put(corpus, path, edited);
    assert.notDeepEqual(picture(corpus), before);
    put(corpus, path, text);
    assert.deepEqual(picture(corpus), before);
  });

  it('is as before when more edits than there are claims are taken back', () => {
    const all = texts();
    const corpus = corpusOf(all);
    const before = picture(corpus);
    const [path, text] = all[37] ?? ['', ''];
    for (let edits = 0; edits < 2 * all.length + 400; edits++) {
      put(corpus, path, edits % 2 === 0 ? text.replace(/\d+/, '5000') : text);
      corpus.settle();
    }
    assert.deepEqual(picture(corpus), before);
  });

  it('is after an edit what it would be had it been so from the start', () => {
    const all = texts();
    const corpus = corpusOf(all);
    picture(corpus);
    const edits = all.map(([path, text], i): [string, string] => [
      path,
      i % 9 === 4 ? text.replace(/\d+/, '77') : text,
    ]);
    for (const [i, [path, text]] of edits.entries()) if (i % 9 === 4) put(corpus, path, text);
    assert.deepEqual(picture(corpus), picture(corpusOf(edits)));
  });

  it('forgets a source that is gone, in every place', () => {
    const all = texts();
    const corpus = corpusOf(all);
    picture(corpus);
    for (const [path] of all.slice(20)) corpus.remove(path);
    corpus.remove('never-was-there.txt');
    assert.deepEqual(picture(corpus), picture(corpusOf(all.slice(0, 20))));
    assert.deepEqual(corpus.claimsIn(all[20]?.[0] ?? ''), []);
    for (const [path] of all) corpus.remove(path);
    assert.deepEqual(picture(corpus), { measures: [], findings: [], sources: [], entities: [] });
  });

  it('tells the findings of one source, which are those of all in which it has a part', () => {
    const corpus = corpusOf(texts());
    for (const { path } of corpus.sources) {
      const part = corpus.findings.filter(({ a, b }) => a.source === path || b.source === path);
      assert.deepEqual(new Set(corpus.findingsIn(path)), new Set(part));
    }
    assert.ok(corpus.findings.length > 100);
  });

  it('keeps the measures that a change did not touch as they are', () => {
    const all = texts();
    const corpus = corpusOf(all);
    const before = new Set(corpus.measures);
    const [path, text] = all[3] ?? ['', ''];
    const edited = text.replace(/\d+/, '5000');
    put(corpus, path, edited);
    const kept = corpus.measures.filter((measure) => before.has(measure));
    assert.ok(kept.length > corpus.measures.length * 0.8, `${kept.length} of ${corpus.measures.length} kept`);
  });

  it('settles in steps, and may be asked and changed between them', () => {
    const all = texts();
    const corpus = corpusOf(all);
    const [path, text] = all[250] ?? ['', ''];
    let steps = 0;
    for (const _ of corpus.settling()) {
      steps++;
      if (steps === 40) assert.equal(corpus.claimsIn(path).length, 1);
      if (steps === 50) put(corpus, path, text.replace(/\d+/, '5000'));
      if (steps === 55) corpus.remove(all[5]?.[0] ?? '');
      if (steps === 60) put(corpus, path, text);
    }
    assert.ok(steps > 60, `${steps} steps`);
    assert.deepEqual(picture(corpus), picture(corpusOf(all.filter((_, i) => i !== 5))));
  });
});
