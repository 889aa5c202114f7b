import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startServer, type TestClient } from './client.ts';

const A =
  'The ferry carried passengers.\n\nThe company said on Monday that 240 passengers were rescued from the ferry.\n';
const B =
  'What the harbour master knows.\n\nThe harbour master said that 310 passengers were rescued from the ferry.\n';
const B_AGREES = B.replace('310', '240');

describe('the server', () => {
  let folder: string;
  let client: TestClient;

  const write = async (name: string, text: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  const warned = (name: string) => (client.diagnostics.get(client.uri(name)) ?? []).length > 0;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'source-review-server-'));
  });

  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  it('publishes what differs for every file, and follows edits in one of them', async () => {
    await write('a (1).txt', A);
    await write('b.txt', B);
    client = await startServer([folder]);
    await client.until(() => warned('a (1).txt') && warned('b.txt'));

    await client.open('b.txt', B);
    await client.change('b.txt', 2, B_AGREES);
    await client.until(() => !warned('a (1).txt') && !warned('b.txt'));

    await client.change('b.txt', 3, B);
    await client.until(() => warned('a (1).txt') && warned('b.txt'));

    await client.change('b.txt', 4, B_AGREES);
    await client.until(() => !warned('a (1).txt'));
    await client.close('b.txt');
    await client.until(() => warned('a (1).txt') && warned('b.txt'));
  });

  it('follows files that are made and deleted', async () => {
    await write('a.txt', A);
    client = await startServer([folder]);
    assert.equal((await client.summary()).sources, 1);
    await write('sub/b.txt', B);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('sub'), type: 1 }],
    });
    await client.until(() => warned('a.txt') && warned('sub/b.txt'));
    await rm(path.join(folder, 'sub'), { recursive: true });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('sub'), type: 3 }],
    });
    await client.until(() => !warned('a.txt') && !warned('sub/b.txt'));
  });

  it('leaves out what cannot be read, says so once, and keeps the rest', async () => {
    await write('a.txt', A);
    await write('b.txt', B);
    await write('binary.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
    await write('broken.txt', Buffer.concat([Buffer.from(A), Uint8Array.from([0xff, 0xfe])]));
    client = await startServer([folder], { include: ['*.txt'] });
    assert.equal((await client.summary()).sources, 3);
    assert.ok(client.log.some((line) => /binary\.txt: left out/.test(line)));
    assert.ok(client.log.some((line) => /broken\.txt: .*UTF-8/.test(line)));
  });

  it('says nothing in a folder of code', async () => {
    await write('requirements.txt', 'requests==2.0\n');
    await write('src/words.txt', 'alpha\nbeta\n');
    await write('main.py', 'print(12)\n');
    client = await startServer([folder]);
    assert.deepEqual(await client.summary(), { sources: 0, figures: 0, differences: 0, reading: false });
    assert.deepEqual(client.log, []);
    assert.deepEqual(client.published, []);
    assert.deepEqual(await client.ask('sourceReview/children', { path: [] }), []);
  });

  it('sends a file’s diagnostics only where they change', async () => {
    await write('a.txt', A);
    await write('b.txt', B);
    await write('c.txt', 'The lamps of the harbour.\n\nAlong the quay the keeper lights 12 lamps every evening.\n');
    client = await startServer([folder]);
    await client.until(() => warned('a.txt') && warned('b.txt'));
    const before = client.published.length;
    await client.open('c.txt', 'No figure stands in this text, which is made of words alone.\n');
    await client.ask('sourceReview/reload', {});
    assert.equal(client.published.slice(before).filter((uri) => uri !== client.uri('c.txt')).length, 0);
  });
});

describe('two folders', () => {
  it('are two reviews', async () => {
    const folders = await Promise.all([1, 2].map(() => mkdtemp(path.join(os.tmpdir(), 'source-review-two-'))));
    const [first = '', second = ''] = folders;
    await writeFile(path.join(first, 'a.txt'), A);
    await writeFile(path.join(second, 'b.txt'), B);
    const client = await startServer(folders);
    assert.equal((await client.summary()).sources, 2);
    assert.equal((await client.summary()).differences, 0);
    const roots = await client.ask('sourceReview/children', { path: [] });
    assert.deepEqual(
      roots.map(({ label }) => label),
      ['folder 0', 'folder 1'],
    );
    await client.stop();
    for (const folder of folders) await rm(folder, { recursive: true });
  });
});
