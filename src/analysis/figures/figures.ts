import type { Bound, Days, Figure, Section, Sentence } from '../../model.ts';

const NUMBER =
  /(roughly |about |around |approximately |some |nearly |more than |over |at least |up to |fewer than )?(\d[\d,.]*\d|\d)( ?%| percent| per cent)?/gi;
const BOUNDS: Readonly<Record<string, Bound>> = {
  'more than': 'over',
  over: 'over',
  'at least': 'over',
  'up to': 'under',
  'fewer than': 'under',
};

/** Every figure in the text, in order of offset, none overlapping. */
export function readFigures(
  text: string,
  _sections: readonly Section[],
  sentences: readonly Sentence[],
  _published: Days | undefined,
): readonly Figure[] {
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(NUMBER)].map((match): Figure => {
      const hedge = match[1] ?? '';
      const digits = match[2] ?? '';
      const value = Number(digits.replaceAll(',', ''));
      const start = sentence.start + match.index;
      const core = { start: start + hedge.length, end: start + hedge.length + digits.length };
      const share = match[3] !== undefined;
      const low = share ? value / 100 : value;
      return {
        start,
        end: start + match[0].length,
        core,
        kind: share ? 'share' : 'count',
        bound: hedge ? (BOUNDS[hedge.trim().toLowerCase()] ?? 'about') : 'exact',
        low,
        high: low,
        stated: { low: value, high: value },
      };
    }),
  );
}
