import type { Refiner } from '../candidate.ts';
import { tokenAt } from '../tokens.ts';

/** Takes in the noun that a hyphen binds to a number: *12-strong*, *27-nation*, *eight-car*, *nine-storey*. */
export const attachNouns: Refiner = (candidates, tokens) =>
  candidates.map((candidate, i) => {
    const limit = candidates[i + 1]?.first ?? tokens.length;
    let { last } = candidate;
    for (;;) {
      const hyphen = tokenAt(tokens, last);
      const noun = tokenAt(tokens, last + 1);
      if (hyphen.text !== '-' || hyphen.gap !== 'none' || noun.gap !== 'none' || noun.type !== 'word') break;
      if (last + 2 > limit) break;
      last += 2;
    }
    return last === candidate.last ? candidate : { ...candidate, last };
  });
