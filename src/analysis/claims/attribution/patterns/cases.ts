import type { Token } from '../../../words/token.ts';
import type { Phrase } from '../phrases.ts';
import { isNumber } from './complement.ts';
import { AUTHORITIES, LOST } from './patterns.words.ts';

/** *Tenants reported 310 faults*: they told of each, and somebody else counted; but *police report 40 boats lost*. */
export function tellsOfCases(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:report|confirm)(?:ed|s)?$/.test(tokens[verb]?.lower ?? '') || !isNumber(tokens, verb + 1)) return false;
  for (let at = verb + 2; at < verb + 9; at++) {
    const token = tokens[at];
    if (!token || token.tag === 'mark' || token.tag === 'preposition' || token.tag === 'conjunction') return true;
    if (token.tag === 'participle' || token.tag === 'auxiliary' || LOST.has(token.lower)) return false;
  }
  return true;
}

export function isAuthority(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ lower, text }) => AUTHORITIES.has(lower) || /^[a-z]*guard$/.test(lower) || /^\p{Lu}{3,6}$/u.test(text));
}

/** *Earlier studies reported falls of 10 per cent* */
export function amountsTo(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:report|confirm|reveal|note|describe|predict)(?:s|ed|d)?$/.test(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb + 1; at < verb + 6; at++) {
    const token = tokens[at];
    if (!token || token.tag === 'mark' || token.tag === 'verb') return false;
    if (token.lower === 'of' && isNumber(tokens, at + 1)) return true;
  }
  return false;
}
