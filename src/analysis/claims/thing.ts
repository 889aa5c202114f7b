import type { Figure, Mention, Thing } from '../../model.ts';
import type { Token } from '../words/token.ts';
import { type Concept, readConcepts } from './concepts.ts';
import { readPeriod } from './period.ts';
import { readScope } from './scope.words.ts';
import { type Range, type Zone, zonesOf } from './zones.ts';

/** What is read once per sentence for all its figures. */
export interface Sight {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  /** The words of the heading that the sentence stands under. */
  readonly heading: readonly string[];
  /** The words of the sentence before, or of the question that this one answers. */
  readonly lead: readonly Concept[];
  /** The last thing counted before this sentence, for *the figure*, *another 12*, *that makes 22*. */
  readonly before: Thing | undefined;
}

const within = (concept: Concept, { start, end }: Range): boolean => concept.start >= start && concept.end <= end;
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'across',
  'over',
  'around',
  'outside',
  'throughout',
  'within',
  'from',
  'inside',
  'by',
]);
const OF_PREVIOUS = new Set(['whom', 'which', 'them', 'these', 'those']);
const SKIPPED = new Set(['determiner', 'pronoun', 'adverb', 'possessive']);
const ANAPHORS = new Set([
  'figure',
  'number',
  'count',
  'total',
  'toll',
  'that',
  'it',
  'another',
  'others',
  'them',
  'tally',
  'down',
  'up',
]);
const COUNTED = new Set(['count', 'share']);
const ORDINALS = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'last',
  'next',
  'another',
  'latest',
  'largest',
  'biggest',
  'strongest',
  'youngest',
  'oldest',
  'worst',
  'northern',
  'southern',
  'eastern',
  'western',
  'new',
  'old',
  'former',
  'existing',
  'original',
]);

/** The noun phrase that starts right after a figure: *North Korean* *soldiers*. Empty where none does. */
function nounAfter(
  tokens: readonly Token[],
  concepts: readonly Concept[],
  from: number,
  to: number,
): readonly Concept[] {
  let at = from;
  while (at < to) {
    const token = tokens[at] as Token;
    if (token.lower === 'of' || token.lower === '-' || SKIPPED.has(token.tag) || token.tag === 'number') at++;
    else break;
  }
  const phrase: Concept[] = [];
  while (at < to) {
    const token = tokens[at] as Token;
    const concept = concepts.find((c) => c.start <= at && at < c.end);
    if (!concept) {
      if (token.lower === '-' || token.tag === 'possessive' || (token.tag === 'adverb' && phrase.length > 0)) {
        at++;
        continue;
      }
      // *12,000 new homes*: little adjectives carry nothing, and the phrase goes on.
      if (token.tag === 'adjective' || token.tag === 'noun') {
        at++;
        continue;
      }
      break;
    }
    if (concept.sort === 'event' && (phrase.length > 0 || token.tag === 'verb')) break;
    phrase.push(concept);
    at = concept.end;
    if (concept.sort === 'thing') {
      const next = concepts.find((c) => c.start === at);
      if (next?.sort !== 'thing' || phrase.length > 4) break;
    }
  }
  return phrase;
}

function readPlaces(tokens: readonly Token[], { near, figure }: Zone, mentions: readonly Mention[]): string[] {
  const places: string[] = [];
  for (let at = near.start; at < near.end; at++) {
    if (at >= figure.start && at < figure.end) continue;
    const token = tokens[at] as Token;
    const mention = mentions.find((m) => m.type === 'place' && m.start <= token.start && token.end <= m.end);
    if (mention && token.tag === 'name') {
      const name = mention.name.toLowerCase();
      if (places.at(-1) !== name) places.push(name);
      continue;
    }
    const label = tokens[at + 1]?.lower === ':' && at + 2 >= figure.start;
    if (token.tag === 'name' && label) places.push(token.lower);
    if (token.tag !== 'preposition' || !PLACE_PREPOSITIONS.has(token.lower)) continue;
    let i = at + 1;
    while (i < near.end && (tokens[i]?.tag === 'determiner' || tokens[i]?.tag === 'adjective')) i++;
    const words: string[] = [];
    while (i < near.end && (tokens[i]?.tag === 'name' || (words.length > 0 && tokens[i]?.tag === 'possessive'))) {
      if (tokens[i]?.tag === 'name') words.push(tokens[i]?.lower ?? '');
      i++;
    }
    if (words.length > 0 && !MONTHS.test(words[0] ?? '')) {
      places.push(words.join(' '));
      at = i - 1;
    }
  }
  return places;
}
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/;

const unique = (names: readonly string[], except?: ReadonlySet<string>): string[] =>
  [...new Set(names)].filter((name) => !except?.has(name));

/** How many words of a sentence name what is counted, where no noun follows the figure. */
const LABEL_WORDS = 5;

