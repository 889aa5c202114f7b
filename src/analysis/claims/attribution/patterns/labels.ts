import { type Line, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { type Phrase, phraseAfter } from '../phrases.ts';
import { type Saying, sayingAt } from '../voice.ts';
import { isNumber } from './complement.ts';
import { NO_SOURCE, OUTCOMES, SPEAKING } from './patterns.words.ts';

/** How many tokens of time stamp, list mark and name may stand before the colon. */
const LONGEST_LABEL = 9;

const isSpeaking = (word: string): boolean => SPEAKING.has(word) || /^spokes\p{L}+$/u.test(word);

/** *Lund: nine boats lost*, in a live blog or a list of answers, where the label is a person or an organization. */
export function readLabels(line: Line): readonly Saying[] {
  const { tokens, mentions } = line;
  const sayings: Saying[] = [];
  for (let from = 0; from < tokens.length; from = segmentOf(line, from).last + 2) {
    let at = from;
    while (tokens[at]?.tag === 'number' || tokens[at]?.tag === 'mark') at++;
    const phrase = phraseAfter(tokens, at);
    if (!phrase || phrase.last - from > LONGEST_LABEL || tokens[phrase.last + 1]?.lower !== ':') continue;
    const { start, end } = spanOf(tokens, phrase.first, phrase.last);
    if (NEXT.test(tokens[phrase.first]?.lower ?? '') || isTurn(line, phrase)) continue;
    // Before a headline’s colon a person is the writer, an organization the source.
    const mention = mentions.find(
      (mention) =>
        mention.type !== 'place' &&
        (mention.type === 'organization' || !line.headline) &&
        mention.start < end &&
        start < mention.end,
    );
    // *Lisbon: 33* and *Fires: 8* are fields of a form, and so is *Police: 45*; *Police: 45 arrested in Lima* is not.
    const says = tokens.length > phrase.last + 4 || OUTCOMES.has(tokens[phrase.last + 3]?.lower ?? '');
    const speaks = isSpeaking(tokens[phrase.last]?.lower ?? '') && says;
    if ((!speaks && (!mention || mention.end < end)) || isTally(line, phrase.last + 2)) continue;
    const voice = voiceOf(line, phrase, phrase, 'source');
    if (!voice) continue;
    line.memory.hear(voice);
    sayings.push(
      sayingAt(
        spanOf(tokens, at, phrase.last + 1),
        voice,
        spanOf(tokens, phrase.last + 2, segmentOf(line, at).last),
        true,
      ),
    );
  }
  return sayings;
}

/** *Civic Union: 34 per cent* is what it got, and nobody says it; *Lund: 40 boats are gone* is said. */
function isTally(line: Line, from: number): boolean {
  const { tokens } = line;
  const { last } = segmentOf(line, from);
  const number = isNumber(tokens, from) ? tokens.findIndex(({ tag }, at) => at >= from && tag === 'number') : -1;
  if (number < 0 || !/^(?:%|per|percent|seats?|votes?|points?|[,.;)]|)$/.test(tokens[number + 1]?.lower ?? ''))
    return false;
  return !tokens
    .slice(from, last + 1)
    .some(({ tag, lower }) => tag === 'verb' || tag === 'auxiliary' || tag === 'participle' || OUTCOMES.has(lower));
}

/** *Next report: 16 June* is a field of a form. */
const NEXT = /^(?:next|last|previous|first|final|latest)$/;

/** Whether a label is that of a transcript's turn: who speaks there is known from the layout. */
const isTurn = ({ speaker, tokens }: Line, { first, last }: Phrase): boolean =>
  speaker !== undefined &&
  first === 0 &&
  (speaker.toLowerCase().includes(tokens[last]?.lower ?? '') ||
    tokens[last]?.text === tokens[last]?.text.toUpperCase());

