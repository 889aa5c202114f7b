import type { Attribution, Claim, Days, Figure, Mention, Section, Sentence, Thing } from '../../model.ts';
import type { Token } from '../words/token.ts';
import { tokenize } from '../words/tokenize.ts';
import { readConcepts } from './concepts.ts';
import { readThings } from './thing.ts';

/** What the earlier steps of `analyse` have read, for the step that turns figures into claims. */
export interface Readings {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** The tagged tokens of the sentences that hold a figure, by sentence index. */
  readonly words: ReadonlyMap<number, readonly Token[]>;
  /** Whom the source names for a figure; those it vouches for itself are not in it. */
  readonly attributions: ReadonlyMap<Figure, Attribution>;
  readonly published: Days | undefined;
}

const NOTHING: Thing = { head: '', modifiers: [], places: [], near: [], words: [], clause: 0, frame: [], label: '' };

/** Turns figures into claims: what is counted, who says so, and at which day it holds. */
export function readClaims(
  text: string,
  { sections, sentences, mentions, figures, words, attributions, published }: Readings,
): readonly Claim[] {
  const claims: Claim[] = [];
  let next = 0;
  let mention = 0;
  let before: Thing | undefined;
  let beforeSection = -1;
  sentences.forEach((sentence, index) => {
    const from = next;
    while (next < figures.length && (figures[next]?.start ?? 0) < sentence.end) next++;
    if (next === from) return;
    const own = figures.slice(from, next);
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= sentence.start) mention++;
    let to = mention;
    while (to < mentions.length && (mentions[to]?.start ?? 0) < sentence.end) to++;
    const section = sections[sentence.section];
    if (section && beforeSection !== sentence.section) {
      if (section.kind === 'heading') before = undefined;
      beforeSection = sentence.section;
    }
    const lead = sentences[index - 1];
    const question = lead && text[lead.end - 1] === '?' ? readConcepts(tokenize(text, lead.start, lead.end)) : [];
    const heading = section?.under ? readConcepts(tokenize(section.under, 0, section.under.length)) : [];
    const things = readThings({
      tokens: words.get(index) ?? tokenize(text, sentence.start, sentence.end),
      figures: own,
      mentions: mentions.slice(mention, to),
      frame: [...question, ...heading].map(({ name }) => name),
      before,
    });
    own.forEach((figure, i) => {
      const thing = things[i] ?? NOTHING;
      const attribution = attributions.get(figure);
      if (figure.kind === 'count' && thing.head) before = thing;
      claims.push({
        ...figure,
        sentence: index,
        section: sentence.section,
        thing,
        ...(attribution && { attribution }),
        ...(published && { asOf: published }),
      });
    });
  });
  return claims;
}
