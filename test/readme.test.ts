import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const { contributes } = JSON.parse(read('package.json'));
const texts: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
const readme = read('README.md');

describe('README', () => {
  it('lists every setting', () => {
    const left = Object.keys(contributes.configuration.properties).filter(
      (name) => !readme.includes(`| \`${name}\` |`),
    );
    assert.deepEqual(left, []);
  });

  it('lists every command', () => {
    const titles = contributes.commands.map(({ title }: { title: string }) => texts[title.replaceAll('%', '')]);
    const left = titles.filter((title: string) => !readme.includes(`| ${title} |`));
    assert.deepEqual(left, []);
  });

  it('leads to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter((link) => !existsSync(path.join(ROOT, link))),
      [],
    );
  });
});
