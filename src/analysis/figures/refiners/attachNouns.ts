import type { Refiner } from '../candidate.ts';
import { tokenAt } from '../tokens.ts';

/** Takes in the noun that a hyphen binds to a number: *12-strong*, *27-nation*, *eight-car*, *nine-storey*. */
export const attachNouns: Refiner = (candidates, tokens) =>
  candidates.map((candidate) => {
    let { last } = candidate;
    while (
      tokenAt(tokens, last).text === '-' &&
      tokenAt(tokens, last).gap === 'none' &&
      tokenAt(tokens, last + 1).gap === 'none' &&
      tokenAt(tokens, last + 1).type === 'word'
    )
      last += 2;
    if (last === candidate.last || candidate.bound === 'about') return candidate;
    return { ...candidate, last };
  });
