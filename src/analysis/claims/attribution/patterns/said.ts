import type { Span } from '../../../../model.ts';
import type { Token } from '../../../words/token.ts';
import { ofWord, type Word } from '../../../words/word.ts';
import { type Line, opensClause, scopeEnd, scopeStart, segmentOf, spanOf } from '../line.ts';
import { type Demand, voiceOf } from '../naming.ts';
import { type Phrase, phraseAfter, type Subject, subjectBefore } from '../phrases.ts';
import { COURTS, DOCUMENTS, INVERTING, REPORTING, type Reporting, ROLES } from '../reporting.words.ts';
import { type Saying, sayingAt, type Voice } from '../voice.ts';
import { withApposition } from './according.ts';
import { amountsTo, isAuthority, tellsOfCases } from './cases.ts';
import { deniesClaim, isParenthetical, isVerbHere, reachesNumber, saysClause } from './complement.ts';

// What hangs on the verb alone.
const reporting = ofWord(({ lower }) => REPORTING.get(lower) ?? 'none');
const isHearing = ofWord(({ lower }) => /^hear(?:d|s)$/.test(lower));
const isLearning = ofWord(({ lower }) => /^(?:learned|learnt|understands)$/.test(lower));
const isPutting = ofWord(({ lower }) => /^puts?$/.test(lower));
const isTelling = ofWord(({ lower }) => /^t[oe]l/.test(lower));
const isQuoting = ofWord(({ lower }) => /^(?:quot|cit)e[sd]?$/.test(lower));
const isEstimating = ofWord(({ lower }) => /^(?:estimate|calculate|forecast)[sd]?$/.test(lower));
const isGauging = ofWord(({ lower }) => /^(?:record|regist|logged|count|got|list|measur|saw|see)/.test(lower));
/** Verbs that measure or show and may stand behind their number all the same: *40 sank, the inquiry found*. */
const isFinding = ofWord(({ lower }) =>
  /^(?:f(?:ind|ound)|estimat|calculat|forecast|show|indicat|suggest|reckon)/.test(lower),
);
const isGerundForm = ofWord(({ lower }) => lower.endsWith('ing'));

/** *The mayor said that nine boats sank*; *nine boats sank, the mayor said*; *the coastguard puts the loss at nine boats*. */
export function readSaid(line: Line): readonly Saying[] {
  const sayings: Saying[] = [];
  line.tokens.forEach((token, verb) => {
    const kind = reporting(token.word);
    if (kind === 'none' || !isVerbHere(line.tokens, verb)) return;
    const saying = isGerund(token)
      ? (readActive(line, verb, kind) ?? readGerund(line, verb))
      : (readActive(line, verb, kind) ?? readInverted(line, verb));
    if (!saying) return;
    if (saying.voice.kind !== 'self' && saying.voice.kind !== 'document') line.memory.hear(saying.voice);
    sayings.push(saying);
  });
  return sayings;
}

const isVerb = (tokens: readonly Token[], verb: number, is: (word: Word) => boolean): boolean =>
  is((tokens[verb] as Token).word);
const isGerund = (token: Token | undefined): boolean => token !== undefined && isGerundForm(token.word);
const closesQuotation = (token: Token | undefined): boolean => token?.tag === 'close' && token.lower !== ')';

