import type {
  Attribution,
  Bound,
  Claim,
  Days,
  EntityType,
  Kind,
  Mention,
  Section,
  SectionKind,
  Sentence,
  SourceAnalysis,
  Span,
  Status,
  Thing,
} from '../model.ts';
import type { Reader } from './bytes.ts';
import { count, flag, list, number, oneOf, optional, record, word } from './form.ts';

/** How the nouns of model.ts are packed: a field that is new there has to be given its form here. */

const days = record<Days>({ low: number, high: number });
const span = record<Span>({ start: count, end: count });
const words = list(word);

const kind = oneOf<Kind>({ count: 0, share: 1, money: 2, measure: 3, duration: 4, rate: 5, date: 6 });
const bound = oneOf<Bound>({ exact: 0, about: 1, over: 2, under: 3, range: 4, vague: 5 });
const status = oneOf<Status>({
  'so-far': 0,
  final: 1,
  provisional: 2,
  budget: 3,
  target: 4,
  forecast: 5,
  planned: 6,
  estimate: 7,
});
const stance = oneOf<'denied' | 'hedged'>({ denied: 0, hedged: 1 });
const entityType = oneOf<EntityType>({ person: 0, place: 1, organization: 2 });
const sectionKind = oneOf<SectionKind>({
  headline: 0,
  byline: 1,
  caption: 2,
  heading: 3,
  body: 4,
  list: 5,
  table: 6,
  comment: 7,
  furniture: 8,
});

const attribution = record<Attribution>({
  start: count,
  end: count,
  name: word,
  chain: words,
  origin: word,
  stance: optional(stance),
});

const thing = record<Thing>({
  head: word,
  modifiers: words,
  event: optional(word),
  events: words,
  places: words,
  near: words,
  words,
  clause: count,
  frame: words,
  label: word,
  whole: optional(word),
  takesUp: optional(count),
  when: optional(days),
  period: optional(word),
  status: optional(status),
});

export const claim = record<Claim>({
  start: count,
  end: count,
  core: span,
  kind,
  bound,
  low: number,
  high: number,
  unit: optional(word),
  stated: record<Claim['stated']>({ low: number, high: number, unit: optional(word) }),
  yearAssumed: optional(flag),
  asOf: optional(days),
  sentence: count,
  section: count,
  thing,
  attribution: optional(attribution),
});

/** What a claim states and when that holds: what differences are told by. */
export type Statement = Pick<Claim, 'core' | 'kind' | 'bound' | 'low' | 'high' | 'asOf'>;

/** Reads that of a claim alone, which stands at its beginning. */
export const statement = (from: Reader): Statement => claim.readTo('asOf', from) as Statement;

export const mentions = list(record<Mention>({ start: count, end: count, type: entityType, name: word }));
export const sentences = list(record<Sentence>({ start: count, end: count, section: count }));
export const sections = list(
  record<Section>({
    start: count,
    end: count,
    kind: sectionKind,
    speaker: optional(word),
    under: optional(word),
    day: optional(days),
  }),
);

/** What an analysis tells of the source as a whole. */
export type Head = Omit<SourceAnalysis, 'sections' | 'sentences' | 'claims' | 'mentions'>;

export const head = record<Head>({
  title: optional(word),
  publisher: optional(word),
  author: optional(word),
  published: optional(days),
  extent: optional(count),
});
