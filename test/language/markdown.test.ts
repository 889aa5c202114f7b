import assert from 'node:assert/strict';
import fc from 'fast-check';
import { link, plain, shorten } from '../../src/language/markdown.ts';

describe('text from a source, in Markdown', () => {
  for (const [hostile, safe] of [
    ['[go](command:evil)', '\\[go\\]\\(command\\:evil\\)'],
    ['<img src=x onerror=y>', '\\<img src\\=x onerror\\=y\\>'],
    ['https://evil.example', 'https\\:\\/\\/evil\\.example'],
    ['a | b', 'a \\| b'],
    ['**12** `x` $(flame)', '\\*\\*12\\*\\* \\`x\\` \\$\\(flame\\)'],
    ['one\n\n# two', 'one \\# two'],
    ['&lt;b&gt;', '\\&lt\\;b\\&gt\\;'],
    ['\u202e12\u202c \u0007men', '12 men'],
    ['plain words, “quoted” – naïve', 'plain words\\, “quoted” – naïve'],
  ] as const) {
    it(`cannot start markup: ${JSON.stringify(hostile)}`, () => assert.equal(plain(hostile), safe));
  }

  it('never leaves a mark unescaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.doesNotMatch(plain(text).replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~]/);
      }),
    );
  });

  it('cannot leave a link’s target either', () => {
    assert.equal(link('a](b', 'file:///x (1)#L1,1'), '[a\\]\\(b](file:///x%20%281%29#L1,1)');
  });
});

describe('a long name', () => {
  it('is cut in the middle', () => {
    assert.equal(shorten('000_b960be357d28690e', 12), '000_b960…90e');
    assert.equal(shorten('short', 12), 'short');
  });
});
