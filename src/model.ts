/**
 * The nouns of Source Review. Everything here is plain, read-only data: it can be cached, sent to a worker and compared.
 * The words are those of ARCHITECTURE.md's table; use no others.
 */

/** A half-open range of UTF-16 offsets into a source's text, exactly as the editor has it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** First and last day that a date's words can mean, both included, as whole days since 1970-01-01. */
export interface Days {
  readonly low: number;
  readonly high: number;
}

export type Bound = 'exact' | 'about' | 'over' | 'under' | 'range' | 'vague';
export type Kind = 'count' | 'share' | 'money' | 'measure' | 'duration' | 'rate' | 'date';

/** What part of a source a stretch of text is. Figures in `comment` and `furniture` are known as such. */
export type SectionKind =
  | 'headline'
  | 'byline'
  | 'caption'
  | 'heading'
  | 'body'
  | 'list'
  | 'table'
  | 'comment'
  | 'furniture';

export interface Section extends Span {
  readonly kind: SectionKind;
  /** Who speaks here, where the layout tells: the author of a reader comment, the speaker in a transcript. */
  readonly speaker?: string;
  /** The heading that this section stands under, as written. */
  readonly under?: string;
  /** The day that the layout gives this section: an entry of a live blog, a dated comment. */
  readonly day?: Days;
}

export interface Sentence extends Span {
  /** Index into the analysis' sections. */
  readonly section: number;
}

/** What was read from a figure before anyone asks what it counts. Its span is the number with its hedge and unit. */
export interface Figure extends Span {
  /** The bare number or date words. */
  readonly core: Span;
  readonly kind: Kind;
  readonly bound: Bound;
  /**
   * The value: the same number twice where it is a single value. Shares are fractions of 1, money is in units of the
   * currency, durations are in days, dates are days since 1970-01-01, measures are in `unit` as written.
   */
  readonly low: number;
  readonly high: number;
  /** Currency code, unit of measure as a canonical singular (`km`, `tonne`, `barrel`), or `unit per unit` for a rate. */
  readonly unit?: string;
  /** The numbers as written, scale words applied, nothing converted: `40 per cent` is 40, `three weeks` is 3. */
  readonly stated: { readonly low: number; readonly high: number; readonly unit?: string };
  /** True where the text leaves the year (or month) of a date open, and it was filled in from the source's own date. */
  readonly yearAssumed?: true;
}

/** Who the source names for a claim. Absent where the source speaks for itself. */
export interface Attribution extends Span {
  /** The name in the source's words, as a full name where the source has one: `Volodymyr Zelensky` for `he said`. */
  readonly name: string;
  /** The chain from the nearest voice to the end: `['Reuters', 'John Kirby']` for `Kirby, as cited by Reuters`. */
  readonly chain: readonly string[];
  /** The end of the chain, canonical, for counting independent origins. */
  readonly origin: string;
  /** `denied` where the voice disputes the figure; `hedged` where it only suggests it (`believes`, `suggest`). */
  readonly stance?: 'denied' | 'hedged';
}

export type Status = 'so-far' | 'final' | 'provisional' | 'budget' | 'target' | 'forecast' | 'planned' | 'estimate';

