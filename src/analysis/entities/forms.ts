import type { EntityType } from '../../model.ts';
import { ORG_WORDS, PLACE_TAILS, SAME_TAILS } from './names.words.ts';
import { fold } from './text.ts';

/** Short forms that people make of an organization's or place's name: a beginning of it, an end of it, first and last word. */
export function partsOf(words: readonly string[], type: EntityType): readonly string[] {
  const parts: string[] = [];
  const lower = words.map((word) => word.toLowerCase());
  if (type === 'place') {
    const tail = lower.at(-1) ?? '';
    if (words.length > 1 && SAME_TAILS.has(tail)) parts.push(fold(words.slice(0, -1).join(' ')));
    if (!PLACE_TAILS.has(tail) || words.length > 2) parts.push(fold(words.slice(1).join(' ')));
    return parts;
  }
  for (let count = 1; count < words.length; count++) {
    if (/^(?:of|for|the|de|do|dos|and)$/.test(lower[count - 1] ?? '')) continue;
    parts.push(fold(words.slice(0, count).join(' ')));
    parts.push(fold(words.slice(count).join(' ')));
  }
  if (words.length > 2) parts.push(fold(`${words[0]} ${words.at(-1)}`));
  const head = lower.find((word) => ORG_WORDS.has(word));
  if (head) parts.push(head);
  return parts;
}

/** Initials with and without the small words: `FAO`, `MoD`. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const big = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  const letters = (list: readonly string[]) =>
    fold(
      list
        .map((word) =>
          word
            .split('-')
            .map((part) => part[0] ?? '')
            .join(''),
        )
        .join(''),
    );
  return [...new Set([letters(big), letters(words)])].filter((initials) => initials.length > 1);
}
