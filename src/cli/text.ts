import { styleText } from 'node:util';
import { shorten } from '../language/markdown.ts';
import { PRESSING } from '../language/review-folder.ts';
import type { FindingKind, Measure, ReviewClaim } from '../model.ts';
import { namedOrigins } from '../review/origins.ts';
import type { FolderReview } from './review.ts';

export interface TextOptions {
  /** Also the measures on which all sources agree to the letter. */
  readonly all: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: boolean;
}

const COLOURS = {
  conflict: 'red',
  'does-not-add-up': 'red',
  update: 'cyan',
  hedge: 'yellow',
  'adds-up': 'green',
} as const;

/** The review for people to read: for each measure the sources side by side, the most pressing measures first. */
export function toText({ folder, review }: FolderReview, { all, width, colours }: TextOptions): string {
  const { corpus, say } = review;
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colours ? styleText(style, text) : text);
  const painted = (kind: FindingKind | undefined, text: string) => paint(kind ? COLOURS[kind] : 'green', text);
  const place = (claim: ReviewClaim) => `${claim.source}:${review.placeOf(claim).range.start.line + 1}`;
  const rank = (kind: FindingKind | undefined) => (kind ? PRESSING.indexOf(kind) : PRESSING.length);

  const worst = (measure: Measure) => review.worstOfMeasure(measure);
  const ranked = corpus.measures
    .filter((measure) => all || worst(measure) !== undefined)
    .sort((a, b) => rank(worst(a)) - rank(worst(b)) || b.claims.length - a.claims.length);

  const head = `${folder}: ${say.sources(corpus.sources.length)}, ${say.figures(corpus.sources.reduce((n, { analysis }) => n + analysis.claims.length, 0))}, ${corpus.measures.length} stated by more than one place, ${say.differences(corpus.findings.filter(({ kind }) => kind !== 'adds-up').length)}`;
  const blocks = ranked.map((measure) => {
    const kind = worst(measure);
    const verdict = say.verdict(kind ?? 'same');
    const sources = new Set(measure.claims.map(({ source }) => source)).size;
    const title = `${painted(kind, verdict)}  ${paint('bold', measure.label)}  ${paint('dim', `${say.sources(sources)} · ${say.origins(namedOrigins(measure.claims))}`)}`;
    const rows = measure.claims.map((claim) => [
      shorten(review.quote(claim), 32),
      shorten(
        [say.who(claim.claim), claim.claim.asOf ? say.days(claim.claim.asOf) : ''].filter(Boolean).join(' · '),
        Math.max(30, width - 76),
      ),
      place(claim),
    ]);
    return [title, ...table(rows)].join('\n');
  });
  const arithmetic = corpus.checks
    .filter(({ kind }) => all || kind !== 'adds-up')
    .map((finding) => `${place(finding.a)}  ${painted(finding.kind, review.message(finding))}`);
  return `${[paint('bold', head), ...blocks, ...(arithmetic.length ? [arithmetic.join('\n')] : [])].join('\n\n')}\n`;
}

/** Rows with their columns aligned, indented; the last column is left as long as it is. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map(
    (row) => `   ${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('   ')}`,
  );
}
