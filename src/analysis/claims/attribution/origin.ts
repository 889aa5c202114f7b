import { remember } from '../../remember.ts';
import { NAMELESS } from './little.words.ts';

/**
 * The name of a voice in a form that its variants share: *Peru’s health ministry* and *the Health Ministry of Peru* have
 * one origin.
 */
export const originOf: (name: string) => string = remember((name) => {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !NAMELESS.has(word));
  return [...new Set(words)].sort().join(' ');
});

const wordsOf: (origin: string) => ReadonlySet<string> = remember((origin) => new Set(origin.split(' ')));

/**
 * Whether a voice is the source's own: the ministry in the ministry's communiqué. The publisher's line may say more
 * (*HARBOUR BOARD OF LIMA - Press Office*), and so may the voice (*the chair of the Harbour Board*).
 */
export function isOwn(origin: string, publisher: string): boolean {
  const voice = wordsOf(origin);
  const own = wordsOf(publisher);
  if (voice.size < 2 || own.size < 2) return origin === publisher || (/^\p{L}{3,6}$/u.test(origin) && own.has(origin));
  const smaller = voice.size < own.size ? voice : own;
  const larger = smaller === voice ? own : voice;
  for (const word of smaller) if (!larger.has(word)) return false;
  return true;
}
