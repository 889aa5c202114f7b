import assert from 'node:assert/strict';
import { codeLenses } from '../../src/language/code-lens.ts';
import { definition } from '../../src/language/definition.ts';
import { DEFAULT_SEVERITIES, diagnostics } from '../../src/language/diagnostics.ts';
import { nextDifference } from '../../src/language/differences.ts';
import { documentLinks } from '../../src/language/document-links.ts';
import { foldingRanges } from '../../src/language/folding.ts';
import { hover } from '../../src/language/hover.ts';
import { inlayHints } from '../../src/language/inlay-hints.ts';
import { measureData } from '../../src/language/measure-data.ts';
import { references } from '../../src/language/references.ts';
import { ReviewFolder } from '../../src/language/review-folder.ts';
import { semanticTokens } from '../../src/language/semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from '../../src/language/symbols.ts';
import { Wording } from '../../src/language/wording.ts';
import type { ReviewClaim } from '../../src/model.ts';
import { Corpus } from '../../src/review/corpus.ts';
import { at, FERRY, workspace } from './workspace.ts';

const folder = workspace(FERRY);
const OPTIONS = { severities: DEFAULT_SEVERITIES, docs: 'file:///docs' };

/** The card's words, as the reader sees them. */
function card(...place: Parameters<typeof hover>): string {
  const contents = hover(...place)?.contents;
  return contents && typeof contents === 'object' && 'value' in contents
    ? contents.value.replaceAll('&nbsp;', '').replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    : '';
}

const words = ({ uri, range }: { uri: string; range: { start: { line: number } } }) =>
  `${folder.pathOf(uri)}:${range.start.line + 1}`;

