import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';

/** What a text names, as `type name`, without repetition; its first line is a headline of no names. */
function named(body: string): readonly string[] {
  const text = `What happened on the day\n\n${body}\n`;
  return [...new Set(analyse(text).mentions.map(({ type, name }) => `${type} ${name}`))].sort();
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a person by age', 'The oldest runner was Ottoline Vask, 81, a former miner.', ['person Ottoline Vask']],
  [
    'a person by title, later by surname',
    'The verdict surprised Judge Perpetua Quill. Quill said she would appeal.',
    ['person Perpetua Quill'],
  ],
  ['a role before a name', 'It was built by the carpenter Jorun Aasvik in a week.', ['person Jorun Aasvik']],
  [
    'an organization by its last word',
    'Shares of Halvorsen Shipping fell sharply.',
    ['organization Halvorsen Shipping'],
  ],
  [
    'an organization by what it is called',
    'The ferry operator Nordlinje said it was sorry.',
    ['organization Nordlinje'],
  ],
  [
    'an acronym in brackets',
    'He wrote to the Society of Lighthouse Keepers (SLK). The SLK never replied.',
    ['organization Society of Lighthouse Keepers'],
  ],
  ['a place by its preposition', 'The storm came ashore near Quillhaven at noon.', ['place Quillhaven']],
  ['a place by its kind', 'Cows grazed in Undery district until May.', ['place Undery']],
  ['a firm by the capital inside it', 'The records were sold by OpenHarbour in May.', ['organization OpenHarbour']],
  ['no handle', 'Follow the keeper on @OlaBVask for more.', []],
  ['a storm by no name', 'Tropical Storm Odile turned north. Later Odile lost force.', []],
  ['no contest', 'The crew won the Harbour Cup again.', []],
  ['no nationality', 'The Norwegian skaters beat the Canadians.', []],
  ['no day, month or feast', 'It rained on Tuesday, in April and at Christmas.', []],
  ['no first word of a sentence', 'Nobody came. Ferries waited. Umbrellas broke.', []],
  ['no pronoun or title alone', 'The Prime Minister and the President met.', []],
];

describe('names in a text', () => {
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(named(text), expected));
});
