import type { Claim, Days, Mention, Section, Sentence, SourceAnalysis } from '../model.ts';
import { type Packed, Reader, Writer } from './bytes.ts';
import type { Form } from './form.ts';
import { claim, head, mentions, type Statement, sections, sentences, statement } from './nouns.ts';

const FIXED = 4;

/** The lists of an analysis, as far as they were asked for. */
export interface Unpacked {
  sections?: readonly Section[];
  sentences?: readonly Sentence[];
  claims?: readonly Claim[];
  mentions?: readonly Mention[];
}

/** Where what was unpacked is kept for those who soon ask again: a map that forgets, or one that does not. */
type Kept = Pick<Map<PackedAnalysis, Unpacked>, 'get' | 'set'>;

/**
 * Packs an analysis: its head, sections, sentences and mentions, then its claims one by one; at the end, where each of
 * these begins and how many claims there are.
 */
export function packAnalysis(analysis: SourceAnalysis): Packed {
  const to = new Writer();
  const starts: number[] = [];
  const put = <T>(form: Form<T>, value: T): void => {
    starts.push(to.size);
    form.write(value, to);
  };
  put(head, analysis);
  put(sections, analysis.sections);
  put(sentences, analysis.sentences);
  put(mentions, analysis.mentions);
  for (const it of analysis.claims) put(claim, it);
  for (const start of starts) to.fixed(start);
  to.fixed(analysis.claims.length);
  return to.take();
}

/** An analysis that is held as bytes: its lists are unpacked when they are asked for, and claims one by one too. */
export class PackedAnalysis implements SourceAnalysis {
  declare readonly title?: string;
  declare readonly publisher?: string;
  declare readonly author?: string;
  declare readonly published?: Days;
  declare readonly extent?: number;
  readonly #count: number;
  readonly #packed: Packed;
  readonly #recent: Kept;

  /** What was unpacked is found again among the recent ones. */
  constructor(packed: Packed, recent: Kept) {
    this.#packed = packed;
    this.#recent = recent;
    this.#count = new Reader(packed, packed.bytes.length - FIXED).fixed();
    Object.assign(this, head.read(this.#from(HEAD)));
  }

  get sections(): readonly Section[] {
    const unpacked = this.#unpacked();
    unpacked.sections ??= sections.read(this.#from(SECTIONS));
    return unpacked.sections;
  }

  get sentences(): readonly Sentence[] {
    const unpacked = this.#unpacked();
    unpacked.sentences ??= sentences.read(this.#from(SENTENCES));
    return unpacked.sentences;
  }

  get mentions(): readonly Mention[] {
    const unpacked = this.#unpacked();
    unpacked.mentions ??= mentions.read(this.#from(MENTIONS));
    return unpacked.mentions;
  }

  get claims(): readonly Claim[] {
    const unpacked = this.#unpacked();
    unpacked.claims ??= Array.from({ length: this.#count }, (_, index) => claim.read(this.#from(CLAIMS + index)));
    return unpacked.claims;
  }

  /** One claim, by its place among those of its source. */
  claim(index: number): Claim {
    return this.#recent.get(this)?.claims?.[index] ?? claim.read(this.#from(CLAIMS + index));
  }

  /** What a claim states, by its place. */
  statement(index: number): Statement {
    return this.#recent.get(this)?.claims?.[index] ?? statement(this.#from(CLAIMS + index));
  }

  get packed(): Packed {
    return this.#packed;
  }

  #unpacked(): Unpacked {
    let unpacked = this.#recent.get(this);
    if (!unpacked) {
      unpacked = {};
      this.#recent.set(this, unpacked);
    }
    return unpacked;
  }

  /** A reader at the beginning of a part, by its number. */
  #from(part: number): Reader {
    const { bytes } = this.#packed;
    const starts = bytes.length - FIXED * (1 + CLAIMS + this.#count);
    return new Reader(this.#packed, new Reader(this.#packed, starts + FIXED * part).fixed());
  }
}

/** The parts by number, in the order in which they are packed; each claim is one, from `CLAIMS` on. */
const HEAD = 0;
const SECTIONS = 1;
const SENTENCES = 2;
const MENTIONS = 3;
const CLAIMS = 4;
