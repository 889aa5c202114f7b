import type { Candidate } from '../candidate.ts';
import { isPluralNoun } from '../numeral.ts';
import { type Token, tokenAt } from '../tokens.ts';
import { DESIGNATORS } from '../words/designations.words.ts';
import {
  AFTER_BAR,
  AFTER_STONE,
  ALSO_NAMES,
  CASED_UNITS,
  LETTER_DURATIONS,
  LETTER_UNITS,
  POWERS,
  UNITS,
  type Unit,
} from '../words/units.words.ts';

interface Found extends Unit {
  readonly first: number;
  readonly next: number;
}

const isHyphen = (token: Token): boolean => token.text === '-' && token.gap === 'none';

/** *A second round*, *three second homes*: an ordinal unless a number stands before it, and then still in the plural. */
const isOrdinalSecond = (token: Token, after: Token, low: number): boolean =>
  token.text === 'second' && low !== 1 && after.text !== '-' && token.gap !== 'none';

/** *46 s*, *46 s and*: nothing is called *s*. */
const isSpacedSecond = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).raw === 's' && tokenAt(tokens, at).gap === 'space';

const isCapital = ({ type, text, raw }: Token): boolean => type === 'word' && raw !== text;

const isNamedPlural = (tokens: readonly Token[], first: number): boolean => {
  const { type, text, raw } = tokenAt(tokens, first - 1);
  return text === '-' || (type === 'word' && (DESIGNATORS.has(text) || (first > 1 && raw !== text)));
};

/** A temperature: *-17°C*, *30 degrees Celsius*, *90F*. */
function degrees(tokens: readonly Token[], at: number): { readonly name: string; readonly next: number } | undefined {
  const { text, type } = tokenAt(tokens, at);
  if (text !== '°' && text !== 'º' && !(type === 'word' && /^degrees?$/.test(text))) return undefined;
  const scale = tokenAt(tokens, at + 1).text;
  if (scale === 'c' || scale === 'celsius' || scale === 'centigrade') return { name: '°C', next: at + 2 };
  if (scale === 'f' || scale === 'fahrenheit') return { name: '°F', next: at + 2 };
  return { name: 'degree', next: at + 1 };
}

const upTo = (next: number, { name, kind, factor }: Unit): Unit & { readonly next: number } => ({
  name,
  kind,
  factor,
  next,
});

function baseUnit(
  tokens: readonly Token[],
  at: number,
  candidate: Candidate,
): (Unit & { readonly next: number }) | undefined {
  const token = tokenAt(tokens, at);
  if (token.type !== 'word' && !/^(?:km|m|ft)[23]$/.test(token.text)) return undefined;
  const isGlued = token.gap === 'none' && !isHyphen(tokenAt(tokens, at - 1));
  // *Runway 27L* has its letter for a name.
  const isNamed = isGlued && token.raw !== token.text && DESIGNATORS.has(tokenAt(tokens, candidate.first - 1).text);
  const letter =
    candidate.form === 'digits' && token.raw.length === 1 && !isNamed ? LETTER_UNITS.get(token.raw) : undefined;
  if (letter && (isGlued || /^[mtglL]$/.test(token.raw))) {
    // *5 m* with a space wants no noun behind it that *million* would count.
    return upTo(at + 1, letter);
  }
  const duration =
    candidate.form === 'digits' && (isGlued || isSpacedSecond(tokens, at))
      ? LETTER_DURATIONS.get(token.raw)
      : undefined;
  // *under-25s*, *his 30s* are people, *45s* is a time.
  // *Boeing 787s*, *Year 7s* are names.
  const isPlural =
    token.raw === 's' && (candidate.low % 10 === 0 || candidate.low > 100 || isNamedPlural(tokens, candidate.first));
  if (duration && !isPlural) return upTo(at + 1, duration);
  // *6ft 2in*
  if (token.text === 'in' && isGlued && candidate.form === 'digits')
    return { name: 'inch', kind: 'measure', factor: 1, next: at + 1 };
  const isLight =
    token.text === 'light' && /^years?$/.test(tokenAt(tokens, at + 1 + Number(isHyphen(tokenAt(tokens, at + 1)))).text);
  if (isLight)
    return { name: 'light-year', kind: 'measure', factor: 1, next: at + 2 + Number(isHyphen(tokenAt(tokens, at + 1))) };
  // *12 bar*; *12 bar stools*
  if (
    token.text === 'bar' &&
    candidate.form === 'digits' &&
    (tokenAt(tokens, at + 1).type !== 'word' || AFTER_BAR.has(tokenAt(tokens, at + 1).text))
  )
    return { name: 'bar', kind: 'measure', factor: 1, next: at + 1 };
  // *424 parts per million*
  if (/^parts?$/.test(token.text) && tokenAt(tokens, at + 1).text === 'per' && PARTS.has(tokenAt(tokens, at + 2).text))
    return { name: PARTS.get(tokenAt(tokens, at + 2).text) ?? '', kind: 'measure', factor: 1, next: at + 3 };
  // *4,000 flight hours* last as long as other hours.
  if (/^(?:flight|flying|man|working|person)$/.test(token.text) && tokenAt(tokens, at + 1).text === 'hours')
    return { name: 'hour', kind: 'duration', factor: 1 / 24, next: at + 2 };
  const after = tokenAt(tokens, at + 1);
  const cased = CASED_UNITS.get(token.raw);
  if (cased) return upTo(at + 1, cased);
  const hours = wattHours(tokens, at);
  if (hours) return hours;
  if (ALSO_NAMES.has(token.raw) && isPluralNoun(after)) return undefined;
  // *three stone in a year*; *three stone bridges*
  if (token.text === 'stone' && after.type === 'word' && !AFTER_STONE.has(after.text)) return undefined;
  // Pounds that are money were read before: *200 pounds of flour*, *a 500-pound bomb*.
  if (/^pounds?$/.test(token.text)) return { name: 'lb', kind: 'measure', factor: 1, next: at + 1 };
  const unit = UNITS.get(token.text);
  // *Three Mile Island*
  const isName =
    isCapital(token) && isCapital(tokenAt(tokens, candidate.first)) && !token.text.endsWith('s') && candidate.low !== 1;
  if (isName && isCapital(after)) return undefined;
  if (unit && !isOrdinalSecond(token, after, candidate.low)) return upTo(at + 1, unit);
  return undefined;
}

