import QuickLRU from 'quick-lru';
import type { Claim, Days, Difference, EntityType, FindingKind, Reason, ReviewClaim, SectionKind } from '../model.ts';
import { Amounts } from './amounts.ts';
import { gapBetween } from './gap.ts';

/** Says a message in the reader's language, with `{0}`, `{1}`… filled in. */
export type Translate = (message: string, ...values: readonly (string | number)[]) => string;

/** Messages cut at their values, which stand between the words: there are few messages, and they are said often. */
const CUT = new Map<string, readonly string[]>();

/** Says a message as it stands, in English. */
export const inEnglish: Translate = (message, ...values) => {
  let pieces = CUT.get(message);
  if (!pieces) {
    pieces = message.split(/\{(\d)\}/);
    CUT.set(message, pieces);
  }
  let said = '';
  for (const [at, piece] of pieces.entries()) said += at % 2 === 0 ? piece : String(values[Number(piece)] ?? '');
  return said;
};

/** How a claim stands to a counterpart, or to all of them. */
export type Verdict = FindingKind | 'same' | 'compatible' | 'alone';

const DAY = 86_400_000;
const DATES_IN_USE = 256;
/** So many of the words that claims share are enough to see why they stand together. */
const MOST_WORDS = 6;

/**
 * The one place where sentences for people are made. They never judge: a source is not false, it *differs*.
 * `t` is called with literals only, so that the messages to translate can be collected.
 */
export class Wording {
  readonly #t: Translate;
  readonly #amounts: Amounts;
  readonly #day: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #year: Intl.DateTimeFormat;
  /** Dates as they are told: the sources of one affair have few. */
  readonly #days = new QuickLRU<string, string>({ maxSize: DATES_IN_USE });

