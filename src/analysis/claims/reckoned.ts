import type { Days, Figure } from '../../model.ts';

/** What a source says of all its figures: *All figures are as of 22 March*, *Data correct at 1 May*. */
const NOTE =
  /\b(?:all|the|these|our)?\s*(?:figures|numbers|totals|counts|data|statistics|information)\b(?:\s+(?:in|on|of|for|given|used|shown|quoted|cited|here|this|that|the|page|report|article|update|bulletin|table|are|is|were|was|stand|run|hold|all|believed|thought)){0,8}\s+(?:as (?:of|at)|up to|to|(?:correct|accurate|valid|current|true|up[- ]to[- ]date|complete) (?:as )?(?:of|at|on|to))\s+(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|hrs|hours|GMT|UTC|local time)?,?\s+(?:on\s+)?)?(?:the (?:end|close) of\s+)?$/iu;
const BEFORE = 140;

/**
 * The day at which a source says that all its figures hold, where it says so: told once, mostly at the foot. Undefined
 * where it does not; a later day than the source's own is no such day.
 */
export function readReckoned(text: string, figures: readonly Figure[], published: Days | undefined): Days | undefined {
  for (const { kind, core, low, high } of figures) {
    if (kind !== 'date' || (published && low > published.high)) continue;
    if (NOTE.test(text.slice(Math.max(0, core.start - BEFORE), core.start))) return { low, high };
  }
  return undefined;
}
