import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '../../src/analysis/analyse.ts';
import { keyOf } from '../../src/folder/cache.ts';
import { type FileState, Keeper } from '../../src/folder/keeper.ts';
import { readSource, stampOf } from '../../src/folder/read.ts';
import { Corpus } from '../../src/review/corpus.ts';

const NAMES = ['a.txt', 'b.txt', 'list.txt'];
const textOf = (name: string): string => `Flood\n\nIn ${name} the mayor said that 300 people were moved.\n`;
const LONG_AGO = new Date('2001-05-03');

describe('keeper of reviews', () => {
  let storage = '';
  let folder = '';
  const keeper = (program = 'one') =>
    new Keeper(storage, program, (key) => {
      const name = NAMES.find((it) => keyOf(textOf(it)) === key);
      return name === undefined ? undefined : analyse(textOf(name));
    });
  const load = async (selection = 'txt', program = 'one') =>
    keeper(program).load(folder, selection, [...NAMES, 'new.txt']);

  beforeEach(async () => {
    storage = await mkdtemp(path.join(tmpdir(), 'source-review-storage-'));
    folder = await mkdtemp(path.join(tmpdir(), 'source-review-folder-'));
    const corpus = new Corpus();
    const files: Record<string, FileState> = {};
    for (const name of NAMES) {
      const file = path.join(folder, name);
      await writeFile(file, textOf(name));
      await utimes(file, LONG_AGO, LONG_AGO);
      const isSource = name !== 'list.txt';
      files[name] = { stamp: stampOf(await stat(file)) ?? '', key: isSource ? keyOf(textOf(name)) : '' };
      if (isSource) corpus.put(name, textOf(name), analyse(textOf(name)));
    }
    await keeper().save(folder, { selection: 'txt', review: corpus.keep(), files });
  });
  afterEach(() => Promise.all([storage, folder].map((it) => rm(it, { recursive: true }))));

  it('knows the files that are as they were, and which of them are sources', async () => {
    const found = await load();
    assert.deepEqual([...(found?.files.keys() ?? [])].sort(), NAMES);
    assert.deepEqual([...(found?.sources.keys() ?? [])].sort(), ['a.txt', 'b.txt']);
    assert.equal(found?.sources.get('a.txt')?.text(), textOf('a.txt'));
    assert.deepEqual(
      found?.review.sources.map(({ path: name }) => name),
      ['a.txt', 'b.txt'],
    );
  });

  it('takes no file that was written since, is gone, or was not analysed', async () => {
    await writeFile(path.join(folder, 'a.txt'), `${textOf('a.txt')} More.`);
    await rm(path.join(folder, 'list.txt'));
    assert.deepEqual([...((await load())?.files.keys() ?? [])], ['b.txt']);
    const nothing = await new Keeper(storage, 'one', () => undefined).load(folder, 'txt', NAMES);
    assert.equal(nothing?.sources.size, 0);
  });

  it('gives no other text for one that was changed after the files were looked at', async () => {
    const found = await load();
    await writeFile(path.join(folder, 'a.txt'), textOf('b.txt'));
    await rm(path.join(folder, 'b.txt'));
    assert.equal(found?.sources.get('a.txt')?.text(), '');
    assert.equal(found?.sources.get('b.txt')?.text(), '');
  });

  it('does not trust the stamp of a file that was written just now', async () => {
    const file = path.join(folder, 'now.txt');
    await writeFile(file, 'now');
    assert.deepEqual(await readSource(file), { kind: 'text', text: 'now' });
    await utimes(file, LONG_AGO, LONG_AGO);
    assert.deepEqual(await readSource(file), { kind: 'text', text: 'now', stamp: `${LONG_AGO.getTime()} 3` });
  });

  it('has nothing of another program, for another selection, of another folder, or that is damaged', async () => {
    assert.equal(await load('txt', 'two'), undefined);
    assert.equal(await load('md'), undefined);
    assert.equal(await keeper().load(storage, 'txt', NAMES), undefined);
    const [name = ''] = await readdir(storage);
    const bytes = await readFile(path.join(storage, name));
    for (const damaged of [
      bytes.subarray(0, -1),
      Buffer.alloc(0),
      Buffer.from(bytes.toString().replace('a.txt', 'c.txt')),
    ]) {
      await writeFile(path.join(storage, name), damaged);
      assert.equal(await load(), undefined);
    }
  });
});
