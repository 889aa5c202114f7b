/** Nouns for a person that an age follows: *a girl of eleven*, *his mother, 71,*. */
export const PERSONS: ReadonlySet<string> = new Set(
  `girl boy man woman child son daughter baby toddler infant teenager mother father wife husband brother sister grandmother grandfather uncle aunt nephew niece cousin student pupil worker driver victim suspect patient widow grandson granddaughter twin friend neighbour neighbor partner fiancée colleague`.split(
    /\s+/,
  ),
);

/** Nouns for several, whose ages may be listed: *two teenagers, 15 and 16,*; *three of the dead were under ten*. */
export const SEVERAL_PERSONS: ReadonlySet<string> = new Set(
  `people those men women boys girls children teenagers brothers sisters sons daughters twins youths suspects victims
  students pupils patients residents voters adults pensioners dead injured survivors players workers passengers
  drivers friends cousins soldiers tourists climbers hikers swimmers`.split(/\s+/),
);

/** Nouns for what somebody does or is in the news, whose number behind *was* is an age: *the skipper was 52*. */
export const ROLES: ReadonlySet<string> = new Set(
  `skipper captain pilot copilot driver buyer owner farmer officer teacher nurse doctor surgeon engineer worker player striker
  keeper goalkeeper singer actor actress director minister mayor president senator defendant accused gunman attacker killer
  murderer deceased prisoner inmate pensioner resident climber diver swimmer runner rider cyclist biker motorcyclist soldier
  sailor fisherman miner firefighter guard hiker skier surfer tourist tenant voter walker pedestrian passenger survivor
  author novelist painter poet composer champion rookie veteran king queen prince princess pope bishop priest founder
  chairman chairwoman candidate journalist reporter photographer lawyer judge detective sergeant constable`.split(
    /\s+/,
  ),
);
