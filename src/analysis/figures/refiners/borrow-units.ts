import type { Figure, Kind } from '../../../model.ts';
import type { Candidate, Refiner } from '../candidate.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { UNITS } from '../words/units.words.ts';

/** What a bare number may take over from the figure before it. */
interface Lender {
  readonly kind: Kind;
  readonly unit: string;
  readonly factor: number;
  readonly stated: number;
}

/** How far back, in characters, a figure of an earlier sentence can lend its unit. */
const REACH = 250;

/** Words behind a number that is not followed by what it counts. */
const NO_NOUN =
  /^(?:if|and|but|or|when|while|is|was|before|after|to|for|from|as|against|compared|last|this|than|that|at|on|in|a|because|yesterday|today|then|now)$/;
const QUAKE =
  /^(?:earthquakes?|quakes?|tremors?|aftershocks?|magnitudes?|richter|seismology|seismologists?|seismic|usgs|epicentre|epicenter)$/;
const WEATHER = /^(?:night|temperatures?|degrees|cold|celsius|winter|overnight|frost|freezing|weather|thermometer)$/;
const PAYING =
  /^(?:pledged|pledges|paid|pays|pay|paying|donated|donate|donates|spent|spend|costs?|costing|worth|earn|earns|earned|offered|offers|promised|awarded|fined|raised|invested|owed|owes|borrowed|lent|charged|salary|fee|fine)$/;
/** Where points are counted and are no percent: sport, shares, scores. */
const POINTS_OF_PLAY =
  /^(?:scored|game|games|rebounds|assists|match|season|league|championship|standings|table|team|player|index|nasdaq|dow|nikkei|ftse|dax|sensex|nifty|shares|stocks|closed|averaged|averaging|quarter|playoffs|win|loss|lead|led|deficit)$/;

function has(tokens: readonly Token[], pattern: RegExp): boolean {
  return tokens.some(({ text }) => pattern.test(text));
}

const isBare = (candidate: Candidate): boolean =>
  candidate.kind === 'count' &&
  candidate.unit === undefined &&
  (candidate.form === 'digits' || candidate.form === 'words') &&
  candidate.low !== 1;

/** True where nothing is counted behind a number: *a second dose makes it 97.* */
function isAlone(tokens: readonly Token[], last: number): boolean {
  const { type, text, gap } = tokenAt(tokens, last);
  if (type === 'end') return true;
  if (type === 'word') return NO_NOUN.test(text);
  return type === 'symbol' && !(text === '-' && gap === 'none') && !/^[%/$£€:(]$/.test(text);
}

function lenderIn(previous: Candidate | undefined, before: Figure | undefined, start: number): Lender | undefined {
  if (previous) {
    const { kind, unit, factor, low } = previous;
    return unit === undefined ? undefined : { kind, unit, factor, stated: low };
  }
  if (!before || start - before.end > REACH || before.stated.unit === undefined) return undefined;
  const stated = before.stated.low;
  return { kind: before.kind, unit: before.stated.unit, factor: stated === 0 ? 1 : before.low / stated, stated };
}

/** *93 per cent with two doses, 97 with three*: the same order of magnitude, and a unit that is said once. */
function borrow(candidate: Candidate, lender: Lender, isSameSentence: boolean): Candidate | undefined {
  const { kind, unit, factor, stated } = lender;
  const ratio = candidate.low / stated;
  if (kind === 'count' || kind === 'date' || (kind === 'duration' && unit === 'year') || unit === 'time')
    return undefined;
  if (kind === 'money' && (isSameSentence ? candidate.low < 1000 : true)) return undefined;
  if (kind === 'share' && (unit !== '%' || candidate.low > 100)) return undefined;
  return ratio > 1 / 3 && ratio < 3 ? { ...candidate, kind, unit, factor } : undefined;
}

function fromContext(candidate: Candidate, tokens: readonly Token[]): Candidate | undefined {
  const measure = (unit: string): Candidate => ({ ...candidate, kind: 'measure', unit });
  const number = tokenAt(tokens, candidate.coreFirst);
  // *The institute put it at 6.7*
  if (/^[2-9]\.\d$/.test(number.raw) && has(tokens, QUAKE)) return measure('magnitude');
  // *It was minus fifteen at night*
  if (candidate.low < 0 && has(tokens, WEATHER)) return measure('°C');
  // *timed in seconds, 90 of them*
  if (
    tokenAt(tokens, candidate.last).text === 'of' &&
    tokenAt(tokens, candidate.last + 1).text === 'them' &&
    tokenAt(tokens, candidate.first - 1).text === ','
  ) {
    const unit = UNITS.get(tokenAt(tokens, candidate.first - 2).text);
    if (unit) return { ...candidate, kind: unit.kind, unit: unit.name, factor: unit.factor };
  }
  return undefined;
}

/** *1.3 points* of a raise or a poll; a game's points and an index's are counts. */
function points(candidate: Candidate, tokens: readonly Token[]): Candidate | undefined {
  const isPoints = /^points?$/.test(tokenAt(tokens, candidate.last).text);
  if (!isPoints || Number.isInteger(candidate.low) || candidate.low > 60 || has(tokens, POINTS_OF_PLAY))
    return undefined;
  return { ...candidate, kind: 'share', unit: 'percentage point', factor: 0.01, last: candidate.last + 1 };
}

/** *€4m to the city and 300,000 to each family*: money that is said once. */
function money(
  candidate: Candidate,
  candidates: readonly Candidate[],
  tokens: readonly Token[],
): Candidate | undefined {
  if (candidate.low < 1000 || !PAYING.test(tokenAt(tokens, candidate.first - 1).text)) return undefined;
  const lender = candidates.find(({ kind }) => kind === 'money');
  return lender && { ...candidate, kind: 'money', ...(lender.unit !== undefined && { unit: lender.unit }) };
}

/** A number without a unit and without a noun takes the unit of the figure before it, or what its sentence is about. */
export const borrowUnits: Refiner = (candidates, tokens, before) => {
  const result: Candidate[] = [];
  for (const candidate of candidates) {
    // A *two* or *one* between does not break the thread: *93 per cent. Two is better: 97.*
    const previous = result.findLast(({ kind, low }) => kind !== 'count' || low > 2);
    let found: Candidate | undefined;
    if (isBare(candidate) || candidate.low < 0) {
      found = points(candidate, tokens) ?? fromContext(candidate, tokens);
      if (!found && isAlone(tokens, candidate.last)) {
        const lender = lenderIn(previous, before.at(-1), tokenAt(tokens, candidate.first).start);
        found = money(candidate, candidates, tokens) ?? (lender && borrow(candidate, lender, previous !== undefined));
      }
    }
    result.push(found ?? candidate);
  }
  return result;
};
