import type { Attribution, Claim, Days, Figure, Mention, Section, Sentence, Thing } from '../../model.ts';
import { cuesIn } from '../words/cues.ts';
import type { Token } from '../words/token.ts';
import { tokenize } from '../words/tokenize.ts';
import type { Writable } from '../writable.ts';
import { asOfCues, readAsOf } from './as-of.ts';
import { type Concept, readConcepts } from './concepts.ts';
import { readReckoned } from './reckoned.ts';
import { type Counted, readThings } from './thing.ts';

/** What the earlier steps of `analyse` have read, for the step that turns figures into claims. */
export interface Readings {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** The tokens of every sentence. */
  readonly words: readonly (readonly Token[])[];
  /** Whom the source names for a figure; those it vouches for itself are not in it. */
  readonly attributions: ReadonlyMap<Figure, Attribution>;
  readonly published: Days | undefined;
}

const NOTHING: Thing = {
  head: '',
  modifiers: [],
  events: [],
  places: [],
  near: [],
  words: [],
  clause: 0,
  frame: [],
  label: '',
};
/** How many figures back a bare one may take up. */
const REACH = 6;

/** The sentence before, which *it was 2027* and *the figure stood at 213* take up; a question and its answer go together. */
function leadOf(
  text: string,
  sentences: readonly Sentence[],
  conceptsOf: (index: number) => readonly Concept[],
  index: number,
): readonly Concept[] {
  const concepts: Concept[] = [];
  for (let at = index - 1; at >= 0 && at >= index - 2; at--) {
    const sentence = sentences[at];
    if (!sentence || (at < index - 1 && text[sentence.end - 1] !== '?')) break;
    const section = sentences[index]?.section;
    if (sentence.section !== section && text[sentence.end - 1] !== '?') break;
    concepts.push(...conceptsOf(at));
  }
  return concepts;
}

/** A transcript's *DF:* is no word about the figure. */
function withoutSpeaker(tokens: readonly Token[], section: Section | undefined): readonly Token[] {
  if (!section?.speaker) return tokens;
  const colon = tokens.slice(0, 8).findIndex(({ lower }) => lower === ':');
  return colon < 0 ? tokens : tokens.slice(colon + 1);
}

/** What is read of a figure, beside its number. */
interface Said {
  readonly sentence: number;
  readonly section: number;
  readonly thing: Thing;
  readonly attribution: Attribution | undefined;
  readonly asOf: Days | undefined;
}

function toClaim(figure: Figure, { sentence, section, thing, attribution, asOf }: Said): Claim {
  const { start, end, core, kind, bound, low, high, unit, stated, yearAssumed } = figure;
  const claim: Writable<Claim> = { start, end, core, kind, bound, low, high, stated, sentence, section, thing };
  if (unit !== undefined) claim.unit = unit;
  if (yearAssumed) claim.yearAssumed = yearAssumed;
  if (attribution) claim.attribution = attribution;
  if (asOf) claim.asOf = asOf;
  return claim;
}

/** Turns figures into claims: what is counted, who says so, and at which day it holds. */
export function readClaims(
  text: string,
  { sections, sentences, mentions, figures, words, attributions, published }: Readings,
): readonly Claim[] {
  const claims: Claim[] = [];
  const reckoned = readReckoned(text, figures, published);
  const known: (readonly Concept[] | undefined)[] = [];
  /** The words of a sentence; those of the next one may take them up. */
  const conceptsOf = (index: number): readonly Concept[] => {
    const concepts = known[index] ?? readConcepts(words[index] ?? []);
    known[index] = concepts;
    return concepts;
  };
  // The first sentence of the text proper.
  const first = sentences.findIndex(({ section }) => sections[section]?.kind === 'body');
  const topic = first < 0 ? [] : conceptsOf(first);
  let under: string | undefined;
  let heading: readonly Concept[] = [];
  let next = 0;
  let mention = 0;
  let told: { section: number; days: Days } | undefined;
  let before: { thing: Thing; asOf: Days; sentence: number } | undefined;
  const counted: (Counted & { readonly section: number; readonly sentence: number })[] = [];
  sentences.forEach((sentence, index) => {
    const from = next;
    while (next < figures.length && (figures[next]?.start ?? 0) < sentence.end) next++;
    if (next === from) return;
    const own = figures.slice(from, next);
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= sentence.start) mention++;
    let to = mention;
    while (to < mentions.length && (mentions[to]?.start ?? 0) < sentence.end) to++;
    const section = sections[sentence.section];
    if (section?.under !== under) {
      under = section?.under;
      heading = under ? readConcepts(tokenize(under, 0, under.length)) : [];
    }
    const tokens = withoutSpeaker(words[index] ?? [], section);
    const things = readThings({
      tokens,
      concepts: tokens === words[index] ? conceptsOf(index) : readConcepts(tokens),
      figures: own,
      mentions: mentions.slice(mention, to),
      voices: own.map((figure) => attributions.get(figure)),
      heading,
      first: claims.length,
      lead: () => leadOf(text, sentences, conceptsOf, index),
      topic,
      before: counted.slice(-REACH).filter((c) => c.section === sentence.section && index - c.sentence <= 2),
    });
    const cues = cuesIn(words[index] ?? [], asOfCues);
    let sameSentence = false;
    if (before && index - before.sentence > 1) before = undefined;
    own.forEach((figure, i) => {
      const thing = things[i] ?? NOTHING;
      const attribution = attributions.get(figure);
      const asOf = readAsOf(text, {
        figure,
        thing,
        sentence,
        section,
        cues,
        figures: own,
        published,
        reckoned,
        sameSentence,
        before,
        told: told?.section === sentence.section ? told.days : undefined,
      });
      if (figure.kind === 'date') told = { section: sentence.section, days: { low: figure.low, high: figure.high } };
      if (figure.kind !== 'date' && asOf) {
        before = { thing, sentence: index, asOf };
        sameSentence = true;
      }
      const voice = attribution?.name;
      counted.push({ figure, thing, index: claims.length, voice, section: sentence.section, sentence: index });
      claims.push(toClaim(figure, { sentence: index, section: sentence.section, thing, attribution, asOf }));
    });
  });
  return claims;
}
