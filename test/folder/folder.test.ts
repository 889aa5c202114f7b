import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findSources } from '../../src/folder/find.ts';
import { looksLikeProse } from '../../src/folder/prose.ts';
import { decodeSource, LARGEST_SOURCE_BYTES, readSource } from '../../src/folder/read.ts';

describe('the sources of a folder', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'source-review-'));
    const files = [
      '000_b960be357d28690e.txt',
      'Fwd_One week on (2).txt',
      'sub/Report FINAL.TXT',
      'notes.md',
      'requirements.txt',
      'dev-requirements.txt',
      'LICENSE.txt',
      'CMakeLists.txt',
      'public/robots.txt',
      'node_modules/some/text.txt',
      '.git/description.txt',
      'licence-fees-explained/story.txt',
    ];
    for (const file of files) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), 'text');
    }
    await symlink(folder, path.join(folder, 'loop'), 'junction');
  });

  after(() => rm(folder, { recursive: true }));

  it('are its text files, without what comes with code', async () => {
    assert.deepEqual(await findSources(folder), [
      '000_b960be357d28690e.txt',
      'Fwd_One week on (2).txt',
      'licence-fees-explained/story.txt',
      'sub/Report FINAL.TXT',
    ]);
  });

  it('are those that the globs name', async () => {
    assert.deepEqual(await findSources(folder, { include: ['sub/**', '*.md'], exclude: [] }), [
      'notes.md',
      'sub/Report FINAL.TXT',
    ]);
  });

  it('say why they cannot be read', async () => {
    const result = await readSource(path.join(folder, 'vanished.txt'));
    assert.equal(result.kind, 'unreadable');
  });
});

describe('a file’s bytes', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  for (const [what, bytes, text] of [
    ['plain UTF-8', utf8('Zelenskyy’s café'), 'Zelenskyy’s café'],
    ['a byte order mark', utf8('\uFEFFhello'), 'hello'],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x68, 0, 0x69, 0]), 'hi'],
    ['broken UTF-8', Uint8Array.from([0x61, 0xff, 0x62]), 'a\uFFFDb'],
    ['line ends of Windows', utf8('a\r\nb'), 'a\r\nb'],
  ] as const) {
    it(`are read as the editor reads them: ${what}`, () => {
      const result = decodeSource(bytes);
      assert.equal(result.kind === 'text' && result.text, text);
    });
  }

  it('are refused where they are no text, or too many', () => {
    assert.equal(decodeSource(Uint8Array.from([0x50, 0x4b, 0, 0])).kind, 'unreadable');
    assert.equal(decodeSource(new Uint8Array(LARGEST_SOURCE_BYTES + 1)).kind, 'unreadable');
  });
});

describe('prose', () => {
  for (const [text, expected] of [
    ['At least four people died in the fire on Tuesday, officials said.', true],
    ['1. Houses destroyed: 1,875\n2. The commission has visited all the villages in the district so far.', true],
    ['lodash==4.17\nreact>=18\nvite\ntypescript', false],
    ['id;name;size\n1;alpha;20\n2;beta;30\n3;gamma;50\n', false],
    ['apple\npear\nplum\ncherry\nquince\nmedlar\nfig\n', false],
    ['The city’s north-west wards, the mayor’s office: all dry by now', true],
    ['Die Stadt räumt die Häuser am Fluss – über Nacht und', true],
    ['new-name=old-name other-name=some-name last-name=any-name', false],
    ['a1b2 c3d4 word word e5f6 word word g7h8 word word', false],
    [`key words here, ${'low-'.repeat(5_000)}`, false],
    ['', false],
  ] as const) {
    it(`${expected ? 'is' : 'is not'}: ${JSON.stringify(text.slice(0, 40))}`, () =>
      assert.equal(looksLikeProse(text), expected));
  }
});
