import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, FindingKind, ReviewClaim } from '../model.ts';
import { PRESSING, type ReviewFolder } from './review-folder.ts';

export type Severity = 'off' | 'hint' | 'information' | 'warning';
export type Severities = Readonly<Record<FindingKind, Severity>>;

/** Warning only where two statements cannot both hold. */
export const DEFAULT_SEVERITIES: Severities = {
  conflict: 'warning',
  'does-not-add-up': 'warning',
  update: 'information',
  hedge: 'information',
  'adds-up': 'off',
};

const LEVELS: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
};
/** More places than this are counted, not listed. */
const MOST_RELATED = 12;

export interface DiagnosticOptions {
  readonly severities: Severities;
  /** The folder of the pages that explain each kind, as a URI. */
  readonly docs: string;
}

/** The diagnostics of one source: one for each claim and kind of finding, with its counterparts as related places. */
export function diagnostics(folder: ReviewFolder, path: string, options: DiagnosticOptions): Diagnostic[] {
  return folder.corpus.claimsIn(path).flatMap((claim) => {
    const findings = folder.findingsOf(claim.id);
    return PRESSING.flatMap((kind) => {
      const level = options.severities[kind];
      const counterparts = findings.filter((finding) => finding.kind === kind).map((finding) => other(finding, claim));
      return level === 'off' || counterparts.length === 0
        ? []
        : [diagnostic(folder, claim, kind, counterparts, LEVELS[level], options.docs)];
    });
  });
}

const other = ({ a, b }: Finding, claim: ReviewClaim): ReviewClaim => (a.id === claim.id ? b : a);

function diagnostic(
  folder: ReviewFolder,
  claim: ReviewClaim,
  kind: FindingKind,
  counterparts: readonly ReviewClaim[],
  severity: DiagnosticSeverity,
  docs: string,
): Diagnostic {
  const { say } = folder;
  return {
    range: folder.range(claim.source, claim.claim),
    severity,
    source: 'Source Review',
    code: kind,
    codeDescription: { href: `${docs}/${kind}.md` },
    message: say.finding(
      kind,
      folder.said(claim),
      counterparts.map((it) => folder.said(it)),
    ),
    relatedInformation: counterparts.slice(0, MOST_RELATED).map((it) => ({
      location: folder.placeOf(it),
      message: `${folder.quote(it)} · ${say.who(it.claim)}${it.claim.asOf ? ` · ${say.days(it.claim.asOf)}` : ''}`,
    })),
    data: { claim: claim.id, measure: folder.corpus.measureOf(claim.id)?.id },
  };
}
