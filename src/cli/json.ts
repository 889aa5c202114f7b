import type { Days, Figure, Finding } from '../model.ts';
import type { FolderReview } from './review.ts';

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A day where low and high are one, else the days joined by a slash (ISO 8601 interval). */
const isoDays = ({ low, high }: Days): string => (low === high ? isoDay(low) : `${isoDay(low)}/${isoDay(high)}`);

const values = ({ kind, low, high }: Figure) =>
  kind === 'date' ? { low: isoDay(low), high: isoDay(high) } : { low, high };

/** The review as plain JSON data, in the form that docs/json.md describes. */
export function toJson({ review, problems }: FolderReview) {
  const { corpus } = review;
  const toData = (finding: Finding) => ({
    id: finding.id,
    kind: finding.kind,
    a: finding.a.id,
    b: finding.b.id,
    measure: finding.measure,
    from: finding.from?.map(({ id }) => id),
    expected: finding.expected,
    message: review.message(finding),
  });
  return {
    sources: corpus.sources.map(({ path, analysis: { title, publisher, author, published } }) => ({
      path,
      title,
      publisher,
      author,
      published: published && isoDays(published),
    })),
    claims: corpus.sources.flatMap(({ path, text, analysis }) =>
      corpus.claimsIn(path).map(({ id, claim }) => ({
        id,
        source: path,
        start: claim.start,
        end: claim.end,
        text: text.slice(claim.start, claim.end),
        kind: claim.kind,
        bound: claim.bound,
        ...values(claim),
        unit: claim.unit,
        by: claim.attribution?.name,
        chain: claim.attribution?.chain,
        origin: claim.attribution?.origin,
        stance: claim.attribution?.stance,
        asOf: claim.asOf && isoDays(claim.asOf),
        section: analysis.sections[claim.section]?.kind,
        thing: claim.thing,
        stated: claim.stated,
      })),
    ),
    comparisons: corpus.measures.map(({ id, label, claims, reasons, origins }) => ({
      id,
      label,
      claims: claims.map((claim) => claim.id),
      reasons,
      origins,
    })),
    findings: corpus.differences.map(toData),
    // Inside one source: no pair of statements of one measure, and so a list of their own.
    checks: corpus.checks.map(toData),
    near: corpus.sources.flatMap(({ path }) =>
      corpus.claimsIn(path).flatMap((mine) =>
        // Each pair once, from the source that comes first.
        corpus
          .nearTo(mine)
          .filter(({ claim }) => path < claim.source)
          .map(({ claim, differs }) => ({ a: mine.id, b: claim.id, differs })),
      ),
    ),
    entities: corpus.entities.map(({ id, name, type, aliases, mentions }) => ({ id, name, type, aliases, mentions })),
    problems,
  };
}
