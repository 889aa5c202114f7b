import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { pack } from '../../src/folder/packed.ts';
import { Workers } from '../../src/folder/workers.ts';

describe('workers', () => {
  let folder = '';
  let workers: Workers;

  before(async function () {
    this.timeout(30_000);
    folder = await mkdtemp(path.join(tmpdir(), 'source-review-workers-'));
    const outfile = path.join(folder, 'worker.cjs');
    await esbuild.build({
      entryPoints: ['src/folder/worker.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    workers = new Workers(outfile, 2);
  });
  after(async () => {
    await workers.close();
    await rm(folder, { recursive: true });
  });

  it('read texts as this thread does, in the order of the texts', async function () {
    this.timeout(30_000);
    const texts = Array.from(
      { length: 40 },
      (_, i) => `Report ${i}\n\n${`About ${i + 2} people fled. `.repeat(1 + i * 9)}`,
    );
    assert.deepEqual(await workers.read(texts), texts.map(pack));
  });

  it('read again after they were let go', async function () {
    this.timeout(30_000);
    const texts = ['About 300 people fled the town.\n', 'Some 40 houses fell.\n'];
    await workers.rest();
    assert.deepEqual(await workers.read(texts), texts.map(pack));
  });

  it('have nothing to say to nothing', async () => {
    assert.deepEqual(await workers.read([]), []);
  });

  it('read one short text without a way to go', async () => {
    assert.deepEqual(await workers.read(['Only 3 came.']), [pack('Only 3 came.')]);
  });
});