/** What a claim says about what is counted. Every word in it is canonical: lower case, singular, one synonym. */
export interface Thing {
  /** The head noun: `soldier`, `casualty`, `case`; empty where none was found. */
  readonly head: string;
  /** Words that narrow the head: `north korean`, `residential`. */
  readonly modifiers: readonly string[];
  /** What happened to it: `killed`, `killed-or-injured`, `sent`, `cancelled`; absent where nothing did. */
  readonly event?: string;
  /** All that happens in the figure's own words, nearest first; else in its clause, else in its heading. */
  readonly events: readonly string[];
  readonly places: readonly string[];
  /** The stretch of time it is counted over, as canonical words: `past week`, `since october`, `2023`. */
  readonly period?: string;
  /** The days that a date in its clause gives: *57 people died in 1974*. */
  readonly when?: Days;
  /** How far it is from having come about, where its own words tell. */
  readonly status?: Status;
  /** What it is a part of, for shares and parts: `of the fighting force`. */
  readonly whole?: string;
  /** The content words that belong to the figure alone, nearest first. */
  readonly near: readonly string[];
  /** The other content words of its sentence, for weighing by rarity; the first `clause` of them are its clause's. */
  readonly words: readonly string[];
  readonly clause: number;
  /** What it stands under or takes up: the heading, the question before it, the thing counted before it. */
  readonly frame: readonly string[];
  /** Index of the earlier claim of its source of which another voice or an earlier state is given: *police said 40*. */
  readonly takesUp?: number;
  /** What is counted, in the source's own words and case, for people. */
  readonly label: string;
}

export interface Claim extends Figure {
  /** Indexes into the analysis' sentences and sections. */
  readonly sentence: number;
  readonly section: number;
  readonly thing: Thing;
  readonly attribution?: Attribution;
  /** The day or days at which the figure is stated to hold; absent where neither text nor source's date tells. */
  readonly asOf?: Days;
}

export type EntityType = 'person' | 'place' | 'organization';

/** One place in a source where an entity is named. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** The fullest name that this source gives the entity; mentions with one name and type are one entity. */
  readonly name: string;
}

/** All that is read from one text, knowing no other. Offsets are into that text. */
export interface SourceAnalysis {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** The source's own date, as precisely as the text gives it. */
  readonly published?: Days;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** Where reading ended, in a text that is too long or has too many numbers to be read whole. */
  readonly extent?: number;
}

/** A source under review: its path relative to the folder under review, with forward slashes, and what was read. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly analysis: SourceAnalysis;
}

/** A claim with a name that outlives edits elsewhere in the text. */
export interface ReviewClaim {
  /** Fingerprint of source, quotation and context; never an offset. */
  readonly id: string;
  readonly source: string;
  /** Its place among the claims of its source, which are in the order of the text. */
  readonly index: number;
  readonly claim: Claim;
}

/** Why two claims were put together, as data; sentences for people are made in language/wording.ts. */
export type Reason =
  | {
      readonly kind: 'head' | 'modifier' | 'event' | 'place' | 'period' | 'unit' | 'word' | 'attribution';
      readonly words: readonly string[];
    }
  | { readonly kind: 'value' };

/** The question that several claims answer. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** In the order of the sources' dates, then paths, then offsets. */
  readonly claims: readonly ReviewClaim[];
  readonly reasons: readonly Reason[];
  /** Number of independent origins among the claims. */
  readonly origins: number;
}

export type Relation = 'agree' | 'hedge' | 'update' | 'conflict';
export type FindingKind = Exclude<Relation, 'agree'> | 'adds-up' | 'does-not-add-up';

/** A pair of claims of one measure that do not agree, or a check of one source's own arithmetic. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly a: ReviewClaim;
  readonly b: ReviewClaim;
  /** The measure's id; absent for checks inside one source. */
  readonly measure?: string;
  /** For a check: the figures that `a` should follow from, `b` the first of them. */
  readonly from?: readonly ReviewClaim[];
  /** The number that they give; absent where a headline is held against its text. */
  readonly expected?: number;
}

/** In what two definitions are one step apart. */
export type Difference = 'event' | 'part' | 'period' | 'place';

/** A claim that looks like a counterpart and is not comparable, for it counts something else. */
export interface Near {
  readonly claim: ReviewClaim;
  readonly differs: Difference;
}

export interface EntityMention extends Span {
  readonly source: string;
}

/** A person, place or organization across all sources. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Every other name it is given, as written. */
  readonly aliases: readonly string[];
  /** How often it is named, and where: by path, then offset. */
  readonly mentionCount: number;
  readonly mentions: readonly EntityMention[];
}
