import { remember } from '../remember.ts';
import { OWN_KIND, PART_OF_NAME, SMALL_WORDS } from './forms.words.ts';
import { formOf } from './names.ts';
import { ORG_WORDS, PLACE_TAILS, SAME_TAILS } from './names.words.ts';
import { fold } from './text.ts';

/** Short forms that people make of a place's name of several words: `Undery` for `Undery District`. */
export const partsOfPlace: (name: string) => readonly string[] = remember((name) => {
  const { words, lower } = formOf(name);
  if (words.length < 2) return [];
  const parts: string[] = [];
  const tail = lower.at(-1) ?? '';
  if (SAME_TAILS.has(tail)) parts.push(fold(words.slice(0, -1).join(' ')));
  if ((!PLACE_TAILS.has(tail) || words.length > 2) && !PART_OF_NAME.has(lower[0] ?? ''))
    parts.push(fold(words.slice(1).join(' ')));
  return parts;
});

/** Short forms that people make of an organization's name: a beginning of it, an end of it, first and last word. */
export const partsOfOrganization: (name: string) => readonly string[] = remember((name) => {
  const { words, lower } = formOf(name);
  if (words.length < 2) return [];
  const parts: string[] = [];
  for (let count = 1; count < words.length; count++) {
    if (SMALL_WORDS.has(lower[count - 1] ?? '')) continue;
    if (count > 1 || words.length === 2 || ORG_WORDS.has(lower[0] ?? ''))
      parts.push(fold(words.slice(0, count).join(' ')));
    if (!SMALL_WORDS.has(lower[count] ?? '')) parts.push(fold(words.slice(count).join(' ')));
  }
  // Red Cross in Fiji Red Cross Society.
  if (words.length === 4) parts.push(fold(words.slice(1, -1).join(' ')));
  if (words.length > 2) parts.push(fold(`${words[0]} ${words.at(-1)}`));
  const head = lower.find((word) => ORG_WORDS.has(word));
  if (head && !OWN_KIND.has(head)) parts.push(head);
  return [...new Set(parts)].filter((part) => !OWN_KIND.has(part));
});

/** Initials of a name of several words, with and without the small words: `FAO`, `MoD`. */
export const initialsOf: (name: string) => readonly string[] = remember((name) => {
  const { words } = formOf(name);
  if (words.length < 2) return [];
  const big = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  const letters = (list: readonly string[]) =>
    fold(list.flatMap((word) => word.split('-').map((part) => part[0] ?? '')).join(''));
  return [...new Set([letters(big), letters(words)])].filter((initials) => initials.length > 1);
});
