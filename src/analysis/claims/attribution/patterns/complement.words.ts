import { words } from '../../../words/list.ts';

/** Forms of reporting verbs that are as often a noun: *the report*, *police estimates*. */
export const NOUN_TOO = words(`
report reports claim claims estimate estimates count counts state states record records forecast forecasts measure
measures comment comments project projects note notes fear fears list lists tally tallies show shows quote quotes
posted find finds register registers contest contests dispute disputes document documents guess guesses hint hints
talk talks point points`);

/** What may stand before a number: *at least 40*. */
export const HEDGE = words(`
some about around nearly almost only just over under roughly approximately at least most more fewer less than up to as
many much a an estimated`);

/** Short units behind a number: *gives 6.4 km*. */
export const UNIT = words(`
m km cm mm metre metres meter meters kilometre kilometres kilometer kilometers mile miles feet % per percent degree
degrees c tonne tonnes ton tons`);

/** Forms of *be*: *was reported*. */
export const BE = words("is are was were be been being isn't wasn't aren't weren't am");

/** When something is said, beside weekdays: *the mayor said later*. */
export const WHEN = words('today yesterday later late early earlier last this next recently then');

/** A plural noun, as far as its letters tell. */
export const PLURAL = /(?:[^su]s|data|people|police|staff|media|men|women|they|we|i|you|who)$/;

/** Verbs that mostly take a thing for their object, and then say nothing of its number: *announced a 3 m fence*. */
export const DOING =
  /^(?:add|promis|pledg|vow|recommend|confirm|announc|declar|report|reveal|disclos|wr[io]te|writ|note|predict|comment|brief|post|tweet|recall|stress|describ|conclud|emphasi|explain|caution|inform|recount|testif|list|reject|suspect|expect|fear|advis|agree|accept|rul|boast|swor|disagree|object|counter|respon|retort|blast|fum|quip)/;
