import { words } from './list.ts';
import type { Tag } from './token.ts';

/** Words that are what they are wherever they stand: a tagger need not guess at them. */
const CLOSED: Readonly<Partial<Record<Tag, string>>> = {
  determiner:
    'the a an this that these those each every some any no all both either neither another such its their our my your his her whose several many few much more most fewer less other',
  pronoun:
    'i you he she it we they me him us them who whom which what nobody everybody somebody anybody everyone someone anyone nothing everything something anything itself himself herself themselves ourselves myself yourself there none mine ours theirs hers yours',
  preposition:
    'of in on at by for with from to into onto over under between among amongst against during before after since until till through throughout across within without near around about above below behind beyond beneath beside besides per via despite towards toward upon amid amidst than like off along inside outside except including excluding following as',
  conjunction: 'and or but nor so yet if because although though while whereas unless whether when where how why',
  auxiliary:
    "is are was were be been being am has have had having do does did done will would shall should can could may might must cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't wouldn't couldn't shouldn't mustn't",
  adverb:
    'not also only just even still already again too very now then here ago so-called nearly almost roughly approximately exactly not never ever always often sometimes soon later earlier thus therefore however meanwhile moreover instead perhaps maybe rather quite well together alone once twice',
  verb: 'said says told tells got went came took made gave knew became began kept stood wrote comes goes makes takes gets gives keeps',
  number:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens',
};

/** Every closed-class word with its tag. */
export const CLOSED_WORDS: ReadonlyMap<string, Tag> = new Map(
  Object.entries(CLOSED).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag] as const)),
);

/** Abbreviations whose full stop belongs to them and ends no sentence: *Dr.*, *Gen.* */
export const DOTTED: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col maj sgt capt cpl adm rev hon gov sen rep st jr sr no vs al inc ltd co corp approx est'.split(
    ' ',
  ),
);

/** Words that begin a clause or a phrase anew, and end no compound. */
export const AFTER_DASH = words(`
  a an the this that these there which who he she they we it and but not his her their its`);

/** After these an *’s* is a verb: *it’s*, *that’s*. */
export const CONTRACTING = words('it that he she there what who here where how let');