/** The usual order: subject, verb. */
function readActive(line: Line, verb: number, kind: Reporting): Saying | undefined {
  const { tokens, quotation } = line;
  if (closesQuotation(tokens[verb - 1])) return undefined;
  const segment = segmentOf(line, verb);
  const subject = subjectBefore(tokens, verb) ?? coordinated(line, verb, segment.first);
  if (!subject || quotation[subject.head.last] !== quotation[verb]) return undefined;
  const demand = demandOf(tokens, verb, kind);
  const label = tokens[verb + 1]?.lower === ':' && /ed$/.test(tokens[verb]?.lower ?? '') && kind !== 'say';
  // *Traffic expected: 18,000* is a field of a form.
  if (label && !ROLES.has(tokens[subject.head.last]?.lower ?? '') && subject.first === 0) return undefined;
  const voice = voiceOf(line, subject.head, subject, demand) ?? openingVoice(line, subject, segment.first, kind);
  if (!voice) return undefined;

  // *The court heard that 40 sank*; who else has heard it passes on what others say
  if (isVerb(tokens, verb, isHearing) && !COURTS.test(tokens[subject.head.last]?.lower ?? '')) return undefined;
  // *The paper has learned that 40 sank*; but *she learned that 40 had*
  const learns = isVerb(tokens, verb, isLearning);
  if (learns && (voice.kind !== 'organization' || tokens[verb + 1]?.lower === 'of')) return undefined;
  // *France recorded 41 degrees*: it was measured there, and nobody says by whom.
  if (isVerb(tokens, verb, isGauging) && isPlace(line, subject.head)) return undefined;
  if (tellsOfCases(tokens, verb) && !isAuthority(tokens, subject.head)) return undefined;
  // *The coach saw 3 of his players booked* is a story; *our stewards saw 3* is testimony.
  if (tokens[verb]?.lower === 'saw' && tokens[subject.first]?.lower !== 'our') return undefined;
  const cue = spanOf(tokens, subject.first, verb);
  const last = scopeEnd(line, verb, segment.last);
  if (kind === 'deny') {
    const scope = spanOf(tokens, verb + 1, last);
    return deniesClaim(tokens, verb) ? sayingAt(cue, voice, scope, false, 'denied') : undefined;
  }
  const stance = kind === 'hedge' ? ('hedged' as const) : undefined;
  const cited = citing(line, verb) ?? citingFirst(line, segment.first, subject.first);
  if (cited) {
    const apart = !opensClause(line, subject.first, segment.first);
    const scope = spanOf(tokens, apart ? segment.first : cited.last + 1, last);
    return sayingAt(cue, cited.voice, scope, true, stance, voice);
  }
  if (putsIt(tokens, verb)) {
    return sayingAt(cue, voice, spanOf(tokens, segment.first, last), true, stance);
  }
  const isAs = tokens[subject.first - 1]?.lower === 'as';
  if (isAs) {
    const scope = asSaid(line, subject, verb, segment);
    return scope && sayingAt(cue, voice, scope, true, stance);
  }
  if (standsApart(line, subject, verb, kind, segment)) {
    const first = scopeStart(line, subject.first, segment.first);
    // *“Forty sank,” she said in a talk that lasted three hours*: what follows is no longer hers.
    const end = closesQuotation(tokens[subject.first - 1]) ? subject.first : last;
    return sayingAt(cue, voice, spanOf(tokens, first, end), true, stance);
  }
  if (
    kind === 'measure'
      ? !reachesNumber(line, verb, last, voice.kind === 'document' || isDocument(tokens, subject))
      : !(saysClause(line, verb, last) || (voice.kind === 'document' && amountsTo(tokens, verb)))
  )
    return undefined;
  const scope = spanOf(tokens, thatAfter(tokens, verb), last);
  return sayingAt(cue, voice, scope, kind === 'say', stance, undefined, kind === 'measure');
}

/** *40 boats sank, as the mayor said on Friday*; *the rent rose by 30, and not 12, as the landlord maintains*. */
function asSaid(
  line: Line,
  { first }: Subject,
  verb: number,
  segment: { first: number; last: number },
): Span | undefined {
  const { tokens } = line;
  const as = first - 1;
  const opens = opensClause(line, as, segment.first);
  if (!opens && tokens[as - 1]?.lower !== ',') return undefined;
  if (!isParenthetical(line, verb, segment.last)) return undefined;
  let from = scopeStart(line, as, segment.first);
  // It goes for what is set apart from the clause right before it: *…, and not 12, as he maintains*; *…, a trifle, as he says*.
  for (let at = as - 2; !opens && at > from; at--) {
    const token = tokens[at];
    if (!token || token.tag === 'verb' || token.tag === 'auxiliary' || token.tag === 'participle') break;
    if (token.lower === ',' || token.lower === 'not') from = at;
  }
  return spanOf(tokens, from, opens ? scopeEnd(line, verb, segment.last) : as);
}

