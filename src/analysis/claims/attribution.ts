import type { Attribution, Figure, Mention, Section, Sentence } from '../../model.ts';
import type { Token } from '../words/token.ts';
import { tokenize } from '../words/tokenize.ts';
import { continuesFigure, titlesSummary } from './attribution/continuation.ts';
import type { Line } from './attribution/line.ts';
import { Memory, mentioned } from './attribution/memory.ts';
import { originOf } from './attribution/origin.ts';
import { type Governed, govern, type Paragraph, speakersOf } from './attribution/paragraph.ts';
import { readQuotations } from './attribution/quotations.ts';
import { readSayings } from './attribution/sayings.ts';
import type { Voice } from './attribution/voice.ts';

/** What attribution is read from. */
interface Readings {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly words: ReadonlyMap<number, readonly Token[]>;
}

/** Whom the source names for each figure; a figure for which the source speaks itself is not in the map. */
export function readAttributions(text: string, readings: Readings): ReadonlyMap<Figure, Attribution> {
  const { sections, sentences, mentions, figures, words } = readings;
  const found = new Map<Figure, Attribution>();
  const memory = new Memory();
  let nextSentence = 0;
  let nextMention = 0;
  let nextFigure = 0;
  let carried: Voice | undefined;
  /** Who is said to give the list that follows, and the numbers that follow a title. */
  let listed: Governed | undefined;

  sections.forEach((section, index) => {
    const tokens: (readonly Token[])[] = [];
    const spans: Sentence[] = [];
    for (let own = sentences[nextSentence]; own?.section === index; own = sentences[++nextSentence]) {
      spans.push(own);
      tokens.push(words.get(nextSentence) ?? tokenize(text, own.start, own.end));
    }
    const quoted = readQuotations(tokens);
    const lines = spans.map(({ start, end }, at): Line => {
      while ((mentions[nextMention]?.end ?? end) <= start) nextMention++;
      const first = nextMention;
      while ((mentions[nextMention]?.start ?? end) < end) nextMention++;
      const named = mentions.slice(first, nextMention);
      return {
        start,
        end,
        text,
        tokens: tokens[at] ?? [],
        quotation: quoted.byToken[at] ?? [],
        mentions: named,
        memory,
      };
    });
    const sayings = lines.map((line) => {
      memory.begin();
      const read = readSayings(line);
      memory.end(line.mentions, text);
      return read;
    });
    const spoken = { section, lines, sayings, quoted };
    const speakers = speakersOf(spoken, carried, text);
    carried = quoted.quotations.at(-1)?.open ? speakers.at(-1) : undefined;
    const paragraph: Paragraph = { ...spoken, speakers };

    if (section.kind !== 'list') listed = undefined;
    let before: Governed | undefined;
    lines.forEach((line, at) => {
      let governed: Governed | undefined;
      let goesOn: Governed | undefined;
      for (let figure = figures[nextFigure]; figure && figure.start < line.end; figure = figures[++nextFigure]) {
        if (figure.start < line.start) continue;
        governed = govern(paragraph, at, figure);
        if (!governed && before && continuesFigure(line, figure)) goesOn = before;
        governed ??= goesOn ?? listed;
        const attribution = attributionOf(governed, section);
        if (attribution) found.set(figure, attribution);
      }
      before = governed;
      listed = announced(line, paragraph, at) ?? listed;
    });
  });
  return found;
}

/** Who gives the figures of the list, or of the rest of the paragraph, that a sentence announces. */
function announced(line: Line, { sayings }: Paragraph, at: number): Governed | undefined {
  if (titlesSummary(line)) {
    const mention = line.mentions.find(({ type }) => type === 'organization');
    return mention && { voices: [mentioned(mention, line.text)] };
  }
  if (line.tokens.at(-1)?.lower !== ':') return undefined;
  const voice = sayings[at]?.at(-1)?.voice;
  return voice && voice.kind !== 'self' ? { voices: [voice] } : undefined;
}

function attributionOf(governed: Governed | undefined, { speaker, ...section }: Section): Attribution | undefined {
  const spoken: Voice[] = speaker ? [{ name: speaker, kind: 'person', start: section.start, end: section.start }] : [];
  const voices = [...spoken, ...(governed?.voices ?? [])];
  const end = voices.at(-1);
  if (!end) return undefined;
  const chain = [...new Set(voices.map(({ name }) => name))];
  return {
    start: end.start,
    end: end.end,
    name: end.name,
    chain,
    origin: originOf(end.canonical ?? end.name),
    ...(governed?.stance && { stance: governed.stance }),
  };
}
