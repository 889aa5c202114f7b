import type { Days, Figure, Section, Sentence } from '../../model.ts';
import type { Candidate, Recognizer, Refiner } from './candidate.ts';
import { recognizeArticle } from './recognizers/articles.ts';
import { recognizeFraction } from './recognizers/fractions.ts';
import { recognizeNumber } from './recognizers/numbers.ts';
import { recognizeProportion } from './recognizers/proportions.ts';
import { recognizeVague } from './recognizers/vague.ts';
import { attachAges } from './refiners/attachAges.ts';
import { attachBounds } from './refiners/attachBounds.ts';
import { attachNouns } from './refiners/attachNouns.ts';
import { attachRates } from './refiners/attachRates.ts';
import { attachUnits } from './refiners/attachUnits.ts';
import { dropNoClaims } from './refiners/dropNoClaims.ts';
import { joinRanges } from './refiners/joinRanges.ts';
import { type Token, tokenAt, tokenize } from './tokens.ts';
import { TRIGGER } from './words/numbers.words.ts';

/** One notation each; the first that fits at a token wins, so what is made of several numbers comes first. */
const RECOGNIZERS: readonly Recognizer[] = [
  recognizeProportion,
  recognizeNumber,
  recognizeFraction,
  recognizeVague,
  recognizeArticle,
];

/** Ranges want units, hedges want ranges, and only a number that is read to its end can be told from a name. */
const REFINERS: readonly Refiner[] = [
  attachUnits,
  joinRanges,
  attachAges,
  attachBounds,
  attachRates,
  dropNoClaims,
  attachNouns,
];

/** Every figure in the text, in order of offset, none overlapping. */
export function readFigures(
  text: string,
  sections: readonly Section[],
  sentences: readonly Sentence[],
  _published: Days | undefined,
): readonly Figure[] {
  const figures: Figure[] = [];
  let trigger = -1;
  for (const sentence of sentences) {
    if (sections[sentence.section]?.kind === 'furniture') continue;
    if (trigger < sentence.start) trigger = nextTrigger(text, sentence.start);
    if (trigger >= sentence.end) continue;
    const tokens = tokenize(text, sentence);
    let candidates: readonly Candidate[] = recognize(tokens);
    for (const refine of REFINERS) {
      if (candidates.length === 0) break;
      candidates = refine(candidates, tokens);
    }
    for (const candidate of candidates) figures.push(toFigure(candidate, tokens));
  }
  return figures;
}

/** Offset of the next character that can begin a figure. */
function nextTrigger(text: string, from: number): number {
  TRIGGER.lastIndex = from;
  return TRIGGER.exec(text)?.index ?? text.length;
}

function recognize(tokens: readonly Token[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { type } = tokenAt(tokens, at);
    if (type !== 'word' && type !== 'number') continue;
    for (const recognizer of RECOGNIZERS) {
      const found = recognizer(tokens, at);
      if (!found) continue;
      candidates.push(found);
      at = found.last - 1;
      break;
    }
  }
  return candidates;
}

/** Turns indexes of tokens into offsets, and numbers as written into values. */
function toFigure(
  { first, last, coreFirst, coreLast, low, high, kind, bound, unit, factor }: Candidate,
  tokens: readonly Token[],
): Figure {
  const named = unit === undefined ? {} : { unit };
  return {
    start: tokenAt(tokens, first).start,
    end: tokenAt(tokens, last - 1).end,
    core: { start: tokenAt(tokens, coreFirst).start, end: tokenAt(tokens, coreLast - 1).end },
    kind,
    bound,
    low: round(low * factor),
    high: round(high * factor),
    ...(kind !== 'share' && kind !== 'duration' && named),
    stated: { low: round(low), high: round(high), ...named },
  };
}

/** Takes off what binary fractions add: 0.29 and not 0.29000000000000004. */
const round = (value: number): number => Number(value.toPrecision(12));
