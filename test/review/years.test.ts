import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { calendarDay } from '../../src/analysis/dates/calendar.ts';
import type { Source } from '../../src/model.ts';
import { dayInPath, resolveYear, Years } from '../../src/review/years.ts';

const source = (path: string, text: string) => ({ path, text, analysis: analyse(text) });
const yearsIn = ({ analysis }: ReturnType<typeof source>): number[] =>
  analysis.claims.filter(({ kind }) => kind === 'date').map(({ low }) => calendarDay(low).year);

const UNDATED =
  'The bridge fell in early August, and the second one fell on December 26 after a night of heavy rain in the hills.';
const dated = (year: number) =>
  `The bridge and what became of it\n\n3 May ${year}\n\nThe bridge fell and the town was cut in two, said the mayor, who had crossed it an hour before.`;

function resolveYears(sources: readonly Source[]): readonly Source[] {
  const years = new Years();
  for (const { analysis } of sources) years.add(analysis);
  return sources.map((source) => ({ ...source, analysis: resolveYear(source, years.usual) }));
}

describe('years of undated sources', () => {
  it('are those of the other sources', () => {
    const sources = [
      source('a.txt', UNDATED),
      source('b.txt', dated(2031)),
      source('c.txt', dated(2031)),
      source('d.txt', dated(1999)),
    ];
    assert.deepEqual(resolveYears(sources).map(yearsIn), [[2031, 2031], [], [], []]);
  });

  it('are the later of two that are as usual, and none where no source is dated any more', () => {
    const years = new Years();
    const [first, second, third] = [2029, 2031, 2030].map((year) => analyse(dated(year)));
    assert.equal(years.usual, undefined);
    for (const analysis of [first, second, third]) if (analysis) years.add(analysis);
    assert.equal(years.usual, 2031);
    if (second) years.remove(second);
    assert.equal(years.usual, 2030);
    for (const analysis of [first, third]) if (analysis) years.remove(analysis);
    assert.equal(years.usual, undefined);
  });

  it('are near the day in the file’s name', () => {
    const sources = [source('report-2031-01-09.txt', UNDATED), source('b.txt', dated(2031))];
    assert.deepEqual(resolveYears(sources).map(yearsIn), [[2030, 2030], []]);
  });

  it('leave dated sources as they are', () => {
    const sources = [source('b.txt', dated(2031))];
    assert.deepEqual(resolveYears(sources), sources);
  });

  it('reads days in names of files', () => {
    const cases: [string, string | undefined][] = [
      ['wire 2031-11-19.txt', '2031-11-19'],
      ['live_22-05-2031.txt', '2031-5-22'],
      ['FlashUpdate3_14Mar2031.txt', '2031-3-14'],
      ['quake_20310311.txt', '2031-3-11'],
      ['000_b960be357d28690e.txt', undefined],
      ['rim412_p06.txt', undefined],
      ['NR07-2031_final.txt', undefined],
    ];
    for (const [path, day] of cases) {
      const found = dayInPath(path);
      const { year, month, day: d } = calendarDay(found?.low ?? 0);
      assert.equal(found && `${year}-${month}-${d}`, day, path);
    }
  });
});