/** *Nine dead in ferry fire – minister*: a headline that ends with its source. */
export function readTrailing(line: Line): readonly Saying[] {
  const { tokens } = line;
  if (!line.headline) return [];
  for (let at = tokens.length - 2; at > 1 && tokens.length - at < 8; at--) {
    if (!/^[–—-]$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.end === tokens[at]?.start) continue;
    const phrase = phraseAfter(tokens, at + 1);
    if (!phrase || phrase.last !== tokens.length - 1) return [];
    const { start, end } = spanOf(tokens, phrase.first, phrase.last);
    const isNamed = namesVoice(line, start, end);
    if (!isNamed && !isSpeaking(tokens[phrase.last]?.lower ?? '')) return [];
    const voice = voiceOf(line, phrase, phrase, 'source');
    if (!voice) return [];
    return [sayingAt({ start, end }, voice, spanOf(tokens, 0, at - 1), true)];
  }
  return [];
}

/** *Between 400 (police) and 900 (organisers)*: a source in brackets right behind its figure. */
export function readBrackets(line: Line): readonly Saying[] {
  const { tokens } = line;
  const sayings: Saying[] = [];
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]?.lower !== '(') continue;
    // *Cases rose to 40 (source: harbour board)*
    const isSource = /^sources?$/.test(tokens[open + 1]?.lower ?? '') && tokens[open + 2]?.lower === ':';
    if (isSource) {
      const phrase = phraseAfter(tokens, open + 3);
      const voice = phrase && voiceOf(line, phrase, phrase, 'any');
      if (phrase && voice)
        sayings.push(
          sayingAt(spanOf(tokens, open, phrase.last), voice, spanOf(tokens, segmentOf(line, open).first, open), false),
        );
      continue;
    }
    const number = numberBefore(line, open);
    const phrase = phraseAfter(tokens, open + 1);
    const inside = phrase && labelInside(line, open, phrase);
    if (inside) sayings.push(inside);
    if (number === undefined || !phrase || !closesSoon(line, phrase)) continue;
    const voice = bracketed(line, phrase);
    if (voice) sayings.push(sayingAt(spanOf(tokens, open, phrase.last), voice, spanOf(tokens, number, open), false));
  }
  return sayings;
}

/** *€310 million (Court of Auditors: €344 million)* */
function labelInside(line: Line, open: number, phrase: Phrase): Saying | undefined {
  const { tokens } = line;
  const close = tokens.findIndex(({ lower }, at) => at > open && lower === ')');
  if (tokens[phrase.last + 1]?.lower !== ':' || close < 0) return undefined;
  const voice = bracketed(line, phrase);
  return voice && sayingAt(spanOf(tokens, open, phrase.last), voice, spanOf(tokens, phrase.last + 1, close), false);
}

function numberBefore({ tokens }: Line, open: number): number | undefined {
  for (let at = open - 1; at >= 0 && open - at <= 3; at--) if (tokens[at]?.tag === 'number') return at;
  return undefined;
}

/** *(police)* and *(Institute of Hydrology, Lima)*, but not *(population of district: 900)*. */
function closesSoon({ tokens }: Line, { last }: Phrase): boolean {
  const next = tokens[last + 1]?.lower;
  return next === ')' || (next === ',' && tokens[last + 2]?.tag === 'name' && tokens[last + 3]?.lower === ')');
}

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** Whether a person or an organization is named there. */
const namesVoice = ({ mentions }: Line, start: number, end: number): boolean =>
  mentions.some((mention) => mention.type !== 'place' && mention.start < end && start < mention.end);

function bracketed(line: Line, phrase: Phrase): Saying['voice'] | undefined {
  const { start, end } = spanOf(line.tokens, phrase.first, phrase.last);
  const named = namesVoice(line, start, end);
  const role = /^(?:the )?(?:police|unions?|organi[sz]ers?|authorities|officials|government|company|opposition)$/i;
  const written = line.text.slice(start, end);
  if (!named && !role.test(written) && !(ACRONYM.test(written) && !NO_SOURCE.has(written))) return undefined;
  return voiceOf(line, phrase, phrase, 'source');
}