describe('the hover card', () => {
  it('names the verdict, both figures, and links to the other place', () => {
    const text = card(folder, ...at(folder, 'company.txt', '240'));
    assert.match(text, /^\*\*Differs/);
    assert.match(text, /\| ► \| 240 \|/);
    assert.match(text, /\| 310 \|/);
    assert.match(text, /\[harbour \(2\):3\]\(file:\/\/\/desk\/harbour%20%282%29\.txt#L3,\d+-3,\d+ /);
  });

  it('says in one line that a figure has no counterpart', () => {
    assert.match(card(folder, ...at(folder, 'lamps.txt', '75')), /No other source states this figure\.$/);
    folder.reading = true;
    assert.match(card(folder, ...at(folder, 'lamps.txt', '75')), /Other sources are still being read\.$/);
    folder.reading = false;
  });

  it('says that the same is the same', () => {
    assert.match(card(folder, ...at(folder, 'company.txt', '12 lifeboats')), /^\*\*Same\*\*/);
  });

  it('shows what cannot hold beside it, however many later states there are', () => {
    const told = (on: string, count: string) =>
      `The fire.\n\n${on ? `${on}\n\n` : ''}The fire service said that ${count} people died in the fire at the store.\n`;
    const fire = workspace({
      'a.txt': told('10 September 2025', '26'),
      'b.txt': told('11 September 2025', '27'),
      'c.txt': told('12 September 2025', '28'),
      'd.txt': told('13 September 2025', '29'),
      'e.txt': told('', '28'),
    });
    const text = card(fire, ...at(fire, 'a.txt', '26'));
    assert.match(text, /^\*\*Differs\*\*/);
    assert.match(text, /\| Differs \| 28 \|.*\[e:/);
    assert.equal(text.match(/\| Later \|/g)?.length, 2);
  });

  it('names a figure that looks like a counterpart and is none, and says why', () => {
    const folder = workspace({
      'army.txt': 'The army counts its losses.\n\nThe regiment has suffered 4,000 casualties.\n',
      'paper.txt': 'What the war costs.\n\nSome 300 soldiers of the regiment were killed.\n',
    });
    const card = JSON.stringify(hover(folder, ...at(folder, 'army.txt', '4,000')));
    assert.match(card, /\[Not comparable\]\(\S+paper\.txt#L3/u);
    assert.match(card, /“Some 300” in paper\S+ is of “soldiers killed”\S+ not “casualties”/u);
  });

  it('says of the same number in a wider area that it is of one', () => {
    const folder = workspace({
      'town.txt': 'The storm in the north.\n\nIn York the storm felled 310 oaks.\n',
      'land.txt': 'The storm in numbers.\n\nNationwide the storm felled 310 oaks.\n',
    });
    const [town, land] = ['town.txt', 'land.txt'].map((path) => folder.corpus.claimsIn(path)[0]);
    assert.ok(town && land, 'two figures');
    const why = (mine: ReviewClaim, other: ReviewClaim) =>
      folder.say.notComparable('place', mine.claim, folder.said(other));
    assert.equal(why(town, land), '“310” in land:3 is of a wider area');
    assert.equal(why(land, town), '“310” in town:3 is of another place: York');
  });

  it('is none where there is neither figure nor name', () => {
    assert.equal(hover(folder, ...at(folder, 'lamps.txt', 'every')), undefined);
  });

  it('lets no markup of a source through', () => {
    const hostile = workspace({
      'a.txt': 'The toll.\n\nIn all 240 [x](command:evil) were found in the <b>sea</b> by the crew of the boat.\n',
      'b](command:evil).txt':
        'The toll.\n\nIn all 310 [x](command:evil) were found in the <b>sea</b> by the crew of the boat.\n',
    });
    const contents = hover(hostile, ...at(hostile, 'a.txt', '240'))?.contents;
    assert.doesNotMatch(JSON.stringify(contents), /(?<!\\\\)\]\(command|<b>/);
  });
});

describe('diagnostics', () => {
  it('stand at the figures that differ, with the places that they differ from', () => {
    const [first, ...rest] = diagnostics(folder, 'company.txt', OPTIONS);
    assert.equal(rest.length, 0);
    assert.equal(first?.severity, 2);
    assert.equal(first.code, 'Differs');
    assert.equal(first.codeDescription?.href, 'file:///docs/conflict.md');
    assert.match(
      String(first.message),
      /^Passengers rescued: “240” here \(The company\), “310” in harbour \(2\):3 .* – 70 more \(29%\)$/,
    );
    assert.deepEqual(
      first.relatedInformation?.map(({ location }) => words(location)),
      ['harbour (2).txt:3'],
    );
    assert.deepEqual(diagnostics(folder, 'lamps.txt', OPTIONS), []);
  });

  it('are one for a claim, however many counterparts it differs from', () => {
    const many = workspace({ ...FERRY, 'third.txt': FERRY['harbour (2).txt'].replace('310', '400') });
    const [only, ...rest] = diagnostics(many, 'company.txt', OPTIONS);
    assert.equal(rest.length, 0);
    assert.equal(only?.relatedInformation?.length, 1);
    assert.match(String(only.message), /“400” in third:3 .*; 1 other place too$/, 'It speaks of the farthest.');
  });

  it('say where several sources have it from one voice, if asked', () => {
    const told = 'The strike.\n\nThe Rail Board said on Monday that 41 trains were cancelled.\n';
    const one = workspace({ 'a.txt': told, 'b.txt': told.replace('The strike', 'A strike') });
    const severities = { ...DEFAULT_SEVERITIES, 'single-origin': 'hint' } as const;
    assert.deepEqual(diagnostics(one, 'a.txt', OPTIONS), []);
    const [hint] = diagnostics(one, 'a.txt', { ...OPTIONS, severities });
    assert.equal(hint?.code, 'Single origin');
    assert.equal(hint.severity, 4);
  });

  it('can be switched off by kind', () => {
    const severities = { ...DEFAULT_SEVERITIES, conflict: 'off' } as const;
    assert.deepEqual(diagnostics(folder, 'company.txt', { ...OPTIONS, severities }), []);
  });
});

describe('references and definition', () => {
  it('lead from a figure to its counterparts', () => {
    const place = at(folder, 'company.txt', '240');
    assert.deepEqual(references(folder, ...place, true).map(words), ['company.txt:3', 'harbour (2).txt:3']);
    assert.deepEqual(references(folder, ...place, false).map(words), ['harbour (2).txt:3']);
    const [link] = definition(folder, ...place);
    assert.equal(link?.targetUri, 'file:///desk/harbour%20%282%29.txt');
  });

  it('lead nowhere from plain words', () => {
    assert.deepEqual(references(folder, ...at(folder, 'lamps.txt', 'every'), true), []);
  });
});

describe('the next difference', () => {
  const options = { forward: true, across: true };
  it('is in this source, then in the next, and round again', () => {
    const start = { line: 0, character: 0 };
    const first = nextDifference(folder, 'company.txt', start, options);
    assert.ok(first);
    assert.equal(words(first), 'company.txt:3');
    const second = nextDifference(folder, 'company.txt', first.range.end, options);
    assert.equal(second && words(second), 'harbour (2).txt:3');
    const third = second && nextDifference(folder, 'harbour (2).txt', second.range.end, options);
    assert.equal(third && words(third), 'company.txt:3');
  });

  it('begins at an end where no source is open', () => {
    const nowhere = (forward: boolean) =>
      nextDifference(folder, undefined, { line: 0, character: 0 }, { forward, across: true });
    assert.deepEqual(
      [nowhere(true), nowhere(false)].map((it) => it && words(it)),
      ['company.txt:3', 'harbour (2).txt:3'],
    );
  });

  it('goes backwards, and stays in the file where it should', () => {
    const back = nextDifference(folder, 'company.txt', { line: 0, character: 0 }, { forward: false, across: true });
    assert.equal(back && words(back), 'harbour (2).txt:3');
    assert.equal(
      nextDifference(folder, 'lamps.txt', { line: 0, character: 0 }, { forward: true, across: false }),
      undefined,
    );
  });
});

describe('symbols', () => {
  it('outline a source by its headline and its sections with figures', () => {
    const outline = documentSymbols(folder, 'company.txt');
    assert.equal(outline[0]?.name, 'The ferry carried passengers.');
    assert.deepEqual(
      outline.flatMap(({ children = [] }) => children.map(({ name }) => name)),
      ['240', '12'],
    );
  });

  it('find measures by letters in order', () => {
    const [measure] = folder.corpus.measures;
    assert.ok(measure);
    assert.ok(workspaceSymbols(folder, measure.label.slice(0, 5)).some(({ name }) => name === measure.label));
    assert.deepEqual(workspaceSymbols(folder, 'zzzzqqq'), []);
  });
});

describe('semantic tokens', () => {
  it('tell a figure that differs from one that agrees and one that stands alone', () => {
    const modifiers = (path: string) => {
      const { data } = semanticTokens(folder, path);
      return Array.from({ length: data.length / 5 }, (_, i) => data[i * 5 + 4]);
    };
    // The first is *The company*, who says it.
    assert.deepEqual(modifiers('company.txt'), [0, 2, 1]);
    assert.deepEqual(modifiers('lamps.txt'), [0]);
  });
});

describe('a measure as data', () => {
  it('has its claims with what a picture needs', () => {
    const measure = folder.corpus.measures.find(({ claims }) => claims.some((it) => folder.quote(it) === '310'));
    assert.ok(measure);
    const data = measureData(folder, measure);
    assert.deepEqual(
      data.claims.map(({ quotation, interval, verdictKind }) => ({ quotation, interval, verdictKind })),
      [
        { quotation: '240', interval: [235, 245], verdictKind: 'conflict' },
        { quotation: '310', interval: [305, 315], verdictKind: 'conflict' },
      ],
    );
    assert.match(data.claims[0]?.sentence ?? '', /^The company said/);
  });
});

describe('code lens', () => {
  it('counts the figures of a source, and those that differ', () => {
    const titles = (path: string) => codeLenses(folder, path).map(({ command }) => command?.title);
    assert.deepEqual(titles('company.txt'), ['2 figures, 1 differs', 'Compare']);
    assert.deepEqual(titles('lamps.txt'), ['1 figure, none differs']);
  });
});

describe('document links', () => {
  it('lead to a source that is named by its file', () => {
    const named = workspace({
      ...FERRY,
      'notes.txt': 'My notes on the ferry.\n\nThe keeper’s account is in lamps.txt, not here.\n',
    });
    const [link, ...rest] = documentLinks(named, 'notes.txt');
    assert.equal(rest.length, 0);
    assert.equal(link?.target, 'file:///desk/lamps.txt');
  });
});

describe('inlay hints', () => {
  const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const spelt = workspace({ 'a.txt': 'The strike.\n\nThe strike at the harbour lasted three weeks in all.\n' });

  it('are off unless asked for', () => {
    assert.deepEqual(inlayHints(spelt, 'a.txt', all, { values: false, dates: false }), []);
  });

  it('give the common unit where the text has another', () => {
    const labels = inlayHints(spelt, 'a.txt', all, { values: true, dates: false }).map(({ label }) => label);
    assert.deepEqual(labels, ['21 days']);
    assert.deepEqual(inlayHints(folder, 'company.txt', all, { values: true, dates: false }), []);
    const hours = workspace({ 'a.txt': 'The strike.\n\nThe strike at the harbour lasted 19 hours in all.\n' });
    assert.deepEqual(inlayHints(hours, 'a.txt', all, { values: true, dates: false }), []);
  });
});

describe('what was read', () => {
  for (const [figure, read] of [
    ['a quarter', '25%'],
    ['two-thirds', '66.67%'],
    ['62 per cent', '62%'],
    ['60 barrels', '60 barrels'],
    ['three weeks', '3 weeks'],
  ] as const) {
    it(`of “${figure}” is told as ${read}`, () => {
      const folder = workspace({ 'a.txt': `The store.\n\nThe harbour store has lost ${figure} of the oil.\n` });
      assert.match(card(folder, ...at(folder, 'a.txt', figure)), new RegExp(`Read as ${read} `));
    });
  }
});

describe('text shown among our own words', () => {
  it('does not turn them around', () => {
    const turned = workspace({ 'a.txt': 'The ferry.\n\nThe \u202eferry\u202c carried 240 people at noon.\n' });
    assert.equal(turned.textOf('a.txt', { start: 12, end: 60 }), 'The ferry carried 240 people at noon. ');
  });
});

describe('folding', () => {
  it('folds what stands under a heading', () => {
    const text = 'THE FERRY\n\nWhat happened\n\nThe ferry left at noon.\n\nThe sea was calm all day.\n';
    const sections = [
      ['headline', 'THE FERRY'],
      ['heading', 'What happened'],
      ['body', 'The ferry left at noon.'],
      ['body', 'The sea was calm all day.'],
    ].map(([kind, words = '']) => ({
      kind: kind as 'body',
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    const corpus = new Corpus();
    corpus.put('a.txt', text, { sections, sentences: [], claims: [], mentions: [] });
    const review = new ReviewFolder('file:///desk', corpus, new Wording());
    assert.deepEqual(foldingRanges(review, 'a.txt'), [{ startLine: 2, endLine: 6, kind: 'region' }]);
  });
});
