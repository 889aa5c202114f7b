import { Random } from './random.ts';
import { makeSubject, type Subject, word } from './subject.ts';

export interface Text {
  readonly path: string;
  readonly text: string;
}

export interface Recipe {
  readonly seed: number;
  readonly sources: number;
  /** Words per source, roughly. */
  readonly words: number;
  /** How many sources are written on one subject; the next ones get a subject of their own. */
  readonly perSubject?: number;
  /** The share of sentences that hold a figure; the default makes 30 % of all words stand in such sentences. */
  readonly figured?: number;
}

const SMALL = 'two three four five six seven eight nine eleven twelve fifteen twenty thirty-one forty'.split(' ');

function number(random: Random, value: number): string {
  const drawn = random.next();
  // Most sources repeat a figure, some round it, some have a later or another one.
  const stated =
    drawn < 0.5 ? value : drawn < 0.75 ? Number(value.toPrecision(1)) : Math.ceil(value * (0.8 + drawn / 2));
  return stated < 10 && random.next() < 0.5 ? (SMALL[stated] ?? String(stated)) : stated.toLocaleString('en');
}

function fill(template: string, random: Random, subject: Subject): string {
  const fact = random.pick(subject.facts);
  const slots: Readonly<Record<string, () => string>> = {
    fact: () => `${number(random, fact.value)} ${fact.thing}`,
    happened: () => fact.happened,
    number: () => number(random, fact.value),
    smallnumber: () => (random.next() < 0.5 ? random.pick(SMALL) : String(random.between(11, 60))),
    share: () => `${random.between(1, 99)}${random.pick(['%', ' percent', ' per cent', '.5 %'])}`,
    money: () => `${random.pick(['$', '€', '£'])}${random.between(1, 900)} ${random.pick(['million', 'billion'])}`,
    distance: () => `${random.between(2, 900)} ${random.pick(['km', 'kilometres', 'miles'])}`,
    day: () => String(random.between(1, 28)),
    year: () => String(subject.year - random.between(0, 3)),
    place: () => random.pick(subject.places),
    body: () => random.pick(subject.bodies),
    outlet: () => random.pick(subject.outlets),
    voice: () => {
      const person = random.pick(subject.people);
      const drawn = random.next();
      if (drawn < 0.3) return `the ${random.pick(subject.bodies)}`;
      return drawn < 0.6
        ? `${word(random, 'title')} ${person}`
        : drawn < 0.8
          ? person
          : (person.split(' ')[1] ?? person);
    },
  };
  const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? word(random, slot));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function write(random: Random, subject: Subject, { words, figured = 0.28 }: Recipe): string {
  const say = (slot: string): string => fill(word(random, slot), random, subject);
  const author = `By ${random.pick(subject.people)}, ${random.pick(subject.outlets)}`;
  const parts = [say('headline'), author, `${random.between(1, 28)} ${word(random, 'month')} ${subject.year}`];
  for (let written = 20; written < words; ) {
    const sentences = Array.from({ length: random.between(1, 4) }, () =>
      say(random.next() < figured ? 'figured' : random.pick(['plain', 'open'])),
    );
    parts.push(sentences.join(' '));
    written += sentences.reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Writes the sources of one recipe, one by one; the same recipe gives the same sources. */
export function* generate(recipe: Recipe): Generator<Text> {
  const { seed, sources, perSubject = 25 } = recipe;
  let subject = makeSubject(new Random(seed));
  for (let index = 0; index < sources; index++) {
    const random = new Random(seed * 1_000_003 + index);
    if (index % perSubject === 0) subject = makeSubject(random);
    yield { path: `${String(index).padStart(6, '0')}.txt`, text: write(random, subject, recipe) };
  }
}

/** How many words a text has, counted as the runs between white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
