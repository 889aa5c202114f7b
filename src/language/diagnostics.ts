import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, FindingKind, ReviewClaim } from '../model.ts';
import { goesBackToOne } from '../review/origins.ts';
import { PRESSING, type ReviewFolder } from './review-folder.ts';

export type Severity = 'off' | 'hint' | 'information' | 'warning';
export type Code = FindingKind | 'single-origin';
export type Severities = Readonly<Record<Code, Severity>>;

/** Warning only where two statements cannot both hold. */
export const DEFAULT_SEVERITIES: Severities = {
  conflict: 'warning',
  'does-not-add-up': 'warning',
  update: 'information',
  hedge: 'information',
  'adds-up': 'off',
  'single-origin': 'off',
};

const LEVELS: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
};
/** More places than this are counted, not listed: the hover shows them all, above the card. */
const MOST_RELATED = 3;

export interface DiagnosticOptions {
  readonly severities: Severities;
  /** The folder of the pages that explain each kind, as a URI. */
  readonly docs: string;
}

/** The diagnostics of one source: one for each claim and kind of finding, with its counterparts as related places. */
export function diagnostics(folder: ReviewFolder, path: string, options: DiagnosticOptions): Diagnostic[] {
  const { say } = folder;
  return folder.corpus.claimsIn(path).flatMap((claim) => {
    const findings = folder.findingsOf(claim.id);
    const said = folder.said(claim);
    const found = PRESSING.flatMap((kind) => {
      const others = findings.filter((finding) => finding.kind === kind).map((finding) => other(finding, claim));
      const message = () =>
        say.finding(
          kind,
          said,
          others.map((it) => folder.said(it)),
        );
      return others.length > 0 ? diagnostic(folder, claim, kind, others, message, options) : [];
    });
    const counterparts = options.severities['single-origin'] === 'off' ? [] : folder.counterparts(claim);
    const single = counterparts.length > 0 && goesBackToOne([claim, ...counterparts]);
    const message = () => say.oneOrigin(said, counterparts.length);
    return single ? [...found, ...diagnostic(folder, claim, 'single-origin', counterparts, message, options)] : found;
  });
}

const other = ({ a, b }: Finding, claim: ReviewClaim): ReviewClaim => (a.id === claim.id ? b : a);

/** None where its kind is switched off. */
function diagnostic(
  folder: ReviewFolder,
  claim: ReviewClaim,
  code: Code,
  others: readonly ReviewClaim[],
  message: () => string,
  { severities, docs }: DiagnosticOptions,
): Diagnostic[] {
  const { say } = folder;
  const level = severities[code];
  if (level === 'off') return [];
  return [
    {
      range: folder.range(claim.source, claim.claim),
      severity: LEVELS[level],
      source: 'Source Review',
      code,
      codeDescription: { href: `${docs}/${code}.md` },
      message: message(),
      relatedInformation: others.slice(0, MOST_RELATED).map((it) => ({
        location: folder.placeOf(it),
        message: `“${folder.quote(it)}” · ${say.who(it.claim)}`,
      })),
      data: { claim: claim.id, measure: folder.corpus.measureOf(claim.id)?.id },
    },
  ];
}
