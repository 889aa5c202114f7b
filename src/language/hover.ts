import type { Hover, Position } from 'vscode-languageserver-types';
import type { Entity, EntityMention, Measure, ReviewClaim } from '../model.ts';
import { goesBackToOne, namedOrigins, sameOrigin } from '../review/origins.ts';
import { link, plain } from './markdown.ts';
import { PRESSING, type ReviewFolder } from './review-folder.ts';
import { verdictBetween, verdictOf } from './verdict.ts';

/** As many counterparts as fit on a card below the message of a problem; the rest is counted. */
const MOST_ROWS = 3;
const MOST_NAMES = 5;

/** The card on a figure (what it says and how the other sources state it) or on a name. */
export function hover(
  folder: ReviewFolder,
  path: string,
  position: Position,
  { commands }: { readonly commands: boolean } = { commands: false },
): Hover | undefined {
  const claim = folder.claimAt(path, position);
  if (claim) return card(claimCard(folder, claim, commands), folder, path, claim.claim);
  const named = folder.entityAt(path, position);
  return named && card(entityCard(folder, named.entity), folder, path, named.mention);
}

function card(
  lines: readonly string[],
  folder: ReviewFolder,
  path: string,
  span: EntityMention | ReviewClaim['claim'],
): Hover {
  return { contents: { kind: 'markdown', value: lines.filter(Boolean).join('\n\n') }, range: folder.range(path, span) };
}

function claimCard(folder: ReviewFolder, mine: ReviewClaim, commands: boolean): readonly string[] {
  const { say, corpus } = folder;
  const measure = corpus.measureOf(mine.id);
  const { analysis } = folder.sourceOf(mine) ?? {};
  const section = say.section(analysis?.sections[mine.claim.section]?.kind);
  const alone = !measure || measure.claims.length < 2;
  const asOf = mine.claim.asOf ? say.asOf(mine.claim.asOf) : '';
  const reading = [
    say.value(mine.claim),
    ...(alone ? [say.status(mine.claim), say.who(mine.claim), asOf] : []),
    section,
  ];
  const read = plain(say.reading(reading.filter(Boolean)));
  const sums = [...sumsWith(folder, mine), ...nearTo(folder, mine)].join('  \n');
  if (alone)
    return [[read, plain(folder.reading ? say.stillReading : say.noCounterpart), sums].filter(Boolean).join('  \n')];

  const sources = new Set(measure.claims.map(({ source }) => source)).size;
  const origins = goesBackToOne(measure.claims) ? say.singleOrigin : say.origins(namedOrigins(measure.claims));
  const head = [plain(measure.label), plain(say.sources(sources)), plain(origins)].join(' · ');
  const reasons = [read, plain(say.reasons(measure.reasons))];
  const { rows, left } = table(folder, mine, measure.claims);
  return [
    `**${plain(say.verdict(verdictOf(folder, mine)))}** · ${head}`,
    rows,
    sums,
    [...(commands ? actionsOn(folder, mine, measure, left) : left > 0 ? [plain(say.more(left))] : []), ...reasons]
      .filter(Boolean)
      .join(' · '),
  ];
}

/** The checks of the source's own arithmetic that a claim has a part in. */
function sumsWith(folder: ReviewFolder, mine: ReviewClaim): readonly string[] {
  return folder.corpus.checksOf(mine.id).map((finding) => plain(folder.message(finding)));
}

/** The first figure elsewhere that looks like a counterpart and is none, why, and how many more there are. */
function nearTo(folder: ReviewFolder, mine: ReviewClaim): readonly string[] {
  const { say } = folder;
  const [first, ...others] = folder.nearTo(mine);
  if (!first) return [];
  const title = link(say.notComparableTitle, folder.linkTo(folder.placeOf(first.claim)), first.claim.source);
  const left = others.length > 0 ? `, ${say.more(others.length)}` : '';
  return [`${title}: ${plain(first.text + left)}`];
}

/**
 * Our own claim as the table's head, then the others in the measure's order. Where not all fit, those that differ stay, and
 * of those that state the same the first.
 */
