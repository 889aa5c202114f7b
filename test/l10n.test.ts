import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inEnglish, Wording } from '../src/language/wording.ts';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string): Record<string, string> => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const placeholders = (message: string): readonly string[] => [...message.matchAll(/\{\d\}/g)].map(String).sort();

/** Every message that the code can say: the literals that `t` is called with. */
function messages(): ReadonlySet<string> {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.ts'),
  );
  const calls = /\bt\(\s*'((?:[^'\\]|\\.)*)'/g;
  return new Set(
    files.flatMap((file) => {
      const code = readFileSync(path.join(ROOT, 'src', file), 'utf8');
      return /\bl10n\b|: Translate/.test(code)
        ? [...code.matchAll(calls)].map(([, text = '']) => text.replace(/\\(.)/g, '$1'))
        : [];
    }),
  );
}

for (const language of ['de']) {
  describe(`the messages in “${language}”`, () => {
    const bundle = read(`l10n/bundle.l10n.${language}.json`);
    const manifest = read(`package.nls.${language}.json`);
    const english = read('package.nls.json');

    it('are all there, and none that nobody says', () => {
      assert.deepEqual(Object.keys(bundle).sort(), [...messages()].sort());
      assert.deepEqual(Object.keys(manifest).sort(), Object.keys(english).sort());
    });

    it('make sentences for people', () => {
      const say = new Wording((message, ...values) => inEnglish(bundle[message] ?? '', ...values), language);
      assert.notEqual(say.verdict('conflict'), new Wording().verdict('conflict'));
      assert.match(say.differences(1200), /^1[.\s]200 \p{L}+$/u);
    });

    it('fill in the same places', () => {
      for (const [message, translated] of Object.entries(bundle))
        assert.deepEqual(placeholders(translated), placeholders(message), message);
    });
  });
}

describe('the manifest', () => {
  it('names no text that is missing, and has none that it does not name', () => {
    const manifest = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
    const named = new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...named].sort(), Object.keys(read('package.nls.json')).sort());
  });
});
