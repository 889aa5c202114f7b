/** Words without content of their own for telling what a figure counts. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `number figure total count sum amount level rate average estimate share percentage percent per cent percentage-point point part portion majority
  most rest lot plenty bit kind sort type way thing something anything place time day night morning evening afternoon week month year decade hour minute second date
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  agency spokesman spokeswoman spokesperson official told said mr mrs ms dr sir say tell speak write add note announce accord report claim insist argue explain think believe know see look seem appear show
  stated account administer confirm record
  vary prefer reckon estimate range measure stand stood stands reach reached reaches put puts dispute guess believe suggest indicate according amount
  be have do make take get go come put give keep let become remain stay stand use call mean find include
  new other same own only last next first second third previous early late recent current former total whole full entire such least many much more less few
  good great big large small high low long short old young major main
  up down out off away back forward nearly almost around about roughly
  am pm a.m. p.m. gmt utc`.split(/\s+/),
);
