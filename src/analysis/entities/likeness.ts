import { distance } from 'fastest-levenshtein';

/** One spelling or typing apart, for words long enough that this is no accident: `lindqvist`, `lindquist`. */
export function similarWords(a: string, b: string, least = 5): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < least || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (length >= 8 ? 2 : 1);
}
