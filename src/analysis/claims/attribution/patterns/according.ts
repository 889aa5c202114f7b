import { type Line, opensClause, scopeEnd, scopeStart, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { type Phrase, phraseAfter } from '../phrases.ts';
import { type Saying, sayingAt, type Voice } from '../voice.ts';

/** *According to the harbour master, nine boats sank*; *nine boats sank, according to the coastguard, cited by Reuters*. */
export function readAccording(line: Line): readonly Saying[] {
  const { tokens } = line;
  const sayings: Saying[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    const according = tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
    // *Nine boats sank, per court records*; but *nine boats per harbour*.
    const per = tokens[at]?.lower === 'per' && (at === 0 || tokens[at - 1]?.lower === ',');
    if (!according && !per) continue;
    const from = per ? at + 1 : at + 2;
    const her = tokens[from]?.lower === 'her' && tokens[from + 1]?.tag === 'mark';
    const phrase = her ? { first: from, last: from } : phraseAfter(tokens, from);
    const voice = phrase && voiceOf(line, phrase, withApposition(line, phrase), per ? 'source' : 'any');
    if (!phrase || !voice || voice.kind === 'self') continue;
    if (voice.kind !== 'document') line.memory.hear(voice);
    const segment = segmentOf(line, at);
    const which = relativeAround(line, at, phrase.last, segment);
    const first = which?.first ?? (opensClause(line, at, segment.first) ? at : scopeStart(line, at, segment.first));
    const via = citer(line, phrase.last + 1);
    sayings.push(
      sayingAt(
        spanOf(tokens, at, phrase.last),
        voice,
        spanOf(tokens, first, which?.last ?? scopeEnd(line, phrase.last, segment.last)),
        true,
        undefined,
        via,
      ),
    );
  }
  return sayings;
}

/**
 * The aside that holds these words and no more: *The board, which learned of it on 13 August, according to its head, can
 * fine them.*
 */
function relativeAround({ tokens }: Line, at: number, end: number, segment: Phrase): Phrase | undefined {
  let first = at;
  while (
    first > segment.first &&
    !(/^(?:which|who)$/.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.lower === ',')
  )
    first--;
  if (first === segment.first) return undefined;
  for (let last = end; last < segment.last; last++) {
    const next = tokens[last + 1];
    if (tokens[last]?.lower === ',' && (next?.tag === 'auxiliary' || next?.tag === 'verb')) return { first, last };
  }
  return undefined;
}

/** A phrase with the name that follows it between commas: *the harbour master, Rosa Lund,*. */
export function withApposition({ tokens }: Line, phrase: Phrase): Phrase {
  const comma = tokens[phrase.last + 1]?.lower === ',';
  return comma && tokens[phrase.last + 2]?.tag === 'name' ? { first: phrase.first, last: phrase.last + 5 } : phrase;
}

const CITED = new Set(['cited', 'quoted', 'reported', 'carried', 'relayed']);

/** Who passes it on: *, as cited by Reuters*. */
function citer(line: Line, from: number): Voice | undefined {
  const { tokens } = line;
  let at = from;
  while (tokens[at]?.lower === ',' || tokens[at]?.lower === '(' || tokens[at]?.lower === 'as') at++;
  if (!CITED.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'by') return undefined;
  const phrase = phraseAfter(tokens, at + 2);
  return phrase && voiceOf(line, phrase, phrase, 'any');
}
