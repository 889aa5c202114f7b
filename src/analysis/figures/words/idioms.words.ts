// Words that make a number an idiom, or a count after all.
import { words } from '../../words/list.ts';

/** Nouns that make *one* a count: a death is news, and *one* of most things is a pronoun or an article. */
export const COUNTED_ONCE = words(`
  death fatality casualty injury person child civilian soldier case victim body arrest man woman boy girl
  firefighter police policeman policewoman worker passenger survivor hospitalization conviction drowning`);

/** *The inspection took one day*; *one day she left*. */
export const LASTING = words(`
  took takes take taking last lasts lasted lasting within for least than only just after over under about`);

/** Nouns that a number is bound to without counting them. */
export const HYPHENATED = words(`
  figure figures way sided faced dimensional letter liner liners stop state party tone handed wheeler wheelers d`);
