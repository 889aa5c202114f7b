import { type Line, scopeEnd, segmentOf, spanOf } from '../line.ts';
import { voiceOf } from '../naming.ts';
import { subjectBefore } from '../phrases.ts';
import { type Saying, sayingAt } from '../voice.ts';
import { isVerbHere } from './complement.ts';
import { ESTIMATES, REVISING } from './patterns.words.ts';

const OWN = /^(?:its|their|his|her|the)$/;

/** *The fund cut its forecast for growth to 2 per cent*: whoever revises an estimate stands behind it. */
export function readRevised(line: Line): readonly Saying[] {
  const { tokens } = line;
  const sayings: Saying[] = [];
  for (let verb = 1; verb < tokens.length; verb++) {
    if (!REVISING.has(tokens[verb]?.lower ?? '') || !OWN.test(tokens[verb + 1]?.lower ?? '')) continue;
    const noun = estimateAfter(tokens, verb + 2);
    if (noun === undefined || !isVerbHere(tokens, verb)) continue;
    const subject = subjectBefore(tokens, verb);
    const voice = subject && voiceOf(line, subject.head, subject, 'source');
    if (!subject || !voice || voice.kind === 'self') continue;
    line.memory.hear(voice);
    const { last } = segmentOf(line, verb);
    sayings.push(
      sayingAt(
        spanOf(tokens, subject.first, verb),
        voice,
        spanOf(tokens, noun, reasonAfter(tokens, noun, scopeEnd(line, noun, last))),
        false,
      ),
    );
  }
  return sayings;
}

/** Where a reason begins, or how often it was done: *cut its forecast for the second time* *after sales fell 6 per cent*. */
function reasonAfter(tokens: Line['tokens'], from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const lower = tokens[at]?.lower ?? '';
    const often = lower === 'for' && /^(?:time|year|month)$/.test(tokens[at + 3]?.lower ?? '');
    if (often || /^(?:after|because|following|amid|since|when)$/.test(lower)) return at - 1;
  }
  return last;
}

/** The estimate within a few words, where no other clause begins first. */
function estimateAfter(tokens: Line['tokens'], from: number): number | undefined {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (!token || token.tag === 'mark' || token.tag === 'verb') return undefined;
    if (ESTIMATES.has(token.lower)) return at;
  }
  return undefined;
}