/** What is counted in the text's own words: *North Korean soldiers killed in Kursk*. */
function labelOf(
  tokens: readonly Token[],
  phrase: readonly Concept[],
  nearest: readonly Concept[],
  event: Concept | undefined,
  places: readonly string[],
): string {
  const textOf = ({ start, end }: Range): string =>
    tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ');
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) {
    const inOrder = nearest.slice(0, LABEL_WORDS).sort((a, b) => a.start - b.start);
    return inOrder.map(textOf).join(' ');
  }
  const words = [textOf({ start: first.start, end: last.end })];
  if (event && (event.start >= last.end || event.end <= first.start)) words.push(textOf(event));
  const place = places[0] && tokens.find(({ lower }) => lower === places[0]?.split(' ')[0])?.text;
  if (place && !words[0]?.includes(place)) words.push('in', place);
  return words.join(' ');
}

/** What each figure of one sentence counts. */
export function readThings({ tokens, figures, mentions, heading, lead, before }: Sight): readonly Thing[] {
  const concepts = readConcepts(tokens);
  const zones = zonesOf(tokens, figures);
  const inFigure = (c: Concept): boolean =>
    zones.some(({ figure }, i) => !COUNTED.has(figures[i]?.kind ?? '') && c.start < figure.end && figure.start < c.end);
  const free = concepts.filter((c) => !inFigure(c));
  const things: Thing[] = [];
  let last = before;
  zones.forEach((zone, i) => {
    const { near, clause, figure } = zone;
    const nextZone = zones[i + 1];
    const phrase =
      zone.ofNext && nextZone
        ? nounAfter(tokens, free, nextZone.figure.end, nextZone.near.end)
        : nounAfter(tokens, free, figure.end, Math.max(near.end, figure.end));
    const own = free.filter((c) => within(c, near));
    const distance = (c: Concept): number =>
      c.start >= figure.end ? c.start - figure.end : figure.start - c.end + 0.5;
    const nearest = [...new Set([...phrase].reverse().concat([...own].sort((a, b) => distance(a) - distance(b))))];
    const others = zones.filter((z) => z !== zone);
    const inClause = free.filter(
      (c) => !nearest.includes(c) && within(c, clause) && !others.some((z) => within(c, z.near)),
    );
    const rest = free.filter((c) => !nearest.includes(c) && !inClause.includes(c));

    const partOf =
      OF_PREVIOUS.has(tokens[figure.end + 1]?.lower ?? '') && tokens[figure.end]?.lower === 'of'
        ? true
        : tokens
            .slice(near.start, figure.start)
            .some(({ lower }) => OF_PREVIOUS.has(lower) || lower === 'including' || lower === 'among');
    const things0 = phrase.filter((c) => c.sort !== 'event');
    const head = things0.at(-1) ?? (phrase.length === 0 ? nearest.find((c) => c.sort === 'thing') : undefined);
    const eventIn = (list: readonly Concept[]): Concept | undefined =>
      list.find((c) => c.sort === 'event' && c !== head);
    let event = eventIn(nearest)?.name;
    let headName = head?.name ?? '';
    const whole: string | undefined = zone.ofNext ? 'of-next' : partOf ? last?.head || 'part' : undefined;
    let inherited: readonly string[] = [];
    const nearWords = tokens.slice(near.start, near.end);
    const takesUp = nearWords.some(({ lower }) => ANAPHORS.has(lower)) || (phrase.length === 0 && nearest.length === 0);
    const listed = i > 0 && phrase.length === 0 && !nearest.some((c) => c.sort === 'thing' || c.sort === 'word');
    if (!head && last && (listed || takesUp) && COUNTED.has(figures[i]?.kind ?? '')) {
      headName = last.head;
      inherited = last.near;
      if (!event) event = last.event;
    } else if (!head && (takesUp || own.length === 0)) {
      headName = lead.find((c) => c.sort === 'thing')?.name ?? '';
      inherited = lead.map(({ name }) => name);
      if (!event) event = lead.find((c) => c.sort === 'event')?.name;
    }
    event ??= eventIn(inClause)?.name;
    const places = readPlaces(tokens, zone, mentions);
    const near0 = unique(nearest.map((c) => c.name));
    const nearSet = new Set(near0);
    const thing: Thing = {
      head: headName,
      modifiers: unique([
        ...phrase.slice(0, -1).map((c) => c.name),
        ...tokens
          .slice(near.start, near.end)
          .filter(({ lower }) => ORDINALS.has(lower))
          .map(({ lower }) => lower),
      ]),
      ...(event && { event }),
      places: unique([...places, ...readScope(tokens, near)]),
      near: near0,
      words: unique([...inClause.map((c) => c.name), ...rest.map((c) => c.name)], nearSet),
      clause: inClause.length,
      frame: unique([...inherited, ...heading], nearSet),
      label: labelOf(
        tokens,
        phrase,
        nearest,
        free.find((c) => c.name === event),
        places,
      ),
      ...(whole && { whole }),
      ...readPeriod(tokens, near, clause),
    };
    things.push(thing);
    if (figures[i]?.kind === 'count' || figures[i]?.kind === 'share') last = thing;
  });
  return things;
}
