import type { Days, Figure } from '../../model.ts';
import { anyOf } from '../words/list.ts';
import { CORRECT, FIGURES, OF_FIGURES, TIME } from './reckoned.words.ts';

/** What a source says of all its figures: *All figures are as of 22 March*, *Data correct at 1 May*. */
const NOTE = new RegExp(
  `\\b(?:all|the|these|our)?\\s*(?:${anyOf(FIGURES)})\\b(?:\\s+(?:${anyOf(OF_FIGURES)})){0,8}` +
    `\\s+(?:as (?:of|at)|up to|to|(?:${anyOf(CORRECT)}) (?:as )?(?:of|at|on|to))\\s+${TIME}(?:the (?:end|close) of\\s+)?$`,
  'iu',
);
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
