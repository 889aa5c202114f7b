import type { Attribution, Figure, Mention, Section, Sentence } from '../../model.ts';
import { cuesIn } from '../words/cues.ts';
import type { Token } from '../words/token.ts';
import { continuesFigure, Standing } from './attribution/continuation.ts';
import { impressionOf, subjectOf } from './attribution/impression.ts';
import { type Line, QUOTING } from './attribution/line.ts';
import { Memory } from './attribution/memory.ts';
import { type Governed, govern, type Paragraph, type Spoken, speakersOf } from './attribution/paragraph.ts';
import { readQuotations, UNQUOTED } from './attribution/quotations.ts';
import { lineCues, readSayings } from './attribution/sayings.ts';
import type { Voice } from './attribution/voice.ts';
import { AttributionWriter } from './attribution/writer.ts';

/** What attribution is read from. */
interface Readings {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** The tokens of every sentence. */
  readonly words: readonly (readonly Token[])[];
  /** Who wrote and who published the source: what they say, the source says itself. */
  readonly author: string | undefined;
  readonly publisher: string | undefined;
}

const NO_QUOTATION: readonly number[] = [];

/** Whom the source names for each figure; a figure for which the source speaks itself is not in the map. */
export function readAttributions(text: string, readings: Readings): ReadonlyMap<Figure, Attribution> {
  const { sections, sentences, mentions, figures, words } = readings;
  const found = new Map<Figure, Attribution>();
  const memory = new Memory();
  const writer = new AttributionWriter(text, mentions, [readings.publisher, readings.author]);
  let nextSentence = 0;
  let nextMention = 0;
  let nextFigure = 0;
  let carried: Voice | undefined;
  let lately: Voice | undefined;
  let announced: Voice | undefined;
  const standing = new Standing();

  for (const [index, section] of sections.entries()) {
    // What is said after the last figure is nobody's claim.
    if (nextFigure >= figures.length) break;
    const tokens: (readonly Token[])[] = [];
    const cues: number[] = [];
    let every = 0;
    const spans: Sentence[] = [];
    for (let own = sentences[nextSentence]; own?.section === index; own = sentences[++nextSentence]) {
      spans.push(own);
      const said = words[nextSentence] ?? [];
      const cued = cuesIn(said, lineCues);
      tokens.push(said);
      cues.push(cued);
      every |= cued;
    }
    const quoted = (every & QUOTING) === 0 ? UNQUOTED : readQuotations(tokens);
    const lines = spans.map(({ start, end }, at): Line => {
      while ((mentions[nextMention]?.end ?? end) <= start) nextMention++;
      const first = nextMention;
      while ((mentions[nextMention]?.start ?? end) < end) nextMention++;
      // *LUND: We lost 40 boats*: who speaks is told by the layout, and nobody names himself.
      const label = at === 0 && section.speaker ? labelEnd(text, start, end) : start;
      const near = mentions.slice(first, nextMention);
      const named = label > start ? near.filter((mention) => mention.start >= label) : near;
      return {
        start,
        end,
        text,
        headline: section.kind === 'headline',
        tokens: tokens[at] ?? [],
        cues: cues[at] ?? 0,
        quotation: quoted.byToken[at] ?? NO_QUOTATION,
        mentions: named,
        memory,
        speaker: section.speaker,
      };
    });
    const sayings = lines.map((line) => {
      memory.begin(subjectOf(line));
      const read = readSayings(line);
      memory.end(impressionOf(line));
      return read;
    });
    const spoken: Spoken = { section, lines, sayings, quoted };
    // *“…,” said the mayor.* *“We lost 40 boats.”*: a paragraph that is all quotation goes on with the speaker before it.
    const first = quoted.quotations[0];
    const goesOn = first !== undefined && first.start - section.start < 2 && section.kind === 'body';
    const speakers = speakersOf(spoken, carried ?? (goesOn ? (announced ?? lately) : undefined), text);
    carried = quoted.quotations.at(-1)?.open ? speakers.at(-1) : undefined;
    lately = speakers.at(-1);
    // *Rosa Lund, harbour master, commented:* and in the next paragraph what she said.
    announced = lines.at(-1)?.tokens.at(-1)?.lower === ':' ? sayings.at(-1)?.at(-1)?.voice : undefined;
    const paragraph: Paragraph = { section, lines, sayings, quoted, speakers };

    standing.enter(section, lines);
    let before: Governed | undefined;
    lines.forEach((line, at) => {
      let governed: Governed | undefined;
      let goesOn: Governed | undefined;
      for (let figure = figures[nextFigure]; figure && figure.start < line.end; figure = figures[++nextFigure]) {
        if (figure.start < line.start) continue;
        governed = govern(paragraph, at, figure);
        if (!governed && before && continuesFigure(line, figure)) goesOn = before;
        governed ??= goesOn ?? standing.voices;
        const attribution = writer.write(governed, section);
        if (attribution) found.set(figure, attribution);
      }
      before = governed;
      standing.pass(line, sayings[at] ?? [], governed, section);
    });
  }
  return found;
}

/** Where the words before a colon end that open a turn of a transcript. */
function labelEnd(text: string, start: number, end: number): number {
  const colon = text.indexOf(': ', start);
  return colon < 0 || colon > Math.min(end, start + 60) ? start : colon;
}
