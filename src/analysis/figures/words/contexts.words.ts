// Words of a sentence that tell of what kind its bare numbers are.

import { words } from '../../words/list.ts';

/** *We paid two million*: what is paid is money, though no currency is named. */
export const PAYING = words(`paid pay pays paying cost costs costing earn earns earned earning fined owe owes owed owing
  repay repaid borrow borrows borrowed worth fetched fetch fetches`);

/** These too, where money has just been spoken of: *some lose eight*, *it spent 40*. */
export const SPENDING = words(`lose loses lost losing pledged pledges donated donates spent spend spends offered offers
  promised promises awarded raised invested lent charged charges charge save saves saved saving contributed receive receives
  received`);

/** Of those, the ones that great sums alone follow, also where no money was spoken of: *he has promised us two hundred million*. */
export const GREAT_SPENDING = words(
  'pledged pledges donated donates spent spend spends offered offers promised promises invested lent',
);

/** *Sold for*, *valued at*, *listed at*. */
export const PRICED = words(`sold sells sell bought acquired auctioned listed valued priced offered advertised settled
  settle let going went insured capped frozen`);

/** *A loan of 30 million*, *the salary is 2,400*: nouns for sums of money. */
export const SUMS =
  words(`loan salary salaries wage wages pay income earnings revenue revenues turnover profit profits debt
  debts borrowings capex expenditure spending budget compensation ransom bail fine fee fare rent price prices cost costs
  dividend subsidy grant bonus payout deficit surplus overspend shortfall takings proceeds investment bill inflow inflows outflow outflows ebitda
  fees fares tolls rents tuition`);

/** Nouns for sums where a sum stands beside them; else they may count things: *sales of 2.1 billion*. */
export const SUMS_BESIDE = words('sales loss losses orders exports imports output gdp damage damages savings gap');

/** Of those, the ones that are small sums as often as great ones. */
export const SMALL_SUMS = words(
  'fare fares fee fees tolls rents price prices cost costs pay wage wages rent fine bill dividend salary',
);

/** *Inflation eased to 4.7*, *turnout was 61*: nouns for shares. */
export const SHARES = words('inflation unemployment joblessness turnout cpi vacancy occupancy growth');

/** *The jobless rate*, *the key rate*: rates that are shares; *the birth rate*, *the heart rate* and *a rate of 30 a day* are not. */
export const RATES =
  words(`jobless unemployment inflation interest mortgage vacancy key policy lending bank base benchmark
  discount deposit prime repo approval literacy poverty employment participation tax default savings`);

/** Nouns that make what is near them no sum and no share: *the number of loans rose to 40*, *the price index was 112*. */
export const NEITHER = words(`number total index count ratio points score amount list table rank ranking age
  freeze cap board committee council commission agency office department authority panel court union`);

/** Before a number that a noun told of: *of*, *to*, *was*. */
export const LINKS = words('of at to from is was were are be reached hit totalled totaled averaged exceeded topped');

export const QUAKE =
  words(`earthquake earthquakes quake quakes tremor tremors aftershock aftershocks magnitude magnitudes
  richter seismology seismologist seismologists seismic usgs epicentre epicenter`);

export const WEATHER = words(
  'night temperature temperatures degrees cold celsius winter overnight frost freezing weather thermometer lows highs',
);

export const POLLS = words('poll polls pollster pollsters survey surveys yougov ipsos');

/** Where points are counted and are no percent: sport, shares, scores. */
export const POINTS_OF_PLAY =
  words(`scored game games rebounds assists match season league championship standings table team
  player index nasdaq dow nikkei ftse dax sensex nifty shares stocks closed averaged averaging quarter playoffs win loss
  lead led deficit`);

/** Words behind a number that is not followed by what it counts. */
export const NO_NOUN =
  words(`if and but or when while is was before after to for from as against compared last this than that
  at on in a because above below up down higher lower yesterday today then now no yes by apiece each over instead versus vs with without next during since until`);

/** Words before a number that is no answer to what an earlier sentence told: *60 metres … the 60 in service*. */
export const DETERMINERS = words(
  'the these those all both other another our their its his her my your some any every each',
);

/** Words behind a number that are not what it counts: *nine of them an hour*. */
export const NOT_COUNTED = words(`
  in of for at on by with who were was is are have had`);

/** Before *to*, for where something goes from what was just told: *£27m, rising to 35*. */
export const CHANGING = words('rising falling growing climbing dropping cut reduced lowered raised extended shortened');

/** Who is counted by heads: *my family is six*. */
export const GROUPS = words(`
  family household crew team staff class group party we they council board choir squad`);

/** Between a verb and the sum: *it cost them 40*. */
export const PAID_TO = words('her him them us me you it each back out');

/** *A city of 3.2m*, *the under-fives number 2.9m*: many, and not long. */
export const MULTITUDES = words(`
  city cities country countries nation nations state region province population populations market number numbers
  users subscribers followers members readers viewers listeners customers passengers visitors tourists people
  audience circulation membership`);

/** *Must find a further 9m*, *would raise 3.1m*: sums, where money has been spoken of. */
export const FINDING = words(`
  find raise raises cut cuts need needs inject injected secure secured make made got get gets seek seeks`);