/** *A survey by Pollmark* is a document, whoever made it. */
const isDocument = (tokens: readonly Token[], { head }: Subject): boolean => {
  const join = tokens.findIndex(({ lower }, at) => at > head.first && at <= head.last && /^(?:by|from)$/.test(lower));
  return join > 0 && DOCUMENTS.has(tokens[join - 1]?.lower ?? '');
};

/** Who is quoted in *quoted divers as saying*. */
function quotesAs(tokens: readonly Token[], verb: number): Phrase | undefined {
  if (!isVerb(tokens, verb, isQuoting)) return undefined;
  const phrase = phraseAfter(tokens, verb + 1);
  const isAs = phrase !== undefined && tokens[phrase.last + 1]?.lower === 'as';
  return isAs && /^(?:saying|stating|telling|putting)$/.test(tokens[phrase.last + 2]?.lower ?? '') ? phrase : undefined;
}

const isCiting = (token: Token | undefined): boolean => token?.lower === 'citing' || token?.lower === 'quoting';

/** Whom the voice has it from: *the agency reported, citing two officials, that …* */
function citing(line: Line, verb: number): { voice: Voice; last: number } | undefined {
  const { tokens } = line;
  const asSaying = quotesAs(tokens, verb);
  if (asSaying) {
    const voice = voiceOf(line, asSaying, asSaying, 'any');
    if (voice && voice.kind !== 'self') return { voice, last: asSaying.last + 2 };
  }
  for (let at = verb + 1; at < verb + 6; at++) {
    if (!isCiting(tokens[at])) continue;

    const phrase = phraseAfter(tokens, at + 1);
    const voice = phrase && voiceOf(line, phrase, phrase, 'any');
    return voice && voice.kind !== 'self' ? { voice, last: phrase.last } : undefined;
  }
  return undefined;
}

/** *Citing two officials, the agency said …* */
function citingFirst(line: Line, first: number, subject: number): { voice: Voice; last: number } | undefined {
  const { tokens } = line;
  if (!isCiting(tokens[first])) return undefined;
  const phrase = phraseAfter(tokens, first + 1);
  if (!phrase || tokens[phrase.last + 1]?.lower !== ',' || phrase.last + 2 !== subject) return undefined;
  const voice = voiceOf(line, phrase, phrase, 'any');
  return voice && voice.kind !== 'self' ? { voice, last: phrase.last } : undefined;
}

/** Whether a phrase is a place's name and no more: *Lisbon*, but not *the institute in Lisbon*. */
function isPlace({ mentions, tokens }: Line, { first, last }: Phrase): boolean {
  const start = tokens[tokens[first]?.tag === 'determiner' ? first + 1 : first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  return mentions.some((mention) => mention.type === 'place' && mention.start <= start && end <= mention.end);
}

/** How much the subject must be worth: the less the verb says, the more. */
function demandOf(tokens: readonly Token[], verb: number, kind: Reporting): Demand {
  if (kind === 'show') return 'document';
  if (isGerund(tokens[verb])) return 'source';
  if (kind !== 'measure') return 'any';
  const next = tokens[verb + 1]?.lower;
  if (quotesAs(tokens, verb)) return 'any';
  if (isVerb(tokens, verb, isEstimating)) return 'any';
  // *the driver puts his bill at 900*, *the authors calculated that*: nobody else would.
  return next === 'that' || isVerb(tokens, verb, isPutting) ? 'any' : 'source';
}

/** The document that opens the clause: *Figures* of *Figures obtained by the union under the law show*. */
function openingVoice(line: Line, subject: Subject, first: number, kind: Reporting): Voice | undefined {
  if (kind !== 'show' && kind !== 'measure' && kind !== 'say') return undefined;
  const phrase = phraseAfter(line.tokens, first);
  const next = phrase && line.tokens[phrase.last + 1];
  if (!phrase || phrase.last >= subject.head.first || !next || !/(?:ed|en|by|wn)$/.test(next.lower)) return undefined;
  return voiceOf(line, phrase, phrase, 'document');
}

/** *As the doctor put it, “nine in ten is not enough”.* */
function putsIt(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 2];
  return isVerb(tokens, verb, isPutting) && tokens[verb + 1]?.lower === 'it' && (!next || next.tag === 'mark');
}

