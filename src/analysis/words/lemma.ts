import nlp from 'compromise/two';
import { remember } from '../remember.ts';
import { INVARIABLE } from './forms.words.ts';

/** The parts of compromise's own model that turn one form of a word into another; its types leave them open. */
interface Inflections {
  readonly two: {
    readonly transform: {
      readonly noun: { toSingular(word: string, model: object): string };
      readonly verb: { toInfinitive(word: string, model: object, tense?: string): string };
    };
  };
}
const { noun, verb } = (nlp.methods() as Inflections).two.transform;
const model = nlp.model() as { readonly two: { readonly irregularPlurals: Readonly<Record<string, string>> } };
/** compromise would turn its list of plurals round for each word that it is asked about. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(model.two.irregularPlurals).map(([one, several]) => [several, one]),
);
const REGULAR_ONLY = { two: { irregularPlurals: {} } };

/** Where compromise goes wrong on words that the news is full of. */
const SINGULAR: ReadonlyMap<string, string> = new Map([['lives', 'life']]);
const INFINITIVE: ReadonlyMap<string, string> = new Map([
  ['run', 'run'],
  ['burnt', 'burn'],
]);

/** The singular of a lower-case noun: *casualties* → *casualty*, *men* → *man*, *series* → *series*. */
export const singular: (word: string) => string = remember((word) => {
  if (word.length < 3 || INVARIABLE.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  return SINGULAR.get(word) ?? IRREGULAR.get(word) ?? noun.toSingular(word, REGULAR_ONLY);
});

/** The infinitive of a lower-case verb form: *killed* → *kill*, *lost* → *lose*, *sending* → *send*. */
export const infinitive: (word: string) => string = remember((word) => {
  const irregular = INFINITIVE.get(word);
  if (irregular !== undefined) return irregular;
  if (/ing$/.test(word)) return verb.toInfinitive(word, model, 'Gerund');
  if (/s$/.test(word)) return verb.toInfinitive(word, model, 'PresentTense');
  const past = verb.toInfinitive(word, model, 'PastTense');
  return past === word ? verb.toInfinitive(word, model, 'Participle') : past;
});
