import { words } from './list.ts';
import type { Tag } from './token.ts';

/** Nouns that end in *s* and are singular, or that are only ever plural, and so stay as they are. */
export const INVARIABLE = words(`
  news series species means headquarters barracks crossroads measles mumps rabies diabetes politics economics
  physics mathematics athletics gas bus bias virus campus census status apparatus corps chaos lens plus per his
  this its us yes always perhaps police people personnel cattle`);

/** How past tenses and participles mostly end: *damaged*, *torn*, *sent*, *sought*, *paid*, *lost*, *shut*. */
export const PAST = /(?:ed|en|wn|rn|ent|ught|aid|id|it|ut|ost|eld|ot|ung|uck)$/;

/** What the ending of an unknown word tells: *slowly*, *dredging*, *dredged*, *navigable*. */
export const SUFFIXES: readonly (readonly [RegExp, Tag])[] = [
  [/ly$/, 'adverb'],
  [/ing$/, 'gerund'],
  [/ed$/, 'verb'],
  [/(?:ous|ful|ive|able|ible|less|ic|ish|ary)$/, 'adjective'],
];