/** Whether the words are set off from what is said by commas or by a quotation’s end: *…, the mayor said, …* */
function standsApart(
  line: Line,
  { first }: Subject,
  verb: number,
  kind: Reporting,
  segment: { first: number; last: number },
): boolean {
  const { tokens } = line;
  const before = tokens[first - 1];
  if (closesQuotation(before)) return kind === 'say' || kind === 'hedge';
  if (before?.lower !== ',' && before?.tag !== 'close' && !/^[–—-]/.test(before?.lower ?? '')) return false;
  if (opensClause(line, first, segment.first)) return false;
  if (kind === 'say' || kind === 'hedge') return isParenthetical(line, verb, segment.last);
  return isVerb(tokens, verb, isFinding) && isParenthetical(line, verb, segment.last);
}

/** Past *said in March that*: the March is the saying’s own. */
function thatAfter(tokens: readonly Token[], verb: number): number {
  // *told a meeting of some 90 in the hall that*
  const reach = isVerb(tokens, verb, isTelling) ? 16 : 9;
  for (let at = verb + 1; at < verb + reach; at++) {
    const token = tokens[at];
    if (!token || token.tag === 'verb' || token.tag === 'auxiliary' || token.lower === ';') break;
    if (token.lower === 'that' && at > verb + 1) return at;
  }
  return verb + 1;
}

/** The subject of a second verb: *The port has nine cranes and says that …* */
function coordinated({ tokens }: Line, verb: number, first: number): Subject | undefined {
  const before = tokens[verb - 1]?.lower;
  if (before !== 'and' && before !== 'but') return undefined;
  const head = phraseAfter(tokens, first);
  return head && head.last < verb - 1 ? { first: verb, last: verb - 1, head } : undefined;
}

/** *“…,” said the mayor*; *the tide has turned, says the coastguard*. */
function readInverted(line: Line, verb: number): Saying | undefined {
  const { tokens } = line;
  const before = tokens[verb - 1];
  if (!INVERTING.has(tokens[verb]?.lower ?? '')) return undefined;
  if (!closesQuotation(before) && before?.lower !== ',' && before?.lower !== '–') return undefined;
  const phrase = phraseAfter(tokens, verb + 1);
  const voice = phrase && voiceOf(line, phrase, withApposition(line, phrase), 'any');
  if (!phrase || !voice) return undefined;
  const { first, last } = segmentOf(line, verb);
  const end = closesQuotation(before) ? verb : scopeEnd(line, phrase.last, last);
  const scope = spanOf(tokens, scopeStart(line, verb, first), end);
  return sayingAt(spanOf(tokens, verb, phrase.last), voice, scope, true);
}

const NEEDS_THAT = /^(?:arguing|warning|insisting|stating|writing|explaining)$/;

/** *…, the mayor said, adding that …*; *the mayor went on the radio, saying …*. */
function readGerund(line: Line, verb: number): Saying | undefined {
  const { tokens } = line;
  // *arguing that 40 sank*, but not *a storm warning for 40 ports*
  if (NEEDS_THAT.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'that') return undefined;
  const segment = segmentOf(line, verb);
  const voice = line.memory.spoken ?? subjectOf(line, segment.first, verb);
  if (!voice || voice.kind === 'self') return undefined;
  const scope = spanOf(tokens, verb + 1, scopeEnd(line, verb, segment.last));
  return sayingAt(spanOf(tokens, verb, verb), voice, scope, true);
}

function subjectOf(line: Line, first: number, verb: number): Voice | undefined {
  const phrase = phraseAfter(line.tokens, first);
  return phrase && phrase.last < verb ? voiceOf(line, phrase, withApposition(line, phrase), 'source') : undefined;
}
