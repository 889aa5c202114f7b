// Words around the numbers of a notation, by which its recognizer tells it from other uses of the same words.
import { words } from '../../words/list.ts';

/** Words before *a week* that make it a length of time; after a number or a noun it is a rate: *€40 a week*. */
export const BEFORE_LENGTH = words(`
  within nearly almost about around over than least last lasts lasted lasting take takes took is was in after for
  under just roughly and of every spent some barely hardly`);

/** Words before *half* that make it a part of time or play: *the second half*. */
export const BEFORE_HALF = words(`
  first second other latter top bottom better each back final opening the and last upper lower either one's - ’ '`);

/** Words before *half* with which it is a share of all: *by half*, *nearly half agreed*. */
export const COMPARING = words(`
  by of barely hardly than nearly almost about around roughly some least to over under just only perhaps maybe
  close up fully exactly or into at from is was are even`);

/** *Less than half agreed*, *nearly half want it*: a verb after a compared half. */
export const BEFORE_SHARE = words('than nearly almost roughly least under over only just about around');

/** *It contributed a fifth.* */
export const GIVING = words(`
  another contribute contributes contributed contributing pay pays paid paying supply supplies supplied provide
  provides provided providing own owns owned hold holds held made make makes save saves saved`);

/** Nouns whose absence is a figure that other sources may contradict. */
export const MISSED = words(`
  death deaths fatalities fatality casualties casualty injury injuries injured victims dead arrests survivors
  cases infections hospitalizations hospitalisations`);

/** Words between *no* and what is missed: *no immediate casualties*. */
export const BEFORE_MISSED = words(`
  new further more confirmed reported immediate civilian serious known other additional human`);

/** Words beside a mark on a scale: *a rating of 4/5*. */
export const MARKS = words('rating ratings rated rate score scored scores average star stars grade mark marks');

/** Words before a year that is said in words: *since nineteen ninety-two*. */
export const BEFORE_YEAR = words(`
  in since until till by of from to before after during and early late year mid for`);

/** What was done to people who are counted in scores: *scores were arrested*. */
export const HARMED = words(`
  killed dead injured hurt wounded missing arrested detained displaced evacuated hospitalised hospitalized trapped
  homeless died fled`);

/** Words after *a third* that leave it a fraction; any other word is what the ordinal counts: *a third attempt*. */
export const AFTER_ORDINAL = words(`
  of more less fewer higher lower larger smaller bigger cheaper in since from to this last were was are is has
  have had said say says on at between over compared than and or but as by when while after before if because
  below above`);

/** Words after *half* that leave it a share: *half the beds*, *half were*. */
export const AFTER_HALF = words(`
  of the that this these those their its his her our my your were are is was have has had as all what in by since`);

/** What people do, behind a share of them: *nearly half want it*; past forms in *ed* are not listed. */
export const DONE_BY_PEOPLE = words(`
  say said think thought want went came felt knew live lives work works plan believe expect would will could can
  cannot did do don`);

/** What goes on after *nine houses in ten*: not a noun, or the ten are counted. */
export const AFTER_PROPORTION = words(`
  is are was were has have had will would can could of who said say do does did now no get got don and or but
  , . ; : ) " ” ’ – — -`);
