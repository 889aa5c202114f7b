import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';
import type { Thing } from '../../../src/model.ts';

/** What the n-th figure of a short report counts. */
function thing(sentence: string, n = 0): Thing {
  const text = `Notes from the harbour\n\nBy Ann Lee, 3 June 2024\n\n${sentence}\n`;
  const found = analyse(text).claims.filter(({ start }) => start >= text.indexOf(sentence))[n];
  assert.ok(found, 'a figure');
  return found.thing;
}

describe('the head of what is counted', () => {
  for (const [sentence, n, head] of [
    ['The mine employs 4,200 workers.', 0, 'worker'],
    ['Some 900 members of staff walked out, and 40 police officers came.', 1, 'police'],
    ['They sold 12 million copies in the first week.', 0, 'copy'],
    ['Houses destroyed: 1,875', 0, 'house'],
    ['Two of the six bridges collapsed.', 0, 'bridge'],
    ['Two of the six bridges collapsed.', 1, 'bridge'],
    ['Of the 61 injured, 40 were children.', 1, 'child'],
    // What happened is no thing, and people are any persons.
    ['38 arrests were made.', 0, ''],
    ['The death toll rose to 213.', 0, ''],
    ['300 men and women marched.', 0, 'people'],
    // What follows a preposition is not counted.
    ['Polls opened in 12 towns, and 300,000 in the capital voted.', 1, ''],
  ] as const) {
    it(`${sentence} (${n}) counts ${head || 'nothing named'}`, () => assert.equal(thing(sentence, n).head, head));
  }
});

describe('what happened to it', () => {
  for (const [sentence, n, event] of [
    ['Floods killed 14 people in Ghent.', 0, 'die'],
    ['More than 200 lives have been lost.', 0, 'die'],
    ['The toll stands at 40 dead and 61 injured.', 1, 'injure'],
    ['Nationwide, 1,200 schools were shut.', 0, 'close'],
    ['The yard built 40 boats.', 0, 'build'],
    ['The firm made a profit of €4 million.', 0, 'profit'],
    // What a sentence opens with says when or why; a place is where it was.
    ['After the dam collapsed, 12 people were rescued.', 0, 'rescue'],
    ['During the strike, 400 flights were cancelled.', 0, 'cancel'],
    ['In the fire in Ghent, 14 people were killed.', 0, 'die'],
    // What did not happen is another outcome.
    ['Some 40 residents have not returned.', 0, 'not return'],
    ['All but 40 of them have returned.', 0, 'not return'],
    ['Some 40 guards were hurt, and not only in Ghent.', 0, 'injure'],
    ['They were not the only ones: 40 guards were hurt.', 0, 'injure'],
    ['The museum reopened in 2011.', 0, 'reopen'],
    // What happened, happened to the two.
    ['Two of the six bridges collapsed.', 1, undefined],
  ] as const) {
    it(`${sentence} (${n}): ${event}`, () => assert.equal(thing(sentence, n).event, event));
  }
});

describe('where it holds', () => {
  for (const [sentence, n, places] of [
    ['Floods killed 14 people in Ghent.', 0, ['ghent']],
    ['Police held 31 fans in Leeds, 5 in York and 2 in Hull.', 1, ['york']],
    ['Nationwide, 1,200 schools were shut.', 0, ['*nation']],
    ['The yard built 40 boats.', 0, []],
  ] as const) {
    it(`${sentence} (${n})`, () => assert.deepEqual(thing(sentence, n).places, places));
  }
});

describe('parts, periods and days', () => {
  it('a part of what was just told', () => {
    assert.equal(thing('Of that, £41m is for the quay.').whole, 'of');
    assert.equal(thing('Of course £41m is for the quay.').whole, undefined);
  });
  it('a part of a number', () => assert.equal(thing('Two of the six bridges collapsed.').whole, 'of-next'));
  it('some of those before', () => assert.ok(thing('The bus hurt 61 people, 40 of them children.', 1).whole));
  it('no part', () => assert.equal(thing('The yard built 40 boats.').whole, undefined));
  it('the first week', () =>
    assert.equal(thing('They sold 12 million copies in the first week.').period, 'first week'));
  it('a year long ago', () => assert.ok(thing('In 1974 a flood killed 57 people.', 1).when));
});

describe('figures that take up another', () => {
  for (const [sentence, n, index] of [
    ['The union said 900 people marched; the police counted 400.', 1, 0],
    ['There were 187 dead, up from 152 the day before.', 1, 0],
    // One with words of its own does not, nor does another month.
    ['The union said 900 people marched; the police arrested 40 fans.', 1, undefined],
    ['The yard built 40 boats, up from 35 in March.', 1, undefined],
  ] as const) {
    it(`${sentence} (${n})`, () => {
      const { takesUp } = thing(sentence, n);
      assert.equal(takesUp !== undefined, index !== undefined);
    });
  }
});

describe('its name for people', () => {
  for (const [sentence, n, label] of [
    ['Floods killed 14 people in Ghent.', 0, 'people killed in Ghent'],
    ['Over 3,000 Dutch soldiers were killed or injured.', 0, 'Dutch soldiers killed or injured'],
    ['The deaths of 300 soldiers were confirmed.', 0, 'deaths of soldiers'],
    ['They attacked a convoy, killing eight soldiers.', 0, 'killing soldiers'],
    ['The railway will cancel 400 trains.', 0, 'cancel trains'],
    ['The army shot down 40 drones.', 0, 'drones shot down'],
    ['There were marches in 12 cities.', 0, 'cities marches'],
    ['The two sides last met on 4 May and took an hour to agree on the room.', 0, 'sides met'],
    ['The blaze broke out at 4 a.m. on 9 May in a loading bay and spread within minutes.', 0, 'blaze broke out'],
    ['The store was last inspected in May 2031, said the owner.', 0, 'store inspected'],
    ['A youth wrestling tournament was held on 9 May.', 0, 'youth wrestling tournament held'],
  ] as const) {
    it(`${sentence} (${n})`, () => assert.equal(thing(sentence, n).label, label));
  }
});

describe('how far it has come about', () => {
  for (const [sentence, n, status] of [
    ['So far 400 homes have been built.', 0, 'so-far'],
    ['The line will cost €14 billion.', 0, 'planned'],
    ['The line was to cost €9 billion.', 0, 'planned'],
    ['The cost is expected to reach €14 billion.', 0, 'forecast'],
    ['The council budgeted €9 billion for it.', 0, 'budget'],
    ['The target is 400 homes a year.', 0, 'target'],
    ['In the end 412 ships came.', 0, 'final'],
    ['The provisional toll is 41 dead.', 0, 'provisional'],
    ['An estimated 400 homes were lost.', 0, 'estimate'],
    // A month, a paper that leaves something, and what simply was.
    ['In May 2024 the yard built 40 boats.', 1, undefined],
    ['The will names 12 heirs.', 0, undefined],
    ['The yard built 40 boats.', 0, undefined],
  ] as const) {
    it(`${sentence} (${n}): ${status}`, () => assert.equal(thing(sentence, n).status, status));
  }
});
