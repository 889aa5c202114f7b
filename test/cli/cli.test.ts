import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/run.ts';

/** What the program printed, and its exit code. */
async function cli(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(args, { write: (text) => (out += text) }, { write: (text) => (err += text) });
  return { code, out, err };
}

describe('the terminal review', () => {
  let root: string;
  const folder = (name: string) => path.join(root, name);

  before(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'source-review-cli-'));
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'differs/a.txt': 'The dam burst on Sunday. Officials said 300 houses were destroyed in Tarnby.\n',
      'differs/b.txt': 'A dam has burst. In Tarnby, 450 houses were destroyed, the mayor said.\n',
      'agrees/a.txt': 'The dam burst on Sunday. Officials said 300 houses were destroyed in Tarnby.\n',
      'agrees/b.txt': 'A dam has burst. In Tarnby, 300 houses were destroyed, the mayor said.\n',
      'mixed/a.txt': 'The dam burst on Sunday. Officials said 300 houses were destroyed in Tarnby.\n',
      'mixed/binary.txt': Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]),
      'mixed/requirements.txt': 'left-pad==1.3\n',
      'mixed/list.txt': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n',
      'one-file.txt': 'Nothing.\n',
    };
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(folder(name)), { recursive: true });
      await writeFile(folder(name), content);
    }
    await mkdir(folder('empty'));
  });

  after(() => rm(root, { recursive: true }));

  it('sets the sources side by side where they differ, and says so by its exit code', async () => {
    const { code, out } = await cli(folder('differs'));
    assert.equal(code, 1);
    assert.match(out, /Differs {2}.*houses/);
    assert.match(out, / 300 .*a\.txt:1\n/);
    assert.match(out, / 450 .*b\.txt:1\n/);
  });

  it('is quiet about what is the same, unless asked', async () => {
    const quiet = await cli(folder('agrees'));
    assert.equal(quiet.code, 0);
    assert.doesNotMatch(quiet.out, /Same/);
    assert.match((await cli('--all', folder('agrees'))).out, /Same {2}/);
  });

  it('prints the documented JSON', async () => {
    const { code, out } = await cli('--format', 'json', folder('differs'));
    assert.equal(code, 1);
    const review = JSON.parse(out);
    const text = 'The dam burst on Sunday. Officials said 300 houses were destroyed in Tarnby.\n';
    const claim = review.claims.find(({ text }: { text: string }) => text === '300');
    assert.equal(claim.source, 'a.txt');
    assert.equal(text.slice(claim.start, claim.end), '300');
    assert.deepEqual([claim.kind, claim.bound, claim.low, claim.high], ['count', 'exact', 300, 300]);
    const [finding] = review.findings;
    assert.equal(finding.kind, 'conflict');
    assert.ok([finding.a, finding.b].includes(claim.id));
    assert.match(finding.message, /300.*450|450.*300/);
    assert.ok(
      review.comparisons.some(
        ({ id, claims }: { id: string; claims: string[] }) => id === finding.measure && claims.includes(claim.id),
      ),
    );
    assert.deepEqual(review.problems, []);
  });

  it('prints a line for each of several folders, in their order', async () => {
    const { code, out } = await cli('--format', 'ndjson', folder('agrees'), folder('empty'), folder('differs'));
    assert.equal(code, 1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ sources, findings }) => [sources.length, findings.length > 0]),
      [
        [2, false],
        [0, false],
        [2, true],
      ],
    );
  });

  it('names what it cannot read, and reads the rest', async () => {
    const { code, out, err } = await cli('--format', 'json', folder('mixed'));
    assert.equal(code, 0);
    assert.deepEqual(
      JSON.parse(out).sources.map(({ path }: { path: string }) => path),
      ['a.txt'],
    );
    assert.match(err, /binary\.txt: a binary file/);
  });

  it('takes globs at their word', async () => {
    const { out } = await cli('--format', 'json', '--include', 'l*.txt', folder('mixed'));
    assert.deepEqual(
      JSON.parse(out).sources.map(({ path }: { path: string }) => path),
      ['list.txt'],
    );
    const { out: without } = await cli('--format', 'json', '--exclude', 'b.txt', folder('differs'));
    assert.deepEqual(
      JSON.parse(without).sources.map(({ path }: { path: string }) => path),
      ['a.txt'],
    );
  });

  it('tells of itself', async () => {
    assert.equal((await cli('--version')).out, `${packageJson.version}\n`);
    const help = await cli('--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /Usage: source-review/);
  });

  for (const [what, args, message] of [
    ['no folder', [], /name a folder/],
    ['an unknown option', ['--fromat', 'json', '.'], /fromat/],
    ['an unknown format', ['--format', 'xml', '.'], /unknown format "xml"; known are text, json, ndjson/],
    ['several folders as one JSON object', ['--format', 'json', '.', '.'], /ndjson/],
    ['a folder that is not there', ['no-such-folder'], /no-such-folder/],
  ] as const) {
    it(`could not run with ${what}, and says why`, async () => {
      const { code, out, err } = await cli(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }

  it('could not run on a file', async () => {
    const { code, err } = await cli(folder('one-file.txt'));
    assert.equal(code, 2);
    assert.match(err, /is no folder/);
  });
});
