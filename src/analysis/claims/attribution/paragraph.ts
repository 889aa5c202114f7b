import type { Figure, Section } from '../../../model.ts';
import type { Line } from './line.ts';
import { namedIn } from './naming.ts';
import type { Quotation, Quoted } from './quotations.ts';
import type { Saying, Stance, Voice } from './voice.ts';

/** One section's sentences with all that is said in them. */
export interface Spoken {
  readonly section: Section;
  readonly lines: readonly Line[];
  /** By line. */
  readonly sayings: readonly (readonly Saying[])[];
  readonly quoted: Quoted;
}

/** The same, ready to be asked about its figures. */
export interface Paragraph extends Spoken {
  /** Who speaks each quotation, where anybody does. */
  readonly speakers: readonly (Voice | undefined)[];
}

/** How far the words *she said* may stand from the quotation mark. */
const BESIDE = 4;
/** More words than this in quotation marks are somebody’s words even where nobody is named beside them. */
const SCARE_QUOTE = 40;

/**
 * Who speaks each quotation: who is named beside it, or in the same sentence, or before its colon; else whoever spoke the
 * quotation before it in the paragraph. `carried` is who spoke the quotation that the paragraph before left open.
 */
export function speakersOf(
  paragraph: Spoken,
  carried: Voice | undefined,
  text: string,
): readonly (Voice | undefined)[] {
  let last = carried;
  return paragraph.quoted.quotations.map((quotation) => {
    const named = namedBeside(paragraph, quotation, text);
    if (named) {
      last = named;
      return named;
    }
    const line = paragraph.lines[quotation.first];
    const opensLine = line !== undefined && quotation.start - line.start < 3;
    if (!opensLine && quotation.end - quotation.start <= SCARE_QUOTE) return undefined;
    // *The survivor said she had seen the boat.* *“It was full.”*
    const before = opensLine
      ? paragraph.sayings[quotation.first - 1]?.findLast(({ quotes }) => quotes)?.voice
      : undefined;
    return last ?? (before?.kind === 'person' ? before : undefined);
  });
}

function namedBeside({ lines, sayings }: Spoken, quotation: Quotation, text: string): Voice | undefined {
  const outside = (line: number): readonly Saying[] =>
    (sayings[line] ?? []).filter(
      (saying) => saying.quotes && (saying.start >= quotation.end || saying.end <= quotation.start + 1),
    );
  const beside = (saying: Saying): boolean => saying.start >= quotation.end && saying.start - quotation.end <= BESIDE;
  const after = outside(quotation.last).find(beside);
  const before = outside(quotation.first).findLast(({ end }) => end <= quotation.start + 1);
  // *“Forty sank!” | She said so twice.* A next sentence that says something of its own speaks for that alone.
  const next = outside(quotation.last + 1).find((saying) => beside(saying) && saying.scope.end - saying.end < 2);
  const named = after ?? before ?? outside(quotation.last)[0] ?? next;
  if (named) return named.voice.kind === 'self' ? undefined : named.voice;
  return introduced(lines, quotation, text);
}

/** Whoever the words before a colon are about: *The mayor was on the radio: “…”* */
function introduced(lines: readonly Line[], quotation: Quotation, text: string): Voice | undefined {
  if (
    text
      .slice(Math.max(0, quotation.start - 4), quotation.start)
      .trimEnd()
      .at(-1) !== ':'
  )
    return undefined;
  const line = lines[quotation.first];
  const own = line && line.start < quotation.start - 2 ? line : lines[quotation.first - 1];
  const before = own ? namedIn(own).filter(({ end }) => end <= quotation.start) : [];
  return before.find(({ kind }) => kind === 'person') ?? before[0];
}

/** The voices behind a figure, from the nearest to the end of the chain, and how they stand to it. */
export interface Governed {
  readonly voices: readonly Voice[];
  readonly stance: Stance | undefined;
}

/** Whose words a figure is in: those whose scope is around it, the innermost last. Undefined where there is nobody. */
export function govern(paragraph: Paragraph, at: number, figure: Figure): Governed | undefined {
  const { lines, sayings, quoted, speakers } = paragraph;
  const line = lines[at];
  if (!line) return undefined;
  const place = figure.core.start;
  const covering = (sayings[at] ?? [])
    .filter(({ scope, start, end }) => scope.start <= place && place < scope.end && !(start <= place && place < end))
    .sort((a, b) => size(b) - size(a) || a.start - b.start);
  const id = quoted.quotations.findIndex(({ start, end }) => start < place && place < end);
  const quotation = quoted.quotations[id];
  const speaker = speakers[id];
  // Inside a quotation, who is named outside of it counts only as its speaker.
  const inner =
    quotation && speaker
      ? covering.filter(({ start, end }) => start >= quotation.start && end <= quotation.end)
      : covering;
  const chain = inner.filter(({ voice }) => voice.kind !== 'self');
  const end = chain.at(-1);
  const voices = [...(speaker ? [speaker] : []), ...chain.flatMap(({ via, voice }) => (via ? [via, voice] : [voice]))];
  if (voices.length === 0) return undefined;
  const stance = chain.some((saying) => saying.stance === 'denied') ? 'denied' : end?.stance;
  return { voices, stance };
}

const size = ({ scope }: Saying): number => scope.end - scope.start;