function table(folder: ReviewFolder, mine: ReviewClaim, claims: readonly ReviewClaim[]) {
  const others = withoutRepeats(claims.filter(({ id }) => id !== mine.id));
  const relations = new Map(others.map((claim) => [claim, verdictBetween(folder, mine, claim)]));
  // The most pressing first: a card that says *Differs* must show what differs.
  const differing = PRESSING.flatMap((kind) => firstOfEach(others.filter((it) => relations.get(it) === kind)));
  const kept = [...new Set([...differing, ...firstOfEach(others), ...others])].slice(0, MOST_ROWS);
  const shown = others.filter((claim) => kept.includes(claim));
  const rows = [row(folder, mine, mine), '|:--|:--|:--|:--|', ...shown.map((claim) => row(folder, mine, claim))];
  return { rows: rows.join('\n'), left: others.length - shown.length };
}

/** What a source states again in the same way is not shown again. */
function withoutRepeats(claims: readonly ReviewClaim[]): readonly ReviewClaim[] {
  const statement = (claim: ReviewClaim) => [claim.source, statedBy(claim)].join('\n');
  return firstOfEach(claims, statement);
}

const statedBy = ({ claim }: ReviewClaim): string => [claim.bound, claim.low, claim.high].join('\n');

/** The first claim of each value, or of whatever tells them apart. */
function firstOfEach(claims: readonly ReviewClaim[], tellApart = statedBy): readonly ReviewClaim[] {
  return [...new Map(claims.toReversed().map((claim) => [tellApart(claim), claim])).values()].toReversed();
}

function row(folder: ReviewFolder, mine: ReviewClaim, claim: ReviewClaim): string {
  const { say } = folder;
  const relation =
    claim.id === mine.id ? '►' : plain(say.relation(verdictBetween(folder, mine, claim), isLater(claim, mine)));
  const who = say.who(claim.claim);
  const again = claim.id !== mine.id && sameOrigin(mine, claim) && who !== say.who(mine.claim) ? say.sameOrigin : '';
  const date = claim.claim.asOf ? say.days(claim.claim.asOf) : '';
  const said = [who, again, say.status(claim.claim), date].filter(Boolean).map(plain).join(' · ');
  const place = link(folder.placeName(claim.source, claim.claim), folder.linkTo(folder.placeOf(claim)), claim.source);
  return `| ${[relation, plain(folder.quote(claim)), said].map(spaced).join(' | ')} | ${place} |`;
}

/** VS Code draws the columns of a card without room between them. */
const spaced = (cell: string): string => `${cell}&nbsp;&nbsp;`;

const isLater = (one: ReviewClaim, other: ReviewClaim): boolean =>
  (one.claim.asOf?.low ?? 0) > (other.claim.asOf?.high ?? 0);

/** What can be done from the card. The links are ours alone: nothing of a source is in them but our own ids. */
function actionsOn(folder: ReviewFolder, mine: ReviewClaim, measure: Measure, left: number): readonly string[] {
  const { say } = folder;
  const { uri, range } = folder.placeOf(mine);
  const command = (name: string, argument: object) =>
    `command:sourceReview.${name}?${encodeURIComponent(JSON.stringify([argument]))}`;
  const compare = left > 0 ? say.compareAll(measure.claims.length) : say.compare;
  return [
    link(compare, command('compare', { context: 'measure', path: [folder.uri, folder.handleOf(measure)] })),
    link(say.goToCounterpart, command('goToCounterpart', { uri, position: range.start })),
  ];
}

function entityCard({ say }: ReviewFolder, { name, type, aliases, mentions }: Entity): readonly string[] {
  const sources = new Set(mentions.map(({ source }) => source)).size;
  const others = aliases.filter((alias) => alias !== name);
  const shown = [
    ...others.slice(0, MOST_NAMES),
    ...(others.length > MOST_NAMES ? [say.more(others.length - MOST_NAMES)] : []),
  ];
  return [
    `**${plain(name)}** · ${plain(say.kindOfEntity(type))} · ${plain(say.mentions(mentions.length))}, ${plain(say.sources(sources))}`,
    shown.length > 0 ? plain(say.alsoNamed(shown)) : '',
  ];
}
