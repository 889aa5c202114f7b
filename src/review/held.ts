import QuickLRU from 'quick-lru';
import type { Claim, ReviewClaim, Source, SourceAnalysis } from '../model.ts';
import type { Statement } from '../packing/nouns.ts';
import { PackedAnalysis, packAnalysis, type Unpacked } from '../packing/packed-analysis.ts';
import { fingerprint } from './fingerprint.ts';

/** So many sources at least, and twice that at most, are there as text and as data: those that were asked about last. */
const IN_USE = 32;
/** And so many single claims: those of the measures that are being shown. */
const CLAIMS_IN_USE = 512;
/** So much of the text on either side of a claim tells it from the others of its source. */
const AROUND = 24;

/** What of the sources of a review is in use. */
export class InUse {
  readonly texts = new QuickLRU<HeldText, string>({ maxSize: IN_USE });
  readonly analyses = new QuickLRU<PackedAnalysis, Unpacked>({ maxSize: IN_USE });
  readonly claims = new QuickLRU<ReviewClaim, Claim>({ maxSize: CLAIMS_IN_USE });
}

/** A source as a review holds it: as bytes, which become text and data where they are asked for. */
export class HeldSource implements Source {
  readonly path: string;
  readonly analysis: PackedAnalysis;
  readonly #text: HeldText;
  readonly #inUse: InUse;

  /** A text that is not there yet is read when it is first asked for. */
  constructor(path: string, text: string | (() => string) | HeldText, analysis: SourceAnalysis, inUse: InUse) {
    this.path = path;
    this.#text = text instanceof HeldText ? text : new HeldText(text, inUse);
    const packed = analysis instanceof PackedAnalysis ? analysis.packed : packAnalysis(analysis);
    this.analysis = new PackedAnalysis(packed, inUse.analyses);
    this.#inUse = inUse;
  }

  get text(): string {
    return this.#text.whole;
  }

  /** The same source, read otherwise. */
  with(analysis: SourceAnalysis): HeldSource {
    return analysis === this.analysis ? this : new HeldSource(this.path, this.#text, analysis, this.#inUse);
  }

  /** The same as data, for who reads all of it once: none of it is in use because of that. */
  opened(): Source {
    const { path, analysis } = this;
    return { path, text: this.#text.read(), analysis: new PackedAnalysis(analysis.packed, new Map()) };
  }

  /** Its claims with their names, which need not be known. */
  named(ids = namesIn(this)): readonly ReviewClaim[] {
    return ids.map((id, index) => new HeldClaim(id, this, index, this.#inUse));
  }
}

/** A name for each claim of a source: the source, the quotation with the words around it, and a count for repeats. */
export function namesIn({ path, text, analysis }: Source): readonly string[] {
  const seen = new Map<string, number>();
  return analysis.claims.map(({ start, end }) => {
    const key = fingerprint(path, text.slice(Math.max(0, start - AROUND), end + AROUND));
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    return repeat ? `${key}-${repeat}` : key;
  });
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

class HeldText {
  #bytes: Uint8Array | string | (() => string);
  readonly #inUse: InUse;

  constructor(text: string | (() => string), inUse: InUse) {
    this.#bytes = typeof text === 'string' ? bytesOf(text) : text;
    this.#inUse = inUse;
  }

  get whole(): string {
    let text = this.#inUse.texts.get(this);
    if (text === undefined) {
      text = this.read();
      if (typeof this.#bytes !== 'string') this.#inUse.texts.set(this, text);
    }
    return text;
  }

  /** The whole text, not kept in use. */
  read(): string {
    if (typeof this.#bytes === 'function') this.#bytes = bytesOf(this.#bytes());
    return typeof this.#bytes === 'string' ? this.#bytes : DECODER.decode(this.#bytes);
  }
}

/** Half a character, as only a damaged text has one, would not come back from bytes: such a text stays as it is. */
const bytesOf = (text: string): Uint8Array | string => (text.isWellFormed() ? new TextEncoder().encode(text) : text);

/** A claim that is held with its source. */
class HeldClaim implements ReviewClaim {
  readonly id: string;
  readonly source: string;
  readonly index: number;
  readonly #analysis: PackedAnalysis;
  readonly #inUse: InUse;

  constructor(id: string, { path, analysis }: HeldSource, index: number, inUse: InUse) {
    this.id = id;
    this.source = path;
    this.index = index;
    this.#analysis = analysis;
    this.#inUse = inUse;
  }

  get statement(): Statement {
    return this.#inUse.claims.get(this) ?? this.#analysis.statement(this.index);
  }

  get claim(): Claim {
    const { claims } = this.#inUse;
    let claim = claims.get(this);
    if (!claim) {
      claim = this.#analysis.claim(this.index);
      claims.set(this, claim);
    }
    return claim;
  }
}

/** What a claim states: less than all of it, for who asks very many. */
export const statementOf = (review: ReviewClaim): Statement =>
  review instanceof HeldClaim ? review.statement : review.claim;
