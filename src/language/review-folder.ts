import type { Location, Position, Range } from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import type { Entity, EntityMention, Finding, FindingKind, Measure, ReviewClaim, Source, Span } from '../model.ts';
import type { Corpus } from '../review/corpus.ts';
import { TURNS } from './markdown.ts';
import { MeasureHandles } from './measure-handles.ts';
import { Lines } from './positions.ts';
import { SourceIndex } from './source-index.ts';
import { SourceNames } from './source-names.ts';
import type { Said, Wording } from './wording.ts';

/** How much a kind of finding asks for a look: the first is the most pressing. */
export const PRESSING: readonly FindingKind[] = ['does-not-add-up', 'conflict', 'update', 'hedge', 'adds-up'];

/** A claim that is not comparable with another, and why. */
export interface NearLine {
  readonly claim: ReviewClaim;
  readonly text: string;
}

const NO_LINES = new Lines('');

/** One workspace folder under review, as the editor features see it: what the sources say, and where that stands. */
export class ReviewFolder {
  readonly uri: string;
  readonly name: string;
  /** Replaced as a whole where a folder was read. */
  corpus: Corpus;
  readonly say: Wording;
  /** Whether sources are still to be read, so that what other sources say is not known yet. */
  reading = false;
  readonly #root: URI;
  readonly #handles = new MeasureHandles();
  readonly #names = new SourceNames();
  #index: { readonly sources: readonly Source[]; readonly index: SourceIndex } | undefined;
  /** A measure that changes is another object, so that this stays true. */
  readonly #worst = new WeakMap<Measure, FindingKind | undefined>();
  readonly #uris = new Map<string, string>();
  /** What was made of one state of the review, by its name. */
  #made: { readonly of: readonly Measure[]; readonly sources: readonly Source[]; readonly by: Map<string, unknown> } = {
    of: [],
    sources: [],
    by: new Map(),
  };
  /** Where lines begin, of every source that was asked about: it is small, and findings lead from any source to any other. */
  readonly #lines = new WeakMap<Source, Lines>();

  constructor(uri: string, corpus: Corpus, say: Wording, name?: string) {
    this.#root = URI.parse(uri);
    this.uri = this.#root.toString();
    this.name = name ?? Utils.basename(this.#root);
    this.corpus = corpus;
    this.say = say;
  }

  /** The URI of a source, written as VS Code writes it. */
  uriOf(path: string): string {
    let uri = this.#uris.get(path);
    if (uri === undefined) {
      uri = Utils.joinPath(this.#root, path).toString();
      this.#uris.set(path, uri);
    }
    return uri;
  }

  /** The path of a file below this folder; undefined for any other. */
  pathOf(uri: string): string | undefined {
    const { scheme, authority, path } = URI.parse(uri);
    const root = this.#root.path.endsWith('/') ? this.#root.path : `${this.#root.path}/`;
    const inside = scheme === this.#root.scheme && authority === this.#root.authority && path.startsWith(root);
    return inside ? path.slice(root.length) : undefined;
  }

  /** The lines of a source as last read; found once. */
  lines(path: string): Lines {
    const source = this.corpus.source(path);
    if (!source) return NO_LINES;
    let lines = this.#lines.get(source);
    if (!lines) {
      lines = new Lines(source.text);
      this.#lines.set(source, lines);
    }
    return lines;
  }

  range(path: string, span: Span): Range {
    return this.lines(path).range(span);
  }

  place(path: string, span: Span): Location {
    return { uri: this.uriOf(path), range: this.range(path, span) };
  }

  placeOf({ source, claim }: ReviewClaim): Location {
    return this.place(source, claim);
  }

  /** A link that opens a place and selects it; made of our own parts only. */
  linkTo({ uri, range: { start, end } }: Location): string {
    return `${uri}#L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`;
  }

  /** The figure as written, on one line. */
  quote({ source, claim }: ReviewClaim): string {
    return this.textOf(source, claim);
  }

  /** A part of a source on one line, to be shown among words of our own, which it must not turn around. */
  textOf(path: string, { start, end }: Span): string {
    return (this.corpus.source(path)?.text.slice(start, end) ?? '').replace(/\s+/g, ' ').replace(TURNS, '');
  }

  /** The sources by what texts call them. */
  get sourceIndex(): SourceIndex {
    const { sources } = this.corpus;
    if (this.#index?.sources !== sources) this.#index = { sources, index: new SourceIndex(sources) };
    return this.#index.index;
  }

  /** The one short name of a source. */
  nameOf(path: string): string {
    return this.#names.nameOf(path, this.corpus.sources);
  }

  /** A place as people point to it: the source's name and the line. */
  placeName(path: string, { start }: Span): string {
    return `${this.nameOf(path)}:${this.lines(path).position(start).line + 1}`;
  }

  /** A claim as a message speaks of it. */
  said(claim: ReviewClaim): Said {
    const line = this.lines(claim.source).position(claim.claim.start).line + 1;
    return { claim, quote: this.quote(claim), place: this.placeName(claim.source, claim.claim), line };
  }

  /** A finding in one line. */
  message({ kind, a, b, from, expected }: Finding): string {
    if (from && expected === undefined) return this.say.headline(kind, this.said(a), this.said(b));
    if (!from || expected === undefined)
      return this.say.finding(kind, this.corpus.measureOf(a.id)?.label ?? '', this.said(a), this.said(b));
    const given = from.map((it) => this.said(it));
    return this.say.check(kind, this.said(a), given, expected);
  }

  sourceOf(claim: ReviewClaim): Source | undefined {
    return this.corpus.source(claim.source);
  }

  claimAt(path: string, position: Position): ReviewClaim | undefined {
    return this.corpus.claimAt(path, this.lines(path).offset(position));
  }

  entityAt(path: string, position: Position): { readonly entity: Entity; readonly mention: EntityMention } | undefined {
    return this.corpus.entityAt(path, this.lines(path).offset(position));
  }

  /** A name for a measure that outlasts edits of its figures, for whoever shows it. */
  handleOf(measure: Measure): string {
    return this.#handles.handleOf(this.corpus.measures, measure);
  }

  measureBy(handle: string): Measure | undefined {
    return this.#handles.measureOf(this.corpus.measures, handle);
  }

  /** The other claims of a claim's measure, in the measure's order. */
  counterparts(claim: ReviewClaim): readonly ReviewClaim[] {
    return this.corpus.measureOf(claim.id)?.claims.filter(({ id }) => id !== claim.id) ?? [];
  }

  /** What looks like a counterpart of a claim and counts something else, one line each. */
  nearTo(claim: ReviewClaim): readonly NearLine[] {
    return this.corpus.nearTo(claim).map(({ claim: near, differs }) => ({
      claim: near,
      text: this.say.notComparable(differs, claim.claim, this.said(near)),
    }));
  }

  /** Whether a claim is stated differently elsewhere. */
  isDifferent(claimId: string): boolean {
    return this.corpus.kindsOf(claimId).some((kind) => kind !== 'adds-up');
  }

  /** The most pressing of some kinds; undefined where there are none. */
  worst(kinds: readonly FindingKind[]): FindingKind | undefined {
    return PRESSING.find((kind) => kinds.includes(kind));
  }

  /** What is made of the review as it is now: made once, and anew after a change. One name is always made the same way. */
  once<T>(name: string, make: () => T): T {
    const { measures, sources } = this.corpus;
    if (this.#made.of !== measures || this.#made.sources !== sources)
      this.#made = { of: measures, sources, by: new Map() };
    const { by } = this.#made;
    if (!by.has(name)) by.set(name, make());
    return by.get(name) as T;
  }

  worstOfMeasure(measure: Measure): FindingKind | undefined {
    if (!this.#worst.has(measure)) {
      this.#worst.set(measure, this.worst(this.corpus.kindsAmong(measure)));
    }
    return this.#worst.get(measure);
  }
}
