import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Claim } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';

/** Which hints stand behind figures; none by default. */
export interface InlayHintOptions {
  /** What was read, in the common unit, where the text has it otherwise: `three weeks` 21 days. */
  readonly values: boolean;
  /** The day at which the figure is stated to hold. */
  readonly dates: boolean;
}

export function inlayHints(folder: ReviewFolder, path: string, range: Range, options: InlayHintOptions): InlayHint[] {
  if (!options.values && !options.dates) return [];
  const lines = folder.lines(path);
  const [from, to] = [lines.offset(range.start), lines.offset(range.end)];
  return folder.corpus.claimsIn(path).flatMap(({ claim }): InlayHint[] => {
    if (claim.start < from || claim.end > to) return [];
    const written = folder.textOf(path, claim.core);
    const parts = [options.values ? value(folder, claim, written) : '', options.dates ? date(folder, claim) : ''];
    const label = parts.filter(Boolean).join(', ');
    return label ? [{ position: lines.position(claim.end), label, paddingLeft: true }] : [];
  });
}

/** The value in the common unit, unless that is what the text has. */
function value({ say }: ReviewFolder, claim: Claim, written: string): string {
  if (claim.kind === 'date') return /\d{4}/.test(written) ? '' : say.days(claim);
  if (claim.kind === 'duration' && ![claim.low, claim.high].every(isTold)) return '';
  const common = say.common(claim);
  const digits = common.replace(/[^\d.,]/g, '');
  return written.includes(digits) ? '' : common;
}

/** Nobody reads *19 hours* more easily as 0.7917 days. */
const isTold = (days: number): boolean => Number.isInteger(2 * days);

const date = ({ say }: ReviewFolder, { kind, asOf }: Claim): string => (asOf && kind !== 'date' ? say.asOf(asOf) : '');
