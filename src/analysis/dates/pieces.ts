import { ORDINALS } from './dates.words.ts';

// Pieces of patterns that several readers share.
export const YEAR = '(?:1[0-9]|2[01])\\d\\d';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const ORDINAL = Object.keys(ORDINALS)
  .sort((a, b) => b.length - a.length)
  .join('|');
export const TO = '(?: ?[-–—] ?|\\s+(?:to|through|until|till)\\s+)';
export const AND = '(?:,?\\s+(?:and|or|&)\\s+)';
export const NAME_AFTER = /^\s+\p{Lu}\p{Ll}/u;
