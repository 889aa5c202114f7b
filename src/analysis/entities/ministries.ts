import { lookUp } from './lexicon.ts';
import { PORTFOLIOS } from './ministries.words.ts';
import { isUpper, type Neighbour, wordBefore } from './text.ts';

/** A ministry in lower case: `the health ministry`, `Norway's defence ministry`. */
export interface Ministry {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Its portfolio: `health`. */
  readonly portfolio: string;
}

/** Finds the ministries that are named without a capital; they are organizations all the same. */
export function findMinistries(text: string): readonly Ministry[] {
  const found: Ministry[] = [];
  for (let at = text.indexOf(' ministry'); at >= 0; at = text.indexOf(' ministry', at + 9)) {
    const portfolio = wordBefore(text, at, Math.max(0, at - 40));
    if (portfolio.gap !== '' || !PORTFOLIOS.has(portfolio.word)) continue;
    const start = ownerStart(text, portfolio);
    const end = at + ' ministry'.length;
    found.push({ start, end, written: text.slice(start, end).replace(/\s+/g, ' '), portfolio: portfolio.word });
  }
  return found;
}

/** Where a country before the ministry begins, if there is one. */
function ownerStart(text: string, portfolio: Neighbour): number {
  const floor = Math.max(0, portfolio.start - 40);
  const owner = wordBefore(text, portfolio.start, floor);
  if (owner.gap !== '' || !isUpper(text.charCodeAt(owner.start))) return portfolio.start;
  const country = owner.word.replace(/[’']s?$/, '');
  if (lookUp(country).place || lookUp(country).demonym) return owner.start;
  // Two words: South Korea's defence ministry.
  const first = wordBefore(text, owner.start, floor);
  if (first.gap === '' && lookUp(`${first.word} ${country}`).place) return first.start;
  return portfolio.start;
}
