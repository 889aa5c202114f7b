import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled } from '../../scripts/prepare.mjs';

const ONE = { version: '1.0.0', integrity: 'sha512-one' };
const OTHER = { version: '2.0.0', integrity: 'sha512-other', optional: true };

describe('whether the packages are installed', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'source-review-prepare-'));
    mkdirSync(path.join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const lock = (file: string, packages: object) => writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  const wanted = (packages: object) => lock('package-lock.json', { '': { version: '0.1.0' }, ...packages });
  const present = (packages: object) => lock('node_modules/.package-lock.json', packages);

  const cases: [string, object, object | undefined, boolean][] = [
    ['all there', { one: ONE }, { one: ONE }, true],
    ['nothing ever installed', { one: ONE }, undefined, false],
    ['one missing', { one: ONE }, {}, false],
    ['another version', { one: { ...ONE, version: '1.0.1' } }, { one: ONE }, false],
    ['the same version with other content', { one: { ...ONE, integrity: 'sha512-new' } }, { one: ONE }, false],
    ['an optional one for another platform', { one: ONE, other: OTHER }, { one: ONE }, true],
    ['one that is no longer asked for', { one: ONE }, { one: ONE, other: OTHER }, true],
  ];
  for (const [name, asked, there, expected] of cases)
    it(name, () => {
      wanted(asked);
      if (there) present(there);
      assert.equal(isInstalled(root), expected);
    });
});
