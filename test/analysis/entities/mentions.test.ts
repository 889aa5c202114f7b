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
  [
    'titles of police, councils and courts',
    'The plan came from Cllr Bob Tranter. PC James Okoro and Supt. Ann Hale agreed. Helen Moss KC did not.',
    ['person Ann Hale', 'person Bob Tranter', 'person Helen Moss', 'person James Okoro'],
  ],
  [
    'a form of address before a name that means a place elsewhere',
    'Nobody heard Cllr Castle, and PCSO Lane left.',
    ['person Castle', 'person Lane'],
  ],
  [
    'a given name that is a verb elsewhere',
    'It was put out by station commander Will Tarn in an hour.',
    ['person Will Tarn'],
  ],
  [
    'an article inside a name',
    'The opposition leader Nadia al-Masri, 41, was there. Al-Masri left early.',
    ['person Nadia al-Masri'],
  ],
  [
    'a firm by its kind',
    'It was built by Marlow Ferries with glass of Castellan Glass and engines of Morane Engines.',
    ['organization Castellan Glass', 'organization Marlow Ferries', 'organization Morane Engines'],
  ],
  ['a firm and its sons', 'Nobody had asked Gorse & Sons about it.', ['organization Gorse & Sons']],
  [
    'firms in a list',
    'It was lent by the operators Halden Grid and Westline in May.',
    ['organization Halden Grid', 'organization Westline'],
  ],
  ['a firm in an apposition', 'The operator, Nordtåg, was late again.', ['organization Nordtåg']],
  ['a firm by what people hold in it', 'Many have shares in Brakspear from long ago.', ['organization Brakspear']],
  ['a firm by what only firms do', 'In May Tolva grounded its fleet.', ['organization Tolva']],
  [
    'a charity with a small word at its end',
    'It was found by the charity Warm Homes Now in May.',
    ['organization Warm Homes Now'],
  ],
  ['a newspaper with its article', 'A source told The Daily Bugle so.', ['organization Daily Bugle']],
  [
    'a station',
    'It was heard on Radio Fellside and on Bay FM.',
    ['organization Bay FM', 'organization Radio Fellside'],
  ],
  [
    'an abbreviation that is no initials',
    'Northern Power (NOPOW) has a plan. Later NOPOW sent 40 engineers.',
    ['organization Northern Power'],
  ],
  ['a campaign where people work', 'Campaigners at Save Our Lido say so.', ['organization Save Our Lido']],
  ['a river by its bridge', 'The bridge over the Yarrow is closed.', ['place Yarrow']],
  ['no river where nothing is by water', 'They were happy about the Yarrow again.', []],
  ['a hill', 'Two walkers were lost on High Fell in fog.', ['place High Fell']],
  ['no place by its falling', 'Mortality fell. In May Turnout fell too.', []],
  ['villages', 'The villages of Asker and Blom were cut off.', ['place Asker', 'place Blom']],
  [
    'where somebody lives',
    'Marek Dvořák, 44, of Tanner Row, Selby, was held.',
    ['person Marek Dvořák', 'place Selby', 'place Tanner Row'],
  ],
  ['a border', 'A camp on the Kordana border was closed.', ['place Kordana']],
  ['a lake, whatever is said of it', 'They said Lake Orvel was full.', ['place Lake Orvel']],
  ['a sea off a town', 'The Kestrel sank off Brenmouth at noon.', ['place Brenmouth']],
  ['what calls itself so', 'A group calling itself Blue Lantern wrote.', ['organization Blue Lantern']],
  ['no hour of a programme', 'It is shown on the programme At Noon again.', []],
  ['land above a village', 'A blaze on the moor above Hexley burned on.', ['place Hexley']],
  ['no pronoun or title alone', 'The Prime Minister and the President met.', []],
];

describe('names in a text', () => {
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(named(text), expected));
});
