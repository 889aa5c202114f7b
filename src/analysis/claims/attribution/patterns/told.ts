import { type Line, opensClause, scopeEnd, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { subjectBefore } from '../phrases.ts';
import { COURTS } from '../reporting.words.ts';
import { type Saying, sayingAt } from '../voice.ts';

/** *The jury was told that 40 sank*; *40 sank, jury told*: what is said before a court, whoever said it there. */
export function readTold(line: Line): readonly Saying[] {
  return line.tokens.flatMap(({ lower }, at) => (lower === 'told' ? (toldBefore(line, at) ?? []) : []));
}

function toldBefore(line: Line, verb: number): Saying | undefined {
  const { tokens } = line;
  const isHeadline = line.headline && tokens[verb + 1] === undefined && tokens[verb - 2]?.lower === ',';
  const passive = /^(?:was|were|been)$/.test(tokens[verb - 1]?.lower ?? '');
  const subject = isHeadline || passive ? subjectBefore(tokens, verb) : undefined;
  if (!subject || !COURTS.test(tokens[subject.head.last]?.lower ?? '')) return undefined;
  const voice = voiceOf(line, subject.head, subject, 'any');
  const { first, last } = segmentOf(line, verb);
  const next = tokens[verb + 1];
  const after = next !== undefined && next.tag !== 'mark';
  if (!voice || (after && next?.lower === 'of')) return undefined;
  const apart = tokens[subject.first - 1]?.lower === ',' && !opensClause(line, subject.first, first);
  const scope = after
    ? spanOf(tokens, verb + 1, scopeEnd(line, verb, last))
    : spanOf(tokens, first, apart ? last : verb);
  return sayingAt(spanOf(tokens, subject.first, verb), voice, scope, true);
}
