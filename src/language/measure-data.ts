import type { Claim, Measure, ReviewClaim } from '../model.ts';
import type { ClaimData, MeasureData, NearData } from '../protocol.ts';
import { namedOrigins } from '../review/origins.ts';
import { interval } from '../review/relate.ts';
import type { ReviewFolder } from './review-folder.ts';
import { verdictOf } from './verdict.ts';

/** A measure as plain data, for a picture and a table of it. */
export function measureData(folder: ReviewFolder, measure: Measure): MeasureData {
  const { say } = folder;
  const sources = new Set(measure.claims.map(({ source }) => source)).size;
  return {
    id: folder.handleOf(measure),
    label: measure.label,
    folder: folder.uri,
    kind: measure.claims[0]?.claim.kind ?? 'count',
    summary: [
      say.verdict(folder.worstOfMeasure(measure) ?? 'same'),
      say.sources(sources),
      say.origins(namedOrigins(measure.claims)),
    ].join(' · '),
    reasons: say.reasons(measure.reasons),
    claims: measure.claims.map((claim) => claimData(folder, claim, originNames(measure))),
    near: nearData(folder, measure),
  };
}

/** Each figure once, by the first claim of the measure that it is near to. */
function nearData(folder: ReviewFolder, { claims }: Measure): readonly NearData[] {
  const lines = claims.flatMap((claim) => folder.nearTo(claim)).toReversed();
  return [...new Map(lines.map((line) => [line.claim.id, line])).values()]
    .toReversed()
    .map(({ claim, text }) => ({ id: claim.id, text, place: folder.placeOf(claim) }));
}

/** A name for each origin, as the first source that names it does; claims of one origin get one name. */
function originNames({ claims }: Measure): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { claim } of claims) {
    const { origin, chain, name } = claim.attribution ?? {};
    if (origin !== undefined && name !== undefined && !names.has(origin)) names.set(origin, chain?.at(-1) ?? name);
  }
  return names;
}

function claimData(folder: ReviewFolder, it: ReviewClaim, origins: ReadonlyMap<string, string>): ClaimData {
  const { say } = folder;
  const { claim } = it;
  const source = folder.sourceOf(it);
  const sentence = source?.analysis.sentences[claim.sentence];
  const verdict = verdictOf(folder, it);
  const origin = claim.attribution && origins.get(claim.attribution.origin);
  return {
    id: it.id,
    source: it.source,
    sourceLabel: folder.nameOf(it.source),
    place: folder.placeOf(it),
    quotation: folder.quote(it),
    sentence: sentence ? folder.textOf(it.source, sentence) : '',
    who: say.who(claim),
    ...(origin !== undefined && { origin }),
    ...(claim.attribution?.stance && { stance: claim.attribution.stance }),
    kind: claim.kind,
    bound: claim.bound,
    value: say.value(claim),
    low: claim.low,
    high: claim.high,
    ...(claim.unit && { unit: claim.unit }),
    interval: drawn(claim),
    ...(claim.thing.status && { status: say.status(claim) }),
    ...(claim.asOf && { asOf: [claim.asOf.low, claim.asOf.high] as const, asOfLabel: say.days(claim.asOf) }),
    verdict: say.verdict(verdict),
    verdictKind: verdict,
  };
}

/** What a date is drawn as reaching to where it is open: `not before May` has no last day. */
const OPEN_DAYS = 365;

/** The claim's interval with ends that a picture can have. */
function drawn(claim: Claim): readonly [number, number] {
  const [low, high] = interval(claim);
  if (claim.kind !== 'date') return [low, high];
  return [Math.max(low, claim.low - OPEN_DAYS), Math.min(high, claim.high + OPEN_DAYS)];
}
