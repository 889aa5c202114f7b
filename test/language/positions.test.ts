import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Lines } from '../../src/language/positions.ts';

describe('positions', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '“'), maxLength: 40 });

  it('are those that the editor counts, whatever the line ends', () => {
    fc.assert(
      fc.property(text, fc.nat(50), (content, offset) => {
        const at = Math.min(offset, content.length);
        const document = TextDocument.create('file:///a', 'plaintext', 1, content);
        const lines = new Lines(content);
        assert.equal(lines.count, document.lineCount);
        assert.equal(lines.offset(lines.position(at)), at);
        const between = content[at - 1] === '\r' && content[at] === '\n';
        if (!between) assert.deepEqual(lines.position(at), document.positionAt(at));
      }),
    );
  });

  it('cut a span where its lines end', () => {
    assert.deepEqual(new Lines('at least\n300 people').pieces({ start: 0, end: 12 }), [
      { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } },
      { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
    ]);
  });
});
