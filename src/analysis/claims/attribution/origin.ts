const EMPTY = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'its',
  'their',
  'his',
  'her',
  'our',
  's',
  'to',
  'in',
  'on',
]);

/**
 * The name of a voice in a form that its variants share: *Peru’s health ministry* and *the Health Ministry of Peru* have
 * one origin.
 */
export function originOf(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !EMPTY.has(word));
  return [...new Set(words)].sort().join(' ');
}
