import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { FindingKind, ReviewClaim } from '../model.ts';
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
/**
 * Places beside the message: the one that it speaks of. VS Code shows them all above the card, which has the others, and
 * what stood above it would push it out of sight.
 */
const MOST_RELATED = 1;

/** VS Code keeps no more of one file. */
const MOST = 1_000;

export interface DiagnosticOptions {
  readonly severities: Severities;
  /** The folder of the pages that explain each kind, as a URI. */
  readonly docs: string;
}

/**
 * The diagnostics of one source: one for each claim that differs, of the most pressing kind that is not switched off. One,
 * for the hover shows all of them above its card.
 */
export function diagnostics(folder: ReviewFolder, path: string, options: DiagnosticOptions): Diagnostic[] {
  const all = readInPart(folder, path);
  for (const claim of folder.corpus.claimsIn(path)) {
    all.push(...diagnosticsOf(folder, claim, options));
    if (all.length >= MOST) break;
  }
  return all;
}

/** Where reading ended in a source that is too much to be read whole: what stands below is not compared. */
function readInPart(folder: ReviewFolder, path: string): Diagnostic[] {
  const source = folder.corpus.source(path);
  const extent = source?.analysis.extent;
  if (source === undefined || extent === undefined) return [];
  const range = folder.range(path, { start: extent, end: Math.min(source.text.length, extent + 80) });
  return [
    {
      range: { start: range.start, end: range.end.line > range.start.line ? range.start : range.end },
      severity: DiagnosticSeverity.Information,
      source: 'Source Review',
      code: folder.say.partlyRead,
      message: folder.say.readInPart,
    },
  ];
}

/** The diagnostic of one claim, or none; nothing is unpacked before there is one. */
function diagnosticsOf(folder: ReviewFolder, claim: ReviewClaim, options: DiagnosticOptions): Diagnostic[] {
  const { corpus, say } = folder;
  const { severities } = options;
  // A check is about its result; the figures that it should follow from are not in question.
  const checks = corpus.checksOf(claim.id).filter(({ a }) => a.id === claim.id);
  const kinds = [...corpus.differencesOf(claim.id), ...checks.map(({ kind }) => kind)];
  const kind = PRESSING.find((it) => severities[it] !== 'off' && kinds.includes(it));
  const against = kind && corpus.against(claim.id, kind);
  if (kind && against) {
    const { farthest, count } = against;
    const about = corpus.measureOf(claim.id)?.label ?? '';
    const message = say.finding(kind, about, folder.said(claim), folder.said(farthest), count - 1);
    return diagnostic(folder, claim, kind, [farthest], message, options);
  }
  if (kind) {
    const own = checks.filter((check) => check.kind === kind);
    const [check] = own;
    const others = own.flatMap((finding) => finding.from ?? [finding.b]);
    return check ? diagnostic(folder, claim, kind, others, folder.message(check), options) : [];
  }
  const counterparts = severities['single-origin'] === 'off' ? [] : folder.counterparts(claim);
  if (counterparts.length === 0 || !goesBackToOne([claim, ...counterparts])) return [];
  const message = say.oneOrigin(folder.said(claim), counterparts.length);
  return diagnostic(folder, claim, 'single-origin', counterparts, message, options);
}

/** None where its kind is switched off. */
function diagnostic(
  folder: ReviewFolder,
  claim: ReviewClaim,
  code: Code,
  others: readonly ReviewClaim[],
  message: string,
  { severities, docs }: DiagnosticOptions,
): Diagnostic[] {
  const level = severities[code];
  if (level === 'off') return [];
  return [
    {
      range: folder.range(claim.source, claim.claim),
      severity: LEVELS[level],
      source: 'Source Review',
      code: code === 'single-origin' ? folder.say.singleOrigin : folder.say.verdict(code),
      codeDescription: { href: `${docs}/${code}.md` },
      message,
      relatedInformation: others.slice(0, MOST_RELATED).map((it) => ({
        location: folder.placeOf(it),
        message: folder.say.quoted(folder.quote(it)),
      })),
      data: { claim: claim.id, measure: folder.corpus.measureOf(claim.id)?.id },
    },
  ];
}
