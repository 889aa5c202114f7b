import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar } from 'vscode-textmate';

// Both are CommonJS modules whose named exports an ES module does not see.
const require = createRequire(import.meta.url);
const oniguruma: typeof import('vscode-oniguruma') = require('vscode-oniguruma');
const textmate: typeof import('vscode-textmate') = require('vscode-textmate');
const GRAMMAR = 'syntaxes/source-text.tmLanguage.json';

describe('the grammar of source-text', () => {
  let grammar: IGrammar;

  before(async () => {
    await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
        createOnigString: (text) => new oniguruma.OnigString(text),
      }),
      loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
    });
    const loaded = await registry.loadGrammar('text.source-review');
    assert.ok(loaded);
    grammar = loaded;
  });

  /** The stretches of the last line that bear the scope, as text. */
  function scoped(text: string, scope: string): readonly string[] {
    let state = textmate.INITIAL;
    const found: string[] = [];
    for (const line of text.split('\n')) {
      found.length = 0;
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      let open = false;
      for (const { startIndex, endIndex, scopes } of tokens) {
        const has = scopes.some((name) => name.startsWith(scope));
        const part = line.slice(startIndex, endIndex);
        if (has && open) found.push((found.pop() ?? '') + part);
        else if (has) found.push(part);
        open = has;
      }
    }
    return found;
  }

  const body = (line: string) => `A headline\n\n${line}`;
  const DATE = 'constant.other.date';
  const FIGURE = 'constant.numeric.figure';
  const MONEY = 'constant.numeric.money';

  for (const [line, scope, expected] of [
    ['The ferry sank on 9 September 2025.', DATE, ['9 September 2025']],
    [
      'It sank on Sept. 9, 2025, in early August and on 2025-09-09.',
      DATE,
      ['Sept. 9, 2025', 'early August', '2025-09-09'],
    ],
    ['They may march on 3 and 4 May.', DATE, ['3 and 4 May']],
    ['You may 2 march, in 2000 years and in 2024.', DATE, ['2024']],
    [
      'It cost €1.2bn, US$4.5 million, EUR 180,000 and 75 euros.',
      MONEY,
      ['€1.2bn', 'US$4.5 million', 'EUR 180,000', '75 euros'],
    ],
    ['Turnout was 61.5%, or 40 per cent, or 45pc.', 'constant.numeric.percentage', ['61.5%', '40 per cent', '45pc']],
    ['Some 1,240 people in seven towns, thousands more.', FIGURE, ['1,240', 'seven', 'thousands']],
    ['The T-72, MH17 and G7 are names.', FIGURE, []],
    ['More than 300 came.', 'keyword.operator.hedge', ['More than ']],
    ['He said “we saw 12 boats” and left.', 'string.quoted.double', ['“we saw 12 boats”']],
    ['He said “we saw 12 boats” and left.', FIGURE, ['12']],
    ['According to the mayor, who told us so.', 'keyword.other.attribution', ['According to', 'told']],
    [
      'See https://example.org/a?b=1, or ask desk@example.org.',
      'markup.underline.link',
      ['https://example.org/a?b=1', 'desk@example.org'],
    ],
  ] as const) {
    it(`${scope}: ${line}`, () => assert.deepEqual(scoped(body(line), scope), expected));
  }

  it('takes the first line for the headline, unless it reads like a sentence', () => {
    assert.deepEqual(scoped('Ferry sinks; six dead', 'markup.heading'), ['Ferry sinks; six dead']);
    assert.deepEqual(scoped('The ferry sank at noon.', 'markup.heading'), []);
    assert.deepEqual(scoped('Subject: one week on', 'markup.heading'), []);
    assert.deepEqual(scoped('Ferry sinks\nThe second line', 'markup.heading'), []);
  });
});
