import type { Attribution, Days, Figure, Mention, Thing } from '../../model.ts';
import { cuesIn, cuesOf } from '../words/cues.ts';
import type { Token } from '../words/token.ts';
import { ofWord, type Word } from '../words/word.ts';
import type { Writable } from '../writable.ts';
import type { Concept } from './concepts.ts';
import { labelOf } from './label.ts';
import { occurrenceOf } from './occurrence.ts';
import { PERIOD_REACH, PERIODS, readPeriod } from './period.ts';
import { nounPhrase } from './phrase.ts';
import { readPlaces } from './places.ts';
import { readScope } from './scope.words.ts';
import { isPlace, spoken } from './spoken.ts';
import { readStatus } from './status.ts';
import { ANAPHORS, ORDINALS, PARTS, SUMS } from './thing.words.ts';
import { type Range, type Zone, zonesOf } from './zones.ts';

/** What is read of one sentence for all its figures. */
export interface Sight {
  readonly tokens: readonly Token[];
  /** Its content words. */
  readonly concepts: readonly Concept[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  /** Who is named for each figure, in their order: such words tell who speaks, not what of. */
  readonly voices: readonly (Attribution | undefined)[];
  /** The words of the heading that the sentence stands under. */
  readonly heading: readonly Concept[];
  /** The words of the sentence before, or of the question that this one answers. */
  readonly lead: () => readonly Concept[];
  /** The words of the source's first sentence, which tells what it is about. */
  readonly topic: readonly Concept[];
  /** What the figures before this sentence count, nearest last, with their kinds and units. */
  readonly before: readonly Counted[];
  /** The index that the first figure's claim will have in its source. */
  readonly first: number;
}

/** A figure with what it counts, and its index among the claims of its source. */
export interface Counted {
  readonly figure: Figure;
  readonly thing: Thing;
  readonly index: number;
  /** Who is named for it. */
  readonly voice: string | undefined;
}

const within = (concept: Concept, { start, end }: Range): boolean => concept.start >= start && concept.end <= end;
const FEW = 16;
function unique(names: readonly string[], except: readonly string[] = []): string[] {
  // Most are a handful, of which a set costs more than it saves.
  if (names.length + except.length < FEW)
    return names.filter((name, at) => names.indexOf(name) === at && !except.includes(name));
  const found = new Set(names);
  for (const name of except) found.delete(name);
  return [...found];
}
const namesOf = (concepts: readonly Concept[]): string[] => concepts.map(({ name }) => name);
const isAnaphor = ofWord(({ lower }) => ANAPHORS.has(lower));
/** What is read of the words near a figure only where one of these stands there, which one walk over them tells. */
const CUES = cuesOf([ANAPHORS, ORDINALS, PERIODS, ['from'], ['including', 'among', 'of']]);
const [ANAPHOR_CUE, ORDINAL_CUE, PERIOD_CUE, FROM_CUE, PART_CUE] = [1, 2, 4, 8, 16];
const isOrdinal = ofWord(({ lower }) => ORDINALS.has(lower));
const isEvent = ({ sort }: Concept): boolean => sort === 'event';

/** What each figure of one sentence counts. */
export function readThings(sight: Sight): readonly Thing[] {
  const { tokens, concepts, figures, mentions, voices, heading, lead: leading, topic, before } = sight;
  const zones = zonesOf(tokens, figures);
  const spans = voices.filter((voice) => voice !== undefined && !isPlace(voice, mentions));
  const ofVoices = spoken(tokens, mentions, concepts, voices);
  const isUnit = (c: Concept): boolean =>
    zones.some(
      ({ figure }, i) =>
        figures[i]?.kind !== 'count' && figures[i]?.kind !== 'share' && c.start < figure.end && figure.start < c.end,
    );
  const free = concepts.filter((c) => !isUnit(c) && !ofVoices.has(c));
  // What stands next to one figure tells the others nothing.
  const beside = new Set(free.filter((c) => zones.some(({ near }) => within(c, near))));
  const counted: Counted[] = [...before];
  return zones.map((zone, i) => {
    const figure = figures[i] as Figure;
    const thing = readThing(zone, zones, figure, i);
    counted.push({ figure, thing, index: sight.first + i, voice: voices[i]?.name });
    return thing;
  });

  function readThing(zone: Zone, all: readonly Zone[], figure: Figure, at: number): Thing {
    const { near, clause } = zone;
    const next = zone.ofNext || zone.toNext ? all[at + 1] : undefined;
    const phrase = nounPhrase(
      tokens,
      free,
      next?.figure.end ?? zone.figure.end,
      Math.max(next?.near.end ?? 0, near.end),
    );
    const distance = ({ start, end }: Concept): number =>
      start >= zone.figure.end ? start - zone.figure.end : zone.figure.start - end + 0.5;
    const cues = cuesIn(tokens, CUES, near.start, Math.min(tokens.length, near.end + PERIOD_REACH));
    const scopes = readScope(tokens, near);
    const inScope = (c: Concept): boolean => scopes.some((scope) => within(c, scope));
    const own = free.filter((c) => within(c, near) && !inScope(c)).sort((a, b) => distance(a) - distance(b));
    const nearest = phrase.toReversed();
    for (const c of own) if (!nearest.includes(c)) nearest.push(c);
    const inClause: Concept[] = [];
    const rest: Concept[] = [];
    for (const c of free) if (!nearest.includes(c)) (within(c, clause) && !beside.has(c) ? inClause : rest).push(c);

    // *98 confirmed cases*, *300 air deaths*: what happened is the head of its phrase, and no thing is counted.
    const last = phrase.at(-1);
    const nouns = last && isEvent(last) ? [] : phrase.filter((c) => !isEvent(c));
    // *Five of the crew were cooks*: the cooks are counted, of the crew.
    const predicate = tokens[zone.figure.end]?.lower === 'of' && !next ? predicateOf(own) : undefined;
    const head =
      predicate ??
      nouns.at(-1) ??
      (phrase.length === 0 ? nearest.find((c) => c.sort === 'thing' && !isAside(c, zone)) : undefined);
    const people = head?.sort === 'name' ? DEMONYM.exec(head.name)?.[1] : undefined;
    let headName = people ? 'people' : (head?.name ?? '');
    // *two of the six doors broke*: what happened, happened to the two.
    const happened = zone.ofPrevious ? [] : nearest.filter((c) => isEvent(c) && c !== head);
    let events = unique(namesOf(happened));
    let places = unique([
      ...(people ? [people] : []),
      ...readPlaces(tokens, zone, mentions, spans),
      ...scopes.map(({ name }) => name),
    ]);
    const comparable = (other: Counted): boolean =>
      other.figure.kind === figure.kind && other.figure.unit === figure.unit;
    // *90 hurt, 12 of them cooks, up from 70*: what is a part of the one before is passed over.
    const revised = (cues & FROM_CUE) !== 0 && isRevised(near);
    const previous = counted.findLast((other) => comparable(other) && !(revised && other.thing.whole));
    const bare = nearest.length === 0;
    const anaphoric = bare || (!head && (cues & ANAPHOR_CUE) !== 0 && wordsIn(near, isAnaphor).length > 0);
    const listed =
      !head && !nearest.some(({ sort }) => sort === 'word' || sort === 'thing' || (at === 0 && sort === 'event'));
    const ofWhole =
      (tokens[zone.figure.end]?.lower === 'of' && PARTS.has(tokens[zone.figure.end + 1]?.lower ?? '')) ||
      ((cues & PART_CUE) !== 0 && isPart(near));
    let inherited: readonly string[] = [];
    let takesUp: number | undefined;
    let taken: readonly string[] = [];
    if (previous && !head && (anaphoric || listed)) {
      headName = previous.thing.head;
      inherited = previous.thing.near;
      if (events.length === 0 && !zone.ofPrevious) events = [...previous.thing.events];
      const voice = voices[at];
      const voiced =
        (voice !== undefined && spans.includes(voice) && voice.name !== previous.voice) || isNamedInBrackets(zone);
      // *The latest guess is 11.9* says itself what it is, though not in words that are known.
      const told = inClause.some(({ start }) => start < zone.figure.start);
      if (bare && ((voiced && !told) || (revised && !hasMonth(near)))) {
        takesUp = previous.thing.takesUp ?? previous.index;
        if (places.length === 0) places = [...previous.thing.places];
        taken = previous.thing.near;
      }
    } else if (
      !head &&
      at === 0 &&
      isSubject(zone) &&
      ![...nearest, ...inClause].some(({ sort }) => sort === 'thing')
    ) {
      // *The crew were at supper. At least 12 were lost*: of those whom the sentence before is about.
      const lead = leading();
      headName = lead.find(({ sort }) => sort === 'thing')?.name ?? '';
      inherited = namesOf(lead);
    } else if (!head && anaphoric && !inClause.some(({ sort }) => sort === 'thing')) {
      const lead = leading();
      headName = lead.find(({ sort }) => sort === 'thing')?.name ?? '';
      inherited = namesOf(lead);
      // *The numbers are not known; some speak of several hundred*: of what the text is about, where that was just named.
      const told = topic.some(({ name }) => name === headName) ? topic : lead;
      if (events.length === 0) events = unique(namesOf(told.filter(isEvent)));
      if (bare && told === topic) taken = unique(namesOf(topic));
    }
    if (events.length === 0 && ofWhole && previous) events = [...previous.thing.events];
    if (events.length === 0 && !zone.ofPrevious) events = unique(namesOf(inClause.filter(isEvent)));
    if (events.length === 0 && !zone.ofPrevious) events = unique(namesOf(heading.filter(isEvent)));

    const when = dateIn(near) ?? dateIn(clause);
    // *Of the 61 hurt, 40 were children*; *Of that, £41m is for the building*.
    const opened =
      tokens[0]?.lower === 'of' &&
      (all[0]?.figure.start ?? 9) <= 3 &&
      (at === 1 ? figures[0]?.kind === figure.kind : at === 0 && SUMS.has(tokens[1]?.lower ?? ''));
    const whole =
      predicate || opened ? 'of' : zone.ofNext ? 'of-next' : ofWhole ? previous?.thing.head || 'part' : undefined;
    const occurrence = figure.kind === 'date' ? occurrenceOf(tokens, nearest) : undefined;
    if (occurrence) {
      events = [occurrence, ...events];
      taken = [...taken, occurrence];
    }
    const nearNames = unique([...namesOf(zone.ofPrevious ? nearest.filter((c) => !isEvent(c)) : nearest), ...taken]);
    const [event] = events;
    const thing: Writable<Thing> = {
      head: headName,
      modifiers: unique([
        ...namesOf(nouns.slice(0, -1)),
        ...((cues & ORDINAL_CUE) !== 0 ? wordsIn(near, isOrdinal) : []),
      ]),
      events,
      places,
      near: nearNames,
      words: unique([...namesOf(inClause), ...namesOf(rest)], nearNames),
      clause: inClause.length,
      frame: unique([...inherited, ...namesOf(heading)], nearNames),
      label: labelOf(tokens, { kind: figure.kind, figure: zone.figure, concepts: free, phrase, nearest, places }),
    };
    const period = (cues & PERIOD_CUE) !== 0 ? readPeriod(tokens, near, zone.figure) : undefined;
    const status = readStatus(tokens, near);
    if (event) thing.event = event;
    if (whole) thing.whole = whole;
    if (takesUp !== undefined) thing.takesUp = takesUp;
    if (when) thing.when = when;
    if (period) thing.period = period;
    if (status) thing.status = status;
    return thing;
  }

  /** Those of some words that stand in a stretch of the sentence. */
  function wordsIn({ start, end }: Range, isOne: (word: Word) => boolean): readonly string[] {
    const found: string[] = [];
    for (let i = start; i < end; i++) {
      const { word, lower } = tokens[i] as Token;
      if (isOne(word)) found.push(lower);
    }
    return found;
  }

  /** *Up from 70* */
  function isRevised({ start, end }: Range): boolean {
    for (let i = start + 1; i < end; i++)
      if (tokens[i]?.lower === 'from' && (tokens[i - 1]?.lower === 'up' || tokens[i - 1]?.lower === 'down'))
        return true;
    return false;
  }

  /** *Of whom*, *among them*, *including* */
  function isPart({ start, end }: Range): boolean {
    for (let i = start; i < end; i++) {
      const lower = tokens[i]?.lower;
      if (lower === 'including' || lower === 'among') return true;
      if (lower === 'of' && i + 1 < end && PARTS.has(tokens[i + 1]?.lower ?? '')) return true;
    }
    return false;
  }

  /** *At least 12 were lost*: the figure itself is what the verb is said of. */
  function isSubject({ figure }: Zone): boolean {
    return tokens[figure.end]?.tag === 'auxiliary';
  }

  /** *300,000 in the capital*: what follows a preposition to the right of a figure is not what is counted. */
  function isAside({ start }: Concept, { figure }: Zone): boolean {
    if (start < figure.end) return false;
    let i = start - 1;
    while (i >= figure.end && ASIDE.has(tokens[i]?.tag ?? '')) i--;
    return tokens[i]?.tag === 'preposition';
  }

  /** *Up from 4,855 in March* is the like of another month, no earlier state of one count. */
  function hasMonth(near: Range): boolean {
    const when = dateIn(near);
    return when !== undefined && when.high - when.low > 20;
  }

  /** *90,000 (the union)*: the brackets name who says so. */
  function isNamedInBrackets({ figure }: Zone): boolean {
    if (tokens[figure.end]?.tag !== 'open') return false;
    let i = figure.end + 1;
    while (tokens[i]?.tag === 'name') i++;
    return i > figure.end + 1 && tokens[i]?.tag === 'close';
  }

  /** What the figure's words are said to be: *of those who died, 12 were children*. */
  function predicateOf(own: readonly Concept[]): Concept | undefined {
    return own.find(
      ({ start, sort }) => sort === 'thing' && [1, 2].some((n) => BE.has(tokens[start - n]?.lower ?? '')),
    );
  }

  /** The day that a date in a stretch of the sentence gives what is counted there: *57 people died in 1974*. */
  function dateIn({ start, end }: Range): Days | undefined {
    const found = figures.find((figure, n) => {
      const own = zones[n]?.figure;
      return figure.kind === 'date' && own !== undefined && own.start >= start && own.end <= end;
    });
    return found && { low: found.low, high: found.high };
  }
}

const ASIDE = new Set(['determiner', 'adjective', 'name', 'noun', 'possessive', 'pronoun']);
/** *Ohioans*, *Italians*: people of a place. */
const DEMONYM = /^(\p{L}{4,}?)(?:ians|ans|ns)$/u;
const BE = new Set(['were', 'was', 'are', 'is']);
