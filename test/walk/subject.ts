import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A figure in a source, as the terminal review gives it. */
interface Claim {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly text: string;
  readonly kind: string;
  readonly low: number | string;
  readonly high: number | string;
  readonly stated: { readonly low: number; readonly unit?: string };
}

interface Review {
  readonly claims: readonly Claim[];
  readonly findings: readonly { readonly kind: string; readonly a: string; readonly b: string }[];
}

/** A figure to walk to, and the one in another source that it differs from. */
export interface Subject {
  readonly folder: string;
  readonly figure: Pick<Claim, 'source' | 'text' | 'kind'> & {
    /** As stated, in the unit that is named. */
    readonly value: number;
    readonly unit?: string;
    readonly line: number;
    readonly column: number;
  };
  readonly counterpart: Claim;
  /** So many times as much as the figure the counterpart may stand for; at least once. */
  readonly times: number;
}

/**
 * The figure in a folder that a walk looks at: the one that `wanted` quotes, else that of the first conflict between two
 * sources, else of any finding.
 */
export function chooseSubject(folder: string, cli: string, wanted?: string): Subject {
  const { claims, findings } = review(folder, cli);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const pairs = findings
    .toSorted((one, other) => Number(other.kind === 'conflict') - Number(one.kind === 'conflict'))
    .flatMap(({ a, b }) => [
      { figure: byId.get(a), counterpart: byId.get(b) },
      { figure: byId.get(b), counterpart: byId.get(a) },
    ])
    .filter(({ figure }) => wanted === undefined || figure?.text.toLowerCase() === wanted.toLowerCase());
  for (const { figure, counterpart } of pairs)
    if (figure && counterpart && figure.source !== counterpart.source)
      return {
        folder,
        figure: { ...figure, ...statedValue(figure), ...position(path.join(folder, figure.source), figure.start) },
        counterpart,
        times: Math.max(1, Number(counterpart.high) / Number(figure.low)) || 1, // dates are no numbers
      };
  throw new Error(`No two sources in ${folder} differ${wanted ? ` on “${wanted}”` : ''}: there is nothing to walk to.`);
}

const statedValue = ({ stated: { low, unit } }: Claim) => ({ value: low, ...(unit !== undefined && { unit }) });

function review(folder: string, cli: string): Review {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [cli, '--format', 'json', folder], { encoding: 'utf8', maxBuffer: 2 ** 30 }),
    );
  } catch (error) {
    // code 1 says that sources differ, which is what a walk needs
    if (error instanceof Error && 'status' in error && error.status === 1 && 'stdout' in error)
      return JSON.parse(String(error.stdout));
    throw error;
  }
}

/** Line and column, both from 1, as the editor counts them. */
function position(file: string, offset: number): { line: number; column: number } {
  const before = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .slice(0, offset)
    .split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A figure in the quotation marks of the language that the extension speaks. */
export const quoted = (text: string): RegExp => new RegExp(`[“„]${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[”“]`);
