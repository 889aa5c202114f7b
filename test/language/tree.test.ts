import assert from 'node:assert/strict';
import { ReviewFolder } from '../../src/language/review-folder.ts';
import { preparing, treeChildren, treePathTo, treeText } from '../../src/language/tree/tree.ts';
import { Wording } from '../../src/language/wording.ts';
import type { TreeNode, TreeOptions } from '../../src/protocol.ts';
import { at, FERRY, workspace } from './workspace.ts';

const folder = workspace(FERRY);
const children = (path: readonly string[], options: TreeOptions = {}) => treeChildren([folder], path, options);
const below = (label: string, nodes = children([])): readonly TreeNode[] => {
  const node = nodes.find((it) => it.label === label);
  assert.ok(node, `no node ${label} among ${nodes.map((it) => it.label).join(', ')}`);
  return children(node.path);
};
const labels = (nodes: readonly TreeNode[]) => nodes.map(({ label }) => label);

describe('the tree', () => {
  it('has its branches', () => {
    assert.deepEqual(labels(children([])), ['To check', 'Figures', 'Sources', 'Entities', 'Who says']);
  });

  it('lists what differs, down to places', () => {
    const [measure, ...rest] = below('To check');
    assert.equal(rest.length, 0);
    assert.ok(measure);
    assert.equal(measure.label, '240 ↔ 310');
    const leaves = children(measure.path);
    assert.deepEqual(labels(leaves), ['240', '310']);
    assert.equal(leaves[1]?.place?.uri, 'file:///desk/harbour%20%282%29.txt');
    assert.match(leaves[1]?.description ?? '', /^harbour \(2\):\d/, 'In a narrow sidebar its place is not seen.');
  });

  it('lists sources with their figures', () => {
    assert.deepEqual(labels(below('Sources')), ['company', 'harbour (2)', 'lamps']);
    assert.deepEqual(labels(below('company', below('Sources'))), ['240', '12']);
  });

  it('lists figures that stand alone last', () => {
    assert.deepEqual(labels(below('No counterpart', below('Figures'))), ['75']);
  });

  it('keeps what a filter leaves', () => {
    const [root] = children([]).filter(({ label }) => label === 'Sources');
    assert.deepEqual(labels(children(root?.path ?? [], { filter: 'LAMPS' })), ['lamps']);
  });

  it('counts what a filter leaves, and has no branch of which it leaves nothing', () => {
    const branches = (filter: string) => children([], { filter }).map(({ label, description }) => [label, description]);
    assert.deepEqual(branches('240'), [
      ['To check', '1'],
      ['Figures', '1'],
    ]);
    assert.deepEqual(branches('lamps').at(-1), ['Sources', '1']);
    assert.deepEqual(branches('no such words'), []);
  });

  it('tells the figures first, but sorted by name the name', () => {
    const toCheck = children([])[0]?.path ?? [];
    assert.match(children(toCheck, { sort: 'name' })[0]?.label ?? '', /passengers/);
  });

  it('gives every node an id of its own, the same again after a new reading', () => {
    const all = (review: typeof folder, path: readonly string[] = []): string[] =>
      treeChildren([review], path, {}).flatMap((node) => [
        node.path.join('\n'),
        ...(node.state === 'leaf' ? [] : all(review, node.path)),
      ]);
    const ids = all(folder);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(all(workspace(FERRY)), ids);
  });

  it('leads to the claim under the cursor', () => {
    const chain = treePathTo([folder], folder, ...at(folder, 'company.txt', '240'), {});
    assert.deepEqual([chain[0]?.label, chain.at(-1)?.label, chain.length], ['To check', '240', 3]);
  });

  for (const [group, label] of [
    ['kind', 'Differs'],
    ['source', 'company'],
  ] as const) {
    it(`groups what is to check by ${group}, and finds the claim under the cursor there too`, () => {
      const [bucket] = children(children([])[0]?.path ?? [], { group });
      assert.equal(bucket?.label, label);
      assert.deepEqual(labels(children(bucket.path, { group })), ['240 ↔ 310']);
      const chain = treePathTo([folder], folder, ...at(folder, 'company.txt', '240'), { group });
      assert.deepEqual([chain[1]?.label, chain.at(-1)?.label, chain.length], [label, '240', 4]);
    });
  }

  it('comes as text', () => {
    assert.match(
      treeText([folder], children([])[0]?.path ?? [], {}),
      /^To check {2}1\n {2}.*\n {4}240 {2}.*\n {4}310 /,
    );
  });

  it('tells folders of one name apart by where they lie', () => {
    const folders = ['file:///a/texts', 'file:///b%20c/texts'].map(
      (uri) => new ReviewFolder(uri, workspace(FERRY).corpus, new Wording()),
    );
    assert.deepEqual(
      treeChildren(folders, [], {}).map(({ label, description }) => [label, description]),
      [
        ['texts', 'a · 3 sources'],
        ['texts', 'b c · 3 sources'],
      ],
    );
  });

  it('is empty where nothing is under review', () => {
    assert.deepEqual(treeChildren([workspace({})], [], {}), []);
  });
});

describe('a long branch of the tree', () => {
  const paths = Array.from({ length: 250 }, (_, n) => `${String(n).padStart(3, '0')}.txt`);
  const many = workspace(Object.fromEntries(paths.map((path, n) => [path, `The keeper lights ${n + 300} lamps.\n`])));
  const lines = (path: readonly string[]) => treeChildren([many], path, { sort: 'name' });
  const branch = lines([]).find(({ label }) => label === 'Sources')?.path ?? [];

  it('is shown in portions', () => {
    const shown = lines(branch);
    assert.deepEqual(labels(shown.slice(0, 100)), labels(lines(branch)).slice(0, 100));
    assert.deepEqual(labels(shown.slice(98)), ['098', '099', '101 to 200', '201 to 250']);
    const portions = shown.slice(100).map(({ path }) => labels(lines(path)));
    assert.deepEqual(
      portions.map((portion) => [portion.length, portion[0], portion.at(-1)]),
      [
        [100, '100', '199'],
        [50, '200', '249'],
      ],
    );
  });

  it('has every line once, and what stands below it', () => {
    const all = lines(branch).flatMap((node) => (node.context === 'portion' ? lines(node.path) : node));
    assert.equal(new Set(all.map(({ path }) => path.join('\n'))).size, 250);
    assert.deepEqual(labels(lines(all[210]?.path ?? [])), ['510']);
  });

  it('leads to the claim under the cursor', () => {
    const measure = many.corpus.measureOf(many.corpus.claimsIn('230.txt')[0]?.id ?? '');
    const chain = treePathTo([many], many, ...at(many, '230.txt', '530'), { group: 'source' });
    assert.deepEqual(
      labels(chain).slice(0, 3),
      measure ? ['To check', '201 to 250', '230'] : ['Sources', '201 to 250', '230'],
    );
    assert.equal(chain.at(-1)?.label, '530');
    for (const [depth, node] of chain.slice(1).entries()) {
      assert.deepEqual(node.path.slice(0, -1), chain[depth]?.path, 'A line is below the one before it.');
    }
  });

  it('comes as text whole', () => {
    const text = treeText([many], branch, { sort: 'name' });
    assert.equal(text.split('\n').filter((line) => /^ {2}\d{3}/.test(line)).length, 250);
    const portion = treeText([many], [...branch, 'from:200'], { sort: 'name' });
    assert.match(portion, /^201 to 250\n {2}200 /);
  });

  it('is the same where it was prepared', () => {
    const before = lines(branch);
    for (const _ of preparing(many));
    assert.deepEqual(lines(branch), before);
  });
});
