import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';

/** The numbers of a text, each with whom the source names for it. */
function attributed(text: string): string {
  return analyse(text)
    .claims.map((claim) => `${text.slice(claim.core.start, claim.core.end)} ${claim.attribution?.name ?? '—'}`)
    .join(', ');
}

describe('readAttributions', () => {
  const cases: readonly (readonly [string, string])[] = [
    // Before, behind and around what is said.
    ['The harbour master said that 40 boats had sunk.', '40 The harbour master'],
    ['Some 40 boats sank, the coastguard said on a wet night.', '40 the coastguard'],
    ['In the bay, the coastguard said, 40 boats sank.', '40 the coastguard'],
    ['According to the fishers’ union, 40 boats sank.', '40 the fishers’ union'],
    // Only as far as it goes.
    ['The mayor said that 40 boats sank. The pier has 12 berths.', '40 The mayor, 12 —'],
    ['Some 12 cranes stood idle, but the mayor said 40 boats sank.', '12 —, 40 the mayor'],
    // Numbers that a verb comes to, and gifts that are none.
    ['Police put the crowd at 40,000.', '40,000 Police'],
    ['The clinic gave 300 doses on the day.', '300 —'],
    // Source behind the number.
    ['The march drew between 400 (police) and 900 people.', '400 police, 900 —'],
    [
      'The quake was measured at 6.1 by the geologists and 6.4 by the university.',
      '6.1 the geologists, 6.4 the university',
    ],
    ['The harbour board gives 6.1 metres, the university 6.4.', '6.1 The harbour board, 6.4 the university'],
    ['Some 40 boats, by the coastguard’s count, were lost.', '40 the coastguard'],
    // Who the phrase names: a person before a role, an author before a document.
    ['The harbour master, Rosa Lund, said 40 boats sank.', '40 Rosa Lund'],
    ['“We lost 40 boats,” said Rosa Lund, 61, who has 3 sons.', '40 Rosa Lund, 61 —, 3 —'],
    ['A survey by the university found that 40 boats leak.', '40 the university'],
    ['Fares rose to 40 crowns, according to figures released by the port office.', '40 the port office'],
    ['Officials at the dam, which holds 90 barges, say 40 boats sank.', '90 —, 40 Officials at the dam'],
    // Pronouns and roles that lean on what was said before.
    ['Rosa Lund runs the port. She said that 40 boats sank.', '40 Rosa Lund'],
    [
      'The coastguard searched all night. “We found 40 boats,” said Rosa Lund. “About 30 of them were empty.”',
      '40 Rosa Lund, 30 Rosa Lund',
    ],
    ['The mayor said 40 boats sank. About 30 of them were empty.', '40 The mayor, 30 The mayor'],
    ['The mayor said 40 boats sank. Ten divers wait.', '40 The mayor, Ten —'],
    // Second-hand: the end of the chain.
    ['The mayor denied reports that 40 boats had sunk.', '40 reports'],
    ['The dockers’ claim that 40 were hurt was false.', '40 The dockers'],
    ['The mayor said that divers had found 12 anchors.', '12 The mayor'],
    // A second verb, a participle, a remark of the source’s own.
    ['The port has 9 cranes and says that 40 boats sank.', '9 —, 40 The port'],
    ['Some 40 boats sank, the mayor said, adding that 30 were empty.', '40 the mayor, 30 the mayor'],
    ['The mayor said 40 boats sank, while the pier lost 12 lamps.', '40 The mayor, 12 —'],
    // Far from the verb, or set apart from it.
    [
      'Fares will rise by 8 per cent, the transport agency has confirmed, in a move that nobody likes.',
      '8 the transport agency',
    ],
    ['The port director on Monday said 40 boats sank.', '40 The port director'],
    ['Figures obtained by the union under new laws show 40 losses.', '40 Figures'],
    ['A friend who sells lamps told me that 40 burned.', '40 A friend'],
    ['The mayor noted, however, that 40 boats sank.', '40 The mayor'],
    ['As the port doctor put it, “40 is too many”.', '40 the port doctor'],
    ['In 2023 they sold 25 boats, and the police, who like boats, counted 40.', '2023 —, 25 —, 40 the police'],
    ['There was a rumour on the quay that 40 boats sank.', '40 a rumour on the quay'],
    ['Our 11 boats are fewer than the 40 given by the harbour board.', '11 —, 40 the harbour board'],
    ['WHO recommends at least 95 beds.', '95 WHO'],
    ['The wire reported, citing two harbour officials, that 40 boats sank.', 'two —, 40 two harbour officials'],
    ['The mill will close, transport firms say, with 40 posts lost.', '40 transport firms'],
    ['Union: 40 per cent are out on the quay.', '40 Union'],
    ['Injured: 40', '40 —'],
    [
      'The transport ministry said 40 boats sank. The health ministry said 30 people were hurt.',
      '40 The transport ministry, 30 The health ministry',
    ],
    ['Rosa Lund said she had counted 40 boats. “There were 10 in the dock.”', '40 Rosa Lund, 10 Rosa Lund'],
    ['Rosa Lund runs the port. According to her, 40 boats sank.', '40 Rosa Lund'],
    ['As many as 40 boats sank, per court records.', '40 court records'],
    ['The pier has one crane, per harbour 40 lamps.', '40 —'],
    ['Rosa Lund dissented, arguing that 40 boats sank.', '40 Rosa Lund'],
    ['Some 40 boats leak, a harbour survey found last year.', '40 a harbour survey'],
    // Joined to the noun by more than one word.
    ['A source close to the port said 40 boats sank.', '40 A source close to the port'],
    ['Sailors polled by Tidemark expect 40 days of fog.', '40 Sailors'],
    ['A memo leaked to the harbour board says 40 boats sank.', '40 A memo leaked to the harbour board'],
    ['Figures from the statistics office show 40 losses.', '40 the statistics office'],
    ['A person familiar with 40 boats swam.', '40 —'],
    // Estimates: whose they are, and who revises them.
    ['The coastguard’s estimate is 40 boats.', '40 The coastguard'],
    ['The coastguard’s boat is 40 years old.', '40 —'],
    ['The bank cut its forecast for growth to 4 per cent from 6.', '4 The bank, 6 The bank'],
    ['The bank cut its staff to 40.', '40 —'],
    ['The board expects a loss of 40 million.', '40 million The board'],
    ['The board expects the ship with 40 sailors.', '40 —'],
    ['The coastguard put it at 40, the dockers at 90.', '40 The coastguard, 90 the dockers'],
    // Passed on, heard, accused, denied without *that*.
    ['Citing the coastguard, the wire said 40 boats sank.', '40 the coastguard'],
    ['The wire quoted divers as saying 40 boats sank.', '40 divers'],
    ['The court heard that 40 boats sank.', '40 The court'],
    ['The diver heard that 40 boats sank.', '40 —'],
    ['The union accused the port of hiding 40 losses.', '40 The union'],
    ['The union was accused of hiding 40 losses.', '40 —'],
    ['The harbour board denied 40 boats were lost.', '40 The harbour board'],
    ['The council, however, says 40 boats sank.', '40 The council'],
    ['Sightings rose to 40 (source: harbour board).', '40 harbour board'],
    ['“We lost 40 boats,” said Rosa Lund.\n\n“About 30 more leak.”', '40 Rosa Lund, 30 Rosa Lund'],
    ['“We lost 40 boats,” said Rosa Lund.\n\nAbout 30 more leak.', '40 Rosa Lund, 30 —'],
    // Owners and manners are no voices.
    ['Rosa Lund’s campaign said it had 40 boats.', '40 Rosa Lund’s campaign'],
    ['“We moved 40 boats by hand,” said Rosa Lund.', '40 Rosa Lund'],
    // Whose list or estimate it is, where its noun goes without saying.
    ['Our list has 40 names. The ministry’s has 38.', '40 —, 38 The ministry'],
    ['The pier has 40 lamps. The ministry’s has 38.', '40 —, 38 —'],
    ['The port offers 500 crowns. The union’s £900 a head is too much for it.', '500 —, 900 The union'],
    ['The union’s 900 members left.', '900 —'],
    ['Only 40 is the union’s number.', '40 the union'],
    ['The tax was up to 4 per cent. The port’s was 40 million crowns.', '4 —, 40 million —'],
    ['The harbour board met. The board’s new guess is 70 boats.', '70 The board'],
    // Pronouns: the nearest of those who can be meant.
    ['Managers said it was safe. The divers are angry at a loss, which they say costs them £50.', '50 The divers'],
    ['The harbour board wants to close it. It says 12 posts would go.', '12 The harbour board'],
    ['WHY NOW. The harbour board wants to close it. It says 12 posts would go.', '12 The harbour board'],
    ['I have seen the note. It says 15 crowns, which makes 12.', '15 the note, 12 the note'],
    ['The board sent a note. It says 15 crowns.', '15 The board'],
    ['The mayor said 40 boats sank. She added that 12 were empty.', '40 The mayor, 12 The mayor'],
    ['At the bakery they talk of 90 goats; others make it 95.', '90 the bakery, 95 others'],
    ['They make it 12 miles further.', '12 —'],
    // As far as reported speech goes, and no farther.
    ['The mayor said the plan was sound, but that 40 boats had to go.', '40 The mayor'],
    ['The mayor said 40 boats had sunk, but 12 had been raised.', '40 The mayor, 12 The mayor'],
    ['The mayor said 40 boats would go, which would save 3 million crowns.', '40 The mayor, 3 million The mayor'],
    ['The yard said on Friday, sending its shares up 12 per cent.', '12 —'],
    ['The clerk told a meeting of some 90 in the hall that 40 boats sank.', '90 —, 40 The clerk'],
    ['Rent rose by 30 crowns, and not 12, as the landlord maintains.', '30 —, 12 the landlord'],
    ['Some 40 boats sank, as the mayor said on Friday.', '40 the mayor'],
    ['The port, which opened in 1902, according to its master, Rosa Lund, has 40 berths.', '1902 Rosa Lund, 40 —'],
    // What is written where; who has seen it has not written it.
    ['Fewer sank than the 28 given in official figures.', '28 official figures'],
    ['A ledger seen by the Gazette puts it at 40 crowns.', '40 A ledger'],
    ['Rosa Lund runs it. She estimates sales of 5 million crowns.', '5 million Rosa Lund'],
    // Two roles, people by what they do, bodies by name; who hears, who is asked, who writes of itself.
    ['At least 40 boats sank, the coastguard and local officials said.', '40 the coastguard and local officials'],
    ['Passengers interviewed by the wire spoke of at least 160.', '160 Passengers'],
    ['The Energy Watchdog has had 40 complaints, according to its website.', '40 Energy Watchdog'],
    [
      'The port disputes the figure of 40 homes without heat published by the Warm Homes League.',
      '40 Warm Homes League',
    ],
    ['According to the police, 6 pits were closed; residents named two.', '6 the police, two —'],
    ['The driver denies two counts of theft.', 'two —'],
    ['The jury was told that 40 boats sank.', '40 The jury'],
    ['The diver was told that 40 boats sank.', '40 —'],
    ['Your report (Town needs 900 houses) puts it at 212.', '900 —, 212 Your report'],
    ['The builders claim that it will bring 300 jobs.', '300 The builders'],
    ['Rosa Lund disagreed: 64 people had signed.', '64 Rosa Lund'],
    ['Residents objected to 40 houses being built.', '40 —'],
    ['Minister: 12 dead in the bay', '12 Minister'],
    ['Police: 45', '45 —'],
    ['The Interior Minister, Karin Lindqvist, has confirmed 12 deaths.', '12 Karin Lindqvist'],
    ['The operator, Nordlinje, says 300 trees are down.', '300 Nordlinje'],
    ['Kite Research said the group would lose 9 million crowns.', '9 million Kite Research'],
    ['Cost: €310 million (Court of Auditors: €344 million)', '310 million —, 344 million Court of Auditors'],
    ['Daily traffic expected: 18,000 vehicles', '18,000 —'],
    ['Campaigners at Save Our Lido say 1,200 people have signed.', '1,200 Campaigners at Save Our Lido'],
    ['The broker raised its target to 250 crowns.', '250 The broker'],
    ['We had a good year. The Group expects sales of 40 million crowns.', '40 million —'],
    ['Only 40 is what the owner advertised.', '40 the owner'],
    [
      'Station commander Will Tarn says sixty crew are up there. He reckons they need two days.',
      'sixty Will Tarn, two Will Tarn',
    ],
    ['The council’s own register lists 388 homes.', '388 The council’s own register'],
    // Polls, claims by somebody, who has lost, reasons, auditors, what is agreed, what the next paragraph says.
    ['Exit polls by Demos had given the Union 37 per cent.', '37 Demos'],
    ['The clinic had given 300 doses.', '300 —'],
    ['The mayor has it at home with 40 cats.', '40 —'],
    ['He rejected a claim by the farmers’ leader, Petr Haas, that 30,000 votes had gone.', '30,000 Petr Haas'],
    [
      'The state promised 20 million crowns for farmers, who say they have lost 300 million.',
      '20 million —, 300 million farmers',
    ],
    ['Officials at the port, who say they lost 40 boats, met.', '40 Officials at the port'],
    ['The chain has cut its profit forecast for the second time in 3 months after sales fell 6 per cent.', '3 —, 6 —'],
    ['Piers Locke, the court was told, took 40 crowns.', '40 the court'],
    ['Bank auditors found a hole of 19 million crowns.', '19 million Bank auditors'],
    ['Police found a stash of 40 guns.', '40 —'],
    ['A cashier, Dilys Penn, agreed that she had signed 140 forms.', '140 Dilys Penn'],
    ['The board agreed to pay 40 crowns.', '40 —'],
    ['The authors, led by Rosa Lund, write that 380 children were ill.', '380 The authors'],
    ['The ministry, in a statement, said 40 boats sank.', '40 The ministry'],
    ['Rosa Lund, master of the port, commented:\n\n“We lost 40 boats.”', '40 Rosa Lund'],
    [
      'Kolb had 34.1 per cent, the electoral commission said at 3 a.m. Some 9,400 votes remain.',
      '34.1 the electoral commission, 9,400 —',
    ],
    // Where something was measured is nobody’s word, nor is what somebody got.
    ['Lisbon recorded 41.2 degrees and Marseille counted 31 deaths.', '41.2 —, 31 —'],
    ['The weather office recorded 41.2 degrees.', '41.2 The weather office'],
    ['Analysts see £43m, and Harrow Securities sees £38m.', '43m Analysts, 38m Harrow Securities'],
    ['Tourists see 40 boats.', '40 —'],
    ['Rosa Lund predicts 60 crowns a share.', '60 Rosa Lund'],
    ['Civic Union: 34 per cent', '34 —'],
    ['Coastguard: 40 boats are gone.', '40 Coastguard'],
    // Lists and their announcement.
    [
      'The union calls on the Water Board to:\n\n* raise the supply to 20 litres;\n* build 40 wells.',
      '20 The union, 40 The union',
    ],
    ['The union met the Water Board.\n\n* 20 litres a head\n* 40 wells', '20 —, 40 —'],
    // Nouns that look like verbs, and verbs that state no number.
    ['The wall leads to damage claims that have cost 3 million crowns.', '3 million —'],
    ['Tenants reported 310 faults.', '310 —'],
    ['The health ministry reported 310 cases.', '310 The health ministry'],
    ['The clinic has reported 57 cases.', '57 —'],
    ['The clinic has reported 57 people hurt.', '57 The clinic'],
    ['Tarn has announced 20 tonnes of bread.', '20 Tarn'],
    ['The mayor has declared mourning: 40 days of it.', '40 —'],
    ['- 12 May: ministry told', '12 May —'],
    ['The board, which learned of the leak on 13 August, met.', '13 August —'],
    // Doing is not saying.
    ['The mayor promised 40 boats.', '40 —'],
    ['Divers found 12 anchors under the pier.', '12 —'],
    ['Inspectors found 12 anchors were gone.', '12 Inspectors'],
    ['The referee added 6 minutes, and the league fined both.', '6 —'],
    ['The council rejected the claims of 40 families.', '40 —'],
    ['The coach saw 3 players leave. Our stewards saw 40.', '3 —, 40 Our stewards'],
    ['Some 40 per cent of sailors said they were tired.', '40 —'],
    ['The town confirmed 40 cases of the fever this week.', '40 —'],
    ['The government declared a day of mourning and released 40 million crowns.', '40 million —'],
    ['The union demands 8 per cent.', '8 —'],
    ['A newspaper report cost 40 crowns.', '40 —'],
    ['I counted 40 vans on the pier.', '40 —'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(attributed(`Harbour news\n\n${text}`), expected));

  it('takes nobody but the speaker of a turn for *they*, and the label of a turn for no organization', () => {
    const turns = ['HOST: Good morning.', 'KEEPER: Good morning.', 'HOST: Was there a warning of 5 minutes?'];
    const text = [...turns, 'KEEPER: No. They say 10 minutes.', 'HOST: And then?'].join('\n');
    assert.equal(attributed(text), '5 HOST, 10 KEEPER');
  });
});
