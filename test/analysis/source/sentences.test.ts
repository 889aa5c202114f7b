import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/analysis/source/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, [{ start: 0, end: text.length, kind: 'body' }]).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: [name: string, sentences: string[]][] = [
    ['plain', ['It rained.', 'The river rose.', 'Why?', 'Nobody knows!']],
    ['titles', ['Dr. Obi met Gen. Park on Monday.', 'Mrs. Lund was there.']],
    ['initials', ['J. R. Park and M. Obi signed.', 'The U.S. Senate did not.']],
    ['a short form at the end', ['They flew to the U.S.', 'The talks failed.', 'It was 5 p.m.', 'He slept.']],
    ['a short form inside', ['At 5 p.m. Karim left for Omaha, Neb. (UNP) and slept.']],
    ['numbers', ['It cost 3.5 million, No. 5 said, on Jan. 31.', 'Nos. 6 and 7 fell.']],
    ['a number first', ['The oldest is 71.', '27 were injured.']],
    ['quotations', ['“It shook.', 'It fell,” he said.', '“Who paid?” Inspector Adeyemi asked.', '“Me.”', 'He left.']],
    ['a question in the middle', ['“Is it over?” she asked.', 'It was.']],
    ['note numbers', ['It ended in May.[1][2]', 'As of June, 40 remained.[3]']],
    ['ellipses', ['Well … maybe 40.', 'He waited...', 'Then 12 more came.']],
    ['hard wraps', ['The police\nwere there on 22\nMay.', 'They left.']],
    ['list numbers', ['1. The police came.', 'They left.']],
    ['no break in a name', ['Mr. Lund of Lund & Co. Ltd. paid €3.5m.', 'Others did not.']],
    ['closing brackets', ['It fell (by 12.)', 'Then it rose.']],
    ['other scripts', ['十二人死亡。', '三人失踪。']],
  ];
  for (const [name, sentences] of cases) {
    it(name, () => assert.deepEqual(split(sentences.join(name === 'other scripts' ? '' : ' ')), sentences));
  }

  it('never cross the edge of a section', () => {
    const text = 'A heading\nThe text. It goes on';
    const sections = [
      { start: 0, end: 9, kind: 'heading' as const },
      { start: 10, end: text.length, kind: 'body' as const },
    ];
    assert.deepEqual(
      splitSentences(text, sections).map(({ start, end, section }) => [text.slice(start, end), section]),
      [
        ['A heading', 0],
        ['The text.', 1],
        ['It goes on', 1],
      ],
    );
  });

  it('are of limited length, whatever the text', () => {
    for (const text of ['word '.repeat(10_000), 'x'.repeat(50_000), '. '.repeat(20_000), '.'.repeat(50_000)]) {
      const parts = split(text);
      assert.ok(
        parts.every((part) => part.length <= 1200 || /^\W+$/.test(part)),
        text.slice(0, 5),
      );
    }
  }).timeout(20_000);

  it('are found once over, also in many sections without a mark', () => {
    const text = 'a line\n'.repeat(100_000);
    const sections = Array.from({ length: 100_000 }, (_, i) => ({
      start: i * 7,
      end: i * 7 + 6,
      kind: 'body' as const,
    }));
    assert.equal(splitSentences(text, sections).length, 100_000);
  });
});
