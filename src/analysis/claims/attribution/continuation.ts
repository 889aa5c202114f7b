import type { Figure } from '../../../model.ts';
import type { Line } from './line.ts';
import { DOCUMENTS } from './reporting.words.ts';

const PARTITIVE = /^(?:of|are|were|is|was|have|had|has|remain|remained|,|\.)$/;

/**
 * Whether a sentence begins with a figure whose noun is left out, and so goes on from the sentence before:
 * *The coastguard reports 40 boats lost.* *About a third were uninsured.*
 */
export function continuesFigure({ tokens, start }: Line, figure: Figure): boolean {
  const opens = tokens.every((token) => token.start >= figure.start || token.tag === 'mark' || token.tag === 'adverb');
  if (!opens || figure.kind === 'date' || figure.start - start > 24) return false;
  const next = tokens.find((token) => token.start >= figure.end);
  if (!next) return false;
  if (next.lower !== 'of') return PARTITIVE.test(next.lower) || next.tag === 'auxiliary';
  const object = tokens[tokens.indexOf(next) + 1]?.lower ?? '';
  return /^(?:them|these|those|whom|which)$/.test(object);
}

/** Whether a sentence is only the title of somebody’s numbers: *Coastguard summary for the night.* */
export function titlesSummary({ tokens, mentions }: Line): boolean {
  if (tokens.length > 12 || tokens.some(({ tag }) => tag === 'verb' || tag === 'auxiliary')) return false;
  const document = tokens.find(({ lower }) => DOCUMENTS.has(lower));
  return (
    document !== undefined && mentions.some(({ type, end }) => type === 'organization' && document.start - end < 4)
  );
}
