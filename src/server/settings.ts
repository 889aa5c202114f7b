import { type Code, DEFAULT_SEVERITIES, type Severities, type Severity } from '../language/diagnostics.ts';
import type { InlayHintOptions } from '../language/inlay-hints.ts';

/** What a reviewer can set for each folder. */
export interface Settings {
  /** Globs of the files under review; empty: every `.txt` that looks like prose. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly severities: Severities;
  readonly codeLens: boolean;
  readonly inlayHints: InlayHintOptions;
}

const SEVERITIES: readonly Severity[] = ['off', 'hint', 'information', 'warning'];

/** Settings as they come from the editor: anything that is not as described counts as not set. */
export function readSettings(value: unknown): Settings {
  const settings = isRecord(value) ? value : {};
  const severity = isRecord(settings.severity) ? settings.severity : {};
  const hints = isRecord(settings.inlayHints) ? settings.inlayHints : {};
  const level = (name: string, code: Code): Severity =>
    SEVERITIES.find((it) => it === severity[name]) ?? DEFAULT_SEVERITIES[code];
  return {
    include: strings(settings.include),
    exclude: strings(settings.exclude),
    codeLens: settings.codeLens !== false,
    inlayHints: { values: hints.values === true, dates: hints.dates === true },
    severities: {
      conflict: level('conflict', 'conflict'),
      update: level('update', 'update'),
      hedge: level('hedge', 'hedge'),
      'does-not-add-up': level('doesNotAddUp', 'does-not-add-up'),
      'adds-up': level('addsUp', 'adds-up'),
      'single-origin': level('singleOrigin', 'single-origin'),
    },
  };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string' && it.length > 0) : [];
