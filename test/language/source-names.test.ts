import assert from 'node:assert/strict';
import { SourceNames } from '../../src/language/source-names.ts';

/** Folders of sources, and what each of them is called. */
const FOLDERS: readonly Readonly<Record<string, string>>[] = [
  {
    '001_wire.txt': '001_wire',
    '002_a-statement-of-the-harbour-board.txt': '002_a-statement-of…',
    'harbour (2).txt': 'harbour (2)',
    'notes.md': 'notes.md',
  },
  // Names that a machine made up tell nothing.
  {
    '000_b960be357d28690e.txt': '000…',
    '001_fa9b5d41d6f91af1.txt': '001…',
    'fa9b5d41d6f91af1.txt': 'fa9b5d41…',
  },
  // No name is that of another source too.
  {
    'the_report_of_the_inspectors_part_one.txt': 'the_report_of_the_inspectors_part_one',
    'the_report_of_the_inspectors_part_two.txt': 'the_report_of_the_inspectors_part_two',
    'the_report_of_the_inspectors_summary_for_all.txt': 'the_report_of_the_inspectors_summary…',
  },
  { 'monday/wire.txt': 'monday/wire', 'tuesday/wire.txt': 'tuesday/wire', 'tuesday/blog.txt': 'blog' },
  { 'averyveryverylongnamewithoutanybreak.txt': 'averyveryverylongnamewithoutanybreak' },
];

describe('the name of a source', () => {
  for (const folder of FOLDERS) {
    const sources = Object.keys(folder).map((path) => ({ path }));
    for (const [path, name] of Object.entries(folder)) {
      it(`${path} is ${name}`, () => assert.equal(new SourceNames().nameOf(path, sources), name));
    }
  }

  it('is another one as soon as a source comes that begins alike', () => {
    const names = new SourceNames();
    const one = { path: '000_b960be357d28690e.txt' };
    assert.equal(names.nameOf(one.path, [one]), '000…');
    assert.equal(names.nameOf(one.path, [one, { path: '000_c1.txt' }]), '000_b960…');
  });
});