  constructor(t: Translate = inEnglish, locale = 'en-GB') {
    this.#t = t;
    this.#amounts = new Amounts(locale);
    const dates = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...options });
    this.#day = dates({ day: 'numeric', month: 'short' });
    this.#month = dates({ month: 'short' });
    this.#year = dates({});
  }

  verdict(verdict: Verdict): string {
    const t = this.#t;
    switch (verdict) {
      case 'same':
        return t('Same');
      case 'compatible':
      case 'hedge':
        return t('Compatible');
      case 'conflict':
        return t('Differs');
      case 'update':
        return t('Differs: later date');
      case 'does-not-add-up':
        return t('Does not add up');
      case 'adds-up':
        return t('Adds up');
      case 'alone':
        return t('No counterpart');
    }
  }

  /** How a counterpart stands to a claim, as short as a column of a table wants it. */
  relation(verdict: Verdict, isLater: boolean): string {
    if (verdict !== 'update') return this.verdict(verdict);
    return isLater ? this.#t('Later') : this.#t('Earlier');
  }

  get sameOrigin(): string {
    return this.#t('Same origin');
  }

  get singleOrigin(): string {
    return this.#t('Single origin');
  }

  /** What was read from a figure, with its bound in words: `more than 12,000`, `10 to 12 km`, `24 Oct 2024`. */
  value(claim: Claim): string {
    const t = this.#t;
    if (claim.kind === 'date') {
      const days = this.days({ low: claim.low, high: claim.high });
      if (claim.bound === 'over') return t('{0} or later', days);
      return claim.bound === 'under' ? t('{0} or earlier', days) : days;
    }
    // *A quarter* states 0.25, and *25 per cent* 25: shares are told in percent.
    const isShare = claim.kind === 'share';
    const { low, high, unit }: Claim['stated'] = isShare
      ? { low: 100 * claim.low, high: 100 * claim.high }
      : claim.stated;
    const amount = (value: number) => this.#amounts.of(claim.kind, value, unit ?? claim.unit);
    // *10 to 12 km*, but *£10 million to £12 million*.
    const first = (value: number) => (claim.kind === 'money' ? amount(value) : this.number(value));
    switch (claim.bound) {
      case 'exact':
        return low === high ? amount(low) : t('{0} to {1}', first(low), amount(high));
      case 'about':
        return low === high ? t('about {0}', amount(low)) : t('about {0} to {1}', first(low), amount(high));
      case 'over':
        return t('{0} or more', amount(low));
      case 'under':
        return t('up to {0}', amount(high));
      case 'range':
        return t('{0} to {1}', first(low), amount(high));
      case 'vague':
        return t('{0} to under {1}', first(low), amount(high));
    }
  }

  /** The value in the unit that claims are compared in, with its bound: `three weeks` is `21 days`. */
  common(claim: Claim): string {
    const { kind, low, high } = claim;
    const unit = kind === 'duration' ? 'day' : claim.unit;
    return this.value({ ...claim, stated: { low, high, ...(unit && { unit }) } });
  }

  number(value: number): string {
    return this.#amounts.number(value);
  }

  /** A day, a month, a year or a stretch of them, as narrow as it is: `24 Oct 2024`, `Oct 2024`, `2010 to 2019`. */
  days(days: Days): string {
    const key = `${days.low} ${days.high}`;
    let told = this.#days.get(key);
    if (told === undefined) {
      told = this.#told(days);
      this.#days.set(key, told);
    }
    return told;
  }

  #told({ low, high }: Days): string {
    const first = new Date(low * DAY);
    const last = new Date(high * DAY);
    const next = new Date((high + 1) * DAY);
    const wholeMonths = first.getUTCDate() === 1 && next.getUTCDate() === 1;
    const wholeYears = wholeMonths && first.getUTCMonth() === 0 && next.getUTCMonth() === 0;
    const format = wholeYears ? this.#year : wholeMonths ? this.#month : this.#day;
    const [from, to] = [format.format(first), format.format(last)];
    return from === to ? from : this.#t('{0} to {1}', from, to);
  }

  /** Who says so: the end of the chain, through whom, and how sure they are. */
  who({ attribution }: Claim): string {
    const t = this.#t;
    if (!attribution) return this.unattributed;
    const end = attribution.chain.at(-1) ?? attribution.name;
    const via = attribution.chain.slice(0, -1).join(', ');
    const who = via ? t('{0} via {1}', end, via) : end;
    if (attribution.stance === 'hedged') return t('{0}, hedged', who);
    if (attribution.stance === 'denied') return t('{0}, who disputes it', who);
    return who;
  }

  /** How far a figure is from having come about; empty where its words do not tell. */
  status({ thing }: Claim): string {
    const t = this.#t;
    switch (thing.status) {
      case 'so-far':
        return t('so far');
      case 'final':
        return t('final');
      case 'provisional':
        return t('provisional');
      case 'budget':
        return t('budget');
      case 'target':
        return t('target');
      case 'forecast':
        return t('forecast');
      case 'planned':
        return t('planned');
      case 'estimate':
        return t('estimate');
      default:
        return '';
    }
  }

  asOf(days: Days | undefined): string {
    return days ? this.#t('as of {0}', this.days(days)) : this.#t('no date');
  }

  /** What was read from a figure, and how. */
  reading(parts: readonly string[]): string {
    return this.#t('Read as {0}', parts.join(' · '));
  }

  /** Why claims were put together, in the words they share. */
  reasons(reasons: readonly Reason[]): string {
    const words = [...new Set(reasons.flatMap((reason) => (reason.kind === 'value' ? [] : reason.words)))].filter(
      (word) => !word.startsWith('*'), // a class of words, which no reader knows
    );
    if (words.length > 0) return this.#t('Put together for: {0}', words.slice(0, MOST_WORDS).join(', '));
    return reasons.some(({ kind }) => kind === 'value') ? this.#t('Put together for the same value') : '';
  }

  sources(count: number): string {
    return count === 1 ? this.#t('1 source') : this.#t('{0} sources', this.number(count));
  }

  figures(count: number): string {
    return count === 1 ? this.#t('1 figure') : this.#t('{0} figures', this.number(count));
  }

  differences(count: number): string {
    return count === 1 ? this.#t('1 difference') : this.#t('{0} differences', this.number(count));
  }

  differ(count: number): string {
    return count === 1 ? this.#t('1 differs') : this.#t('{0} differ', this.number(count));
  }

  get noneDiffers(): string {
    return this.#t('none differs');
  }

  get compare(): string {
    return this.#t('Compare');
  }

  /** Where a card has no room for all of them. */
  compareAll(count: number): string {
    return this.#t('Compare all {0}', this.number(count));
  }

  get goToCounterpart(): string {
    return this.#t('Go to counterpart');
  }

  mentions(count: number): string {
    return count === 1 ? this.#t('1 mention') : this.#t('{0} mentions', this.number(count));
  }

  /** How many independent voices stand behind a measure. */
  origins(named: number): string {
    if (named === 0) return this.#t('no named origin');
    return named === 1 ? this.#t('1 named origin') : this.#t('{0} named origins', this.number(named));
  }

  /** Some lines of a long list, by the first and the last: `101 to 200`. */
  portion(first: number, last: number): string {
    return this.#t('{0} to {1}', this.number(first), this.number(last));
  }

  more(count: number): string {
    return count === 1 ? this.#t('and 1 more') : this.#t('and {0} more', this.number(count));
  }

  kindOfEntity(type: EntityType): string {
    const t = this.#t;
    return type === 'person' ? t('person') : type === 'place' ? t('place') : t('organization');
  }

  kindsOfEntity(type: EntityType): string {
    const t = this.#t;
    return type === 'person' ? t('People') : type === 'place' ? t('Places') : t('Organizations');
  }

  /** What is said of figures that stand in a part of the page which is not the source's own text. */
  section(kind: SectionKind | undefined): string {
    if (kind === 'comment') return this.#t('in a reader comment');
    return kind === 'furniture' ? this.#t('outside the text proper') : '';
  }

  get unattributed(): string {
    return this.#t('unattributed');
  }

  /** The branches of the tree. */
  group(id: 'to-check' | 'figures' | 'sources' | 'entities' | 'who-says'): string {
    const t = this.#t;
    switch (id) {
      case 'to-check':
        return t('To check');
      case 'figures':
        return t('Figures');
      case 'sources':
        return t('Sources');
      case 'entities':
        return t('Entities');
      case 'who-says':
        return t('Who says');
    }
  }

  /** Where reading ended in a source that is too much to be read whole. */
  get readInPart(): string {
    return this.#t('Read up to here: the source is too long, or has too many numbers, to be read whole');
  }

  /** The same in the fewest words. */
  get partlyRead(): string {
    return this.#t('Read in part');
  }

  quoted(text: string): string {
    return this.#t('“{0}”', text);
  }

  get readingTitle(): string {
    return this.#t('Reading sources');
  }

  progress(done: number, all: number): string {
    return this.#t('{0} of {1}', this.number(done), this.number(all));
  }

  get noCounterpart(): string {
    return this.#t('No other source states this figure.');
  }

  get stillReading(): string {
    return this.#t('Other sources are still being read.');
  }

  alsoNamed(names: readonly string[]): string {
    return this.#t('also named {0}', names.join(', '));
  }

  /**
   * One line on a claim and those of its counterparts that stand to it in one way: what it is about, how both state it, who
   * says so, and by how much they differ.
   */
  finding(kind: FindingKind, about: string, mine: Said, other: Said, morePlaces = 0): string {
    const t = this.#t;
    const behind = ({ claim: { claim } }: Said): string => {
      const who = [claim.attribution ? this.who(claim) : '', kind === 'update' ? this.asOf(claim.asOf) : ''];
      const said = who.filter(Boolean).join(', ');
      return said ? ` (${said})` : '';
    };
    const here = t('“{0}” here{1}', mine.quote, behind(mine));
    const isHere = mine.claim.source === other.claim.source;
    const there = isHere
      ? t('“{0}” in line {1}{2}', other.quote, this.number(other.line), behind(other))
      : t('“{0}” in {1}{2}', other.quote, other.place, behind(other));
    const subject = about ? `${about[0]?.toLocaleUpperCase()}${about.slice(1)}: ` : '';
    const gap = gapBetween(t, this.#amounts, kind, mine.claim.claim, other.claim.claim);
    const rest = morePlaces > 0 ? `; ${this.otherPlaces(morePlaces)}` : '';
    return `${subject}${here}, ${there}${gap ? ` – ${gap}` : ''}${rest}`;
  }

  otherPlaces(count: number): string {
    return count === 1 ? this.#t('1 other place too') : this.#t('{0} other places too', this.number(count));
  }

  /** What a single origin means for a claim and so many counterparts. */
  oneOrigin({ quote, claim }: Said, count: number): string {
    const t = this.#t;
    const who = this.who(claim.claim);
    return count === 1
      ? t('{0}: “{1}” and 1 other place go back to {2}', this.singleOrigin, quote, who)
      : t('{0}: “{1}” and {2} other places go back to {3}', this.singleOrigin, quote, this.number(count), who);
  }

  /** A check of a source's own arithmetic in one line: what its figures give, beside what it says. */
  check(kind: FindingKind, result: Said, from: readonly Said[], expected: number): string {
    const isShare = result.claim.claim.kind === 'share';
    const given = isShare
      ? this.#amounts.of('share', Math.round(expected * 1000) / 10, undefined)
      : this.number(expected);
    const figures = from.map(({ quote }) => `“${quote}”`).join(', ');
    return this.#t('{0}: {1} give {2}; the source has “{3}”', this.verdict(kind), figures, given, result.quote);
  }

  /** Why a figure elsewhere is no counterpart of a claim: by what its definition differs. */
  notComparable(differs: Difference, mine: Claim, { quote, place, claim: { claim: other } }: Said): string {
    const t = this.#t;
    const there = t('“{0}” in {1}', quote, place);
    switch (differs) {
      case 'event':
        return t('{0} is of “{1}”, not “{2}”', there, other.thing.label, mine.thing.label);
      case 'part':
        return other.thing.whole ? t('{0} is a part of a larger number', there) : t('{0} is not of a part', there);
      case 'place': {
        // *Nationwide* names no place, but all of them.
        const names = other.thing.places.filter((it) => !it.startsWith('*')).map(withCapitals);
        return names.length > 0
          ? t('{0} is of another place: {1}', there, names.join(', '))
          : t('{0} is of a wider area', there);
      }
      case 'period':
        return other.thing.period
          ? t('{0} is of another period: {1}', there, other.thing.period)
          : t('{0} is of no such period: {1}', there, mine.thing.period ?? '');
    }
  }

  get notComparableTitle(): string {
    return this.#t('Not comparable');
  }

  /** How a headline's figure stands in the text below it. */
  headline(kind: FindingKind, headline: Said, text: Said): string {
    return kind === 'adds-up'
      ? this.#t('{0}: the headline’s “{1}” is “{2}” in the text', this.verdict(kind), headline.quote, text.quote)
      : this.#t('{0}: the headline has “{1}”, the text “{2}”', this.verdict(kind), headline.quote, text.quote);
  }
}

/** A place as it is written, from the canonical words that claims are compared by: `new york` → `New York`. */
const withCapitals = (name: string): string =>
  name.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase());

/** A claim as a message speaks of it. */
export interface Said {
  readonly claim: ReviewClaim;
  readonly quote: string;
  readonly place: string;
  /** The line it begins in, from 1. */
  readonly line: number;
}
