import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { workspace } from './workspace.ts';

describe('the handle of a measure', () => {
  const text = (count: number) =>
    `The ferry was full.\n\nThe company said that ${count} passengers were rescued from the ferry.\n`;
  const folder = () => workspace({ 'a.txt': text(240), 'b.txt': text(310), 'c.txt': text(240) });
  const only = (it: ReturnType<typeof folder>) => {
    const [measure, ...rest] = it.corpus.measures;
    assert.ok(measure);
    assert.deepEqual(rest, []);
    return measure;
  };

  it('outlasts a change of its figures', () => {
    const review = folder();
    const before = only(review);
    const handle = review.handleOf(before);
    review.corpus.put('b.txt', text(410), analyse(text(410)));
    const after = only(review);
    assert.notEqual(after.id, before.id);
    assert.equal(review.handleOf(after), handle);
    assert.equal(review.measureBy(handle), after);
  });

  it('is not that of another measure', () => {
    const review = folder();
    const handle = review.handleOf(only(review));
    for (const path of ['a.txt', 'b.txt', 'c.txt']) review.corpus.remove(path);
    const lamps = 'Lamps of the harbour.\n\nAlong the quay the keeper lights 75 lamps every evening.\n';
    for (const path of ['d.txt', 'e.txt']) review.corpus.put(path, lamps, analyse(lamps));
    assert.notEqual(review.handleOf(only(review)), handle);
    assert.equal(review.measureBy(handle), undefined);
  });
});
