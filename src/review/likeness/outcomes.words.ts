/** Outcomes of which a thing has one: what counts the one does not count the other. Words joined by + are on one side. */
export const OUTCOMES = [
  'die casualty injure missing rescue+survive hospitalize displace+evacuate return arrest charge convict acquit infect',
  'destroy damage',
  'cancel delay suspend',
  'offer+pledge+donate demand+require agree spend budget deliver',
  'rise fall',
  'profit loss earn cost',
  'hire lay-off employ',
  'open close reopen',
  'start end complete',
  'sign approve award',
  'launch intercept',
  'cut-off+no-power reconnect',
  'bear die marry',
];