/** *300 kilowatt-hours*, *2 terawatt hours* */
function wattHours(tokens: readonly Token[], at: number): (Unit & { readonly next: number }) | undefined {
  const watts = UNITS.get(tokenAt(tokens, at).text);
  if (watts === undefined || !/^[kMGT]?W$/.test(watts.name)) return undefined;
  const hyphen = isHyphen(tokenAt(tokens, at + 1)) ? 1 : 0;
  return /^(?:hour|hours)$/.test(tokenAt(tokens, at + 1 + hyphen).text)
    ? { name: `${watts.name}h`, kind: 'measure', factor: 1, next: at + 2 + hyphen }
    : undefined;
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['million', 'ppm'],
  ['billion', 'ppb'],
]);

/** The unit behind a number, or the word before it that makes it one: *3.4-kilometre*, *sq. m*, *magnitude 6.7*. */
export function readUnit(tokens: readonly Token[], candidate: Candidate): Found | undefined {
  const { first, last } = candidate;
  const measure = (name: string, next: number, from = first): Found => ({
    name,
    kind: 'measure',
    factor: 1,
    first: from,
    next,
  });
  const before = tokenAt(tokens, first - 1);
  if (/^M(?:w|L|b|s|ww)?$/.test(before.raw) && /^\d\.\d$/.test(tokenAt(tokens, first).raw))
    return measure('magnitude', last, first - 1);
  if (before.text === 'magnitude' || (before.text === 'of' && tokenAt(tokens, first - 2).text === 'magnitude'))
    return measure('magnitude', last);

  let at = last;
  if (isHyphen(tokenAt(tokens, at)) && tokenAt(tokens, at + 1).gap === 'none') at++;
  // *millions of barrels*, *hundreds of miles*
  if (candidate.form === 'vague' && tokenAt(tokens, at).text === 'of') at++;
  if (tokenAt(tokens, at).text === 'magnitude') return measure('magnitude', at + 1);
  const temperature = degrees(tokens, at);
  if (temperature) return measure(temperature.name, temperature.next);

  let power = POWERS.get(tokenAt(tokens, at).text);
  if (power) {
    at++;
    if (tokenAt(tokens, at).text === '.') at++;
    if (isHyphen(tokenAt(tokens, at))) at++;
  }
  const unit = baseUnit(tokens, at, candidate);
  if (!unit || (power && unit.kind === 'duration')) return undefined;
  let next = unit.next;
  const raised = tokenAt(tokens, next).text === '^' ? ['', '', '²', '³'][tokenAt(tokens, next + 1).value] : undefined;
  if (raised) {
    power = raised;
    next += 2;
  }
  if (!power && /^[²³]$/.test(tokenAt(tokens, next).text)) power = tokenAt(tokens, next++).text;
  if (power) return measure(`${unit.name}${power}`, next);
  // *320 km/h*, *60 kilometres per hour*, *12 m/s*
  const isLength = /^(?:km|m|mile|foot|knot)$/.test(unit.name);
  const slash = tokenAt(tokens, next).text;
  const time = tokenAt(tokens, next + 1).text;
  if (isLength && (slash === '/' || slash === 'per' || slash === 'an') && /^(?:h|hr|hour|s|second)$/.test(time)) {
    return measure(`${unit.name}/${time.startsWith('h') ? 'h' : 's'}`, next + 2);
  }
  const { name, kind, factor } = unit;
  return { name, kind, factor, first, next };
}
