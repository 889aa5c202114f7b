import type { Hover, Position } from 'vscode-languageserver-types';
import type { Entity, EntityMention, ReviewClaim } from '../model.ts';
import { goesBackToOne, namedOrigins, sameOrigin } from '../review/origins.ts';
import { link, plain } from './markdown.ts';
import { PRESSING, type ReviewFolder } from './review-folder.ts';
import { verdictBetween, verdictOf } from './verdict.ts';

/** As many counterparts as can be taken in at a glance; the rest is counted. */
const MOST_ROWS = 4;
const MOST_NAMES = 5;

/** The card on a figure (what it says and how the other sources state it) or on a name. */
export function hover(
  folder: ReviewFolder,
  path: string,
  position: Position,
  { commands }: { readonly commands: boolean } = { commands: false },
): Hover | undefined {
  const claim = folder.claimAt(path, position);
  if (claim) {
    const actions = commands ? [actionsOn(folder, claim)] : [];
    return card([...claimCard(folder, claim), ...actions], folder, path, claim.claim);
  }
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

function claimCard(folder: ReviewFolder, mine: ReviewClaim): readonly string[] {
  const { say, corpus } = folder;
  const measure = corpus.measureOf(mine.id);
  const { analysis } = folder.sourceOf(mine) ?? {};
  const section = say.section(analysis?.sections[mine.claim.section]?.kind);
  const alone = !measure || measure.claims.length < 2;
  const reading = [say.value(mine.claim), alone ? say.who(mine.claim) : '', say.asOf(mine.claim.asOf), section];
  const read = plain(say.reading(reading.filter(Boolean)));
  const sums = sumsWith(folder, mine);
  if (alone)
    return [[read, sums, plain(folder.reading ? say.stillReading : say.noCounterpart)].filter(Boolean).join('  \n')];

  const origins = namedOrigins(measure.claims);
  const sources = new Set(measure.claims.map(({ source }) => source)).size;
  const verdict = [`**${plain(say.verdict(verdictOf(folder, mine)))}**`, plain(say.origins(origins))];
  if (goesBackToOne(measure.claims)) verdict.push(plain(say.singleOrigin));
  return [
    `${verdict.join(' · ')}  \n*${plain(measure.label)}*, ${plain(say.sources(sources))}`,
    table(folder, mine, measure.claims),
    [sums, [read, plain(say.reasons(measure.reasons))].filter(Boolean).join(' · ')].filter(Boolean).join('  \n'),
  ];
}

/** The checks of the source's own arithmetic that a claim has a part in. */
function sumsWith(folder: ReviewFolder, mine: ReviewClaim): string {
  const sums = folder.findingsOf(mine.id).filter(({ measure }) => measure === undefined);
  return sums.map((finding) => plain(folder.message(finding))).join('  \n');
}

/** Our own claim as the table's head, then the others in the measure's order; those that differ stay where not all fit. */
function table(folder: ReviewFolder, mine: ReviewClaim, claims: readonly ReviewClaim[]): string {
  const others = withoutRepeats(claims.filter(({ id }) => id !== mine.id));
  const differing = others.filter((it) => PRESSING.some((kind) => kind === verdictBetween(folder, mine, it)));
  const kept = [...new Set([...differing, ...others])].slice(0, MOST_ROWS);
  const rows = others.filter((claim) => kept.includes(claim));
  const left = others.length - rows.length;
  return [
    row(folder, mine, mine),
    '|:--|:--|:--|:--|',
    ...rows.map((claim) => row(folder, mine, claim)),
    ...(left > 0 ? [`| | ${plain(folder.say.more(left))} | | |`] : []),
  ].join('\n');
}

/** What a source states again in the same way is not shown again. */
function withoutRepeats(claims: readonly ReviewClaim[]): readonly ReviewClaim[] {
  const statement = ({ source, claim }: ReviewClaim) => [source, claim.bound, claim.low, claim.high].join('\n');
  return [...new Map(claims.toReversed().map((claim) => [statement(claim), claim])).values()].toReversed();
}

function row(folder: ReviewFolder, mine: ReviewClaim, claim: ReviewClaim): string {
  const { say } = folder;
  const place = folder.placeOf(claim);
  const own = claim.id === mine.id;
  const label = say.placeLabel(claim.source, place.range.start.line + 1);
  const relation = own
    ? '►'
    : [say.verdict(verdictBetween(folder, mine, claim)), sameOrigin(mine, claim) ? say.sameOrigin : '']
        .filter(Boolean)
        .map(plain)
        .join(', ');
  const who = [say.who(claim.claim), claim.claim.asOf ? say.days(claim.claim.asOf) : ''].filter(Boolean).map(plain);
  return `| ${relation} | ${plain(folder.quote(claim))} | ${who.join(' · ')} | ${link(label, folder.linkTo(place), claim.source)} |`;
}

/** What can be done from the card. The links are ours alone: nothing of a source is in them but our own ids. */
function actionsOn(folder: ReviewFolder, mine: ReviewClaim): string {
  const { say, corpus } = folder;
  const measure = corpus.measureOf(mine.id);
  if (!measure) return '';
  const { uri, range } = folder.placeOf(mine);
  const command = (name: string, argument: object) =>
    `command:sourceReview.${name}?${encodeURIComponent(JSON.stringify([argument]))}`;
  return [
    link(say.compareAll, command('compare', { context: 'measure', path: [folder.uri, folder.handleOf(measure)] })),
    link(say.goToCounterpart, command('goToCounterpart', { uri, position: range.start })),
  ].join(' · ');
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
