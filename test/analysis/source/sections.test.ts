import assert from 'node:assert/strict';
import { readSections } from '../../../src/analysis/source/sections.ts';

/** The sections of a text as `kind: first words`, with `<speaker>` where there is one. */
const outline = (text: string): string[] =>
  readSections(text).map(
    ({ start, end, kind, speaker }) =>
      `${kind}${speaker === undefined ? '' : ` <${speaker}>`}: ${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 24)}`,
  );

const PROSE =
  'The river rose by two metres during the night and flooded 310 houses in the lower town, the mayor said on local radio.';

describe('sections', () => {
  it('cover the text in order and do not overlap', () => {
    const text = `Flood in the lower town after a night of rain\n\nBy Ana Ruiz\n\n${PROSE}\n\n- one\n- two\n`;
    let last = 0;
    for (const { start, end } of readSections(text)) {
      assert.ok(start >= last && end > start);
      assert.equal(text.slice(start, end), text.slice(start, end).trim());
      last = end;
    }
  });

  it('reads the head of a wire story', () => {
    const text = `River-Flood, 2nd Ld-Writethru\nRiver floods lower town after a night of rain\nEds: UPDATES with mayor.\n\nBy ANA RUIZ\n\n${PROSE}\n\n___\n\nRuiz reported from Porto Velho.`;
    assert.deepEqual(outline(text), [
      'furniture: River-Flood, 2nd Ld-Writ',
      'headline: River floods lower town ',
      'furniture: Eds: UPDATES with mayor.',
      'byline: By ANA RUIZ',
      'body: The river rose by two me',
      'furniture: ___',
      'furniture: Ruiz reported from Porto',
    ]);
  });

  it('reads the head of a mail', () => {
    const text = `From: Rosa Lund <rosa@club.example>\nSent: Fri 2/23/2031 3:58 PM\nSubject: Re: The new pitch and what it costs\n\nDear all,\n\n${PROSE}`;
    assert.deepEqual(outline(text).slice(0, 3), [
      'byline: From: Rosa Lund <rosa@cl',
      'byline: Sent: Fri 2/23/2031 3:58',
      'headline: The new pitch and what i',
    ]);
  });

  it('joins lines broken at a fixed width, but no list, table or heading', () => {
    const text = [
      'DAMAGE',
      '',
      'The commission has visited every street in the lower town and counted',
      'the houses that stood in water. It will publish a list of them on 3',
      'May, with the names of the owners.',
      '',
      'Houses  310',
      'Shops    42',
      '',
      '* 310 houses were flooded, of which 40 cannot be lived in until the',
      'walls are dry',
      '* 42 shops',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'heading: DAMAGE',
      'body: The commission has visit',
      'table: Houses 310',
      'table: Shops 42',
      'list: * 310 houses were floode',
      'list: * 42 shops',
    ]);
  });

  it('takes each line for a paragraph where lines are not broken', () => {
    assert.equal(readSections(`${PROSE}\n${PROSE}\nIt rained.\n`).length, 3);
  });

  it('gives comments their authors, whatever the layout', () => {
    const layouts: [string, string][] = [
      ['12 comments', 'mia_k\n12 March 2031 at 18:04\nWe had 3 feet of it in our kitchen.'],
      ['Comments', 'mia_k   27 May\nWe had 3 feet of it in our kitchen.\n♡ 12'],
      ['COMMENTS (2)  Sort by: Newest', 'mia_k  23/02/2031 09:14\nWe had 3 feet of it in our kitchen.\n👍 2  👎 1'],
      ['2 Responses to Flood', 'mia_k says:\nMarch 12, 2031 at 3:14 pm\nWe had 3 feet of it in our kitchen.\nReply'],
      ['2 thoughts on “Flood”', 'mia_k\nJune 2, 2031 at 6:47 am\nWe had 3 feet of it in our kitchen.'],
    ];
    for (const [label, comment] of layouts) {
      const lines = outline(`Flood in the lower town after rain\n\n${PROSE}\n\n${label}\n\n${comment}`);
      assert.ok(lines.includes('comment <mia_k>: We had 3 feet of it in o'), `${label}: ${lines.join(' / ')}`);
    }
  });

  it('finds comments without a label by their clock times', () => {
    const text = `${PROSE}\n${PROSE}\nJo Park\nJune 2, 2031 at 6:47 am\nNot in our street.\nPingback: Other site`;
    assert.deepEqual(outline(text).slice(2), [
      'byline: Jo Park',
      'byline: June 2, 2031 at 6:47 am',
      'comment <Jo Park>: Not in our street.',
      'furniture: Pingback: Other site',
    ]);
  });

  it('takes the name before a comment’s first words for its author', () => {
    const text = [
      `Flood in the lower town after rain\n\n${PROSE}\n\nREPLIES`,
      'mia_k: We had 3 feet of it.',
      '**Old Tom** - There were 30 of us.',
      '@jo.park: Not in our street.',
      'Correction: it was 4 feet.',
      'B. K.\n25 March',
      'It was 2 feet here.',
    ].join('\n\n');
    assert.deepEqual(outline(text).slice(3), [
      'comment <mia_k>: mia_k: We had 3 feet of ',
      'comment <Old Tom>: **Old Tom** - There were',
      'comment <jo.park>: @jo.park: Not in our str',
      'comment <jo.park>: Correction: it was 4 fee',
      'byline: B. K.',
      'byline: 25 March',
      'comment <B. K.>: It was 2 feet here.',
    ]);
  });

  it('takes no label in an article for a comment’s author', () => {
    const text = `Flood in the lower town after rain\n\n${PROSE}\n\nDamage: 40 houses.\n\nRosa Lund: a life in boats\n\n${PROSE}`;
    assert.ok(!outline(text).some((line) => line.startsWith('comment')));
  });

  it('reads the numbered posts of a forum, and whom they quote', () => {
    const text = [
      'Dale Forum » Roads » The bridge',
      '#1 hill_runner Posted 3 May 2031, 09:14',
      'It takes 18 months.',
      '#2 @mick, 3 May 2031 10:02',
      'hill_runner wrote:',
      '> It takes 18 months.',
      'No, six.',
    ].join('\n\n');
    assert.deepEqual(outline(text).slice(1), [
      'byline: #1 hill_runner Posted 3 ',
      'comment <hill_runner>: It takes 18 months.',
      'byline: #2 @mick, 3 May 2031 10:',
      'byline: hill_runner wrote:',
      'comment <hill_runner>: > It takes 18 months.',
      'comment <mick>: No, six.',
    ]);
  });

  it('gives the answers of an interview without labels to whoever is asked', () => {
    const turns = ['How bad is it?', 'We have 40 days.', 'And then?', 'Rain, I hope.', 'Who pays?', 'You do.'];
    const interview = `“We have 40 days”: an interview with the harbour master\n\nRosa Lund runs the port.\n\n${turns.join('\n\n')}`;
    assert.deepEqual(outline(interview).slice(2, 5), [
      'body <Q>: How bad is it?',
      'body <A>: We have 40 days.',
      'body <Q>: And then?',
    ]);
    const story = `The harbour master and the rain\n\nRosa Lund runs the port.\n\n${turns.join('\n\n')}`;
    assert.ok(!outline(story).some((line) => line.includes('<')));
  });

  it('gives the turns of a parliament their speakers, however they are addressed', () => {
    const text = [
      'House of Assembly',
      '3. Ms Joan Attwell (Fenwick) (Ind): How many homes flooded?',
      'The Minister for Works (Mr Paul Sorensen): 1,940.',
      'Ms Attwell: In my town alone there were 412.',
      'Mr Sorensen: They count garages.',
      'Ms Attwell: No.',
      'Sir Desmond Pike (Holm) (Con): We waited 11 hours.',
    ].join('\n\n');
    assert.deepEqual(
      outline(text)
        .slice(1)
        .map((line) => line.slice(0, line.indexOf('>') + 1)),
      [
        'body <Ms Joan Attwell>',
        'body <Mr Paul Sorensen>',
        'body <Ms Joan Attwell>',
        'body <Mr Paul Sorensen>',
        'body <Ms Joan Attwell>',
        'body <Sir Desmond Pike>',
      ],
    );
  });

  it('gives the turns of a printed hearing their speakers', () => {
    const text = [
      'HEARING ON THE DAM',
      '',
      'Chairwoman BELL. Good morning.',
      '',
      'Mr. OBI. Thank you. We paid 40.',
      '',
      'Chairwoman BELL. In March it was 30.',
      '',
      'Mr. OBI. It was.',
      '',
      'Ms. LUND. Why?',
      '',
      'Mr. OBI. It rained.',
    ].join('\n');
    assert.deepEqual(outline(text).slice(1, 3), [
      'body <Chairwoman BELL>: Chairwoman BELL. Good mo',
      'body <Mr. OBI>: Mr. OBI. Thank you. We p',
    ]);
  });

  it('gives the turns of a transcript their speakers', () => {
    const text = [
      'CITY FM / TRANSCRIPT',
      'Presenter Mary Obi (MO). Guest Leo Park (LP), mayor',
      '[00:14] MO: How many houses stood in water last night?',
      '[00:20] LP: More than three hundred.',
      '[00:25] MO: And today?',
      '[00:28] LP: Forty.',
      'That is still too many.',
      '[00:40] MO: Thank you.',
    ].join('\n');
    assert.deepEqual(outline(text).slice(3), [
      'body <Leo Park>: [00:20] LP: More than th',
      'body <Mary Obi>: [00:25] MO: And today?',
      'body <Leo Park>: [00:28] LP: Forty.',
      'body <Leo Park>: That is still too many.',
      'body <Mary Obi>: [00:40] MO: Thank you.',
    ]);
  });

  it('knows the furniture of a page', () => {
    for (const line of [
      'Home · About · Archive',
      'Subscribe for $1 a week!',
      'Accept all cookies? We and our 31 partners use them.',
      '© 2031 River Media Ltd. Registered in Wales no. 0922 4471',
      'READ MORE: 7 signs your cellar is wet',
      'Riverside Trust | 14 Mill Lane, Ashford AF1 2QX | 0700 555 0142',
      'Contact: Rosa Lund, Head of Office, +380 67 555 0164',
      'Page 3 of 12',
      'This page was last edited on 2 February 2031, at 17:48.',
      '5 min read · 1.2k shares · Listen to this article',
      'Categories: 2031 floods | Rivers',
    ]) {
      assert.equal(readSections(`${PROSE}\n\n${line}\n\n${PROSE}`)[1]?.kind, 'furniture', line);
    }
  });

  it('does not take the text for furniture', () => {
    for (const line of [
      'Share prices fell by 12 per cent.',
      'Recommended doses are 2 to 4 tablets a day.',
      'Copyright law was changed in 2019.',
      'Subscriptions rose to 41,000 last year.',
      'Contacts: 1,930 traced, of whom 86 were sick.',
      'Popular support for the plan stands at 61%.',
      'Distribution: 410 kits handed out.',
      'Readers in three towns wrote to us.',
    ]) {
      assert.notEqual(readSections(`${PROSE}\n\n${line}\n\n${PROSE}`)[1]?.kind, 'furniture', line);
    }
  });

  it('takes what stands under References for furniture, up to the text', () => {
    const text = `${PROSE}\n\nReferences\n1. Lund R. Rivers (2019), pp. 3-9.\n\n2. Obi M. Floods. 2020;7:4-8.\n\nCategories: Floods`;
    assert.deepEqual(
      outline(text).map((line) => line.split(':')[0]),
      ['body', 'furniture', 'furniture', 'furniture', 'furniture'],
    );
  });

  it('knows contents, links and references by their labels, also with [edit]', () => {
    const text = `Dam\n\n${PROSE}\n\nContents\n1 History\n2 Collapse\n\nHistory[edit]\n${PROSE} It was as the old people had said, and nobody had listened to them then.\n\nSee also[edit]\nList of dams\n\nReferences[edit]\n^ Lund, R. (3 May 2019). "Dams".`;
    assert.deepEqual(
      outline(text).map((line) => line.split(':')[0]),
      [
        'heading',
        'body',
        'furniture',
        'furniture',
        'furniture',
        'heading',
        'body',
        'furniture',
        'furniture',
        'furniture',
        'furniture',
      ],
    );
  });

  it('joins a hanging list item, and keeps columns apart', () => {
    const text = [
      'HARBOUR OFFICE',
      'Ice in the harbour                         Report 14',
      'Period: 1-7 February 2031                  Published 9 February 2031',
      '',
      '    o  In this week, 412 ships were held up, compared',
      '       with 388 ships in the week before, when the ice',
      '       was still thin.',
      '    o  No ship was lost.',
    ].join('\n');
    assert.deepEqual(outline(text).slice(1), [
      'headline: Ice in the harbour Repor',
      'byline: Period: 1-7 February 203',
      'list: o In this week, 412 ship',
      'list: o No ship was lost.',
    ]);
  });

  it('reads a mail that was sent on', () => {
    const text = `Fwd: Harbour news\n\n---------- Forwarded message ---------\nFrom: Harbour <h@x.example>\nDate: Sun, Oct 12, 2031 at 8:02 AM\nSubject: The dredging vote\nTo: <me@x.example>\n\n${PROSE}`;
    assert.deepEqual(outline(text).slice(1, 6), [
      'furniture: ---------- Forwarded mes',
      'byline: From: Harbour <h@x.examp',
      'byline: Date: Sun, Oct 12, 2031 ',
      'headline: The dredging vote',
      'byline: To: <me@x.example>',
    ]);
  });

  it('takes an agenda for no comments', () => {
    const text = `${PROSE}\n${PROSE}\nTHIS WEEK\nMon 13 Oct, 7pm: Public meeting, Town Hall\nSat 18 Oct: Beach clean`;
    assert.ok(outline(text).every((line) => !line.startsWith('comment')));
  });

  it('reads hostile texts in linear time', () => {
    for (const text of [
      '-\n'.repeat(20_000),
      'a b '.repeat(20_000),
      '  1'.repeat(20_000),
      '| '.repeat(30_000),
      'x: y\n'.repeat(20_000),
    ]) {
      assert.ok(readSections(text).length > 0);
    }
  }).timeout(20_000);
});
