import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AnalysisCache, throughCache } from '../../src/folder/cache.ts';
import { type PackedReader, type PackedResult, pack, unpack } from '../../src/folder/packed.ts';

const TEXTS = [
  'Flood in Bremvik\n\nAbout 300 people fled “at once”, the mayor said on 3 May 2031.\n',
  'Quake\n\nMore than 40 houses fell – half of them in the old town.\n',
  'Nothing to count here.\n',
];

/** Where the length of the first entry stands: behind `source-review one` and a key. */
const LENGTH_AT = 18 + 20;

/** What was read, as plain data. */
function lists(result: PackedResult) {
  const analysed = unpack(result);
  assert.ok(analysed.kind === 'analysis');
  const { title, published, sections, sentences, claims, mentions } = analysed.analysis;
  return { title, published, sections, sentences, claims, mentions };
}

describe('analysis cache', () => {
  let folder = '';
  let asked: string[] = [];
  const read: PackedReader = async (texts) => {
    asked.push(...texts);
    return texts.map(pack);
  };
  const file = (): string => path.join(folder, 'analyses.cache');

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'source-review-cache-'));
    asked = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Reads the texts as one session does, and tells which of them the cache did not know. */
  async function session(texts: readonly string[], program = 'one'): Promise<readonly string[]> {
    const cache = await AnalysisCache.open(path.join(folder), program);
    asked = [];
    const results = await throughCache(read, cache)(texts);
    assert.deepEqual(results.map(lists), texts.map(pack).map(lists));
    await cache.settle();
    await cache.close();
    return asked;
  }

  it('knows what an earlier session read, and only that', async () => {
    assert.deepEqual(await session(TEXTS.slice(0, 2)), TEXTS.slice(0, 2));
    assert.deepEqual(await session(TEXTS), [TEXTS[2]]);
    assert.deepEqual(await session(TEXTS), []);
  });

  it('knows nothing of what another program read, and starts anew', async () => {
    await session(TEXTS, 'one');
    assert.deepEqual(await session(TEXTS, 'two'), TEXTS);
    assert.deepEqual(await session(TEXTS, 'two'), []);
    assert.deepEqual(await session(TEXTS, 'one'), TEXTS);
  });

  it('goes on adding after a folder was read', async () => {
    const cache = await AnalysisCache.open(folder, 'one');
    const through = throughCache(read, cache);
    await through(TEXTS.slice(0, 1));
    await cache.settle();
    await through(TEXTS.slice(1));
    await cache.close();
    assert.deepEqual(await session(TEXTS), []);
  });

  it('ignores a file that is cut off, changed, foreign or empty', async () => {
    await session(TEXTS);
    const whole = await readFile(file());
    const damages: readonly (readonly [string, Buffer])[] = [
      ['cut off', whole.subarray(0, whole.length - 20)],
      ['cut off in its head', whole.subarray(0, 9)],
      ['one byte changed', Buffer.from(whole.map((byte, i) => (i === whole.length - 40 ? byte ^ 1 : byte)))],
      ['a length changed', Buffer.from(whole.map((byte, i) => (i === LENGTH_AT ? byte ^ 3 : byte)))],
      ['foreign', Buffer.from('PK\u0003\u0004 something else altogether\n\n\n')],
      ['binary', Buffer.alloc(4_000, 0x0a)],
      ['empty', Buffer.alloc(0)],
    ];
    for (const [name, bytes] of damages) {
      await writeFile(file(), bytes);
      assert.ok((await session(TEXTS)).length > 0, name);
      assert.deepEqual(await session(TEXTS), [], `${name}: mended`);
    }
  });

  it('throws out what nobody asks for once it is the larger part of a large file', async () => {
    const cache = await AnalysisCache.open(folder, 'one');
    cache.add(
      Array.from({ length: 9 }, (_, i) => [`${i}`.padStart(20, 'x'), { bytes: new Uint8Array(1_000_000), words: 'a' }]),
    );
    await cache.settle();
    await cache.close();
    const before = (await stat(file())).size;
    await session(TEXTS);
    const after = (await stat(file())).size;
    assert.ok(before > 8_000_000 && after < before / 10, `${before} → ${after}`);
    assert.deepEqual(await session(TEXTS), []);
  });

  it('does its work without a place to write', async () => {
    const cache = await AnalysisCache.open(folder, 'one');
    await rm(folder, { recursive: true });
    assert.equal((await throughCache(read, cache)(TEXTS)).length, 3);
    await cache.close();
    folder = await mkdtemp(path.join(tmpdir(), 'source-review-cache-'));
  });
});
