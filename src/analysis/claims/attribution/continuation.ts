import type { Figure, Section } from '../../../model.ts';
import { ofWord } from '../../words/word.ts';
import { ASKING, GOES_ON } from './continuation.words.ts';
import { ASKS, type Line } from './line.ts';
import { mentioned } from './memory.ts';
import { voiceOf } from './naming.ts';
import type { Governed } from './paragraph.ts';
import { phraseAfter, subjectBefore } from './phrases.ts';
import { DOCUMENTS, ROLES } from './reporting.words.ts';
import type { Saying, Voice } from './voice.ts';

/**
 * Whether a sentence begins with a figure whose noun is left out, and so goes on from the sentence before:
 * *The coastguard reports 40 boats lost.* *About a third were uninsured.*
 */
export function continuesFigure({ tokens, start }: Line, figure: Figure): boolean {
  const opens = tokens.every((token) => token.start >= figure.start || token.tag === 'mark' || token.tag === 'adverb');
  if (!opens || figure.kind === 'date' || figure.start - start > 24) return false;
  const next = tokens.find((token) => token.start >= figure.end);
  if (!next) return false;
  if (next.lower !== 'of') return GOES_ON.has(next.lower) || next.tag === 'auxiliary';
  const object = tokens[tokens.indexOf(next) + 1]?.lower ?? '';
  return /^(?:them|these|those|whom|which)$/.test(object);
}

/** Who stands behind the figures of a stretch of text without being named again: a list, a heading’s block. */
export class Standing {
  #heading: Governed | undefined;
  #list: Governed | undefined;
  #item: Governed | undefined;
  /** Who asks for something in the sentence before, which a list may spell out. */
  #asker: Voice | undefined;

  /** Comes to a new section. */
  enter(section: Section, lines: readonly Line[]): void {
    this.#item = undefined;
    if (section.kind !== 'list') this.#list = undefined;
    // *The union calls on the board | * to pay 40 crowns*
    else if (this.#asker && !this.#list) this.#list = { voices: [this.#asker], stance: undefined };
    if (section.kind !== 'list') this.#asker = undefined;
    if (section.kind !== 'heading') return;
    const voice = lines[0] && sourceInHeading(lines[0]);
    this.#heading = voice && { voices: [voice], stance: undefined };
  }

  /** Whose figure it is if nobody nearer is named. */
  get voices(): Governed | undefined {
    return this.#item ?? this.#list ?? this.#heading;
  }

  /** Leaves a sentence: it may have announced a list (*The board reports:*), or be the first of a list’s item. */
  pass(line: Line, sayings: readonly Saying[], governed: Governed | undefined, section: Section): void {
    if (section.kind === 'list' && governed) this.#item = governed;
    if (titlesSummary(line)) {
      const mention = line.mentions.find(({ type }) => type === 'organization');
      this.#item = mention && { voices: [mentioned(mention)], stance: undefined };
    }
    this.#asker = section.kind === 'list' ? this.#asker : askerOf(line);
    const voice = line.tokens.at(-1)?.lower === ':' ? (this.#asker ?? sayings.at(-1)?.voice) : undefined;
    if (voice && voice.kind !== 'self') this.#list = { voices: [voice], stance: undefined };
  }
}

const isAsking = ofWord(({ lower }) => ASKING.has(lower));

/** Who asks or promises: the union in *The union calls on the Water Board to:*. */
function askerOf(line: Line): Voice | undefined {
  const { tokens, cues } = line;
  if ((cues & ASKS) === 0) return undefined;
  const verb = tokens.findIndex(({ word, lower, text }, at) => at > 0 && at < 12 && isAsking(word) && text === lower);
  const subject = verb > 0 ? subjectBefore(tokens, verb) : undefined;
  const voice = subject && voiceOf(line, subject.head, subject, 'any');
  return voice && voice.kind !== 'self' ? voice : undefined;
}

/** Whether a sentence is only the title of somebody’s numbers: *Coastguard summary for the night.* */
function titlesSummary({ tokens, mentions }: Line): boolean {
  if (tokens.length > 12 || tokens.some(({ tag }) => tag === 'verb' || tag === 'auxiliary')) return false;
  const document = tokens.find(({ lower }) => DOCUMENTS.has(lower));
  return (
    document !== undefined && mentions.some(({ type, end }) => type === 'organization' && document.start - end < 4)
  );
}

/** *World Shelter Agency (WSA)* gives no source, but another name. */
const ABBREVIATES = /\(\p{Lu}{2,6}\)/u;

/** The source that a heading gives for what stands under it: *LOSSES (provisional; harbour board, 3 May)*. */
function sourceInHeading(line: Line): Voice | undefined {
  const { tokens, mentions } = line;
  if (
    mentions.some(({ end }) => tokens.some(({ lower, start }) => lower === '(' && start - end < 2 && start >= end)) &&
    ABBREVIATES.test(line.text.slice(line.start, line.end))
  )
    return undefined;
  const open = tokens.findIndex(({ lower }) => lower === '(' || lower === 'source' || lower === 'sources');
  if (open < 0) return undefined;
  for (let at = open + 1; at < tokens.length; at++) {
    const before = tokens[at - 1];
    if (before?.tag !== 'open' && before?.tag !== 'mark') continue;
    const phrase = phraseAfter(tokens, at);
    const next = phrase && tokens[phrase.last + 1];
    if (!phrase || (next && next.tag !== 'mark' && next.tag !== 'close')) continue;
    const voice = voiceOf(line, phrase, phrase, 'source');
    const role = ROLES.has(tokens[phrase.last]?.lower ?? '');
    const named = line.mentions.some(({ type, start }) => type === 'organization' && start === voice?.start);
    if (voice && (role || named)) return voice;
  }
  return undefined;
}
